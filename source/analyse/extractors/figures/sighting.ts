import type { Mention } from '../../../domain/entity.ts';
import type { Qualifier } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import { ACTIONS } from '../../lexicons/counted.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { actionOf, type Happened } from './action.ts';
import { type Amount, readAmount } from './amount.ts';
import { type Counted, readCounted, readWhole } from './counted.ts';
import { notFigure } from './no-figure.ts';
import { qualifierBefore, qualifierBehind } from './qualifier.ts';
import { isWorth } from './worth.ts';

/** An amount in its surroundings: terms `[from, to)` take in its qualifier and what it counts. */
export interface Sighting {
	readonly amount: Amount;
	readonly counted: Counted | null;
	readonly happened: Happened | null;
	readonly qualifier: Qualifier;
	readonly from: number;
	readonly to: number;
	readonly sentence: Span;
	/** False for a bare number, a figure only if it goes on with the one before it. */
	readonly worth: boolean;
}

export interface Page {
	readonly terms: readonly Term[];
	readonly mentions: readonly Mention[];
	/** Whether capitals mean nothing, as in a headline. */
	readonly headline: boolean;
	/** The sentence an offset lies in. */
	readonly sentenceAt: (offset: number) => Span;
}

/** The amount that starts at term `at`, and whether it is a figure; null where no amount does. */
export function sight(
	page: Page,
	at: number,
	floor: number,
): { readonly seen: Sighting | null; readonly to: number } | null {
	const { terms, mentions } = page;
	const amount = readAmount(terms, at);
	if (amount === null) return null;
	const close = qualifierBehind(terms, amount.to);
	const lead = qualifierBefore(terms, at, floor, amount.unit);
	const to = close?.to ?? amount.to;
	const measured = amount.unit !== null && amount.unit !== '%';
	const counted = measured ? null : countedBy(terms, amount, to, mentions);
	const after = close === null && counted !== null ? qualifierBehind(terms, counted.to) : null;
	const end = counted?.to ?? withAge(terms, amount, to);
	const sentence = page.sentenceAt(terms[at]?.start ?? 0);
	const first = firstFrom(terms, sentence.start);
	const happened = measured
		? null
		: (named(terms, counted) ??
			actionOf(terms, lead.from, end, Math.max(first, floor), firstFrom(terms, sentence.end)));
	const said = close?.qualifier ?? after?.qualifier ?? lead.qualifier;
	if (notFigure(terms, { ...amount, to }, mentions, page.headline ? null : first) !== null) return { seen: null, to };
	const worth = isWorth(terms, amount, said, counted, happened);
	if (!worth && !goesOn(terms, at, to)) return { seen: null, to };
	const qualifier = amount.qualifier === 'range' && amount.manner !== 'order' ? 'range' : (said ?? amount.qualifier);
	return { seen: { amount, counted, happened, qualifier, from: lead.from, to: end, sentence, worth }, to: end };
}

/** "56,749 deaths", "40 arrests": what is counted says what happened. */
function named(terms: readonly Term[], counted: Counted | null): Happened | null {
	const at = counted === null ? -1 : counted.to - 1;
	const action = ACTIONS.get(wordAt(terms, at));
	return action === undefined ? null : { action, at };
}

function countedBy(terms: readonly Term[], amount: Amount, to: number, mentions: readonly Mention[]): Counted | null {
	const counted = readCounted(terms, to, amount.value, mentions);
	return counted === null && (amount.unit === '%' || amount.manner === 'fraction') ? readWhole(terms, to) : counted;
}

/** "10-month-old", "week-long". */
const withAge = (terms: readonly Term[], { hyphened }: Amount, to: number): number =>
	hyphened && wordAt(terms, to) === '-' && ['old', 'long'].includes(wordAt(terms, to + 1)) ? to + 2 : to;

/** "and 10 in Tanzania", ", 700 in Efrat": a bare number that goes on with the one before it. */
const goesOn = (terms: readonly Term[], at: number, to: number): boolean =>
	terms[at]?.kind === 'number' &&
	['in', 'at', 'near'].includes(wordAt(terms, to)) &&
	(['and', 'another'].includes(wordAt(terms, at - 1)) ||
		(wordAt(terms, at - 1) === ',' && terms[to + 1]?.capital === true));
