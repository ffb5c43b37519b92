import { hashPair, hashText } from '../sequence/hash.ts';
import type { Writing } from './casing.ts';
import type { DocumentUse, FormSentence } from './document.ts';
import { KNOWN, type Lexicon } from './lexicon/lexicon.ts';
import type { WordForm } from './words.ts';

/** Features of neighbouring words, besides each word's own. */
const T = {
	edge: hashText('edge'),
	before: hashText('before+this'),
	after: hashText('this+after'),
	around: hashText('before+after'),
	clusterBefore: hashText('cluster before+this'),
	clusterAfter: hashText('cluster this+after'),
	clusterAround: hashText('cluster before+after'),
	shapes: hashText('shapes'),
	shapeBefore: hashText('shape before+word'),
	shapeAfter: hashText('shape+word after'),
	first: hashText('first'),
	use: hashText('use'),
	useNear: hashText('use near'),
	left: hashText('left elsewhere'),
	leftCluster: hashText('left elsewhere cluster'),
	right: hashText('right elsewhere'),
	rightCluster: hashText('right elsewhere cluster'),
	phrase: hashText('phrase'),
	opening: hashText('opening'),
	knownPair: hashText('known pair'),
	far: hashText('two before+before'),
	farAfter: hashText('after+two after'),
	style: hashText('style'),
} as const;

/** Longest phrase looked up in the gazetteers. */
const LONGEST = 5;

/** Takes one feature of one token. */
export type Sink = (token: number, feature: number) => void;

/**
 * All features of a sentence that do not belong to a single word form: pairs, place in the sentence, gazetteer
 * phrases, and what the document tells of the word elsewhere. `number` is the sentence's place in the document, -1
 * for a sentence that is not part of it. Tokens marked 1 in `quiet` are passed over.
 */
export function contextFeatures(
	sentence: FormSentence,
	number: number,
	use: DocumentUse,
	lexicon: Lexicon,
	sink: Sink,
	quiet: Uint8Array | null = null,
): void {
	const { forms } = sentence;
	const mode = MODE[sentence.writing];
	const first = firstWord(forms);
	const said = saidOf(forms, use, quiet);
	for (let i = 0; i < forms.length; i++) {
		if (quiet !== null && quiet[i] === 1) continue;
		const form = forms[i] as WordForm;
		pairs(i, forms, mode, sink);
		if (use.style !== 'unknown') styled(i, forms, use.style === 'kept' ? 1 : 2, sink);
		const start = i <= first ? 1 : 0;
		sink(i, hashPair(T.first, hashPair(hashPair(start, form.casing), hashPair(form.shape, mode))));
		if (form.capital || form.known !== 0) {
			sink(i, hashPair(T.opening, hashPair(use.opening, hashPair(form.known & NAMED, form.shape))));
		}
		usage(i, forms, hashPair(form.shape, mode), start, said, sink);
		if (form.capital) elsewhere(i, number, form, use, sink);
	}
	phrases(forms, lexicon, sink);
}

const MODE: Readonly<Record<Writing, number>> = { usual: 1, upper: 2, title: 3 };

/** Places, peoples and bodies: what a headline's desk makes a team or a place of. */
const NAMED = KNOWN.country | KNOWN.demonym | KNOWN.city | KNOWN.region | KNOWN.body;

/** Where the sentence's words begin, after quote marks and dashes. */
function firstWord(forms: readonly WordForm[]): number {
	let first = 0;
	while (first < forms.length - 1 && !(forms[first] as WordForm).capital && (forms[first] as WordForm).cluster === 0) {
		first++;
	}
	return first;
}

/** The token with its neighbours: words, clusters, shapes, gazetteers. */
function pairs(i: number, forms: readonly WordForm[], mode: number, sink: Sink): void {
	const form = forms[i] as WordForm;
	const before = i > 0 ? forms[i - 1] : undefined;
	const after = forms[i + 1];
	const b = before === undefined ? 1 : before.lower;
	const a = after === undefined ? 2 : after.lower;
	sink(i, hashPair(T.before, hashPair(b, form.lower)));
	sink(i, hashPair(T.after, hashPair(form.lower, a)));
	sink(i, hashPair(T.around, hashPair(b, a)));
	const bc = before === undefined ? -1 : before.middling;
	const ac = after === undefined ? -1 : after.middling;
	sink(i, hashPair(T.clusterBefore, hashPair(bc, form.middling)));
	sink(i, hashPair(T.clusterAfter, hashPair(form.middling, ac)));
	sink(i, hashPair(T.clusterAround, hashPair(bc, hashPair(form.shape, ac))));
	const bs = before === undefined ? 1 : before.shape;
	const as = after === undefined ? 2 : after.shape;
	sink(i, hashPair(T.shapes, hashPair(hashPair(bs, form.shape), hashPair(as, mode))));
	sink(i, hashPair(T.shapeBefore, hashPair(b, form.shape)));
	sink(i, hashPair(T.shapeAfter, hashPair(form.shape, a)));
	const b2 = i > 1 ? forms[i - 2] : undefined;
	const a2 = forms[i + 2];
	if (b2 !== undefined) sink(i, hashPair(T.far, hashPair(b2.lower, b)));
	if (a2 !== undefined) sink(i, hashPair(T.farAfter, hashPair(a, a2.lower)));
	sink(i, hashPair(T.knownPair, hashPair(hashPair(before?.known ?? -1, form.known), after?.known ?? -1)));
}

