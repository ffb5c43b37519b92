import { firstFrom } from '../../domain/span.ts';
import type { Draft } from '../draft.ts';
import { Latest } from '../latest.ts';
import { startsUpper } from '../segment/classes.ts';
import { findVerbs } from './find-verbs.ts';
import { type Word, wordsOf } from './words.ts';

/** One sentence of an article's reporting, its words told apart. */
export interface SentenceWords {
	readonly draft: Draft;
	/** Index into the segmentation's sentences. */
	readonly index: number;
	readonly words: readonly Word[];
	readonly headline: boolean;
}

/** A sentence longer than this is a table or a text without stops; it is read no further. */
const LONGEST_SENTENCE = 400;

const READ = new Latest<Draft['mentions'], readonly SentenceWords[]>();

/** The sentences of an article with their words classed; read once an article, however many ask. */
export function readSentences(draft: Draft): readonly SentenceWords[] {
	const known = READ.get(draft.mentions);
	if (known !== undefined) return known;
	const fresh = sentencesOf(draft);
	READ.set(draft.mentions, fresh);
	return fresh;
}

function sentencesOf(draft: Draft): SentenceWords[] {
	const { segmentation, mentions, article } = draft;
	const read: SentenceWords[] = [];
	let block = -1;
	let quoted = false;
	for (const [index, sentence] of segmentation.sentences.entries()) {
		const role = article.blocks[sentence.block]?.role;
		if (role === 'related' || role === 'credit' || role === 'byline' || role === 'row') continue;
		const cut = { ...sentence, lastToken: Math.min(sentence.lastToken, sentence.firstToken + LONGEST_SENTENCE) };
		let from = firstFrom(mentions, sentence.start);
		if (from > 0 && (mentions[from - 1]?.end ?? 0) > sentence.start) from--;
		const words = wordsOf(segmentation, cut, draft, from);
		if (sentence.block !== block) quoted = false;
		block = sentence.block;
		quoted = markQuoted(words, quoted);
		const headline = role === 'headline' && isTitleCase(words);
		findVerbs(words, headline);
		read.push({ draft, index, words, headline });
	}
	return read;
}

const QUOTE_MARKS = '“„”"\'`';

/** Marks the words between quote marks, from the state before the sentence to the one after it. */
function markQuoted(words: readonly Word[], before: boolean): boolean {
	let inside = before;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] as Word;
		if (QUOTE_MARKS.includes(word.text.charAt(0))) {
			if (/^[“„]|^``$/.test(word.text)) inside = true;
			else if (/^”|^''$/.test(word.text)) inside = false;
			else if (word.text === '"') inside = opens(words, at) ?? !inside;
		}
		word.quoted = inside;
	}
	return inside;
}

/** Whether a straight mark opens a quotation, by the space beside it: what is opened twice (`"Yes. "No."`) is still open; null where neither shows. */
function opens(words: readonly Word[], at: number): boolean | null {
	const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
	if (mark === undefined) return null;
	if (before?.end === mark.start) return /^[([\-–—/]$/.test(before.text) ? null : false;
	return after?.start === mark.end ? true : null;
}

/** Whether nearly all longer words begin with a capital, so that capitals tell nothing. */
function isTitleCase(words: readonly Word[]): boolean {
	const long = words.filter((word) => /^\p{L}{4}/u.test(word.text));
	return long.length > 2 && long.filter((word) => startsUpper(word.text)).length >= long.length * 0.8;
}
