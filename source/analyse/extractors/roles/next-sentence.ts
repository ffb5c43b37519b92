import type { RoleFact } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { readVerbGroup } from '../../grammar/verb-groups.ts';
import { GENDERED_TITLES, GIVEN_NAME_GENDERS } from '../../lexicons/given-name-genders.ts';
import { fold } from '../../names/fold.ts';
import { roleFacts } from './holder.ts';
import { isPerson, mentionWords, nameOf } from './parties.ts';
import { titlesAfter } from './title-after.ts';

/**
 * `He is the president of the union.` right behind a sentence that begins with the one person it names: likely his. Nothing where
 * the first name or courtesy says the other sex, or where the first sentence names two.
 */
export function fromNextSentence(before: SentenceWords, sentence: SentenceWords): RoleFact[] {
	const { words } = sentence;
	const pronoun = words[0]?.lower;
	if (pronoun !== 'he' && pronoun !== 'she') return [];
	const subject = onlyPerson(before);
	if (subject < 0) return [];
	const mention = before.words[subject]?.mention ?? -1;
	const name = nameOf(before.draft, mention)?.name ?? '';
	const courtesy = before.words[subject - 1]?.lower.replace(/\.$/, '') ?? '';
	const gender = GENDERED_TITLES.get(courtesy) ?? GIVEN_NAME_GENDERS.get(fold(name.split(' ')[0] ?? '')) ?? null;
	if (gender !== null && gender !== pronoun) return [];
	let at = 1;
	while (words[at]?.class === 'adverb') at++;
	const group = readVerbGroup(words, at);
	if (group === null || group.base !== 'be' || group.negated || group.modal !== null || group.passive || group.past)
		return [];
	const from = group.last + 1;
	const stated = titlesAfter(sentence, from).filter(
		(phrase) => phrase.plural !== true && (phrase.definite || phrase.organization !== null),
	);
	const holder = { sentence, mention, first: 0, last: 0 };
	return stated
		.filter(({ last }) => /^(?:comma|mark|coordinator)$/.test(words[last + 1]?.class ?? 'mark'))
		.flatMap((phrase) => roleFacts(holder, phrase, 'next-sentence'))
		.map((fact) => ({
			...fact,
			start: Math.min(fact.start, fact.person.start),
			certainty: 'likely' as const,
			why: `${pronoun} is ${name}`,
		}));
}

/** Words before the subject: a title, or when it was. */
const LONGEST_LEAD = 4;

/** The word at which the one person of a sentence stands, if it begins with it; -1 where there are none or two. */
function onlyPerson({ draft, words }: SentenceWords): number {
	let found = -1;
	for (let at = 0; at < words.length; at++) {
		const mention = words[at]?.mention ?? -1;
		if (mention < 0 || !isPerson(draft, mention)) continue;
		const isOther = found >= 0 && nameOf(draft, mention) !== nameOf(draft, words[found]?.mention ?? -1);
		if (isOther) return -1;
		if (found < 0) found = at;
		at = mentionWords(words, at).last;
	}
	return found > LONGEST_LEAD ? -1 : found;
}
