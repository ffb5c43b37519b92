import type { Block } from '../../domain/article.ts';
import type { DateFact, FigureFact, Level, Party } from '../../domain/fact.ts';
import { firstFrom, overlaps, type Span } from '../../domain/span.ts';
import type { Draft, Extractor } from '../draft.ts';
import type { ParsedSentence } from '../grammar/parsed.ts';
import { TIME_UNITS } from '../lexicons/calendar.ts';
import { EVENTS_WHEN_COUNTED } from '../lexicons/happenings.ts';
import type { Term } from '../numerals/terms.ts';
import type { Reading } from './dates/reading.ts';
import { timedTerms } from './dates/times.ts';
import { extractDates } from './dates.ts';
import type { Amount } from './figures/amount.ts';
import { type AsOf, dayOf, daysIn } from './figures/as-of.ts';
import { ASKED, isAsked, isSupposed, SUPPOSED } from './figures/asked.ts';
import { Changes } from './figures/changes.ts';
import { isPartOf } from './figures/kinship.ts';
import { meaningOf } from './figures/meaning.ts';
import { type Meaning, POSSIBLE } from './figures/measure.ts';
import { placeOf } from './figures/place.ts';
import { withMoneyOfRows } from './figures/rows.ts';
import { type Page, type Sighting, sight, spanOf } from './figures/sighting.ts';
import type { Manner } from './figures/single.ts';
import { partyOf, reckonedBy, type Teller, tellerOf, tellersIn } from './figures/source.ts';
import { isStillToCome } from './figures/still-to-come.ts';
import { isWithinOpen } from './figures/within-open.ts';

const SILENT: ReadonlySet<Block['role']> = new Set(['byline', 'credit', 'related', 'dateline', 'row']);

/** Every number that measures or counts something, with its qualifier, unit, what it counts and what happened to it. */
export const figures: Extractor = { name: 'figures', extract: (draft) => extractFigures(draft) };

export function extractFigures(draft: Draft): readonly FigureFact[] {
	let dates: readonly DateFact[] | null = null;
	const desk: Desk = {
		draft,
		dates: () => {
			dates ??= extractDates(draft);
			return dates;
		},
	};
	const { text, blocks } = draft.article;
	const found = blocks.flatMap((block) => (SILENT.has(block.role) ? [] : readBlock(desk, block)));
	return withMoneyOfRows(text, blocks, found);
}

interface Desk {
	readonly draft: Draft;
	/** The article's dates, read only where a figure is said to hold "as of" one. */
	readonly dates: () => readonly DateFact[];
}

/** What all figures of one sentence share. */
interface Frame {
	readonly tellers: readonly Teller[];
	readonly days: readonly AsOf[];
}

/** Time readings whose number is a length, and so a figure too. */
const LENGTHS: ReadonlySet<string> = new Set(['date/length', 'date/running-length', 'date/age-of-a-thing']);

function readBlock(desk: Desk, block: Block): FigureFact[] {
	const { draft } = desk;
	const { terms, times: all } = timedTerms(draft, block);
	const times = all.filter(({ rule }) => !LENGTHS.has(rule));
	const stops = terms.filter(({ word }, at) => word === ';' && !isInBrackets(terms, at));
	const page: Page = {
		draft,
		terms,
		mentions: draft.mentions,
		headline: block.role === 'headline' || block.role === 'subhead',
		sentenceAt: (offset) => clauseAt(stops, sentenceAt(draft, block, offset), offset),
	};
	const frames = new Map<number, Frame>();
	const found: FigureFact[] = [];
	const changes = new Changes();
	let floor = 0;
	let time = 0;
	for (let at = 0; at < terms.length; ) {
		while ((times[time]?.to ?? Number.POSITIVE_INFINITY) <= at) time++;
		const here = times[time];
		if (here !== undefined && here.from <= at) {
			at = here.to;
			floor = at;
			continue;
		}
		const sighted = sight(page, at, floor);
		if (sighted === null) {
			at++;
			continue;
		}
		if (sighted.seen !== null && (isRate(sighted.seen) || !runsInto(sighted.to, here)))
			note(found, changes, desk, terms, sighted.seen, frames);
		at = Math.max(sighted.to, at + 1);
		floor = at;
	}
	return changes.settle(found);
}

