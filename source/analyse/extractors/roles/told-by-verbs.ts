import type { RoleFact } from '../../../domain/fact.ts';
import { parsedAt } from '../../grammar/parsed.ts';
import { readVerbGroup } from '../../grammar/verb-groups.ts';
import type { Word } from '../../grammar/words.ts';
import { GENDERED_TITLES, GIVEN_NAME_GENDERS } from '../../lexicons/given-name-genders.ts';
import { fold } from '../../names/fold.ts';
import { type Holder, roleFacts } from './holder.ts';
import { isPerson, nameOf } from './parties.ts';
import { resigned } from './taking-office.ts';
import { titlesAfter } from './title-after.ts';
import { asFormer } from './title-phrase.ts';
import { isCourtesy } from './title-words.ts';

const NAMED = /^(?:named|appointed|elected|re-elected|reelected|chosen|promoted|installed)$/;
const RESIGNING: ReadonlySet<string> = new Set(['resigning', 'quitting', 'retiring']);
const WHEN: ReadonlySet<string> = new Set(['when', 'while', 'after', 'before', 'until', 'since']);

/** Posts that a clause beside the name's own tells of. */
export const toldByVerbs = (holder: Holder): RoleFact[] => [
	...namedFirst(holder),
	...resigning(holder),
	...whenHeWas(holder),
];

/** `Named chairman of Acme after the vote, [Ann Lee] cut jobs`: who stands right behind the first comma. */
function namedFirst(holder: Holder): RoleFact[] {
	const { sentence, first } = holder;
	const { words } = sentence;
	if (!NAMED.test(words[0]?.lower ?? '')) return [];
	let comma = first - 1;
	while (comma > 0 && isCourtesy(words[comma])) comma--;
	if (words.findIndex((word) => word.class === 'comma') !== comma) return [];
	return titlesAfter(sentence, /^(?:as|to)$/.test(words[1]?.lower ?? '') ? 2 : 1)
		.filter(({ plural, last }) => plural !== true && last < comma)
		.flatMap((phrase) => roleFacts(holder, phrase, 'named'));
}

/** `[Ann Lee] left Acme, resigning as its chairman`: hers, and given up. */
function resigning(holder: Holder): RoleFact[] {
	const { draft, words } = holder.sentence;
	let at = holder.last + 1;
	while (at < words.length && !(words[at - 1]?.class === 'comma' && RESIGNING.has(words[at]?.lower ?? ''))) at++;
	if (at >= words.length) return [];
	const parsed = parsedAt(draft, words[holder.last]?.start ?? -1);
	const main = parsed?.clauses.findLast(({ kind, group }) => kind === 'main' && group.first < at);
	const phrase = parsed?.chunks[main?.subject[0] ?? -1];
	if (main === undefined || main.subject.length > 1 || phrase?.kind !== 'noun') return [];
	return phrase.head < holder.first || phrase.head > holder.last ? [] : resigned(holder, at + 1);
}

/** `[Ann Lee] was close to the unions when she was mayor`: likely hers, and over, where no other person is named before. */
function whenHeWas(holder: Holder): RoleFact[] {
	const { sentence, last } = holder;
	const { draft, words } = sentence;
	let at = last + 1;
	while (at < words.length && !(isHeOrShe(words[at + 1]) && WHEN.has(words[at]?.lower ?? ''))) at++;
	if (at >= words.length) return [];
	const own = nameOf(draft, holder.mention);
	const others = words.slice(0, at).filter(({ mention }) => isPerson(draft, mention) && nameOf(draft, mention) !== own);
	const group = readVerbGroup(words, at + 2);
	const pronoun = words[at + 1]?.lower ?? '';
	if (others.length > 0 || group === null || group.base !== 'be' || group.passive || group.negated || !group.past)
		return [];
	const name = own?.name ?? '';
	const courtesy = words[holder.first - 1]?.lower.replace(/\.$/, '') ?? '';
	const gender = GENDERED_TITLES.get(courtesy) ?? GIVEN_NAME_GENDERS.get(fold(name.split(' ')[0] ?? '')) ?? null;
	if (gender !== null && gender !== pronoun) return [];
	return titlesAfter(sentence, group.last + 1)
		.filter(({ plural, title }) => plural !== true && !/^(?:a |an )/.test(title))
		.filter(({ last }) => /^(?:comma|mark|coordinator|preposition|time)$/.test(words[last + 1]?.class ?? 'mark'))
		.flatMap((phrase) => roleFacts(holder, asFormer(phrase), 'clause'))
		.map((fact) => ({ ...fact, certainty: 'likely' as const, why: `${pronoun} is ${name}` }));
}

const isHeOrShe = (word: Word | undefined): boolean => word?.lower === 'he' || word?.lower === 'she';
