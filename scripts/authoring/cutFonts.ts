/** Cuts our letters anew where the words use others: `npm run author -- fonts`. */
import { cutAll } from '../build/fonts';

await cutAll();
