import * as z from 'zod/mini';

// Otherwise zod probes for `eval`, which our Content-Security-Policy reports as a violation.
z.config({ jitless: true });

export { z };
