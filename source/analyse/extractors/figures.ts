import type { Block } from '../../domain/article.ts';
import type { FigureFact, Party, Qualifier } from '../../domain/fact.ts';
import { firstFrom, type Span } from '../../domain/span.ts';
import type { Draft, Extractor } from '../draft.ts';
import { NOT_COUNTED } from '../lexicons/counted.ts';
import { readTerms, type Term, wordAt } from '../numerals/terms.ts';
import { timesIn } from './dates/times.ts';
import { actionOf, type Happened } from './figures/action.ts';
import { type Amount, readAmount } from './figures/amount.ts';
import { type Counted, readCounted } from './figures/counted.ts';
import { notFigure } from './figures/no-figure.ts';
import { placeOf } from './figures/place.ts';
import { qualifierBefore, qualifierBehind } from './figures/qualifier.ts';
import { partyOf, sourceIn } from './figures/source.ts';

const SILENT: ReadonlySet<Block['role']> = new Set(['byline', 'credit', 'related', 'dateline']);

/** Every number that measures or counts something, with its qualifier, unit, what it counts and what happened to it. */
export const figures: Extractor = { name: 'figures', extract: (draft) => extractFigures(draft) };

export function extractFigures(draft: Draft): readonly FigureFact[] {
	return draft.article.blocks.flatMap((block) => (SILENT.has(block.role) ? [] : readBlock(draft, block)));
}

/** Time readings whose number is a length, and so a figure too. */
const LENGTHS: ReadonlySet<string> = new Set(['date/length', 'date/running-length', 'date/age-of-a-thing']);

function readBlock(draft: Draft, block: Block): FigureFact[] {
	const terms = readTerms(draft.article.text, block);
	const times = timesIn(terms);
	const found: FigureFact[] = [];
	const scene: Scene = { draft, terms, block };
	let floor = 0;
	let time = 0;
	for (let at = 0; at < terms.length; ) {
		while ((times[time]?.to ?? Number.POSITIVE_INFINITY) <= at) time++;
		const here = times[time];
		if (here !== undefined && here.from <= at && !LENGTHS.has(here.rule)) {
			at = here.to;
			floor = at;
			continue;
		}
		const figure = figureAt(scene, at, floor, found.at(-1) ?? null);
		if (figure === null) {
			at++;
			continue;
		}
		if (figure.fact !== null) found.push(figure.fact);
		at = Math.max(figure.to, at + 1);
		floor = at;
	}
	return found;
}

interface Scene {
	readonly draft: Draft;
	readonly terms: readonly Term[];
	readonly block: Block;
}

interface Read {
	/** Null where the number is none to report; reading goes on behind it all the same. */
	readonly fact: FigureFact | null;
	readonly to: number;
}

function figureAt(scene: Scene, at: number, floor: number, previous: FigureFact | null): Read | null {
	const { draft, terms, block } = scene;
	const term = terms[at];
	if (term === undefined || (term.kind === 'mark' && term.word.length > 2)) return null;
	const amount = readAmount(terms, at);
	if (amount === null) return null;
	const behind = qualifierBehind(terms, amount.to);
	const lead = qualifierBefore(terms, at, floor);
	const to = behind?.to ?? amount.to;
	const counted =
		amount.unit === '%' || !isMoneyOrPeriod(amount) ? readCounted(terms, to, amount.value, draft.mentions) : null;
	const sentence = sentenceAround(draft, block, terms[at]?.start ?? block.start);
	const end = firstFrom(terms, sentence.end);
	const start = firstFrom(terms, sentence.start);
	const happened = isMoneyOrPeriod(amount)
		? null
		: actionOf(terms, lead.from, counted?.to ?? to, Math.max(start, floor), end);
	const qualifier = behind?.qualifier ?? lead.qualifier ?? amount.qualifier;
	const bare =
		amount.unit === null && counted === null && happened === null && !isNotable(terms, amount, lead.qualifier);
	if (notFigure(terms, amount, bare, draft.mentions) !== null) return { fact: null, to };
	if (isTrifle(terms, amount, counted, happened)) return { fact: null, to };
	const span = spanOf(terms, lead.from, spanEnd(amount, counted, to, terms));
	if (span === null) return { fact: null, to };
	const fact = describe(scene, { amount, counted, happened, span, sentence, qualifier, previous });
	return { fact, to: spanEnd(amount, counted, to, terms) };
}

const isMoneyOrPeriod = ({ unit }: Amount): boolean => unit !== null && unit !== '%';

/** A share of something that is a figure itself ends before it: "more than half" of "2.3 million people". */
function spanEnd(amount: Amount, counted: Counted | null, to: number, terms: readonly Term[]): number {
	if (counted === null)
		return amount.hyphened && wordAt(terms, to) === '-' && ['old', 'long'].includes(wordAt(terms, to + 1))
			? to + 2
			: to;
	return counted.to;
}

