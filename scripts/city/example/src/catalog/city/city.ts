import type { City } from '../shape';

export const city: City = {
  name: 'Example City',
  shortName: 'Example City',
  state: 'XX',
  postTowns: {},
};
