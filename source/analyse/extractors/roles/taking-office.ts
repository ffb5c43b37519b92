import type { RoleFact } from '../../../domain/fact.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { type Holder, roleFacts } from './holder.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';
import { titlesAfter } from './title-after.ts';
import { asFormer, type TitlePhrase } from './title-phrase.ts';

const FOLLOWING = /^(?:succeed|replace)$/;
const LEAVING = /^(?:resign|quit|retire)$/;
/** `step down`, `stand aside`: a verb of moving and where it leads. */
const LEAVING_BY = /^(?:step|stand|bow) (?:down|aside|out)$/;
/** Verbs that end one's holding of a post that is named as one: `left her post as mayor`. */
const GIVING_UP = /^(?:leave|relinquish|vacate|surrender)$/;
const POST = /^(?:post|position|job|office|role)$/;
const TAKING = /^(?:take over|step in)$/;
/** Verbs by which others end one's holding of a post. */
const REMOVING = /^(?:sack|fire|dismiss|replace|succeed|remove|oust|drop|axe|depose|deselect|unseat|relieve)$/;
/** `takes on [the job of]`, `took up [the post of]`. */
const TAKING_ON = /^(?:take|take on|take up|assume|accept|land|hold|fill|get)$/;

/** `Ann Lee took over as coach`, `succeeds Bo Roe as chairman`, `stepped down as mayor of Leeds`. */
export function takesOrLeaves(holder: Holder, group: VerbGroup): RoleFact[] {
	if (group.passive && REMOVING.test(group.base) && group.modal === null)
		return givenUp(holder, titlesBehind(holder, group.last + 1));
	if (group.passive || group.form === 'infinitive' || (group.form === 'participle' && group.first === group.last))
		return [];
	const { sentence } = holder;
	const { words } = sentence;
	const next = words[group.last + 1]?.lower ?? '';
	const phrasal = `${group.base} ${next}`;
	const leaves = LEAVING.test(group.base) ? group.last : LEAVING_BY.test(phrasal) ? group.last + 1 : -1;
	if (leaves >= 0 || GIVING_UP.test(group.base)) {
		const phrases = leaves < 0 ? [] : titlesBehind(holder, leaves + 1);
		return left(holder, group, phrases.length > 0 ? phrases : titlesOfPost(holder, group.last + 1));
	}
	const takes =
		TAKING.test(phrasal) || phrasal === 'take office'
			? pastPerson(holder, group.last + 2, 'from')
			: FOLLOWING.test(group.base)
				? pastPerson(holder, group.last + 1, '')
				: -1;
	const taken = takes < 0 ? postTaken(holder, group) : titlesBehind(holder, takes);
	const stated = taken.flatMap((phrase) => roleFacts(holder, phrase, 'clause'));
	return group.modal === null
		? stated
		: stated.map((fact) => ({ ...fact, certainty: 'likely' as const, why: 'not yet' }));
}

/** `resigning [as chairman]`, `resigning [his post as mayor]`: what is given up behind the word before `at`. */
export const resigned = (holder: Holder, at: number): RoleFact[] => {
	const phrases = titlesBehind(holder, at);
	return givenUp(holder, phrases.length > 0 ? phrases : titlesOfPost(holder, at));
};

/** `the post of mayor`, `from his job as coach`: the titles behind the post at the word at `from`. */
function titlesOfPost({ sentence }: Holder, from: number): TitlePhrase[] {
	const { words } = sentence;
	let at = words[from]?.lower === 'from' ? from + 1 : from;
	if (!/^(?:determiner|possessive)$/.test(words[at]?.class ?? 'mark')) return [];
	if (!POST.test(words[++at]?.lower ?? '') || !/^(?:of|as)$/.test(words[at + 1]?.lower ?? '')) return [];
	return titlesAfter(sentence, at + 2).filter(({ plural }) => plural !== true);
}

/** `took on the role of [non-executive chairman]`: a post, and no part in a play. */
function postTaken(holder: Holder, { base, last }: VerbGroup): TitlePhrase[] {
	const next = holder.sentence.words[last + 1]?.lower ?? '';
	const by = /^(?:on|up)$/.test(next) ? `${base} ${next}` : base;
	if (!TAKING_ON.test(by)) return [];
	return titlesOfPost(holder, by === base ? last + 1 : last + 2).filter(({ title }) => OFFICE.test(title));
}

const OFFICE =
	/\b(?:chairman|chairwoman|chairperson|chair|chief|director|president|vice-president|executive|officer|manager|coach|secretary|minister|premier|mayor|governor|head|captain|treasurer|editor|speaker|chancellor|commissioner|ambassador|spokesman|spokeswoman|principal|dean)\b/i;

/** What was given up is over; who will step down holds the post still. */
function left(holder: Holder, group: VerbGroup, phrases: readonly TitlePhrase[]): RoleFact[] {
	const { words } = holder.sentence;
	const given = words.slice(group.first, group.last).some((word) => word.class === 'have');
	const over = group.past || group.form === 'either' || given || words[group.last]?.lower === 'quit';
	// Will resign, resigns: until then.
	if (over && group.modal !== null) return [];
	if (over) return givenUp(holder, phrases);
	return phrases
		.flatMap((phrase) => roleFacts(holder, phrase, 'clause'))
		.map((fact) => ({ ...fact, certainty: 'likely' as const, why: 'until it is given up' }));
}

const givenUp = (holder: Holder, phrases: readonly TitlePhrase[]): RoleFact[] =>
	phrases
		.flatMap((phrase) => roleFacts(holder, asFormer(phrase), 'clause'))
		.map((fact) => ({ ...fact, certainty: 'likely' as const, why: 'given up' }));

/** The titles behind the `as` at the word at `at`. */
const titlesBehind = ({ sentence }: Holder, at: number): TitlePhrase[] =>
	sentence.words[at]?.lower === 'as' ? titlesAfter(sentence, at + 1).filter(({ plural }) => plural !== true) : [];

/** Behind the person whose post it was, with `link` before the name where one must stand; -1 where a name must stand and none does. */
function pastPerson({ sentence }: Holder, at: number, link: string): number {
	const { draft, words } = sentence;
	const named = link === '' ? at : words[at]?.lower === link ? at + 1 : -1;
	if (named < 0) return at;
	let first = named;
	while (/^(?:mr|mrs|ms|miss|dr|sir|lord|lady)\.?$/.test(words[first]?.lower ?? '')) first++;
	const mention = words[first]?.mention ?? -1;
	if (mention >= 0 && isPerson(draft, mention)) return mentionWords(words, first).last + 1;
	return link === '' && !/^(?:him|her|them)$/.test(words[named]?.lower ?? '') ? -1 : named + 1;
}

/** `promoted [Ann Lee] to chief executive`: behind the name at `last`. */
export function promotedTo(holder: Holder): RoleFact[] {
	const { sentence, first, last } = holder;
	const { words } = sentence;
	const verb = words[first - 1];
	if (verb?.class !== 'verb' || words[last + 1]?.lower !== 'to' || words[first - 2]?.lower === 'to') return [];
	if (!verb.forms.some(({ base }) => /^(?:promote|elevate|appoint|name)$/.test(base))) return [];
	const subject = words[first - 2]?.class === 'have' ? words[first - 3] : words[first - 2];
	const house = subject?.kind === 'organization' ? partyOf(sentence.draft, subject.mention) : null;
	return titlesAfter(sentence, last + 2).flatMap((phrase) =>
		roleFacts(holder, { ...phrase, organization: phrase.organization ?? house }, 'clause'),
	);
}