/** Numbers that say something on their own: written with a thousands comma, a magnitude, or qualified. */
function isNotable(terms: readonly Term[], { from, value, manner, max }: Amount, qualifier: Qualifier | null): boolean {
	if (manner === 'order') return true;
	if (manner === 'fraction')
		return (
			wordAt(terms, from + 1) === 'of' ||
			wordAt(terms, from + 3) === 'of' ||
			wordAt(terms, from + 2) === 'of' ||
			qualifier !== null
		);
	if (qualifier !== null || max !== null) return value > 1;
	return value >= 1000 && manner === 'digits'
		? (terms[from]?.end ?? 0) - (terms[from]?.start ?? 0) > wordAt(terms, from).length || value >= 1e5
		: value >= 1e5;
}

/** "one of", "two sides", "half" as an adverb: numbers nobody compares. */
function isTrifle(
	terms: readonly Term[],
	{ from, to, value, manner, unit }: Amount,
	counted: Counted | null,
	happened: Happened | null,
): boolean {
	if (counted !== null && NOT_COUNTED.has(wordAt(terms, counted.to - 1))) return true;
	if (unit !== null)
		return value === 1 && manner === 'spelled' && !['week', 'month', 'year', 'decade'].includes(unit) && unit !== '%';
	if (manner !== 'spelled') return false;
	if (value === 0) return true;
	if (value === 1)
		return (
			counted === null ||
			['no', 'any', 'every', 'the', 'this', 'that', 'each', 'which'].includes(wordAt(terms, from - 1))
		);
	return counted === null && happened === null && value < 10 && wordAt(terms, to) !== 'of';
}

function sentenceAround(draft: Draft, block: Block, offset: number): Span {
	const { sentences } = draft.segmentation;
	const sentence = sentences[firstFrom(sentences, offset + 1) - 1];
	return sentence !== undefined && sentence.end > offset && sentence.start >= block.start ? sentence : block;
}

interface Found {
	readonly amount: Amount;
	readonly counted: Counted | null;
	readonly happened: Happened | null;
	readonly span: Span;
	readonly sentence: Span;
	readonly qualifier: Qualifier;
	readonly previous: FigureFact | null;
}

function describe({ draft, terms }: Scene, found: Found): FigureFact {
	const { amount, counted, span, sentence, qualifier, previous } = found;
	const { text } = draft.article;
	const inherited = inheritedAction(found, text);
	const place = placeOf(text, span, sentence, draft.mentions, draft.names);
	const from = firstFrom(terms, sentence.start);
	const source = sourceIn(terms, from, firstFrom(terms, sentence.end));
	const action = found.happened?.action ?? inherited;
	const ranged = amount.max !== null;
	return {
		kind: 'figure',
		...span,
		value: amount.value,
		max: amount.max,
		qualifier: ranged && qualifier === 'exact' ? 'range' : ranged && amount.manner !== 'order' ? 'range' : qualifier,
		unit: amount.unit,
		counts: counted === null ? null : words(terms, counted, text),
		action,
		place: place === null ? null : party(text, place),
		source: source === null ? null : partyOf(text, source, draft.mentions),
		asOf: null,
		certainty: amount.manner === 'order' || (counted === null && amount.unit === null) ? 'likely' : 'certain',
		by: `figure/${amount.unit === null ? amount.manner : unitRule(amount.unit)}`,
		...(inherited !== null && found.happened === null && previous !== null
			? { why: `${inherited}, as the number before it` }
			: {}),
	};
}

const unitRule = (unit: string): string => (unit === '%' ? 'percent' : /^[A-Z]{3}$/.test(unit) ? 'money' : 'measure');

const party = (text: string, mention: Span & { readonly name: number }): Party => ({
	start: mention.start,
	end: mention.end,
	text: text.slice(mention.start, mention.end),
	name: mention.name,
});

/** "killed 10 civilians and 12 soldiers", "350 people killed, including 50 civilians". */
function inheritedAction({ span, sentence, previous, amount }: Found, text: string): string | null {
	if (previous === null || previous.action === null || previous.start < sentence.start || isMoneyOrPeriod(amount))
		return null;
	const between = text.slice(previous.end, span.start);
	if (/^\s*,?\s*(?:and|or|as well as)\s+(?:another\s+|the\s+)?$/.test(between)) return previous.action;
	return between.length < 80 && /\bincluding\s+(?:\S+\s+){0,6}$/.test(between) && !/[.;]/.test(between)
		? previous.action
		: null;
}

function words(terms: readonly Term[], counted: Counted, text: string): string {
	const span = spanOf(terms, counted.from, counted.to);
	return span === null ? '' : text.slice(span.start, span.end);
}

function spanOf(terms: readonly Term[], from: number, to: number): Span | null {
	const [first, last] = [terms[from], terms[to - 1]];
	return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}
