import type { Word } from '../../grammar/words.ts';
import {
	RELATIONAL_NOUNS,
	ROLE_NOUNS,
	TITLE_ABBREVIATIONS,
	TITLE_COMPLEMENTS,
	TITLE_MODIFIERS,
} from '../../lexicons/role-titles.ts';
import { startsUpper } from '../../segment/classes.ts';

const PREFIX = /^(?:co|ex|vice|deputy|then|sub|assistant)-/;
const SUFFIX = /-(?:elect|designate|general|in-chief|turned|at-large)$/;

/** A role noun in the singular, lower case, or null: `Presidents` → `president`, `spokesmen` → `spokesman`. */
export function roleNoun(word: Word | undefined): string | null {
	if (word === undefined || word.mention >= 0) return null;
	const lower = word.lower;
	if (ROLE_NOUNS.has(lower)) return lower;
	const single = singular(lower);
	if (single !== null && ROLE_NOUNS.has(single)) return single;
	if (!lower.includes('-')) return null;
	// soul-singer, writer-director
	const tail = lower.slice(lower.lastIndexOf('-') + 1);
	if (ROLE_NOUNS.has(tail) && !RELATIONAL_NOUNS.has(tail)) return lower;
	const bare = lower.replace(PREFIX, '').replace(SUFFIX, '');
	return bare !== lower && ROLE_NOUNS.has(bare) ? lower : null;
}

export function isPluralRole(word: Word): boolean {
	const single = singular(word.lower);
	return single !== null && ROLE_NOUNS.has(single) && !ROLE_NOUNS.has(word.lower);
}

export function singular(lower: string): string | null {
	if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
	if (lower.endsWith('women')) return `${lower.slice(0, -5)}woman`;
	if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
	if (lower.endsWith('sses')) return lower.slice(0, -2);
	return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : null;
}

/** `Gen.`, `Rep.`, `Dr.`: capitalised, only before a name. */
export function isAbbreviation(word: Word | undefined): boolean {
	if (word === undefined || word.mention >= 0 || !startsUpper(word.text)) return false;
	return TITLE_ABBREVIATIONS.has(word.lower.replace(/\.$/, ''));
}

/** The two words of `attorney general`, `secretary general`: the noun is the first. */
export function isGeneralAfterNoun(words: readonly Word[], at: number): boolean {
	return words[at]?.lower === 'general' && roleNoun(words[at - 1]) !== null;
}

export const isRelational = (noun: string): boolean => RELATIONAL_NOUNS.has(noun);

export const isComplement = (word: Word): boolean => TITLE_COMPLEMENTS.has(word.lower);

const NOT_IN_TITLES =
	/^(?:[b-z]|plus|minus|includ(?:e|es|ed|ing)|involv(?:e|es|ed|ing)|featur(?:es|ed|ing)|nam(?:es|ed|ing)|becam?es?|meets?|met|says?|said|sees?|joins?|joined|alias|mr|mrs|ms|miss|messrs|mx|earlier|later|meanwhile|yesterday|today|tonight|elsewhere|afterwards|separately|previously|recently|however|instead|beat|hit|cut|put|set|let|shut|hurt|cost|quit|bid)\.?$/;

/** Whether the word can stand before a title's noun, inside the title. */
export function isModifier(word: Word): boolean {
	if (TITLE_MODIFIERS.has(word.lower)) return true;
	return word.class === 'noun' && /^[\p{L}‘’'-]+\.?$/u.test(word.text) && !NOT_IN_TITLES.test(word.lower);
}

/** The [bid] chairman, the team's [race] director: between an article or owner and a title's noun no verb stands. */
export const isNounByPlace = (words: readonly Word[], at: number): boolean => {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (
		word === undefined ||
		!/^(?:verb|noun)$/.test(word.class) ||
		!/^\p{Ll}{3,}$/u.test(word.text) ||
		/(?:ed|ing|s)$/.test(word.lower)
	)
		return false;
	return /^(?:determiner|possessive|genitive)$/.test(before?.class ?? '') && roleNoun(next) !== null;
};

export const isCapital = (word: Word | undefined): boolean => word !== undefined && startsUpper(word.text);

export const isListedModifier = (word: Word): boolean => TITLE_MODIFIERS.has(word.lower);

/** Callings of two words whose first looks like an adverb, adjective or verb: the word behind it, and what may stand there. */
const COMPOUNDS: ReadonlyMap<string, RegExp> = new Map([
	['gas', /^natural$/],
	['resources', /^(?:natural|human)$/],
	['jumper', /^(?:long|high|triple|show|ski|base|bungee)$/],
	['runner', /^(?:long-distance|middle-distance|fell|track|cross-country)$/],
	['distance', /^(?:long|middle|short)$/],
	['putter', /^shot$/],
	['bowler', /^(?:fast|slow|spin|swing|seam)$/],
	['back', /^(?:left|right|full|half|centre|center|wing)$/],
	['winger', /^(?:left|right)$/],
	['half', /^(?:fly|scrum|centre|center)$/],
	['mill', /^(?:saw|flour|paper|steel|wind|water)$/],
	['mills', /^(?:saw|flour|paper|steel)$/],
	['kick', /^(?:free|drop|penalty)$/],
	['diver', /^(?:high|deep|scuba|sky|deep-sea)$/],
]);

/** `[long] jumper`, `[saw] mill owner`: the first word of a calling's compound. */
export const isCompound = (words: readonly Word[], at: number): boolean =>
	COMPOUNDS.get(words[at + 1]?.lower ?? '')?.test(words[at]?.lower ?? '') === true &&
	// Police [saw] mill owner Bo Roe.
	!(words[at]?.lower === 'saw' && /^(?:noun|name|pronoun)$/.test(words[at - 1]?.class ?? ''));

/** `Mr`, `Lord`, `the Rt Rev Dr`: what stands before a name and says no post. */
export const isCourtesy = (word: Word | undefined): boolean =>
	word !== undefined &&
	word.mention < 0 &&
	/^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|rt|rev|hon|prof|professor|baroness|viscount)\.?$/.test(word.lower);
