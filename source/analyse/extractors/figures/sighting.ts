import type { Mention } from '../../../domain/entity.ts';
import type { Qualifier } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { parsedAt } from '../../grammar/parsed.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { BEFALLS, STATES } from '../../lexicons/happenings.ts';
import { MEASURE_WORDS } from '../../lexicons/measures.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { happenedTo } from './action.ts';
import { type Amount, readAmount } from './amount.ts';
import { besideBrackets } from './beside-brackets.ts';
import { boundBy } from './bounding.ts';
import { isInBrackets, isOfRow } from './bracket-rows.ts';
import { type Counted, readCounted } from './counted.ts';
import { goesOn } from './goes-on.ts';
import { governing } from './governing.ts';
import type { Happened } from './happened.ts';
import { cameFromLevel, isLevelOfTwo } from './level-before.ts';
import { foldedBy, isFold, isMultiple, spotOfMultiple, timesOf } from './multiple.ts';
import { notFigure } from './no-figure.ts';
import { isNumberOf } from './number-of.ts';
import { type Often, oftenAt } from './often.ts';
import { oneThing } from './one-thing.ts';
import { isOtherwise } from './otherwise.ts';
import { inArticlesMoney, withIssuer } from './own-money.ts';
import { type Qualified, qualifierBefore, qualifierBehind, qualifierBehindRate } from './qualifier.ts';
import { sharedNoun } from './shared-noun.ts';
import { sharesDeed } from './shares-deed.ts';
import { lowerAt, type Spot, spotOf } from './spot.ts';
import { strongAt } from './strong.ts';
import { tallied } from './tally.ts';
import { readHalved, readWhole } from './whole.ts';
import { isWorth } from './worth.ts';

/** An amount in its surroundings: terms `[from, to)` take in its qualifier and what it counts. */
export interface Sighting {
	readonly amount: Amount;
	/** Where it stands in its sentence; null where the grammar reads none. */
	readonly spot: Spot | null;
	readonly counted: Counted | null;
	/** The words of what it counts. */
	readonly countedSpan: Span | null;
	/** Of the number with what it counts, without its qualifier. */
	readonly span: Span;
	readonly happened: Happened | null;
	/** Where it is a tally of those whom something befell, that: it is not what the tally did. */
	readonly tally: Happened | null;
	readonly qualifier: Qualifier;
	/** Whether it is said to be somebody's estimate: `are estimated at`. */
	readonly reckoned: boolean;
	readonly from: number;
	readonly to: number;
	readonly sentence: Span;
	/** Of how many times something was done, that. */
	readonly often: Often | null;
	/** Whether it says how many times as much: `ten times faster`. */
	readonly multiple: boolean;
	/** Whether it is a row's number that another time's stands beside in brackets, or that one. */
	readonly row: boolean;
	/** Whether it says by how many times: `tenfold`. */
	readonly fold: boolean;
	/** False for a bare number, a figure only if it goes on with the one before it. */
	readonly worth: boolean;
}

