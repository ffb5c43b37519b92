import { type Span, spanText } from '../../../domain/span.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { accountedFor } from './accounted.ts';
import { beforeQualifier } from './amount-words.ts';
import { isCurrency, type Meaning, type Measured, named } from './measure.ts';
import { changeOf, describedBy, isDirected, measuredBare, measuredBy } from './measured.ts';
import { INDEX } from './moves.ts';
import { foldedBy, timesOf } from './multiple.ts';
import { phraseWords } from './noun-words.ts';
import { pointedAt } from './pointed.ts';
import type { Sighting } from './sighting.ts';
import { spentOn } from './spent.ts';
import { linkAt, lowerAt, type Spot } from './spot.ts';
import { isDifference } from './unmeasured.ts';

const UNTOLD: Meaning = {
	unit: null,
	counts: null,
	action: null,
	change: null,
	labelled: false,
	kin: null,
	open: false,
	why: null,
};

export function ownMeaning(text: string, seen: Sighting): Meaning {
	const { amount, spot, counted, countedSpan, often } = seen;
	if (often !== null) return { ...UNTOLD, counts: 'times', action: often.action, open: often.open };
	const happened = spot !== null && isDifference(spot) ? null : seen.happened;
	const { unit } = amount;
	const noun =
		countedSpan === null ? null : spanText(text, countedSpan).replace(/^(?:more|further|extra|additional)\s+/, '');
	if (spot === null) return { ...UNTOLD, unit, counts: noun };
	const measured = readingOf(seen)(spot) ?? shareOf(seen, spot);
	const pointed =
		measured !== null && measured.of === null && counted === null && !isWorthWhat(spot) ? pointedAt(spot) : null;
	const words = measured?.of == null ? null : asMuchAs(seen, spot) + wordsOf(text, measured.of);
	const tally = seen.tally?.action ?? (words !== null && TOLL.test(words) && unit === null ? 'killed' : null);
	if (tally !== null)
		return {
			...UNTOLD,
			unit,
			counts: noun,
			action: tally,
			change: measured?.change ?? null,
			labelled: measured?.labelled ?? false,
		};
	const backTo = pointed === null ? null : wordsOf(text, pointed);
	const counts = counted !== null && unit !== '%' && !isIndexPoints(noun, words) ? noun : (words ?? noun ?? backTo);
	const event =
		measured?.action == null
			? (happened ??
				accountedFor(spot) ??
				(unit === null || unit === '%' || describes(spot, unit, words) || isDirected(spot) ? null : spentOn(spot)))
			: null;
	const action = measured?.action ?? event?.action ?? null;
	return {
		unit,
		counts,
		action,
		change: measured?.change ?? null,
		labelled: measured?.labelled ?? false,
		kin: null,
		open: measured?.open === true || event?.open === true || backTo !== null,
		why: backTo === null ? null : `the pronoun stands for “${backTo}”`,
		of: measured?.of ?? null,
	};
}

/** `created twice as many [jobs]`: so many times as many, and no two jobs. */
function asMuchAs({ multiple }: Sighting, { parse, first }: Spot): string {
	const much = multiple ? lowerAt(parse, first - 1) : '';
	return /^(?:many|much)$/.test(much) ? `times as ${much} ` : '';
}

/** How what a number measures is read, by its unit and whether it counts something. */
function readingOf({ amount: { unit }, counted, multiple, fold }: Sighting): (spot: Spot) => Measured | null {
	if (multiple || fold) return fold ? foldedBy : timesOf;
	if (unit !== null && TIME_UNITS.has(unit)) return describedBy;
	if (unit !== null) return measuredBy;
	return counted === null ? measuredBare : changeOf;
}

/** `two thirds of the world's population`. */
const shareOf = ({ amount, counted }: Sighting, { parse, at }: Spot): Measured | null =>
	amount.manner === 'fraction' && counted === null && linkAt(parse, at + 1) === 'of'
		? named(phraseWords(parse, at + 2))
		: null;

/** "a two-day visit", "a 900 acre estate": what happened to the visit is not said of the days. */
const describes = ({ parse, phrase, first, last }: Spot, unit: string, words: string | null): boolean =>
	(words !== null && TIME_UNITS.has(unit)) ||
	(!isCurrency(unit) &&
		!TIME_UNITS.has(unit) &&
		phrase.head > last &&
		!(first === phrase.first && STUFF.test(lowerAt(parse, last))));

/** Units in the plural right before a stuff, as wires write them: `sold 26,000 [tonnes] soybean meal`. */
const STUFF =
	/^(?:tonnes|tons|barrels|bushels|litres|liters|gallons|ounces|kilos|kilograms|pounds|bales|bags|acres|hectares)$/;

/** `the index gained 12 points`: the index. */
const isIndexPoints = (noun: string | null, words: string | null): boolean =>
	words !== null && /^points?$/.test(noun ?? '') && INDEX.test(words.toLowerCase().split(' ').at(-1) ?? '');

/** `one euro worth $1.30` says nothing of what `it` is. */
const isWorthWhat = ({ parse, first }: Spot): boolean => lowerAt(parse, beforeQualifier(parse, first)) === 'worth';

const TOLL = /(?<!\b(?:road|motorway|bridge|tunnel|highway) )\btoll$/i;

const wordsOf = (text: string, span: Span): string =>
	spanText(text, span).replaceAll(/\s+/g, ' ').replaceAll(/[<>]/g, '');
