import type { Span } from '../../domain/span.ts';
import type { Quotation } from '../extractors/quotes/quotations.ts';
import type { Segmentation, Token } from '../segment.ts';
import { Chain } from '../sequence/chain.ts';
import type { FeatureTables, Templates } from '../sequence/feature-table.ts';
import { Rooms } from '../sequence/kept-sums.ts';
import { decodeSpans, type TypedSpan } from '../sequence/labels.ts';
import { LogSums } from '../sequence/log-sums.ts';
import type { SequenceModel } from '../sequence/model.ts';
import { ArgumentReader, CUE_VALUES, IN_CUE, OWN_VALUES } from './argument-features.ts';
import type { Attribution } from './attribution.ts';
import { cueCandidates, frameOf, reachOf } from './cues.ts';
import { layOut, type Page } from './page.ts';
import { PART_VALUES, partValues } from './part-features.ts';
import { type CueFrame, type Parts, partsOf } from './parts.ts';
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
	readonly parts: FeatureTables;
	readonly arguments: FeatureTables;
}

/** Two passes over an article: parts of any attribution, then source and content of every possible cue. */
export class Attributor {
	readonly #parts: SequenceModel;
	readonly #arguments: SequenceModel;
	readonly #partTemplates: Templates;
	readonly #cueTemplates: Templates;
	readonly #ownTemplates: Templates;
	readonly #partChain: Chain;
	readonly #argumentChain: Chain;
	readonly #argumentSums: LogSums;
	readonly #vocabulary: Vocabulary;
	readonly #rooms: Rooms;
	/** Of each side of a cue what is the same for all its tokens. */
	readonly #sides: readonly [Int32Array, Int32Array];
	readonly #tokens: TokenSums;
	#scores = new Float32Array(0);
	#marginals = new Float32Array(0);
	#labels = new Uint8Array(0);

	constructor(parts: SequenceModel, argument: SequenceModel, clusters: Clusters | null) {
		this.#parts = parts;
		this.#arguments = argument;
		this.#partTemplates = parts.table.templates(PART_VALUES);
		this.#cueTemplates = argument.table.templates(CUE_VALUES);
		this.#ownTemplates = argument.table.templates(OWN_VALUES);
		this.#rooms = new Rooms(PLACES.length * parts.table.width);
		this.#sides = [new Int32Array(argument.table.width), new Int32Array(argument.table.width)];
		this.#tokens = new TokenSums(argument.table);
		this.#partChain = new Chain(parts.labels, parts.transitions);
		this.#argumentChain = new Chain(argument.labels, argument.transitions);
		this.#argumentSums = new LogSums(argument.labels, argument.transitions, CONTENT);
		this.#vocabulary = createVocabulary(clusters);
	}

	/** For another thread. */
	get tables(): AttributionTables {
		return { parts: this.#parts.table.tables, arguments: this.#arguments.table.tables };
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
		const { table } = this.#parts;
		const { size } = this.#parts.labels;
		const probability = new Float32Array(page.length * size);
		for (const { start, end } of sequencesOf(page)) {
			this.#clear((end - start) * size);
			for (let i = start; i < end; i++) {
				this.#wordsAround(page, i);
				const count = partValues(page, i, table.waiting);
				table.sumOf(count, 0, this.#partTemplates, null);
				this.#parts.unpack(table.sums, 0, this.#scores, (i - start) * size);
			}
			this.#partChain.marginals(this.#scores, end - start, this.#marginals);
			probability.set(this.#marginals.subarray(0, (end - start) * size), start * size);
		}
		return partsOf(probability, size);
	}

	/** Begins the first row of sums with what the words around a token add by themselves. */
	#wordsAround(page: Page, i: number): void {
		const own = page.words[i] as WordInfo;
		const before = wordBeside(page, i, i - 1);
		const twoBefore = wordBeside(page, i, i - 2);
		const after = wordBeside(page, i, i + 1);
		const twoAfter = wordBeside(page, i, i + 2);
		const { width, sums: total } = this.#parts.table;
		const ownSums = this.#sumsOf(own);
		const beforeSums = this.#sumsOf(before);
		const twoBeforeSums = this.#sumsOf(twoBefore);
		const afterSums = this.#sumsOf(after);
		const twoAfterSums = this.#sumsOf(twoAfter);
		const ownAt = own.at + 2 * width;
		const beforeAt = before.at + width;
		const twoBeforeAt = twoBefore.at;
		const afterAt = after.at + 3 * width;
		const twoAfterAt = twoAfter.at + 4 * width;
		for (let k = 0; k < width; k++)
			total[k] =
				((twoBeforeSums[twoBeforeAt + k] as number) +
					(beforeSums[beforeAt + k] as number) +
					(ownSums[ownAt + k] as number) +
					(afterSums[afterAt + k] as number) +
					(twoAfterSums[twoAfterAt + k] as number)) |
				0;
	}

	/** Sums that do not depend on the text are made once a word and kept with it. */
	#sumsOf(word: WordInfo): Int32Array {
		if (word.summedBy === this && word.sums !== null) return word.sums;
		const { table } = this.#parts;
		const sums = this.#rooms.place(word);
		for (const [k, place] of PLACES.entries()) {
			table.sums.fill(0, 0, table.width);
			table.sum(wordFeatures(word, place, table.waiting), 0);
			for (let w = 0; w < table.width; w++) sums[word.at + k * table.width + w] = table.sums[w] as number;
		}
		word.summedBy = this;
		return sums;
	}

	/** What is the same for all tokens of a side of a cue. */
	#sideOf(reader: ArgumentReader, side: number, out: Int32Array): Int32Array {
		const { table } = this.#arguments;
		const count = reader.cueValues(table.waiting);
		table.sums.fill(0, 0, table.width);
		table.sumOf(count, 0, this.#cueTemplates, side);
		for (let k = 0; k < table.width; k++) out[k] = table.sums[k] as number;
		return out;
	}

	#argumentsOf(
		page: Page,
		parts: Parts,
		frame: CueFrame,
		possible: number,
		tokens: readonly Token[],
	): Attribution | null {
		const reader = new ArgumentReader(page, parts, frame);
		const { table } = this.#arguments;
		const { width, sums: total } = table;
		const { size } = this.#arguments.labels;
		const length = frame.stop - frame.first;
		this.#clear(length * size);
		const before = this.#sideOf(reader, 1, this.#sides[0]);
		const behind = this.#sideOf(reader, 3, this.#sides[1]);
		for (let i = frame.first; i < frame.stop; i++) {
			const at = this.#tokens.of(reader, i);
			const { sums } = this.#tokens;
			const side = reader.side(i);
			const shared = side < IN_CUE ? before : behind;
			for (let k = 0; k < width; k++) {
				const own = sums[at + k] as number;
				total[k] = side === IN_CUE ? own : (own + (shared[k] as number)) | 0;
			}
			if (side !== IN_CUE) {
				const count = reader.ownValues(i, table.waiting);
				table.sumOf(count, 0, this.#ownTemplates, side);
			}
			this.#arguments.unpack(total, 0, this.#scores, (i - frame.first) * size);
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
		this.#argumentSums.read(this.#scores, length);
		return 1 - Math.exp(this.#argumentSums.few - this.#argumentSums.all);
	}

	/** Words that contents are expected to share with the right ones, by words of either, from the labels' probabilities. */
	#overlapOf(spans: readonly TypedSpan[], length: number): number {
		const { size } = this.#arguments.labels;
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
		const { labels } = this.#arguments;
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
		const { size } = this.#arguments.labels;
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
