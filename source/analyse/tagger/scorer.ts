import type { SequenceModel } from '../sequence/model.ts';
import type { DocumentUse, FormSentence } from './document.ts';
import { contextFeatures } from './features.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { featureAt, type WordForm } from './words.ts';

/**
 * Where the words alone put O so far above every other label, the context is not asked, which saves most look-ups:
 * no tag of the development sets changes by it, nor would with 4.
 */
const QUIET = 5;

/**
 * Label scores of sentences. What a word form adds at each of five places around it does not depend on the text,
 * so it is summed once and kept with the form; only the context's features are looked up token by token. One scorer
 * for one set of word forms.
 */
export class Scorer {
	readonly #model: SequenceModel;
	readonly #lexicon: Lexicon;
	readonly #sum: Float32Array;
	/** What stands beyond a sentence's edge adds. */
	readonly #none: Int16Array;
	/** Where a feature's weights go, and the feature: looked up together, their waits for memory overlap. */
	#waiting = new Int32Array(4096);
	#count = 0;

	constructor(model: SequenceModel, lexicon: Lexicon) {
		this.#model = model;
		this.#lexicon = lexicon;
		this.#sum = new Float32Array(5 * model.labels.size);
		this.#none = new Int16Array(5 * model.labels.size);
	}

	/** Rows of label scores, one a token. `number` is the sentence's place in the document, -1 where it is not part of it. */
	score(sentence: FormSentence, number: number, use: DocumentUse): Float32Array {
		const { size } = this.#model.labels;
		const { step } = this.#model;
		const { forms } = sentence;
		const length = forms.length;
		const scores = new Float32Array(length * size);
		const quiet = new Uint8Array(length);
		let beforeLast = this.#none;
		let before = this.#none;
		let own = length > 0 ? this.#sumsOf(forms[0] as WordForm) : this.#none;
		let next = length > 1 ? this.#sumsOf(forms[1] as WordForm) : this.#none;
		for (let i = 0; i < length; i++) {
			const afterNext = i + 2 < length ? this.#sumsOf(forms[i + 2] as WordForm) : this.#none;
			const at = i * size;
			let rival = -Infinity;
			for (let y = 0; y < size; y++) {
				const steps =
					(afterNext[y] as number) +
					(next[size + y] as number) +
					(own[2 * size + y] as number) +
					(before[3 * size + y] as number) +
					(beforeLast[4 * size + y] as number);
				scores[at + y] = steps * step;
				if (y > 0 && steps > rival) rival = steps;
			}
			quiet[i] = (scores[at] as number) - rival * step > QUIET ? 1 : 0;
			beforeLast = before;
			before = own;
			own = next;
			next = afterNext;
		}
		this.#count = 0;
		contextFeatures(sentence, number, use, this.#lexicon, this.#keep, quiet);
		this.#model.addAll(this.#waiting, this.#count, scores);
		return scores;
	}

	readonly #keep = (token: number, feature: number): void => {
		if (this.#count + 2 > this.#waiting.length) {
			const more = new Int32Array(this.#waiting.length * 2);
			more.set(this.#waiting);
			this.#waiting = more;
		}
		this.#waiting[this.#count++] = token * this.#model.labels.size;
		this.#waiting[this.#count++] = feature;
	};

	#sumsOf(form: WordForm): Int16Array {
		if (form.sums !== null) return form.sums;
		const { size } = this.#model.labels;
		this.#sum.fill(0);
		for (let place = 0; place < 5; place++) {
			for (const feature of form.features[Math.abs(place - 2)] ?? []) {
				this.#model.add(featureAt(feature, place - 2), this.#sum, place * size);
			}
		}
		form.sums = Int16Array.from(this.#sum, (score) => Math.round(score / this.#model.step));
		return form.sums;
	}
}
