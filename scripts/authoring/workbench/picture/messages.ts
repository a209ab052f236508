import type { How } from './finder';
import type { Frame } from './scene';

/** What the workbench asks of the page that draws screens. */
export interface Asked {
  key: string;
  /** Words that are not saved yet. */
  text?: string | undefined;
}

/** What that page answers. */
export type Told =
  | { state: 'ready' }
  | { state: 'drawing'; frame: Frame }
  | { state: 'looking'; looked: number; of: number }
  | { state: 'found'; scene: string; how: How }
  | { state: 'none' }
  | { state: 'failed'; why: string };
