/** Citations shared by many rows. */
export const citations = {
  cityHospitals:
    'NYC Health + Hospitals, https://www.nychealthandhospitals.org/locations/ (copy in github.com/shayantist/HeyNYC)',
  healthRegister:
    'New York State register of health facilities, https://health.data.ny.gov/d/vn5v-hh5r (copy in github.com/JoelJHarvey/our-turn-to-care); phone from github.com/mpeng199/waypoint-site',
  waypoint: 'Waypoint directory, https://github.com/mpeng199/waypoint-site',
} as const;
