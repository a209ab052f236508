import type { ProgramId } from '../programs';

/** General helplines for any need, of which one is kept among the first results. */
export const helplines: readonly ProgramId[] = ['city-services-line'];

/** Whoever this is for may need an ambulance. */
export const emergencyProgram: ProgramId | null = null;

/** What the page of urgent numbers points to: rights toward officers. */
export const rightsProgram: ProgramId | null = 'city-services-line';
