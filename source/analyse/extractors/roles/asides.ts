import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';

/** Longest parenthesis passed over, in words. */
const LONGEST = 6;

/** Letters of another script, an age, an acronym, what a rank or post goes on with: (retd), (Media). */
const ASIDE = /^(?:[^\p{Script=Latin}]+|\d{1,3}|\p{Lu}[\p{L}&.-]{1,11}|retd\.?|retired)$/u;

/**
 * The sentence without the short parentheses in it that say nothing of who is what: `Ann Lee (李安), the harbour's head`, `head of the
 * Elver Ports Union (EPU) Ann Lee`; null where it has none.
 */
export function withoutAsides(sentence: SentenceWords): SentenceWords | null {
	const { words } = sentence;
	if (!words.some(({ text }) => text === '(')) return null;
	const kept: Word[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		const close = word.text === '(' ? closeOf(words, at) : -1;
		if (close < 0) kept.push(word);
		else at = close;
	}
	return kept.length === words.length ? null : { ...sentence, words: kept };
}

function closeOf(words: readonly Word[], open: number): number {
	for (let at = open + 1; at < words.length && at <= open + LONGEST; at++) {
		const { text = '', mention = -1, kind = null } = words[at] ?? {};
		if (text === ')') return at > open + 1 ? at : -1;
		const isName = mention >= 0 && kind !== 'person';
		if (!isName && !ASIDE.test(text)) return -1;
	}
	return -1;
}