/** `a profit of 30bn yen ($291m[;] £154m), up 8 %`: what stands in brackets parts no clauses. */
function isInBrackets(terms: readonly Term[], at: number): boolean {
	for (let left = at - 1; left >= 0 && left > at - LONGEST_BRACKETS; left--) {
		if (terms[left]?.word === ')') return false;
		if (terms[left]?.word === '(') return terms.slice(at, at + LONGEST_BRACKETS).some(({ word }) => word === ')');
	}
	return false;
}

/** Terms that brackets round other terms for a figure run to at most. */
const LONGEST_BRACKETS = 16;

/** "between 1982 and 1992" is no range of things; `5 % of [annual] income` is a share all the same. */
const runsInto = (to: number, time: Reading | undefined): boolean =>
	time !== undefined &&
	time.from < to &&
	!(time.rule === 'date/recurring' && time.to === time.from + 1 && time.to < to);

/** "a day" belongs to "barrels a day". */
const isRate = ({ amount }: Sighting): boolean => amount.unit?.includes(' per ') === true;

function sentenceAt(draft: Draft, block: Block, offset: number): Span {
	const { sentences } = draft.segmentation;
	const sentence = sentences[firstFrom(sentences, offset + 1) - 1];
	return sentence !== undefined && sentence.end > offset && sentence.start >= block.start ? sentence : block;
}

/** A semicolon parts what one source says from what another does. */
function clauseAt(stops: readonly Span[], sentence: Span, offset: number): Span {
	const next = firstFrom(stops, offset);
	const start = Math.max(sentence.start, stops[next - 1]?.end ?? 0);
	return { start, end: Math.min(sentence.end, stops[next]?.start ?? sentence.end) };
}

/** Adds the figure seen, and tells the one before it what it counts where it is a part of this one. */
function note(
	found: FigureFact[],
	changes: Changes,
	desk: Desk,
	terms: readonly Term[],
	seen: Sighting,
	frames: Map<number, Frame>,
): void {
	const previous = found.at(-1) ?? null;
	const meaning = meaningOf(desk.draft.article.text, seen, found, changes.isLabelled);
	const fact = meaning === null ? null : describe(desk, terms, seen, meaning, frames);
	if (fact === null) return;
	if (previous !== null && isPartOf(desk.draft.article.text, previous, fact))
		found[found.length - 1] = wholly(previous, fact);
	if (meaning?.origin !== undefined) {
		found.push({ ...fact, to: levelOf(meaning.origin) });
		cameFrom(found, meaning.origin, fact);
		return;
	}
	for (const led of meaning?.ends ?? []) replace(found, led, { ...led, to: levelOf(fact) });
	if (meaning?.labelled === true) changes.label(found.length);
	if (meaning?.change != null) changes.note(found.length, seen.sentence.start, meaning.change);
	found.push(fact);
}

/** `9 mln, up 12 % from [8 mln]`: the level came from there, and what is told of its way leads from there to it. */
function cameFrom(found: FigureFact[], level: FigureFact, fact: FigureFact): void {
	const after = found.slice(found.indexOf(level) + 1, -1).filter(({ unit, from }) => unit === '%' && from === null);
	replace(found, level, { ...level, action: level.action ?? fact.action, from: levelOf(fact) });
	for (const way of after) replace(found, way, { ...way, from: levelOf(fact), to: levelOf(level) });
}

function replace(found: FigureFact[], old: FigureFact, by: FigureFact): void {
	const at = found.lastIndexOf(old);
	if (at >= 0) found[at] = by;
}

/** `94 of the 140 [deaths]`: what is counted tells itself what happened. */
const isEvent = (counts: string | null): boolean =>
	counts !== null && EVENTS_WHEN_COUNTED.has(counts.toLowerCase().split(/\s+/).at(-1) ?? '');

const levelOf = ({ start, end, value, unit }: FigureFact): Level => ({ start, end, value, unit });

/** Part of what another counts, and as sure as its number where nothing else was in doubt. */
const wholly = (part: FigureFact, { counts, action }: FigureFact): FigureFact => ({
	...part,
	counts,
	action: part.action ?? (isEvent(counts) ? action : null),
	certainty: part.why === undefined && part.by !== 'figure/order' ? 'certain' : part.certainty,
});

