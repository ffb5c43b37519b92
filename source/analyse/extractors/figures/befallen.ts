import { isNounPhrase } from '../../grammar/chunks.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import type { Word } from '../../grammar/words.ts';
import { SENSE_OF, STATES } from '../../lexicons/happenings.ts';
import { linkAt, lowerAt, type Spot } from './spot.ts';
import { sharesObject } from './verb-phrase.ts';

/** `[one] of the firm's biggest mills`: what it is, and no count. */
export function isOneOfItsKind({ parse, at, first, last }: Spot): boolean {
	if (first !== last || lowerAt(parse, first) !== 'one' || linkAt(parse, at + 1) !== 'of') return false;
	const phrase = parse.chunks[at + 2];
	if (!isNounPhrase(phrase)) return false;
	return parse.words
		.slice(phrase.first, phrase.head)
		.some(
			({ lower, class: kind }) =>
				/^(?:most|least|best|worst)$/.test(lower) || (kind !== 'name' && /.{2}est$/.test(lower)),
		);
}

/** `shot an even-par [70]`. */
export const isScore = ({ parse, phrase, first, last }: Spot, action: string): boolean =>
	action === 'shot' && first === last && /^an?$/.test(lowerAt(parse, phrase.first)) && phrase.first < first;

/** `were arrested [or] located`, `killed [or] wounded 12`: one of two things befell them, and which is not said. */
export function isOneOfTwo({ parse, first, last }: Spot, action: string): boolean {
	const { words } = parse;
	for (let at = Math.max(1, first - OR_ELSE); at < Math.min(words.length, last + OR_ELSE); at++) {
		if (words[at]?.lower !== 'or') continue;
		const before = words.slice(Math.max(0, at - 3), at);
		const behind = words.slice(at + 1, at + 3);
		if (!before.some(isVerbal) || !behind.some(isVerbal)) continue;
		if ([...before, ...behind].some(({ lower }) => saysSo(lower, action))) return true;
	}
	return false;
}

/** Words from a number to an `or` that joins what befell it. */
const OR_ELSE = 9;

const isVerbal = ({ class: kind, lower }: Word): boolean => /^(?:verb|be|have)$/.test(kind) || STATES.has(lower);

/** Whether a word alone, or the verb of a phrase (`into custody`), says an action. */
const saysSo = (lower: string, action: string): boolean =>
	lower === action ||
	STATES.get(lower) === action ||
	(lower === 'custody' && action === 'arrested') ||
	verbForms(lower).some(({ base }) => (SENSE_OF.get(base) ?? '') === action);

/** `[two men] shot and killed a guard`: what two deeds in a row did befell another. */
export const isDoerOfTwo = ({ parse, at }: Spot): boolean =>
	parse.clauses.some((clause) => clause.subject.includes(at) && sharesObject(parse, clause));
