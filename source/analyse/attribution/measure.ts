import type { QuoteFact, QuoteMode } from '../../domain/fact.ts';
import type { Span } from '../../domain/span.ts';
import { findQuotations } from '../extractors/quotes/quotations.ts';
import { quotedShare } from '../extractors/quotes/words.ts';
import type { AnnotatedArticle } from './gold.ts';

/** Counts of one mode: contents annotated, found, found right, and of those the right sources and cues. */
export interface Tally {
	gold: number;
	found: number;
	right: number;
	source: number;
	cue: number;
}

export type Tallies = Record<QuoteMode | 'all', Tally>;

const empty = (): Tally => ({ gold: 0, found: 0, right: 0, source: 0, cue: 0 });
export const emptyTallies = (): Tallies => ({ all: empty(), direct: empty(), mixed: empty(), indirect: empty() });

interface Claim {
	readonly words: ReadonlySet<number>;
	readonly mode: QuoteMode;
	readonly source: ReadonlySet<number>;
	readonly cue: ReadonlySet<number>;
}

function wordStarts(text: string): { start: number; end: number }[] {
	return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)].map((m) => ({
		start: m.index,
		end: m.index + m[0].length,
	}));
}

/**
 * Adds one article's counts. A content is right where it shares at least half of the words of it and the
 * annotated content together; a source or a cue where they share a word. Facts of one cue are one attribution.
 * The mode is told by the share of words in quote marks: 0.8 or more direct, some mixed, none indirect.
 */
export function tally(
	tallies: Tallies,
	article: AnnotatedArticle,
	facts: readonly QuoteFact[],
	blocks: Parameters<typeof findQuotations>[1],
): void {
	const { text } = article;
	const words = wordStarts(text);
	const outermost = findQuotations(text, blocks).filter(({ nested }) => !nested);
	const within = (spans: readonly Span[], not?: ReadonlySet<number>): Set<number> => {
		const found = new Set<number>();
		for (const span of spans)
			for (const [i, word] of words.entries())
				if (word.start < span.end && span.start < word.end && !not?.has(i)) found.add(i);
		return found;
	};
	const claim = (pieces: readonly Span[], source: readonly Span[], cue: readonly Span[]): Claim => {
		const own = { source: within(source), cue: within(cue) };
		const share = quotedShare(text, pieces, outermost);
		return {
			...own,
			words: within(pieces, new Set([...own.source, ...own.cue])),
			mode: share >= 0.8 ? 'direct' : share > 0 ? 'mixed' : 'indirect',
		};
	};
	const spans = (ranges: readonly (readonly [number, number])[]): Span[] =>
		ranges.map(([start, end]) => ({ start, end }));
	const gold = article.attributions.map((a) => claim(spans(a.content), spans(a.source), spans(a.cue)));
	const byCue = new Map<string, { pieces: Span[]; fact: QuoteFact }>();
	for (const fact of facts) {
		const key = fact.cue ? `${fact.cue.start}` : `alone ${fact.start}`;
		const known = byCue.get(key);
		if (known) known.pieces.push(...fact.pieces);
		else byCue.set(key, { pieces: [...fact.pieces], fact });
	}
	const found = [...byCue.values()].map(({ pieces, fact }) =>
		claim(pieces, fact.speaker ? [fact.speaker] : [], fact.cue ? [fact.cue] : []),
	);
	const pairs: { g: Claim; f: Claim; overlap: number }[] = [];
	for (const g of gold)
		for (const f of found) {
			const both = g.words.intersection(f.words).size;
			const overlap = both === 0 ? 0 : both / g.words.union(f.words).size;
			if (overlap >= 0.5) pairs.push({ g, f, overlap });
		}
	for (const g of gold) for (const t of [tallies.all, tallies[g.mode]]) t.gold++;
	for (const f of found) for (const t of [tallies.all, tallies[f.mode]]) t.found++;
	const used = new Set<Claim>();
	const right = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
		a.size === 0 ? b.size === 0 : !a.isDisjointFrom(b);
	for (const { g, f } of pairs.sort((a, b) => b.overlap - a.overlap)) {
		if (used.has(g) || used.has(f)) continue;
		used.add(g).add(f);
		for (const t of [tallies.all, tallies[g.mode]]) {
			t.right++;
			if (right(g.source, f.source)) t.source++;
			if (right(g.cue, f.cue)) t.cue++;
		}
	}
}