function describe(
	desk: Desk,
	terms: readonly Term[],
	seen: Sighting,
	meaning: Meaning,
	frames: Map<number, Frame>,
): FigureFact | null {
	const { draft } = desk;
	const { amount, sentence } = seen;
	const { counts, action, unit } = meaning;
	const { text } = draft.article;
	const span = spanOf(terms, seen.from, seen.to);
	if (span === null) return null;
	const place = isPeriod(unit) || seen.spot === null ? null : placeOf(draft, seen.spot);
	const { tellers, days } = frameOf(desk, terms, sentence, seen.spot?.parse ?? null, frames);
	const reckoned = seen.spot === null ? undefined : reckonedBy(seen.spot.parse, seen.spot.last);
	const source = reckoned === undefined ? tellerOf(tellers, span.start) : reckoned;
	const asked = isAsked(text, sentence);
	const supposed = !asked && isSupposed(text, sentence, span.start);
	const ahead =
		!meaning.open &&
		seen.spot !== null &&
		(isWithinOpen(seen.spot) || isStillToCome(seen.spot, sentence, draft.article.published, desk.dates));
	const why =
		(asked ? ASKED : supposed ? SUPPOSED : null) ??
		meaning.why ??
		(ahead ? POSSIBLE : null) ??
		(amount.doubt === null ? null : (DOUBTS[amount.doubt] ?? amount.doubt));
	return {
		kind: 'figure',
		...span,
		value: rounded(amount.value, amount.manner),
		max: amount.max === null ? null : rounded(amount.max, amount.manner),
		qualifier: meaning.bound ?? seen.qualifier,
		unit,
		counts,
		action,
		from: null,
		to: null,
		place: place === null ? (meaning.kin?.place ?? null) : party(text, place),
		source: source === null || overlaps(source, span) ? null : partyOf(text, source, draft.mentions),
		asOf:
			days.length === 0 || isPeriod(unit)
				? null
				: dayOf(days, span, sentence, terms, seen.tally !== null || isLevel(meaning)),
		certainty:
			asked || supposed || ahead || meaning.open || seen.reckoned || !isSure(amount, counts, unit)
				? 'likely'
				: 'certain',
		by: `figure/${unit === null ? amount.manner : unitRule(unit)}`,
		...(why === null ? {} : { why }),
	};
}

/** What stands at a day: where a change led, a close, a tally; what was done on a day is not so much as of it. */
const isLevel = ({ action, change }: Meaning): boolean =>
	/^(?:to|at)$/.test(change?.slot ?? '') ||
	/^(?:closed|ended|finished|settled|opened|traded|stood|stands|quoted|valued|priced)\b/.test(action ?? '');

const DOUBTS: Readonly<Record<string, string>> = {
	m: '“m” may be metres or millions',
	k: '“k” may be kilometres or thousands',
};

/** Shares to four decimals, what is written in figures as it is, without the noise of its binary form. */
const rounded = (value: number, manner: Manner): number => {
	if (value > 0 && value < 1e11 && Number.isInteger(value)) return value;
	return manner === 'digits' ? Number(value.toPrecision(15)) : Math.round(value * 1e4) / 1e4;
};

const isSure = ({ manner, doubt }: Amount, counts: string | null, unit: string | null): boolean =>
	doubt === null && manner !== 'order' && (counts !== null || unit !== null);

const isPeriod = (unit: string | null): boolean => unit !== null && TIME_UNITS.has(unit);

const unitRule = (unit: string): string => (unit === '%' ? 'percent' : /^[A-Z]{3}$/.test(unit) ? 'money' : 'measure');

function frameOf(
	desk: Desk,
	terms: readonly Term[],
	sentence: Span,
	parse: ParsedSentence | null,
	frames: Map<number, Frame>,
): Frame {
	const known = frames.get(sentence.start);
	if (known !== undefined) return known;
	const [from, to] = [firstFrom(terms, sentence.start), firstFrom(terms, sentence.end)];
	const frame = {
		tellers: parse === null ? [] : tellersIn(parse, sentence),
		days: daysIn(terms, from, to, desk.draft.article.published, desk.dates),
	};
	frames.set(sentence.start, frame);
	return frame;
}

const party = (text: string, mention: Span & { readonly name: number }): Party => ({
	start: mention.start,
	end: mention.end,
	text: text.slice(mention.start, mention.end),
	name: mention.name,
});
