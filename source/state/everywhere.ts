import type { Binding } from './binding.ts';
import { FINDING } from './everywhere/finding.ts';
import { LEAVING } from './everywhere/leaving.ts';
import { NAMES } from './everywhere/names.ts';
import { OVERVIEWS } from './everywhere/overviews.ts';
import { PANES } from './everywhere/panes.ts';
import { SHOWING } from './everywhere/showing.ts';
import { TAKING } from './everywhere/taking.ts';

/** What answers in every pane, in the order of the README. */
export const EVERYWHERE: readonly Binding[] = [
	...PANES,
	...FINDING,
	...NAMES,
	...OVERVIEWS,
	...TAKING,
	...SHOWING,
	...LEAVING,
];
