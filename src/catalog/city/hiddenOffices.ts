/** Offices of which no street may be shown, whatever else they offer, by name. */
export const hiddenOffices =
  /sanctuary for families|korean american family|safe horizon|her justice|sakhi|urban resource/i;
