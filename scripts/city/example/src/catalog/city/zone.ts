/** The city's clock: its IANA time zone, and the offsets from UTC that it has in the year, that of summer first. */
export const zone = { name: 'America/Chicago', offsets: ['-05:00', '-06:00'] } as const;
