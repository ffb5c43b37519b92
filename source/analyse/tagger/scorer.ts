import type { SequenceModel } from '../sequence/model.ts';
import type { DocumentUse, FormSentence } from './document.ts';
import { contextFeatures } from './features.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { featureAt, type WordForm } from './words.ts';

/** Word forms whose summed weights are kept; a form's sums take about 600 bytes. */
const REMEMBERED_FORMS = 20_000;

/**
 * Label scores of sentences. What a word form adds at each of five places around it does not depend on the text,
 * so it is summed once and remembered; only the context's features are looked up token by token.
 */
export class Scorer {
	readonly #model: SequenceModel;
	readonly #lexicon: Lexicon;
	/** What stands beyond a sentence's edge adds. */
	readonly #none: Float32Array;
	#sums = new Map<WordForm, Float32Array>();

	constructor(model: SequenceModel, lexicon: Lexicon) {
		this.#model = model;
		this.#none = new Float32Array(5 * model.labels.size);
		this.#lexicon = lexicon;
	}

	/** Rows of label scores, one a token. */
	score(sentence: FormSentence, number: number, use: DocumentUse): Float32Array {
		const size = this.#model.labels.size;
		const { forms } = sentence;
		const scores = new Float32Array(forms.length * size);
		const sums = forms.map((form) => this.#sumsOf(form));
		for (let i = 0; i < forms.length; i++) {
			const afterNext = sums[i + 2] ?? this.#none;
			const next = sums[i + 1] ?? this.#none;
			const own = sums[i] ?? this.#none;
			const before = sums[i - 1] ?? this.#none;
			const beforeLast = sums[i - 2] ?? this.#none;
			const at = i * size;
			for (let y = 0; y < size; y++) {
				scores[at + y] =
					(afterNext[y] as number) +
					(next[size + y] as number) +
					(own[2 * size + y] as number) +
					(before[3 * size + y] as number) +
					(beforeLast[4 * size + y] as number);
			}
		}
		contextFeatures(sentence, number, use, this.#lexicon, (i, feature) => this.#model.add(feature, scores, i * size));
		return scores;
	}

	#sumsOf(form: WordForm): Float32Array {
		let sums = this.#sums.get(form);
		if (sums === undefined) {
			const size = this.#model.labels.size;
			sums = new Float32Array(5 * size);
			for (let place = 0; place < 5; place++) {
				for (const feature of form.features[Math.abs(place - 2)] ?? []) {
					this.#model.add(featureAt(feature, place - 2), sums, place * size);
				}
			}
			if (this.#sums.size >= REMEMBERED_FORMS) this.#sums = new Map();
			this.#sums.set(form, sums);
		}
		return sums;
	}
}
