import type { Block } from '../../domain/article.ts';
import { findQuotations } from '../extractors/quotes/quotations.ts';
import { type Segmentation, segment } from '../segment.ts';
import { hashText } from '../sequence/hash.ts';
import type { Example } from '../sequence/train.ts';
import { ArgumentReader } from './argument-features.ts';
import { cueCandidates, frameOf } from './cues.ts';
import { type AnnotatedArticle, argumentGold, partGold, tokensOf } from './gold.ts';
import { layOut, type Page } from './page.ts';
import { allPartFeatures } from './part-features.ts';
import type { Parts } from './parts.ts';
import { sequencesOf } from './sequences.ts';
import type { Vocabulary } from './words.ts';

/** An annotated article laid out as the model sees it. */
export interface Lesson {
	readonly article: AnnotatedArticle;
	readonly segmentation: Segmentation;
	readonly page: Page;
	/** 0 to `FOLDS - 1`, by the article's id. */
	readonly fold: number;
}

export const FOLDS = 5;

export const foldOf = (id: string): number => (hashText(id) >>> 0) % FOLDS;

export function prepare(article: AnnotatedArticle, blocks: readonly Block[], vocabulary: Vocabulary): Lesson {
	const segmentation = segment(article.text, blocks);
	const page = layOut(segmentation, findQuotations(article.text, blocks), vocabulary);
	return { article, segmentation, page, fold: foldOf(article.id) };
}

/** Features one token can have. */
const MOST_FEATURES = 128;

/** Collects features token by token into the trainer's flat arrays. */
class Sheet {
	readonly #features: number[] = [];
	readonly #start: number[] = [0];
	/** Where a token's features are written before they are added. */
	readonly out = new Int32Array(MOST_FEATURES);

	/** Adds a token with the first `count` features of `out`. */
	add(count: number): void {
		for (let k = 0; k < count; k++) this.#features.push(this.out[k] as number);
		this.#start.push(this.#features.length);
	}

	example(gold: Uint8Array): Example {
		return { features: Int32Array.from(this.#features), start: Int32Array.from(this.#start), gold };
	}
}

/** Examples of the first pass: one a paragraph. */
export const partExamples = (lessons: readonly Lesson[]): Example[] =>
	lessons.flatMap(({ article, segmentation, page }) => {
		const gold = partGold(article, segmentation.tokens);
		return sequencesOf(page).map(({ start, end }) => {
			const sheet = new Sheet();
			for (let i = start; i < end; i++) {
				sheet.add(allPartFeatures(page, i, sheet.out));
			}
			const labels = gold.slice(start, end);
			const first = labels[0] ?? 0;
			if (first > 0 && first % 2 === 0) labels[0] = first - 1;
			return sheet.example(labels);
		});
	});

/**
 * Examples of the second pass: one for every possible cue, those that are none included, and for the annotated
 * cues the first pass overlooked.
 */
export const argumentExamples = (lessons: readonly { readonly lesson: Lesson; readonly parts: Parts }[]): Example[] =>
	lessons.flatMap(({ lesson, parts }) => {
		const { article, page } = lesson;
		const { tokens } = lesson.segmentation;
		const annotated = article.attributions.flatMap((attribution) =>
			attribution.cue.map((range) => ({ attribution, span: tokensOf(tokens, range) })),
		);
		const met = new Set<AnnotatedArticle['attributions'][number]>();
		const examples: Example[] = [];
		const add = (
			cue: { start: number; end: number },
			attribution: AnnotatedArticle['attributions'][number] | null,
		): void => {
			const frame = frameOf(page, cue);
			const reader = new ArgumentReader(page, parts, frame);
			const sheet = new Sheet();
			for (let i = frame.first; i < frame.stop; i++) {
				sheet.add(reader.features(i, sheet.out));
			}
			examples.push(sheet.example(argumentGold(attribution, frame, tokens)));
		};
		for (const cue of cueCandidates(page, parts)) {
			let best: AnnotatedArticle['attributions'][number] | null = null;
			let most = 0;
			for (const { attribution, span } of annotated) {
				const shared = Math.min(span.end, cue.end) - Math.max(span.start, cue.start);
				if (shared > most) {
					most = shared;
					best = attribution;
				}
			}
			if (best) met.add(best);
			add(cue, best);
		}
		for (const { attribution, span } of annotated) {
			if (met.has(attribution) || span.end <= span.start) continue;
			met.add(attribution);
			add(span, attribution);
		}
		return examples;
	});
