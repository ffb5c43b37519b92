import { segment } from '../../analyse/segment.ts';
import type { Article, Block } from '../../domain/article.ts';
import type { Mention } from '../../domain/entity.ts';
import { contains, type Span } from '../../domain/span.ts';
import {
	type Companion,
	type MentionPage,
	type MentionRequest,
	type MentionRow,
	type MentionSection,
	NEARNESSES,
	type Nearness,
	type WalkRequest,
} from '../archive.ts';
import { wordsAround } from '../passages/around.ts';
import { oneLine } from '../query/snippet.ts';
import type { Inferred } from './inferred.ts';
import type { StoredArticles } from './name-index.ts';
import type { Told, Walker } from './walker.ts';

/** Articles looked through, those that name both most often; at half a millisecond each that is as long as anybody waits. */
const MOST_READ = 400;
/** Code units of the words between two that are handed on. */
const BETWEEN = 400;

/** Two mentions, and how near they stand. */
interface Pair {
	readonly nearness: Nearness;
	readonly own: Mention;
	readonly other: Mention;
	/** Code units between them. */
	readonly distance: number;
}

type Row = MentionRow & { readonly nearness: Nearness; readonly distance: number };

interface Found {
	readonly rows: readonly Row[];
	readonly part: MentionPage['part'];
}

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

/** The places where two entities stand together, from the nearest. */
export class Together {
	readonly #names: StoredArticles;
	readonly #inferred: Inferred;
	readonly #walker: Walker;

	constructor(names: StoredArticles, inferred: Inferred, walker: Walker) {
		this.#names = names;
		this.#inferred = inferred;
		this.#walker = walker;
	}

	page({ entity, offset, limit }: MentionRequest, other: NonNullable<WalkRequest['with']>): MentionPage {
		const { rows, part } = this.#found(entity, other);
		const sections: MentionSection[] = [];
		for (const kind of NEARNESSES) {
			const count = rows.filter(({ nearness }) => nearness === kind).length;
			const from = rows.findIndex(({ nearness }) => nearness === kind);
			if (count > 0) sections.push({ kind, name: null, from, count });
		}
		return {
			rows: rows.slice(offset, offset + limit).map(({ nearness: _, distance: __, ...row }) => row),
			offset,
			total: rows.length,
			articles: new Set(rows.map(({ article }) => article)).size,
			sections,
			part,
		};
	}

	index(
		{ entity }: WalkRequest,
		other: NonNullable<WalkRequest['with']>,
		article: string,
		start: number,
	): number | null {
		const { rows } = this.#found(entity, other);
		const first = rows.findIndex((row) => row.article === article && row.start === start);
		const index = first >= 0 ? first : rows.findIndex((row) => row.article === article);
		return index < 0 ? null : index;
	}

	#found(entity: string, { entity: other, within }: NonNullable<WalkRequest['with']>): Found {
		const { rows, part } = this.#walker.kept(`together ${entity} ${other}`, () => this.#read(entity, other));
		const reach = NEARNESSES.indexOf(within);
		return { rows: rows.filter(({ nearness }) => NEARNESSES.indexOf(nearness) <= reach), part };
	}

	#read(entity: string, other: string): Found {
		const [keys, otherKeys] = [this.#walker.keys(entity), this.#walker.keys(other)];
		const own = this.#walker.naming(keys, 'mentions').steps;
		const { steps } = this.#walker.naming(otherKeys, 'mentions');
		const both = own.map((count, doc) => Math.min(count, steps[doc] ?? 0));
		const { docs } = this.#walker.ordered({ steps: both }, 'article');
		const read = docs.subarray(0, MOST_READ);
		const rows = [...read]
			.flatMap((doc) => this.#inArticle(doc, keys, otherKeys))
			.sort(
				(one, another) =>
					NEARNESSES.indexOf(one.nearness) - NEARNESSES.indexOf(another.nearness) ||
					one.distance - another.distance ||
					(one.published ?? '9').localeCompare(another.published ?? '9') ||
					one.path.localeCompare(another.path) ||
					one.start - another.start,
			);
		return { rows, part: docs.length > read.length ? { read: read.length, of: docs.length } : null };
	}

	#inArticle(doc: number, keys: ReadonlySet<number>, otherKeys: ReadonlySet<number>): readonly Row[] {
		const { article, analysis, keys: names } = this.#names.stored(doc);
		const mentions = this.#inferred.placed(analysis?.mentions ?? [], names);
		const of = (these: ReadonlySet<number>) => mentions.filter(({ name }) => these.has(names[name] ?? -1));
		const pairs = pairsIn(article, of(keys), of(otherKeys));
		const told = pairs.length > 0 ? this.#walker.told(doc) : null;
		if (told === null) return [];
		return NEARNESSES.flatMap((kind) => {
			const alike = pairs.filter(({ nearness }) => nearness === kind);
			return alike.map((pair, index) => rowOf(article, told, pair, { index, count: alike.length }));
		});
	}
}

function rowOf(article: Article, told: Told, { own, other, nearness, distance }: Pair, turn: MentionRow['turn']): Row {
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
