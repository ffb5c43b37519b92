import type { Draft } from '../draft.ts';
import type { Segmentation, Sentence, Token } from '../segment.ts';
import { settleNamedMonths } from './named-months.ts';
import { joinCompounds, settlePairs } from './settled-pairs.ts';
import type { VerbForm } from './verb-forms.ts';
import type { Word, WordClass } from './word.ts';
import { lookOf } from './word-looks.ts';

export { negates, type Word, type WordClass } from './word.ts';
export { canSubordinate } from './word-looks.ts';

const NO_FORMS: readonly VerbForm[] = [];

/** The words of one sentence. `from` is the index of the first mention that may stand in it. */
export function wordsOf(
	{ tokens }: Segmentation,
	sentence: Sentence,
	{ mentions, names }: Pick<Draft, 'mentions' | 'names'>,
	from: number,
): Word[] {
	const words: Word[] = [];
	let mention = from;
	for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
		const token = tokens[index];
		if (token === undefined) break;
		if (isBracketOfFirm(tokens, index)) continue;
		let candidate = mentions[mention];
		while (candidate !== undefined && candidate.end <= token.start) {
			mention++;
			candidate = mentions[mention];
		}
		const covered = candidate !== undefined && candidate.start <= token.start && token.end <= candidate.end;
		const look = lookOf(token);
		const { lower, alone } = look;
		words.push({
			start: token.start,
			end: token.end,
			text: token.text,
			lower,
			look,
			class: covered ? 'name' : (alone ?? behind(lower, words.at(-1))),
			forms: NO_FORMS,
			mention: covered ? mention : -1,
			kind: covered ? (names[candidate?.name ?? -1]?.kind ?? null) : null,
			quoted: false,
			compound: false,
		});
	}
	settleNamedMonths(words);
	joinCompounds(words);
	settlePairs(words);
	return words;
}

/** `<Acme Holdings>`: a wire's marks around a firm say nothing of the sentence. */
const isBracketOfFirm = (tokens: readonly Token[], at: number): boolean => {
	const text = tokens[at]?.text;
	if (text !== '<' && text !== '>') return false;
	const inside = tokens[text === '<' ? at + 1 : at - 1];
	return inside !== undefined && inside.shape !== 'number' && /[\p{L}.)]/u.test(inside.text);
};

/** The class of an apostrophe, its `s`, or a capital `May`, from the word before. */
function behind(lower: string, previous: Word | undefined): WordClass {
	if (lower === 'may') return previous === undefined ? 'modal' : 'time';
	return previous !== undefined &&
		/[\p{L}\p{N})>]$/u.test(previous.text) &&
		(lower === "'s" || previous.lower.endsWith('s'))
		? 'genitive'
		: 'quote';
}