export interface Page {
	readonly draft: Draft;
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
	const read = readAmount(terms, at);
	if (read === null) return null;
	const back = cameFromLevel(terms, read);
	const own = withIssuer(page.draft, terms, inArticlesMoney(page.draft, terms, back ?? read));
	const close = qualifierBehind(terms, own.to) ?? qualifierBehindRate(terms, own);
	const lead = qualifierBefore(terms, own, floor);
	const to = close?.to ?? own.to;
	const deed = own.unit === '%' ? sharesDeed(wordAt(terms, to), wordAt(terms, to + 1)) : null;
	const verbal = deed !== null || (own.unit === '%' && isVerbAt(page.draft, terms[to]?.start ?? -1));
	const strong = own.unit === null ? strongAt(terms, own) : null;
	const row = isOfRow(terms, own);
	const fold = isFold(terms, own);
	const multiple = strong === null && !fold && isMultiple(terms, own);
	const often = multiple || fold ? null : oftenAt(page.draft, terms, own);
	if (often !== null) return { seen: oftenSeen(page, at, own, often, lead), to: often.to };
	const noun =
		strong ??
		oneThing(page.draft, terms, own) ??
		(multiple || fold || (own.unit !== null && own.unit !== '%') || verbal
			? null
			: countedBy(terms, own, to, mentions));
	const period = own.unit === null && noun !== null ? periodOf(terms, noun) : null;
	const amount = period === null ? own : { ...own, unit: period };
	const sentence = page.sentenceAt(terms[at]?.start ?? 0);
	const first = firstFrom(terms, sentence.start);
	if (isOtherwise(terms, own, noun)) return { seen: null, to };
	if (
		strong === null &&
		!(row && isInBrackets(terms, at)) &&
		notFigure(terms, { ...amount, to }, page.draft, page.headline ? null : first) !== null
	)
		return { seen: null, to };
	const measured = amount.unit !== null && amount.unit !== '%';
	const shared =
		noun === null && !multiple && own.unit === null && own.manner !== 'fraction' ? sharedNoun(terms, to) : null;
	const counted = measured ? null : (noun ?? shared);
	const after = close === null && counted !== null ? qualifierBehind(terms, counted.to) : null;
	// half (54 %) of those asked: what the brackets say is a figure of its own
	const end = noun !== null && wordAt(terms, to) !== '(' ? noun.to : withAge(terms, amount, to);
	const span = spanOf(terms, at, end);
	const spot =
		span === null ? null : multiple ? spotOfMultiple(page.draft, terms, at, to) : spotOf(page.draft, span, amount.unit);
	const clause =
		measured || spot === null
			? null
			: (deed ??
				(fold ? null : happenedTo(spot)) ??
				(isShareOf(terms, amount) || verbal || isBareSubject(spot, amount, noun)
					? governing(spot, true)
					: counted !== null && amount.unit === null
						? governing(spot)
						: null));
	const tally = amount.unit === null && counted === null ? tallied(terms, at, first) : null;
	const happened = tally ?? clause;
	const said =
		close?.qualifier ??
		after?.qualifier ??
		lead.qualifier ??
		(spot === null || amount.unit === '%' ? null : boundBy(spot));
	if (happened !== null && isNextOne(terms, amount, happened)) return { seen: null, to };
	const worth =
		(spot !== null && ((fold && foldedBy(spot) !== null) || (multiple && timesOf(spot) !== null))) ||
		row ||
		(!fold && isWorth(terms, amount, said, counted, happened));
	if (
		!worth &&
		happened === null &&
		back === null &&
		!isLevelOfTwo(terms, amount) &&
		!goesOn(terms, at, to) &&
		!isNumberOf(spot)
	)
		return { seen: null, to };
	if (!worth && isPronoun(terms, amount)) return { seen: null, to };
	const qualifier = amount.qualifier === 'range' && amount.manner !== 'order' ? 'range' : (said ?? amount.qualifier);
	if (span === null || (counted === null && spot !== null && isOneOther(amount, spot))) return { seen: null, to };
	const countedSpan =
		counted !== null
			? spanOf(terms, counted.from, counted.to)
			: spot === null
				? besideBrackets(page.draft, terms, at, to, amount.unit)
				: null;
	const seen = {
		amount,
		span,
		spot,
		counted,
		countedSpan,
		happened,
		tally,
		qualifier,
		reckoned: wordAt(terms, at - 1) === 'at' && wordAt(terms, at - 2) === 'estimated',
		from: lead.from,
		to: end,
		sentence,
		often: null,
		multiple,
		fold,
		row,
		worth,
	};
	return { seen, to: end };
}

/** How often something was done, as the times of it. */
function oftenSeen(
	{ draft, terms, sentenceAt }: Page,
	at: number,
	amount: Amount,
	often: Often,
	{ from, qualifier }: Qualified,
): Sighting | null {
	const span = spanOf(terms, at, often.to);
	if (span === null) return null;
	return {
		amount,
		span,
		spot: spotOf(draft, span, null),
		counted: null,
		countedSpan: null,
		happened: null,
		tally: null,
		qualifier: amount.qualifier === 'range' ? 'range' : (qualifier ?? amount.qualifier),
		reckoned: false,
		from,
		to: often.to,
		sentence: sentenceAt(span.start),
		often,
		multiple: false,
		fold: false,
		row: false,
		worth: true,
	};
}

/** `one town council`: one of what is not counted here. */
function isOneOther({ value, manner, unit }: Amount, { parse, phrase, last }: Spot): boolean {
	if (value !== 1 || manner !== 'spelled' || unit !== null || phrase.head <= last) return false;
	const head = parse.words[phrase.head];
	return head?.class === 'noun' && !STATES.has(head.lower) && !/^(?:others?|more|less|further)$|ed$/.test(head.lower);
}

/** `more than five million [browse] the web`, `two thirds [want] to stop`: so many, not said of what, with a verb of their own. */
const isBareSubject = ({ parse, at, first }: Spot, { unit, manner, value }: Amount, noun: Counted | null): boolean =>
	noun === null &&
	unit === null &&
	(manner === 'fraction' || value > 1 || lowerAt(parse, first - 1) === 'only') &&
	manner !== 'order' &&
	!/^(?:the|these|those|both|all|every|last|first)$/.test(lowerAt(parse, first - 1)) &&
	parse.clauses.some(({ kind, subject }) => kind === 'main' && subject[0] === at);

