/** Regenerates the font subsets after texts use new characters: `npm run author -- fonts`. */
import { cutAll } from '../build/fonts';

await cutAll();