/** A few features once more for each way of annotating (after Daumé 2007), at capitals and beside them. */
function styled(i: number, forms: readonly WordForm[], style: number, sink: Sink): void {
	const form = forms[i] as WordForm;
	const before = i > 0 ? forms[i - 1] : undefined;
	const after = forms[i + 1];
	if (!form.capital && before?.capital !== true && after?.capital !== true) return;
	const template = hashPair(T.style, style);
	sink(i, hashPair(template, form.lower));
	sink(i, hashPair(template, hashPair(form.middling, form.shape)));
	sink(i, hashPair(template, hashPair(form.known, form.shape)));
	sink(i, hashPair(template, hashPair(before === undefined ? 1 : before.lower, form.shape)));
	sink(i, hashPair(template, hashPair(form.shape, after === undefined ? 2 : after.lower)));
}

/** How the document writes the word and its neighbours elsewhere. */
function usage(i: number, forms: readonly WordForm[], look: number, start: number, said: Uint8Array, sink: Sink): void {
	const form = forms[i] as WordForm;
	const own = said[i] as number;
	sink(i, hashPair(T.use, hashPair(hashPair(own, start), look)));
	sink(i, hashPair(T.use, hashPair(own, hashPair(form.casing, start))));
	if (i > 0) sink(i, hashPair(T.useNear, hashPair(1, said[i - 1] as number)));
	if (i + 1 < forms.length) sink(i, hashPair(T.useNear, hashPair(2, said[i + 1] as number)));
}

/** Of each word of a sentence how the document writes it, as `describeUse` tells; 0 where it and those beside it are `quiet`. */
function saidOf(forms: readonly WordForm[], use: DocumentUse, quiet: Uint8Array | null): Uint8Array {
	const said = new Uint8Array(forms.length);
	for (let i = 0; i < forms.length; i++) {
		if (quiet !== null && quiet[i] === 1 && (i === 0 || quiet[i - 1] === 1) && quiet[i + 1] !== 0) continue;
		said[i] = describeUse(forms[i] as WordForm, use);
	}
	return said;
}

/** 0 to 15: is the word lower-case elsewhere in the document, capitalised within a sentence, in capitals, and more so. */
function describeUse(form: WordForm, use: DocumentUse): number {
	const word = use.get(form);
	if (word === undefined) return 0;
	return (
		(word.lower > 0 ? 1 : 0) |
		(word.capital > 0 ? 2 : 0) |
		(word.upper > 0 ? 4 : 0) |
		(word.capital > word.lower ? 8 : 0)
	);
}

/** The neighbours that the word has at its other places in the document, each once. */
function elsewhere(i: number, number: number, form: WordForm, use: DocumentUse, sink: Sink): void {
	const word = use.get(form);
	if (word === undefined) return;
	const here = number * 4096 + i;
	for (let k = 0; k < word.where.length; k++) {
		if (word.where[k] === here) continue;
		const left = word.left[k];
		const right = word.right[k];
		let repeatedLeft = false;
		let repeatedRight = false;
		for (let j = 0; j < k; j++) {
			if (word.where[j] === here) continue;
			if (word.left[j] === left) repeatedLeft = true;
			if (word.right[j] === right) repeatedRight = true;
		}
		if (!repeatedLeft && left !== undefined) {
			sink(i, hashPair(T.left, left === null ? 0 : left.lower));
			if (left !== null) sink(i, hashPair(T.leftCluster, hashPair(left.middling, left.shape)));
		}
		if (!repeatedRight && right !== undefined) {
			sink(i, hashPair(T.right, right === null ? 0 : right.lower));
			if (right !== null) sink(i, hashPair(T.rightCluster, hashPair(right.middling, right.shape)));
		}
	}
}

/** Marks the tokens of gazetteer phrases of two words and more with the phrase's kind and their place in it. */
function phrases(forms: readonly WordForm[], lexicon: Lexicon, sink: Sink): void {
	for (let i = 0; i < forms.length; i++) {
		const form = forms[i] as WordForm;
		if (!form.capital || !form.opens) continue;
		let phrase = form.key;
		let best = 0;
		let length = 0;
		for (let n = 2; n <= LONGEST && i + n <= forms.length; n++) {
			phrase = `${phrase} ${(forms[i + n - 1] as WordForm).key}`;
			const bits = lexicon.known(phrase);
			if ((bits & ~KNOWN.opens) !== 0) {
				best = bits & ~KNOWN.opens;
				length = n;
			}
			if ((bits & KNOWN.opens) === 0) break;
		}
		for (let k = 0; k < length; k++) {
			const place = k === 0 ? 1 : k === length - 1 ? 3 : 2;
			sink(i + k, hashPair(T.phrase, hashPair(best, place)));
		}
	}
}
