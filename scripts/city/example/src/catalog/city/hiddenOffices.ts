/** Offices of which no street may be shown, whatever else they offer, by name. */
export const hiddenOffices = /a name that nobody has/i;
