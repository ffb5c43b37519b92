import type { Quotation } from '../extractors/quotes/quotations.ts';
import type { Segmentation, Token } from '../segment.ts';
import { classOf, classTable, isReportingClass, type Vocabulary, type WordInfo } from './words.ts';

/** How a token stands to quotation marks. */
export const OUTSIDE = 0;
export const INSIDE = 1;
export const OPENING = 2;
export const CLOSING = 3;

/** An article laid out in arrays by token, as the features read it. */
export interface Page {
	readonly length: number;
	readonly words: readonly WordInfo[];
	readonly classes: Uint8Array;
	/** OUTSIDE, INSIDE, OPENING or CLOSING. */
	readonly quoteState: Uint8Array;
	/** Index of the outermost quotation plus one, its marks included; 0 outside. */
	readonly quotation: Int32Array;
	readonly sentence: Int32Array;
	/** First token of each sentence, and the token count at the end. */
	readonly sentenceStart: Int32Array;
	readonly sentenceBlock: Int32Array;
	/** 1 where any of the sentence stands in quote marks. */
	readonly sentenceQuoted: Uint8Array;
	/** Nearest reporting verb at or before, and at or after, in the same sentence and on the same side of the quotes; -1 for none. */
	readonly verbBefore: Int32Array;
	readonly verbAfter: Int32Array;
	/** Commas, and clause words, from the sentence's start up to the token. */
	readonly commas: Uint16Array;
	readonly clauses: Uint16Array;
	/** Heads of the likely subject before a word and of the likely object behind it; -1 for none near. */
	readonly subject: Int32Array;
	readonly object: Int32Array;
}

const CLAUSE = classTable(['that', 'because', 'if', 'relative', 'and', 'or', 'but', 'as', 'to', 'than']);
const COMMA = classOf('comma');
const DASH = classOf('dash');
const COLON = classOf('colon');

export function layOut(segmentation: Segmentation, quotations: readonly Quotation[], vocabulary: Vocabulary): Page {
	const { tokens, sentences } = segmentation;
	const length = tokens.length;
	const words: WordInfo[] = new Array(length);
	const classes = new Uint8Array(length);
	const quoteState = new Uint8Array(length);
	const quotation = new Int32Array(length);
	const sentence = new Int32Array(length).fill(-1);
	const sentenceStart = new Int32Array(sentences.length + 1);
	const sentenceBlock = new Int32Array(sentences.length);
	const sentenceQuoted = new Uint8Array(sentences.length);
	const verbBefore = new Int32Array(length).fill(-1);
	const verbAfter = new Int32Array(length).fill(-1);
	const commas = new Uint16Array(length);
	const clauses = new Uint16Array(length);

	for (let i = 0; i < length; i++) {
		const { lexeme, shape } = tokens[i] as Token;
		const info = vocabulary(lexeme, shape === 'punctuation');
		words[i] = info;
		classes[i] = info.class;
	}
	markQuotations(tokens, quotations, quotation, quoteState);
	const subject = new Int32Array(length).fill(-1);
	const object = new Int32Array(length).fill(-1);
	sentences.forEach((s, index) => {
		sentenceStart[index] = s.firstToken;
		sentenceBlock[index] = s.block;
		let outside = -1;
		let inside = -1;
		let commaCount = 0;
		let clauseCount = 0;
		for (let i = s.firstToken; i < s.lastToken; i++) {
			sentence[i] = index;
			if ((quotation[i] ?? 0) > 0) sentenceQuoted[index] = 1;
			const quoted = quoteState[i] === INSIDE;
			const kind = classes[i] ?? 0;
			if (kind === COMMA || kind === DASH || kind === COLON) commaCount++;
			if (CLAUSE[kind] === 1) clauseCount++;
			commas[i] = commaCount;
			clauses[i] = clauseCount;
			if (isReportingClass(kind)) {
				if (quoted) inside = i;
				else outside = i;
			}
			verbBefore[i] = outside >= 0 ? outside : quoted ? inside : -1;
		}
		outside = -1;
		inside = -1;
		for (let i = s.lastToken - 1; i >= s.firstToken; i--) {
			if (isReportingClass(classes[i] ?? 0)) {
				if (quoteState[i] === INSIDE) inside = i;
				else outside = i;
			}
			verbAfter[i] = outside >= 0 ? outside : quoteState[i] === INSIDE ? inside : -1;
		}
	});
	for (const s of sentences)
		for (let i = s.firstToken; i < s.lastToken; i++) {
			subject[i] = subjectOf(classes, i, s.firstToken);
			object[i] = objectOf(classes, i, s.lastToken);
		}
	sentenceStart[sentences.length] = length;
	return {
		length,
		words,
		classes,
		quoteState,
		quotation,
		sentence,
		sentenceStart,
		sentenceBlock,
		sentenceQuoted,
		verbBefore,
		verbAfter,
		commas,
		clauses,
		subject,
		object,
	};
}

/** Marks the tokens of each outermost quotation, and how they stand to it. */
function markQuotations(
	tokens: readonly Token[],
	quotations: readonly Quotation[],
	quotation: Int32Array,
	quoteState: Uint8Array,
): void {
	let i = 0;
	for (const [index, { nested, outer, start, end }] of quotations.entries()) {
		if (nested) continue;
		while (i < tokens.length && (tokens[i] as Token).start < outer.start) i++;
		for (; i < tokens.length && (tokens[i] as Token).start < outer.end; i++) {
			const at = (tokens[i] as Token).start;
			quotation[i] = index + 1;
			quoteState[i] = at < start ? OPENING : at >= end ? CLOSING : INSIDE;
		}
	}
}

const SKIPPED_BEFORE = classTable([
	'be',
	'have',
	'do',
	'modal',
	'negation',
	'adverb',
	'ly',
	'to',
	'time',
	'relative',
	'that',
	'comma',
	'and',
	'but',
	'quote',
]);
const SKIPPED_BEHIND = classTable(['article', 'determiner', 'possessive', 'ly', 'adverb', 'number', 'quote']);
const NOMINAL = classTable(['name', 'capitals', 'noun', 's', 'word', 'reportingNoun', 'possessiveMark']);
const NEAR = 6;

/** The nearest word to the left that is no auxiliary, adverb or link: "officials" of "officials have also said". */
function subjectOf(classes: Uint8Array, i: number, first: number): number {
	for (let j = i - 1; j >= first && j >= i - NEAR; j--) if (SKIPPED_BEFORE[classes[j] ?? 0] !== 1) return j;
	return -1;
}

/** The last word of the noun phrase that follows: "plan" of "rejected the new peace plan". */
function objectOf(classes: Uint8Array, i: number, stop: number): number {
	let j = i + 1;
	while (j < stop && j <= i + 3 && SKIPPED_BEHIND[classes[j] ?? 0] === 1) j++;
	if (j >= stop || NOMINAL[classes[j] ?? 0] !== 1) return -1;
	while (j + 1 < stop && j < i + NEAR && NOMINAL[classes[j + 1] ?? 0] === 1) j++;
	return j;
}
