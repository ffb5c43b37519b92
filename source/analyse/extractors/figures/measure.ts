import type { FigureFact, Qualifier } from '../../../domain/fact.ts';
import type { Span } from '../../../domain/span.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';

/** Which end of a change an amount is: how much, up to what, from what, or a level it is told beside (`fell below`, `at`). */
export type Slot = 'by' | 'to' | 'from' | 'at';

/** What an amount measures and what became of it. */
export interface Measured {
	/** The words of what is measured; null where the text leaves it open. */
	readonly of: Span | null;
	readonly action: string | null;
	/** The change it is an end of: the chunk of its verb or noun, and which end. */
	readonly change: { readonly at: number; readonly slot: Slot } | null;
	/** Whether a label beside it says what it measures: `trucks 375,899`. */
	readonly labelled: boolean;
	/** Said to be possible, wanted or ahead. */
	readonly open: boolean;
}

/** What a figure says beside its number: what it counts or measures, and what happened to that. */
export interface Meaning {
	readonly unit: string | null;
	readonly counts: string | null;
	readonly action: string | null;
	readonly change: Measured['change'];
	readonly labelled: boolean;
	/** The figure it is a part or partner of, and whose place it shares. */
	readonly kin: FigureFact | null;
	/** Said to be possible, wanted or ahead. */
	readonly open: boolean;
	/** What it rests on beside its own clause. */
	readonly why: string | null;
	/** Where what it measures is named. */
	readonly of?: Span | null;
	/** The bound of the amount it says in other money or another measure. */
	readonly bound?: Qualifier;
	/** The figure before it that came from here: of `5 %, up from [3 %]` the 5 %. */
	readonly origin?: FigureFact;
	/** The figures before it that led here: of `closed down 3 points at [640]` the points. */
	readonly ends?: readonly FigureFact[];
}

/** Why a figure that is not yet so is likely only. */
export const POSSIBLE = 'said to be possible or ahead';

export const nothing = (of: Span | null): Measured => ({
	of,
	action: null,
	change: null,
	labelled: false,
	open: false,
});

export const named = (of: Span | null, labelled = false): Measured | null =>
	of === null ? null : { ...nothing(of), labelled };

export const isPeriod = (unit: string | null): boolean => unit !== null && TIME_UNITS.has(unit);

export const isCurrency = (unit: string | null): boolean =>
	unit !== null && unit.length === 3 && /^[A-Z]{3}$/.test(unit);

export const slotOf = (link: string | null): Slot => {
	if (link === 'from') return 'from';
	if (link === 'to') return 'to';
	return link === null || link === 'by' || link === 'of' ? 'by' : 'at';
};
