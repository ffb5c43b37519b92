import type { Lexeme } from '../segment.ts';
import { Decoder } from '../sequence/decode.ts';
import type { FeatureTables } from '../sequence/feature-table.ts';
import { SequenceModel } from '../sequence/model.ts';
import { DocumentUse, type FormSentence, type HyphenStyle, readSentence, WordForms } from './document.ts';
import { FINE_CLASSES, type FineClass } from './kinds.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { LONGEST_SENTENCE, Scorer } from './scorer.ts';

/** A name as tokens `[start, end)` of its sentence. */
export interface TokenName {
	readonly start: number;
	readonly end: number;
	readonly fine: FineClass;
	readonly score: number;
}

/** Names in documents given as sentences of what their tokens spell. Holds scratch memory: one per thread. */
export class NameFinder {
	readonly lexicon: Lexicon;
	readonly #model: SequenceModel;
	readonly #words: WordForms;
	readonly #scorer: Scorer;
	readonly #decoder: Decoder;

	/** Throws an `Error` where the bytes are not a model and a lexicon of this version. */
	constructor(weights: Uint8Array | FeatureTables, lexicon: Uint8Array | Lexicon) {
		const model = new SequenceModel(weights);
		this.#model = model;
		const known = lexicon instanceof Lexicon ? lexicon : new Lexicon(lexicon);
		this.lexicon = known;
		this.#words = new WordForms(known);
		this.#scorer = new Scorer(model, known);
		this.#decoder = new Decoder(model);
	}

	/** For another thread. */
	get tables(): FeatureTables {
		return this.#model.table.tables;
	}

	/** One list of names a sentence, in order. `style` is told from the tokens where it is not given. */
	find(sentences: readonly (readonly Lexeme[])[], style?: HyphenStyle): TokenName[][] {
		const pieces: { readonly sentence: number; readonly start: number }[] = [];
		const read: FormSentence[] = [];
		for (const [sentence, tokens] of sentences.entries())
			for (let start = 0; start < tokens.length; start += LONGEST_SENTENCE) {
				const piece = tokens.length > LONGEST_SENTENCE ? tokens.slice(start, start + LONGEST_SENTENCE) : tokens;
				pieces.push({ sentence, start });
				read.push(readSentence(piece, this.#words));
			}
		const use = new DocumentUse(read, style);
		const found: TokenName[][] = sentences.map(() => []);
		for (const [p, { sentence, start }] of pieces.entries()) {
			const forms = read[p];
			if (forms === undefined) continue;
			const scores = this.#scorer.score(forms, p, use);
			for (const span of this.#decoder.spans(scores, forms.forms.length)) {
				const fine = FINE_CLASSES[span.type];
				if (fine !== undefined) {
					found[sentence]?.push({ start: start + span.start, end: start + span.end, fine, score: span.score });
				}
			}
		}
		return found;
	}
}
