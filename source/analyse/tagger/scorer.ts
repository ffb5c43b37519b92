import { Rooms } from '../sequence/kept-sums.ts';
import { highOf, lowOf, type SequenceModel } from '../sequence/model.ts';
import type { DocumentUse, FormSentence } from './document.ts';
import { contextFeatures } from './features.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { featureAt, type WordForm } from './words.ts';

/**
 * Where the words alone put O so far above every other label, a token is outside: its context is not asked, and no
 * name is looked for across it, which saves half of all look-ups. Small words, commas and full stops are seldom in
 * names but beside a capital; brackets, strokes and numbers may be. Of the 104,740 tokens of the development sets one
 * is tagged otherwise, of 1,080 articles of news none.
 */
const QUIET_SMALL = 1;
const QUIET_BESIDE_CAPITAL = 2.5;
/** Label scores of such a token: O leads as surely as a decoder could ask. */
const OUTSIDE = 32;

/** How far O must lead by the words alone. */
function barOf(before: WordForm | undefined, own: WordForm, after: WordForm | undefined): number {
	if (own.capital || !(own.letters || own.key === ',' || own.key === '.')) return Infinity;
	return before?.capital === true || after?.capital === true ? QUIET_BESIDE_CAPITAL : QUIET_SMALL;
}

/** Longer sentences are read in pieces of so many tokens. */
export const LONGEST_SENTENCE = 300;

const NO_FEATURES: readonly (readonly number[])[] = [];

/**
 * Label scores of sentences. What a word form adds at each of five places around it does not depend on the text,
 * so it is summed once and kept with the form; only the context's features are looked up token by token. One scorer
 * for one set of word forms.
 */
export class Scorer {
	readonly #model: SequenceModel;
	readonly #lexicon: Lexicon;
	/** What stands beyond a sentence's edge adds. */
	readonly #none: Int32Array;
	/** How many of the numbers that wait to be summed are written: where a feature's weights go, and the feature. */
	#count = 0;
	readonly #rooms: Rooms;
	readonly #scores: Float32Array;

	constructor(model: SequenceModel, lexicon: Lexicon) {
		this.#model = model;
		this.#lexicon = lexicon;
		this.#none = new Int32Array(5 * model.table.width);
		this.#rooms = new Rooms(5 * model.table.width);
		this.#scores = new Float32Array(LONGEST_SENTENCE * model.labels.size);
	}

	/** Rows of label scores, one a token, overwritten by the next call; of those surely outside no more than that. `number` is the sentence's place in the document, -1 where it is not part of it. */
	score(sentence: FormSentence, number: number, use: DocumentUse): Float32Array {
		const model = this.#model;
		const { size } = model.labels;
		const { width, sums } = model.table;
		const length = sentence.forms.length;
		const quiet = this.#addWords(sentence.forms);
		contextFeatures(sentence, number, use, this.#lexicon, this.#keep, quiet);
		this.#sum();
		const scores = this.#scores;
		for (let i = 0; i < length; i++) {
			if (quiet[i] === 1) {
				scores.fill(0, i * size, (i + 1) * size);
				scores[i * size] = OUTSIDE;
			} else model.unpack(sums, i * width, scores, i * size);
		}
		return scores;
	}

	/** Sums what each token's word and those beside it add, and marks with 1 the tokens that are outside by that alone. */
	#addWords(forms: readonly WordForm[]): Uint8Array {
		const { step } = this.#model;
		const { size } = this.#model.labels;
		const { width, sums } = this.#model.table;
		const used = Math.ceil(size / 2);
		const length = forms.length;
		const quiet = new Uint8Array(length);
		const none = this.#none;
		// Of each of the five words its sums, and where in them its row for this place begins.
		let beforeLast = none;
		let beforeLastAt = 0;
		let before = none;
		let beforeAt = 0;
		let own = none;
		let ownAt = 0;
		let next = length > 0 ? this.#sumsOf(forms[0] as WordForm) : none;
		let nextAt = length > 0 ? (forms[0] as WordForm).at : 0;
		let afterNext = length > 1 ? this.#sumsOf(forms[1] as WordForm) : none;
		let afterNextAt = length > 1 ? (forms[1] as WordForm).at : 0;
		for (let i = 0; i < length; i++) {
			beforeLast = before;
			beforeLastAt = beforeAt;
			before = own;
			beforeAt = ownAt;
			own = next;
			ownAt = nextAt;
			next = afterNext;
			nextAt = afterNextAt;
			afterNext = i + 2 < length ? this.#sumsOf(forms[i + 2] as WordForm) : none;
			afterNextAt = i + 2 < length ? (forms[i + 2] as WordForm).at : 0;
			const at = i * width;
			let outside = 0;
			let rival = -Infinity;
			for (let w = 0; w < width; w++) {
				const sum =
					((afterNext[afterNextAt + w] as number) +
						(next[nextAt + width + w] as number) +
						(own[ownAt + 2 * width + w] as number) +
						(before[beforeAt + 3 * width + w] as number) +
						(beforeLast[beforeLastAt + 4 * width + w] as number)) |
					0;
				sums[at + w] = sum;
				if (w >= used) continue;
				if (w === 0) outside = lowOf(sum);
				else rival = Math.max(rival, lowOf(sum));
				if (2 * w + 1 < size) rival = Math.max(rival, highOf(sum));
			}
			const bar = barOf(i > 0 ? forms[i - 1] : undefined, forms[i] as WordForm, forms[i + 1]);
			quiet[i] = (outside - rival) * step > bar ? 1 : 0;
		}
		return quiet;
	}

	readonly #keep = (token: number, feature: number): void => {
		const { table } = this.#model;
		if (this.#count === table.waiting.length) this.#sum();
		table.waiting[this.#count++] = table.addressOf(token * table.width);
		table.waiting[this.#count++] = feature;
	};

	#sum(): void {
		this.#model.table.sumPairs(this.#count);
		this.#count = 0;
	}

	#sumsOf(form: WordForm): Int32Array {
		if (form.sums !== null) return form.sums;
		const kept = this.#rooms.place(form);
		const { width, sums } = this.#model.table;
		// In rows behind those of the sentence.
		const first = LONGEST_SENTENCE;
		const from = first * width;
		sums.fill(0, from, from + 5 * width);
		for (let place = 0; place < 5; place++) {
			for (const feature of form.features[Math.abs(place - 2)] ?? [])
				this.#keep(first + place, featureAt(feature, place - 2));
		}
		this.#sum();
		for (let k = 0; k < form.length; k++) kept[form.at + k] = sums[from + k] as number;
		form.features = NO_FEATURES;
		return kept;
	}
}
