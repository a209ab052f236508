import * as z from 'zod/mini';

// Without this zod asks whether it may compile code, which our content security policy reports as an attack.
z.config({ jitless: true });

export { z };
