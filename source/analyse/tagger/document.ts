import { type Lexeme, PerLexeme } from '../segment.ts';
import { bringTogether } from '../sequence/kept-sums.ts';
import { type Writing, writingOf } from './casing.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type WordForm, wordForm } from './words.ts';

/** Word forms by writing, some 700 bytes each, kept with what spells them. */
export class WordForms {
	readonly #lexicon: Lexicon;
	readonly #forms: Readonly<Record<Writing, PerLexeme<WordForm>>> = {
		usual: new PerLexeme<WordForm>(bringTogether),
		upper: new PerLexeme<WordForm>(bringTogether),
		title: new PerLexeme<WordForm>(bringTogether),
	};

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
	}

	get lexicon(): Lexicon {
		return this.#lexicon;
	}

	get(lexeme: Lexeme, writing: Writing): WordForm {
		const forms = this.#forms[writing];
		let form = forms.get(lexeme);
		if (form === undefined) {
			form = wordForm(lexeme.text, writing, this.#lexicon);
			forms.set(lexeme, form);
		}
		return form;
	}
}

/** How one word is used in a document, counting only sentences in usual writing. */
export interface WordUse {
	/** Times in lower case. */
	lower: number;
	/** Times capitalised elsewhere than at a sentence's start. */
	capital: number;
	/** Times in capitals only. */
	upper: number;
	/** The first occurrences with a capital: their neighbours, null at a sentence's edge. */
	left: (WordForm | null)[];
	right: (WordForm | null)[];
	/** Where they are, as sentence * 4096 + token, so that a token does not learn from itself. */
	where: number[];
}

/** Occurrences of a word whose neighbours are remembered. */
const REMEMBERED = 6;

/** For the many words without a capital; never written to. */
const NOBODY: (WordForm | null)[] = [];
const NOWHERE: number[] = [];

/** How hyphens are treated in a text's tokens: `Jean - Paul`, or `Jean-Paul`, or too few to tell. */
export type HyphenStyle = 'split' | 'kept' | 'unknown';

/** A sentence's word forms with its way of writing. */
export interface FormSentence {
	readonly forms: readonly WordForm[];
	readonly writing: Writing;
}

/** Documents read. */
let documents = 0;

/** What a whole document tells of its words (Chieu and Ng 2002; Ratinov and Roth 2009). */
export class DocumentUse {
	/** By the number of their word in the document, which forms of it are marked with. */
	readonly #uses: WordUse[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #document = ++documents;
	/** Hash of the document's first word: newswire headlines start with their desk ("SOCCER - …"). */
	readonly opening: number;
	/** Annotators who split hyphens also follow other rules of what a name is. */
	readonly style: HyphenStyle;

	constructor(sentences: readonly FormSentence[], style: HyphenStyle = styleOf(sentences)) {
		this.style = style;
		this.opening = sentences[0]?.forms[0]?.lower ?? 0;
		for (let s = 0; s < sentences.length; s++) {
			const { forms, writing } = sentences[s] as FormSentence;
			if (writing !== 'usual') continue;
			for (let i = 0; i < forms.length; i++) {
				const form = forms[i] as WordForm;
				const use = this.#useOf(form);
				if (!form.capital) {
					use.lower++;
					continue;
				}
				if (form.upper) use.upper++;
				else if (i > 0) use.capital++;
				if (use.where === NOWHERE) {
					use.left = [];
					use.right = [];
					use.where = [];
				}
				if (use.where.length < REMEMBERED) {
					use.where.push(s * 4096 + i);
					use.left.push(i > 0 ? (forms[i - 1] ?? null) : null);
					use.right.push(forms[i + 1] ?? null);
				}
			}
		}
	}

	get(form: WordForm): WordUse | undefined {
		if (form.document === this.#document) return this.#uses[form.number];
		const number = this.#numbers.get(form.key);
		return number === undefined ? undefined : this.#uses[number];
	}

	#useOf(form: WordForm): WordUse {
		if (form.document !== this.#document) {
			let number = this.#numbers.get(form.key);
			if (number === undefined) {
				number = this.#uses.length;
				this.#numbers.set(form.key, number);
				this.#uses.push({ lower: 0, capital: 0, upper: 0, left: NOBODY, right: NOBODY, where: NOWHERE });
			}
			form.document = this.#document;
			form.number = number;
		}
		return this.#uses[form.number] as WordUse;
	}
}

export function readSentence(tokens: readonly Lexeme[], words: WordForms): FormSentence {
	const forms = tokens.map((token) => words.get(token, 'usual'));
	const writing = writingOf(forms);
	return { forms: writing === 'usual' ? forms : tokens.map((token) => words.get(token, writing)), writing };
}

function styleOf(sentences: readonly FormSentence[]): HyphenStyle {
	let kept = 0;
	let split = 0;
	for (const { forms } of sentences) {
		for (let i = 0; i < forms.length; i++) {
			const form = forms[i] as WordForm;
			if (form.hyphenated) kept++;
			else if (form.key === '-' && forms[i - 1]?.letters === true && forms[i + 1]?.letters === true) split++;
		}
	}
	return kept === split ? 'unknown' : kept > split ? 'kept' : 'split';
}
