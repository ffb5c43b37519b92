import { segment } from '../../analyse/segment.ts';
import type { Article, Block } from '../../domain/article.ts';
import type { Mention } from '../../domain/entity.ts';
import { contains, type Span } from '../../domain/span.ts';
import {
	type Companion,
	type MentionPage,
	type MentionRow,
	type MentionSection,
	NEARNESSES,
	type Nearness,
} from '../archive.ts';
import { oneLine } from '../query/snippet.ts';
import { wordsAround } from './around.ts';

/** Code units of the words between two that are handed on. */
const BETWEEN = 400;

/** Two mentions, and how near they stand. */
export interface Pair {
	readonly nearness: Nearness;
	readonly own: Mention;
	readonly other: Mention;
	/** Code units between them. */
	readonly distance: number;
}

export type PairRow = MentionRow & { readonly nearness: Nearness; readonly distance: number };

/** What an article is listed as, of each of its rows. */
type Listed = Pick<MentionRow, 'path' | 'headline' | 'published' | 'outlet'>;

const gap = (one: Span, other: Span): number =>
	Math.max(0, Math.max(one.start, other.start) - Math.min(one.end, other.end));

function nearest(own: readonly Mention[], others: readonly Mention[], nearness: Nearness): Pair | null {
	let best: Pair | null = null;
	for (const one of own)
		for (const other of others) {
			const distance = gap(one, other);
			if (best === null || distance < best.distance) best = { nearness, own: one, other, distance };
		}
	return best;
}

/** Blocks that stand on one line, as a dateline does with what follows it, are one paragraph. */
function paragraphsOf(text: string, blocks: readonly Block[]): (Span & { readonly blocks: Block[] })[] {
	const paragraphs: (Span & { readonly blocks: Block[] })[] = [];
	for (const block of blocks) {
		const before = paragraphs.at(-1);
		if (before && !text.slice(before.end, block.start).includes('\n'))
			paragraphs[paragraphs.length - 1] = { start: before.start, end: block.end, blocks: [...before.blocks, block] };
		else paragraphs.push({ start: block.start, end: block.end, blocks: [block] });
	}
	return paragraphs;
}

/**
 * Where two stand together in an article: the nearest pair of each sentence that names both, of each paragraph that does
 * without such a sentence, and of the whole article where no paragraph does.
 */
export function pairsIn(
	{ text, blocks }: Pick<Article, 'text' | 'blocks'>,
	own: readonly Mention[],
	others: readonly Mention[],
): readonly Pair[] {
	const pairs: Pair[] = [];
	const within = (span: Span, mentions: readonly Mention[]) => mentions.filter((mention) => contains(span, mention));
	for (const paragraph of paragraphsOf(text, blocks)) {
		const [here, there] = [within(paragraph, own), within(paragraph, others)];
		if (here.length === 0 || there.length === 0) continue;
		const sentences = segment(text, paragraph.blocks).sentences.flatMap((sentence) => {
			const pair = nearest(within(sentence, here), within(sentence, there), 'sentence');
			return pair === null ? [] : [pair];
		});
		const apart = sentences.length > 0 ? null : nearest(here, there, 'paragraph');
		pairs.push(...sentences, ...(apart === null ? [] : [apart]));
	}
	if (pairs.length > 0) return pairs;
	const apart = nearest(own, others, 'article');
	return apart === null ? [] : [apart];
}

const CERTAINTIES = ['certain', 'likely', 'candidate'] as const;

/** The row of a pair. */
export function rowOf(
	article: Article,
	told: Listed,
	{ own, other, nearness, distance }: Pair,
	turn: MentionRow['turn'],
): PairRow {
	const isBefore = other.start < own.start;
	const [first, second] = isBefore ? [other, own] : [own, other];
	const { text } = article;
	const companion: Companion = {
		start: other.start,
		end: other.end,
		text: oneLine(text.slice(other.start, other.end)),
		isBefore,
		between: shortened(oneLine(text.slice(first.end, second.start))),
	};
	const [before, after] = [wordsAround(text, first).before, wordsAround(text, second).after];
	const doubt = Math.max(CERTAINTIES.indexOf(own.certainty), CERTAINTIES.indexOf(other.certainty));
	return {
		article: article.id,
		...told,
		start: own.start,
		end: own.end,
		certainty: CERTAINTIES[doubt] ?? 'candidate',
		by: own.by,
		before,
		text: oneLine(text.slice(own.start, own.end)),
		after,
		turn,
		companion,
		nearness,
		distance,
	};
}

/** Words that are many lose those in the middle. */
const shortened = (words: string): string =>
	words.length <= BETWEEN ? words : `${words.slice(0, BETWEEN / 2)} … ${words.slice(-BETWEEN / 2)}`;

/** A window of pairs, the nearest first, with a section for each nearness; `part` as in `MentionPage`. */
export function pairPage(
	rows: readonly PairRow[],
	part: MentionPage['part'],
	offset: number,
	limit: number,
): MentionPage {
	const sections: MentionSection[] = [];
	for (const kind of NEARNESSES) {
		const count = rows.filter(({ nearness }) => nearness === kind).length;
		const from = rows.findIndex(({ nearness }) => nearness === kind);
		if (count > 0) sections.push({ kind, name: null, from, count });
	}
	const articles = new Map(rows.map(({ article, standsFor = 0 }) => [article, standsFor]));
	const folded = [...articles.values()].reduce((sum, standsFor) => sum + standsFor, 0);
	return {
		rows: rows.slice(offset, offset + limit).map(({ nearness: _, distance: __, ...row }) => row),
		offset,
		total: rows.length,
		articles: articles.size + folded,
		...(folded > 0 ? { origins: articles.size, folded } : {}),
		sections,
		part,
	};
}
