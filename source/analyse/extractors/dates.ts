import type { Block } from '../../domain/article.ts';
import type { Mention } from '../../domain/entity.ts';
import type { DateFact } from '../../domain/fact.ts';
import { contains, firstFrom, type Span } from '../../domain/span.ts';
import type { Draft, Extractor } from '../draft.ts';
import type { Term } from '../numerals/terms.ts';
import type { Sentence } from '../segment.ts';
import { type Day, type Days, parseDay } from './dates/day.ts';
import type { Direction, Reading, Resolved } from './dates/reading.ts';
import { type Clause, directionOf } from './dates/tense.ts';
import { timedTerms } from './dates/times.ts';
import { verbPlaces } from './dates/verbs.ts';
import { agreeOnYears } from './dates/years.ts';

/** A reading with what decides its direction. */
export interface Placed {
	readonly reading: Reading;
	readonly direction: Direction;
	readonly span: Span;
}

const SILENT: ReadonlySet<Block['role']> = new Set(['byline', 'credit', 'related']);

/** Every time expression of an article, resolved against its publication date. */
export const dates: Extractor = { name: 'dates', extract: (draft) => extractDates(draft) };

export function extractDates(draft: Draft): readonly DateFact[] {
	const { article, segmentation } = draft;
	const placed = article.blocks.flatMap((block, index) =>
		SILENT.has(block.role) ? [] : readBlock(draft, block, index, segmentation.sentences),
	);
	const free = placed.filter(({ reading, span }) => reading.rule !== 'date/none' && !insideName(draft.mentions, span));
	return resolveAll(agreeOnYears(free, parseDay(article.published)), parseDay(article.published));
}

/** "The Sunday Times", "Black September", "Theresa May": part of a name is no time. */
function insideName(mentions: readonly Mention[], span: Span): boolean {
	for (let at = firstFrom(mentions, span.start + 1) - 1; at >= Math.max(0, firstFrom(mentions, span.start) - 2); at--) {
		const mention = mentions[at];
		if (mention !== undefined && contains(mention, span) && mention.end - mention.start > span.end - span.start)
			return true;
	}
	return false;
}

function readBlock(draft: Draft, block: Block, index: number, sentences: readonly Sentence[]): Placed[] {
	const { terms, times } = timedTerms(draft, block);
	if (times.length === 0) return [];
	let sentence = firstFrom(sentences, block.start);
	let clause: Clause = { from: 0, to: terms.length, headline: block.role === 'headline', verbs: verbPlaces(terms) };
	return times.flatMap((reading) => {
		const [first, last] = [terms[reading.from], terms[reading.to - 1]];
		if (first === undefined || last === undefined) return [];
		({ sentence, clause } = clauseAround(terms, reading, clause, sentences, sentence, index));
		const direction = directionOf(terms, reading.from, reading.to, clause);
		return [{ reading, direction, span: { start: first.start, end: last.end } }];
	});
}

interface Place {
	readonly sentence: number;
	readonly clause: Clause;
}

/** Moves on to the sentence the reading stands in; sentences and readings both run forward. */
function clauseAround(
	terms: readonly Term[],
	reading: Reading,
	clause: Clause,
	sentences: readonly Sentence[],
	from: number,
	block: number,
): Place {
	const start = terms[reading.from]?.start ?? 0;
	let sentence = from;
	while (
		(sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= start &&
		sentences[sentence + 1]?.block === block
	)
		sentence++;
	const span = sentences[sentence];
	if (span === undefined || span.block !== block) return { sentence, clause: { ...clause, from: 0, to: terms.length } };
	return { sentence, clause: { ...clause, from: firstFrom(terms, span.start), to: firstFrom(terms, span.end) } };
}

/** How far back a date still serves "the next day" and "two weeks later", in characters. */
const MEMORY = 600;

function resolveAll(placed: readonly Placed[], published: Day | null): DateFact[] {
	let before: (Days & { readonly at: number }) | null = null;
	return placed.map(({ reading, direction, span }) => {
		const near: Days | null = before !== null && span.start - before.at < MEMORY ? before : null;
		const resolved: Resolved = reading.resolve({ published, direction, before: near });
		if (resolved.days !== undefined) before = { ...resolved.days, at: span.end };
		return {
			kind: 'date',
			start: span.start,
			end: span.end,
			value: resolved.value,
			certainty: resolved.certainty,
			by: reading.rule,
			why: resolved.why,
		};
	});
}