/** `7 % of the adults`. */
const isShareOf = (terms: readonly Term[], { unit, manner, to }: Amount): boolean =>
	(unit === '%' || manner === 'fraction') && wordAt(terms, to) === 'of';

/** "12 relatively quiet years" are years. */
function periodOf(terms: readonly Term[], { from, to }: Counted): string | null {
	const word = wordAt(terms, to - 1);
	const unit = TIME_UNITS.get(word) ?? (STUFF.test(word) ? MEASURE_WORDS.get(word) : undefined);
	return unit === undefined || to - from < 2 || UNCOUNTED.has(unit) || terms[to - 1]?.capital ? null : unit;
}

/** Units that kinds of themselves are counted in: `40,600 fine tonnes`. */
const STUFF =
	/^(?:tonnes?|tons?|ounces?|barrels?|bushels?|acres?|hectares?|lit(?:re|er)s?|gallons?|miles?|kilomet(?:re|er)s?)$/;

const UNCOUNTED: ReadonlySet<string> = new Set(['weekend', 'quarter', 'night', 'second']);

/** "60 % offered free samples" counts no samples. */
function isVerbAt(draft: Draft, offset: number): boolean {
	const words = offset < 0 ? undefined : parsedAt(draft, offset)?.words;
	return words?.[firstFrom(words, offset)]?.class === 'verb';
}

function countedBy(terms: readonly Term[], amount: Amount, to: number, mentions: readonly Mention[]): Counted | null {
	if (
		amount.unit === null &&
		amount.value < LOTS &&
		!/^(?:order|fraction)$/.test(amount.manner) &&
		isOfOthers(terms, to)
	)
		return null;
	const counted = readCounted(terms, to, amount.value, mentions);
	const behind = amount.manner === 'fraction' && counted === null ? pastAside(terms, to) : to;
	if (behind > to) return readCounted(terms, behind, amount.value, mentions) ?? readWhole(terms, behind);
	if (amount.unit !== '%' && amount.manner !== 'fraction') return counted;
	return counted ?? readWhole(terms, to) ?? (amount.value === 0.5 ? readHalved(terms, to) : null);
}

/** `“about a third” [of] them`, `half (54 %) [of] those asked`: the `of` behind a mark or brackets; the place itself without one. */
function pastAside(terms: readonly Term[], at: number): number {
	const close =
		wordAt(terms, at) === '('
			? terms.findIndex(({ word }, index) => index > at && index < at + LONGEST_ASIDE && word === ')')
			: /^["”’']$/.test(wordAt(terms, at))
				? at
				: -1;
	return close >= 0 && wordAt(terms, close + 1) === 'of' ? close + 1 : at;
}

const LONGEST_ASIDE = 5;

/** From here on a number without a unit may be of some stuff: "235,000 of rapeseed oil". */
const LOTS = 1000;

/** "convicted three of warehouse murders": of what they did; a part is of `the`, of `them`, of somebody's. */
function isOfOthers(terms: readonly Term[], to: number): boolean {
	if (wordAt(terms, to) !== 'of') return false;
	for (let at = to + 1; at < to + 5; at++)
		if (PARTITIVE.test(wordAt(terms, at)) || terms[at]?.kind === 'number') return false;
	return true;
}

const PARTITIVE =
	/^(?:the|its|their|his|her|our|my|your|these|those|this|that|all|both|'s|them|us|whom|which|every|a|an|some|more|such|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "a deal, albeit one that"; "killing one" counts. */
const isPronoun = (terms: readonly Term[], { value, manner, from, to }: Amount): boolean =>
	value === 1 &&
	wordAt(terms, from - 1) !== 'only' &&
	manner === 'spelled' &&
	terms[to]?.kind === 'word' &&
	!/^(?:and|dead|was|is|in|at|on|or)$/.test(wordAt(terms, to));

/** "two were shot and a third was hurt": one more of them, no share. */
const isNextOne = (terms: readonly Term[], { from, to, manner }: Amount, { action }: Happened): boolean =>
	manner === 'fraction' &&
	BEFALLS.has(action) &&
	wordAt(terms, from) === 'a' &&
	/^(?:was|is|has|remains|remained|died|had|suffered|later)$/.test(wordAt(terms, to));

/** "10-month-old", "week-long". */
const withAge = (terms: readonly Term[], { hyphened }: Amount, to: number): number =>
	hyphened && wordAt(terms, to) === '-' && ['old', 'long'].includes(wordAt(terms, to + 1)) ? to + 2 : to;

export function spanOf(terms: readonly Term[], from: number, to: number): Span | null {
	const [first, last] = [terms[from], terms[to - 1]];
	return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}
