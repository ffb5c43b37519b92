import type { Span } from '../../domain/span.ts';
import type { Quotation } from '../extractors/quotes/quotations.ts';
import type { Segmentation, Token } from '../segment.ts';
import { Chain } from '../sequence/chain.ts';
import { Rooms } from '../sequence/kept-sums.ts';
import { decodeSpans, type LabelSet, type TypedSpan } from '../sequence/labels.ts';
import type { PackedModel } from '../sequence/packed.ts';
import { ArgumentReader, IN_CUE } from './argument-features.ts';
import type { Attribution } from './attribution.ts';
import { cueCandidates, frameOf, reachOf } from './cues.ts';
import { layOut, type Page } from './page.ts';
import { partFeatures } from './part-features.ts';
import { type CueFrame, type Parts, partsOf } from './parts.ts';
import { MOST_FEATURES, Scorer, type ScorerTables, SUM } from './scorer.ts';
import { sequencesOf } from './sequences.ts';
import { TokenSums } from './token-sums.ts';
import { type Clusters, createVocabulary, type Vocabulary, type WordInfo } from './words.ts';
import { PLACES, wordBeside, wordFeatures } from './words-around.ts';

/** Attributions the model is less sure of are left out. */
const SURE_ENOUGH = 0.05;
/** The first label of a content; those before it are O and a source's. */
const CONTENT = 3;
/** How much dearer O is made a round, until a content known to be there shows. */
const DEARER = 0.4;
const LIKELY_SOURCE = 0.15;

/** Both models laid out, in memory that threads can share. */
export interface AttributionTables {
	readonly parts: ScorerTables;
	readonly arguments: ScorerTables;
}

/** Two passes over an article: parts of any attribution, then source and content of every possible cue. */
export class Attributor {
	readonly #parts: Scorer;
	readonly #arguments: Scorer;
	readonly #partSize: number;
	readonly #argumentLabels: LabelSet;
	readonly #partChain: Chain;
	readonly #argumentChain: Chain;
	readonly #vocabulary: Vocabulary;
	readonly #features = new Int32Array(MOST_FEATURES);
	readonly #total = new Int32Array(SUM);
	readonly #rooms = new Rooms(PLACES.length * SUM);
	/** Of each side of a cue what is the same for all its tokens. */
	readonly #sides = [new Int32Array(SUM), new Int32Array(SUM)] as const;
	readonly #tokens: TokenSums;
	#scores = new Float32Array(0);
	#marginals = new Float32Array(0);
	#labels = new Uint8Array(0);

	/** `laid`: what another thread has laid out of the two models. */
	constructor(
		parts: PackedModel,
		argument: PackedModel,
		clusters: Clusters | null,
		laid: AttributionTables | null = null,
	) {
		this.#parts = new Scorer(parts, laid?.parts);
		this.#arguments = new Scorer(argument, laid?.arguments);
		this.#tokens = new TokenSums(this.#arguments);
		this.#partSize = parts.labels.size;
		this.#argumentLabels = argument.labels;
		this.#partChain = new Chain(parts.labels, parts.transitions);
		this.#argumentChain = new Chain(argument.labels, argument.transitions);
		this.#vocabulary = createVocabulary(clusters);
	}

