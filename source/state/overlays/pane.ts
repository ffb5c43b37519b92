import type { Model } from '../model.ts';
import type { Step } from '../step.ts';
import type { TakenList } from '../taking/taken.ts';
import type { Field } from '../text/field.ts';
import type { Line } from '../text/line.ts';
import type { Overlay } from './overlay.ts';

/** Where an overlay has a field in the foot. */
export interface OverlayField {
	readonly prompt: string;
	readonly field: Field;
	/** What is said beside it while nothing else is. */
	readonly beside?: (room: number) => Line;
}

/** One kind of overlay: what it shows and what keys do in it. Its functions are asked only while it is open. */
export interface OverlayPane {
	/** Keys that act, for the foot, the most needed first. */
	readonly hints: (model: Model) => readonly string[];
	/** Its lines over the whole body of the screen; without, the panes stay in view. */
	readonly lines?: (model: Model, width: number, height: number) => readonly Line[];
	readonly field?: (model: Model) => OverlayField | null;
	/** The overlay that stays in view below it. */
	readonly under?: (model: Model) => Overlay | null;
	/** Its list as shown, where it is one: `X` writes it to a file. Null while it is not there yet. */
	readonly list?: (model: Model) => TakenList | null;
	readonly key: (model: Model, key: string) => Step;
	readonly paste?: (model: Model, text: string) => Step;
	/** Whether a key is about something that has been asked for and is not there yet. */
	readonly waits?: (model: Model, key: string) => boolean;
	/** Articles came or went. */
	readonly changed?: (model: Model) => Step;
}
