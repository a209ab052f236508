import type { Provider } from './shape';

export const providers = {
  city: {
    name: 'Example City',
    about: 'Example: the government of a city that does not exist.',
    source: 'examplePage',
  },
} as const satisfies Record<string, Provider>;

export type ProviderId = keyof typeof providers;

export const provider = (id: ProviderId): Provider => providers[id];

/** Who provides each program: nobody, if it is a right, a rule, or a line of the whole nation, and so no service. */
export const providedBy: Readonly<Record<string, readonly ProviderId[]>> = {
  'city-card': ['city'],
  'city-services-line': ['city'],
};
