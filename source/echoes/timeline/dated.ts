import { segment } from '../../analyse/segment.ts';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article, ArticleId, Block } from '../../domain/article.ts';
import type { Certainty } from '../../domain/certainty.ts';
import { contains, type Span } from '../../domain/span.ts';
import { type Extent, extentOf } from './extent.ts';

/** A time that an article tells of: its own span is the words of the date. */
export interface Dated extends Span, Extent {
	readonly article: ArticleId;
	readonly path: string;
	readonly outlet: string | null;
	/** ISO 8601, as exactly as it is known. */
	readonly published: string | null;
	readonly words: string;
	/** The sentence it stands in. */
	readonly sentence: Span & { readonly text: string };
	/** Figures of that sentence. */
	readonly figures: number;
	readonly certainty: Certainty;
}

/** Of one article, what a timeline counts. */
export interface Told {
	readonly article: ArticleId;
	readonly path: string;
	readonly outlet: string | null;
	readonly published: string | null;
	/** Times that a calendar has, in reading order. */
	readonly dates: readonly Dated[];
	/** Dates that could not be resolved, and lengths of time. */
	readonly unplaced: number;
	readonly mentions: number;
	readonly figures: number;
}

export function toldIn(
	article: Pick<Article, 'id' | 'path' | 'outlet' | 'published' | 'particulars' | 'text' | 'blocks'>,
	analysis: Analysis,
): Told {
	const { id, path, outlet, text } = article;
	const published = article.particulars.publishedAt ?? article.published;
	const sentences = sentencesOf(text, article.blocks);
	const figures = analysis.facts.filter((fact) => fact.kind === 'figure');
	let unplaced = 0;
	const dates = analysis.facts.flatMap((fact): Dated[] => {
		if (fact.kind !== 'date') return [];
		const extent = extentOf(fact.value);
		if (extent === null) {
			unplaced += 1;
			return [];
		}
		const { start, end, certainty } = fact;
		const sentence = sentences(fact);
		return [
			{
				article: id,
				path,
				outlet,
				published,
				start,
				end,
				...extent,
				words: text.slice(start, end),
				sentence: { ...sentence, text: text.slice(sentence.start, sentence.end) },
				figures: figures.filter((figure) => contains(sentence, figure)).length,
				certainty,
			},
		];
	});
	return {
		article: id,
		path,
		outlet,
		published,
		dates,
		unplaced,
		mentions: analysis.mentions.length,
		figures: figures.length,
	};
}

/** Finds the sentence that holds a span; a block is taken apart when it is first asked for. */
function sentencesOf(text: string, blocks: readonly Block[]): (span: Span) => Span {
	const known = new Map<Block, readonly Span[]>();
	return (span) => {
		const block = blocks.find((one) => contains(one, span));
		if (block === undefined) return span;
		let sentences = known.get(block);
		if (sentences === undefined) {
			sentences = segment(text, [block]).sentences;
			known.set(block, sentences);
		}
		const sentence = sentences.find((one) => contains(one, span)) ?? block;
		return { start: sentence.start, end: sentence.end };
	};
}
