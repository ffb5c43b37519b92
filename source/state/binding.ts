import type { Model } from './model.ts';
import type { Pane } from './place.ts';
import type { Step } from './step.ts';

/** One thing a key does. Footer, help palette and the README's table are made from these. */
export interface Binding {
	readonly id: string;
	/** Key names as they arrive; the first is the one shown. */
	readonly keys: readonly string[];
	/** One or two words for the foot. */
	readonly label: string;
	/** What it does, in a sentence, for the palette and the README. */
	readonly help: string;
	readonly where: readonly Pane[] | 'everywhere';
	/** Place in the foot, lowest first; left out where the foot does not show it. */
	readonly foot?: number;
	/** Whether it would do something now: the foot shows only what would. Pressed all the same, `act` says why not. */
	readonly able?: (model: Model) => boolean;
	readonly act: (model: Model) => Step;
	/** What it does with a number typed before it; left out where it makes nothing of one. */
	readonly times?: (model: Model, count: number) => Step;
}
