import type { City } from '../shape';

export const city: City = {
  name: 'New York City',
  shortName: 'New York',
  state: 'NY',
  postTowns: { Manhattan: 'New York' },
};
