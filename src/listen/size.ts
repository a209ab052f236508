/** How large the sound of a language is, about, in bytes; the build holds every language to it. */
export const soundBytes = 4_600_000;
