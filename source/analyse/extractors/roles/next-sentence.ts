import type { RoleFact } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { readVerbGroup } from '../../grammar/verb-groups.ts';
import { GENDERED_TITLES, GIVEN_NAME_GENDERS } from '../../lexicons/given-name-genders.ts';
import { fold } from '../../names/fold.ts';
import { isTold, told } from './clause.ts';
import { isPerson, mentionWords, nameOf } from './parties.ts';

/** Of whom a sentence speaks: the one person it names, and the word before the name. */
export interface Topic {
	readonly mention: number;
	readonly courtesy: string;
}

/**
 * `He is the president of the union.`, `She became chairman in May.` behind sentences that begin with the one person they name: likely
 * theirs. Nothing where the first name or courtesy says the other sex.
 */
export function fromNextSentence(topic: Topic, sentence: SentenceWords): RoleFact[] {
	const { draft, words } = sentence;
	const pronoun = words[0]?.lower ?? '';
	if (!isHeOrShe(sentence)) return [];
	const name = nameOf(draft, topic.mention)?.name ?? '';
	const gender = GENDERED_TITLES.get(topic.courtesy) ?? GIVEN_NAME_GENDERS.get(fold(name.split(' ')[0] ?? '')) ?? null;
	if (gender !== null && gender !== pronoun) return [];
	let at = 1;
	while (words[at]?.class === 'adverb') at++;
	const group = readVerbGroup(words, at);
	if (group === null || !isTold(group)) return [];
	const stated = told({ sentence, mention: topic.mention, first: 0, last: 0 }, group);
	// He was the president: then or now is not said.
	const open = group.base === 'be' && group.past && !group.passive;
	return (open ? stated.filter(({ title }) => /^former/i.test(title)) : stated).map((fact) => ({
		...fact,
		by: 'roles/next-sentence',
		start: Math.min(fact.start, fact.person.start),
		certainty: 'likely' as const,
		why: `${pronoun} is ${name}`,
	}));
}

/** Whom the sentence behind this one speaks of as `he`: the one this begins with, or the one that its own `he` was. */
export function topicOf(before: Topic | null, sentence: SentenceWords): Topic | null {
	const { draft, words } = sentence;
	const found = onlyNamed(sentence);
	if (found !== null) {
		const first = words.findIndex(({ mention }) => mention === found.mention);
		const owns = words[mentionWords(words, first).last + 1]?.class === 'genitive';
		return first > LONGEST_LEAD || owns ? null : found;
	}
	return isHeOrShe(sentence) && !words.some(({ mention }) => isPerson(draft, mention)) ? before : null;
}

/** Words before the subject: a title, or when it was. */
const LONGEST_LEAD = 4;

const isHeOrShe = ({ words: [first] }: SentenceWords): boolean =>
	first !== undefined && !first.quoted && /^(?:he|she)$/.test(first.lower);

/** The one person whom a sentence names; null where it names none or two. */
function onlyNamed({ draft, words }: SentenceWords): Topic | null {
	let found = -1;
	for (let at = 0; at < words.length; at++) {
		const mention = words[at]?.mention ?? -1;
		if (mention < 0 || !isPerson(draft, mention)) continue;
		if (found >= 0 && nameOf(draft, mention) !== nameOf(draft, words[found]?.mention ?? -1)) return null;
		if (found < 0) found = at;
		at = mentionWords(words, at).last;
	}
	if (found < 0) return null;
	return { mention: words[found]?.mention ?? -1, courtesy: words[found - 1]?.lower.replace(/\.$/, '') ?? '' };
}