	/** For another thread. */
	get tables(): AttributionTables {
		return { parts: this.#parts.tables, arguments: this.#arguments.tables };
	}

	attribute(segmentation: Segmentation, quotations: readonly Quotation[]): Attribution[] {
		const page = layOut(segmentation, quotations, this.#vocabulary);
		const parts = this.readParts(page);
		const found: Attribution[] = [];
		const cues = cueCandidates(page, parts);
		const reach = reachOf(page.length, cues.length);
		this.#tokens.begin(page.length);
		for (const cue of cues) {
			const attribution = this.#argumentsOf(page, parts, frameOf(page, cue, reach), cue.score, segmentation.tokens);
			if (attribution) found.push(attribution);
		}
		return found;
	}

	readParts(page: Page): Parts {
		const size = this.#partSize;
		const probability = new Float32Array(page.length * size);
		for (const { start, end } of sequencesOf(page)) {
			this.#clear((end - start) * size);
			for (let i = start; i < end; i++) {
				const total = this.#wordsAround(page, i);
				this.#parts.add(this.#features, partFeatures(page, i, this.#features), total, 0);
				this.#parts.unpack(total, this.#scores, (i - start) * size);
			}
			this.#partChain.marginals(this.#scores, end - start, this.#marginals);
			probability.set(this.#marginals.subarray(0, (end - start) * size), start * size);
		}
		return partsOf(probability, size);
	}

	/** What the words around a token add by themselves: overwritten by the next. */
	#wordsAround(page: Page, i: number): Int32Array {
		const total = this.#total;
		const own = page.words[i] as WordInfo;
		const before = wordBeside(page, i, i - 1);
		const twoBefore = wordBeside(page, i, i - 2);
		const after = wordBeside(page, i, i + 1);
		const twoAfter = wordBeside(page, i, i + 2);
		const [ownSums, ownAt] = [this.#sumsOf(own), own.at + 2 * SUM];
		const [beforeSums, beforeAt] = [this.#sumsOf(before), before.at + SUM];
		const [twoBeforeSums, twoBeforeAt] = [this.#sumsOf(twoBefore), twoBefore.at];
		const [afterSums, afterAt] = [this.#sumsOf(after), after.at + 3 * SUM];
		const [twoAfterSums, twoAfterAt] = [this.#sumsOf(twoAfter), twoAfter.at + 4 * SUM];
		for (let k = 0; k < SUM; k++)
			total[k] =
				((twoBeforeSums[twoBeforeAt + k] as number) +
					(beforeSums[beforeAt + k] as number) +
					(ownSums[ownAt + k] as number) +
					(afterSums[afterAt + k] as number) +
					(twoAfterSums[twoAfterAt + k] as number)) |
				0;
		return total;
	}

	/** Sums that do not depend on the text are made once a word and kept with it. */
	#sumsOf(word: WordInfo): Int32Array {
		if (word.summedBy === this && word.sums !== null) return word.sums;
		const sums = this.#rooms.place(word);
		for (const [k, place] of PLACES.entries())
			this.#parts.add(this.#features, wordFeatures(word, place, this.#features), sums, word.at + k * SUM);
		word.summedBy = this;
		return sums;
	}

	#argumentsOf(
		page: Page,
		parts: Parts,
		frame: CueFrame,
		possible: number,
		tokens: readonly Token[],
	): Attribution | null {
		const reader = new ArgumentReader(page, parts, frame);
		const size = this.#argumentLabels.size;
		const length = frame.stop - frame.first;
		this.#clear(length * size);
		const [before, behind] = this.#sides;
		this.#arguments.add(this.#features, reader.cueFeatures(1, this.#features), before.fill(0), 0);
		this.#arguments.add(this.#features, reader.cueFeatures(3, this.#features), behind.fill(0), 0);
		const total = this.#total;
		for (let i = frame.first; i < frame.stop; i++) {
			const at = this.#tokens.of(reader, i);
			const { sums } = this.#tokens;
			const side = reader.side(i);
			const shared = side < IN_CUE ? before : behind;
			for (let k = 0; k < SUM; k++) {
				const own = sums[at + k] as number;
				total[k] = side === IN_CUE ? own : (own + (shared[k] as number)) | 0;
			}
			if (side !== IN_CUE) this.#arguments.add(this.#features, reader.ownFeatures(i, this.#features), total, 0);
			this.#arguments.unpack(total, this.#scores, (i - frame.first) * size);
		}
		const content = this.#hasContent(length);
		const score = content * possible;
		if (score < SURE_ENOUGH) return null;
		this.#argumentChain.marginals(this.#scores, length, this.#marginals);
		const spans = this.#decode(length);
		const overlap = this.#overlapOf(spans, length) / content;
		const textual = ({ start, end }: Span): Span => ({
			start: tokens[start]?.start ?? 0,
			end: tokens[end - 1]?.end ?? 0,
		});
		const inText = ({ start, end }: TypedSpan): Span => textual({ start: frame.first + start, end: frame.first + end });
		const contents = spans.filter(({ type }) => type === 1).map(inText);
		if (contents.length === 0) return null;
		const away = ({ start, end }: TypedSpan): number =>
			Math.min(Math.abs(start + frame.first - frame.end), Math.abs(frame.start - end - frame.first));
		const source = spans.filter(({ type }) => type === 0).sort((a, b) => away(a) - away(b))[0];
		return {
			cue: textual(frame),
			source: source ? inText(source) : null,
			content: contents,
			score,
			cueScore: possible,
			overlap,
		};
	}

	/** The probability that the cue has a content at all: one less the share of the label sequences without. */
	#hasContent(length: number): number {
		const all = this.#argumentChain.logSum(this.#scores, length);
		return 1 - Math.exp(this.#argumentChain.logSum(this.#scores, length, CONTENT) - all);
	}

	/** Words that contents are expected to share with the right ones, by words of either, from the labels' probabilities. */
	#overlapOf(spans: readonly TypedSpan[], length: number): number {
		const { size } = this.#argumentLabels;
		const inContent = (i: number): number =>
			(this.#marginals[i * size + CONTENT] as number) + (this.#marginals[i * size + CONTENT + 1] as number);
		let all = 0;
		for (let i = 0; i < length; i++) all += inContent(i);
		let shared = 0;
		let taken = 0;
		for (const { start, end, type } of spans) {
			if (type !== 1) continue;
			taken += end - start;
			for (let i = start; i < end; i++) shared += inContent(i);
		}
		return shared / (taken + all - shared);
	}

	/** The likeliest labels that hold a content, where there is one: O is made dearer until there is. */
	#decode(length: number): TypedSpan[] {
		const labels = this.#argumentLabels;
		if (this.#labels.length < length) this.#labels = new Uint8Array(length * 2);
		let spans: TypedSpan[] = [];
		for (let round = 0; round < 8; round++) {
			this.#argumentChain.viterbi(this.#scores, length, this.#labels);
			spans = decodeSpans(labels, this.#labels, length);
			if (spans.some(({ type }) => type === 1)) break;
			for (let i = 0; i < length; i++) this.#scores[i * labels.size] = (this.#scores[i * labels.size] ?? 0) - DEARER;
		}
		if (!spans.some(({ type }) => type === 0)) {
			const source = this.#likelySource(length);
			if (source) spans.push(source);
		}
		return spans;
	}

	/** A source the best sequence leaves out though it is not unlikely. */
	#likelySource(length: number): TypedSpan | null {
		const { size } = this.#argumentLabels;
		const at = (i: number, label: number): number => this.#marginals[i * size + label] ?? 0;
		let start = -1;
		let most = LIKELY_SOURCE;
		for (let i = 0; i < length; i++)
			if (this.#labels[i] === 0 && at(i, 1) > most) {
				most = at(i, 1);
				start = i;
			}
		if (start < 0) return null;
		let end = start + 1;
		while (end < length && this.#labels[end] === 0 && at(end, 2) > most / 2) end++;
		return { start, end, type: 0 };
	}

	#clear(cells: number): void {
		if (this.#scores.length < cells) {
			this.#scores = new Float32Array(cells * 2);
			this.#marginals = new Float32Array(cells * 2);
		}
		this.#scores.fill(0, 0, cells);
		this.#marginals.fill(0, 0, cells);
	}
}
