/** What a program is never without, by its id and field: who takes it out would leave somebody with a wrong idea. */
export const kept: readonly (readonly [program: string, field: string, pattern: RegExp, why: string])[] = [];
