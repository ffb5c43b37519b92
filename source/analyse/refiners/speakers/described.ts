import type { Party } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import { pointsBackTo } from '../../grammar/back-reference.ts';
import { COLLECTIVE_NOUNS, ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { mayBe } from './bodies.ts';
import {
	type Heard,
	named,
	REACH,
	REACH_SPEAKERS,
	type Resolution,
	sentenceOf,
	sentencesBetween,
	standsFor,
} from './heard.ts';
import { headNoun } from './noun-phrase.ts';
import { personMeant } from './one-person.ts';
import { subjectsBefore } from './subjects.ts';

/** "The minister", "the officials", "the agency". */
export function definiteMeant(heard: Heard, party: Party, said: readonly Span[]): Resolution | null {
	const head = headNoun(heard.draft.article.text, party);
	const own = sentenceOf(heard, party.start);
	const before = heard.spoken.slice(-REACH_SPEAKERS).filter((spoken) => likeQualified(spoken.party.text, party.text));
	const called = before.findLast(
		(spoken) =>
			spoken.head === head &&
			(spoken.party.name !== null || spoken.party.text.toLowerCase() !== party.text.toLowerCase()),
	);
	if (called) return standsFor(heard, party, called, 'the last speaker so called');
	const bearers = before.filter((spoken) => isTitled(heard, spoken.party, party.text, head));
	const bearer = bearers.at(-1);
	if (bearer) {
		const alone = bearers.every(({ party: { name } }) => name === bearer.party.name);
		return { ...standsFor(heard, party, bearer, `called “${bearer.party.text}”`), clear: alone };
	}
	const role = heard.roles
		.filter(
			({ person, title }) =>
				person.name !== null &&
				person.start < party.start &&
				endsWith(title, head) &&
				likeQualified(title, party.text) &&
				likeNamed(heard, title, person, party),
		)
		.sort((a, b) => b.person.start - a.person.start);
	const name = role[0]?.person.name;
	if (name != null) {
		const clear = role.every(({ person }) => person.name === name);
		return named(heard, party, name, 'speaker/role', `called “${role[0]?.title}”`, clear);
	}
	if (isOnePerson(party.text)) return describedMeant(heard, party, head, said);
	if (!/^\S+\s\S+$/.test(party.text)) return null;
	const back = pointsBackTo(heard.draft, head, party.start, own.start);
	if (back === null) return null;
	const subject = bodySubject(heard, party, head);
	if (subject !== null)
		return named(heard, party, subject.name, 'speaker/collective', subject.why, isOnlyBody(heard, party, subject.name));
	if (!mayBe(heard, back, head)) return null;
	const why = `the last named that may be a ${head}`;
	return named(heard, party, back, 'speaker/collective', why, isOnlyBody(heard, party, back));
}

/** How many sentences of a paragraph a collective noun looks back over for a subject. */
const SUBJECTS = 3;

/** The organization that spoke in the sentence before, or else that the sentences before are of, where it may be so called: it outranks others named since. */
function bodySubject(heard: Heard, party: Party, head: string): { name: number; why: string } | null {
	if (COLLECTIVE_NOUNS.get(head) !== 'organization') return null;
	const { names } = heard.draft;
	const last = heard.spoken.findLast(({ party: { name } }) => names[name ?? -1]?.kind === 'organization')?.party;
	if (
		last &&
		last.name !== null &&
		sentencesBetween(heard, last.end, party.start) <= 1 &&
		mayBe(heard, last.name, head)
	)
		return { name: last.name, why: 'the last speaker' };
	const subject = subjectsBefore(heard, party, SUBJECTS).find(
		({ name }) => name !== null && names[name]?.kind === 'organization' && mayBe(heard, name, head),
	);
	return subject?.name == null ? null : { name: subject.name, why: 'the subject before it' };
}

/** How far back bodies are looked for, in mentions. */
const REACH_MENTIONS = 30;

/** Whether the body that spoke last, or else the only one named near, is meant. */
function isOnlyBody(heard: Heard, party: Party, name: number): boolean {
	const { mentions, names } = heard.draft;
	if (names[name]?.kind !== 'organization') return false;
	const last = heard.spoken.findLast((spoken) => names[spoken.party.name ?? -1]?.kind === 'organization');
	if (last?.party.name === name && sentencesBetween(heard, last.party.end, party.start) <= 1) return true;
	const before = firstFrom(mentions, party.start);
	return mentions
		.slice(Math.max(0, before - REACH_MENTIONS), before)
		.every(
			(other) => party.start - other.end > REACH || other.name === name || names[other.name]?.kind !== 'organization',
		);
}

/** "The 31-year-old", "the striker": the last speaker that fits; with an office of another than theirs, or one who has not spoken, it is open. */
function describedMeant(heard: Heard, party: Party, head: string, said: readonly Span[]): Resolution | null {
	const gender = /woman$|^actress$/.test(head) ? 'she' : /man$/.test(head) ? 'he' : null;
	const found = personMeant(heard, party, gender, said);
	const name = found?.party.name ?? null;
	if (!found || name === null) return found;
	const known = heard.roles.filter(({ person }) => person.name === name);
	const another = ROLE_NOUNS.has(head) && known.length > 0 && !known.some(({ title }) => endsWith(title, head));
	if (OFFICES.test(head)) return null;
	const spoke = heard.spoken.findLast((spoken) => spoken.party.name !== null)?.party.name === name;
	const subject = subjectsBefore(heard, party, 1)[0]?.name === name;
	return { ...found, by: 'speaker/description', clear: found.clear && (spoke || subject) && !another };
}

/** `[England coach] Tom Ward`: whether all words of "the England coach" stand with a person's name. */
function isTitled(heard: Heard, { name, text }: Party, definite: string, head: string): boolean {
	if (name === null || heard.draft.names[name]?.kind !== 'person' || !ROLE_NOUNS.has(head)) return false;
	const words = text.toLowerCase().split(/[^\p{L}-]+/u);
	return definite
		.toLowerCase()
		.split(/[^\p{L}-]+/u)
		.slice(1)
		.every((word) => words.includes(word));
}

/** `The 31-year-old`, `the Scot`, `the former champion`: one person, by what the article has told of them. */
const isOnePerson = (words: string): boolean =>
	/^[Tt]he\s(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}[\p{L}-]*(?:an|ish|ese|ch|ic|i))\s){0,3}(?:\d{1,2}-year-old(?:\s\p{Ll}+)?|(?:\d{1,2}-year-old\s)?\p{Lu}\p{Ll}+(?:an|ard|on|ot|ech|ede|ane|urk|ole|inn|ani|i)|(?:\p{L}*(?:man|woman)|\p{L}{3,}(?:er|or|ist|ian)|star|champion|athlete|striker|captain|coach|veteran|actress|comic|candidate|defendant|accused|suspect|pensioner|teenager|student|graduate|peer|millionaire|billionaire|tycoon|laureate|pilot))$/u.test(
		words,
	) &&
	!/(?:spokesman|spokeswoman|paper|number|center|power|letter|chapter|order|leader|quarter|weather|carrier|maker|retailer|manufacturer|supplier|insurer|lender|regulator|employer|publisher|broadcaster|developer|broker|producer|sector|tower|register|counter|ministry|computer|server|another|other|matter|paper|newsletter|former|latter|factor|monitor|operator|provider|distributor|processor|chamber|member)$/i.test(
		words,
	);

/** Whoever holds one is called so where the article tells of it; anybody else named before is not meant. */
const OFFICES =
	/^(?:mayor|minister|president|premier|chancellor|governor|senator|secretary|chairman|chairwoman|chair|chief|director|commissioner|judge|ambassador|emperor|prince|princess|pope|bishop|archbishop|leader|lawyer|attorney|solicitor|barrister|prosecutor|analyst|economist|engineer|officer|inspector|sheriff|doctor|professor|editor|dealer|trader|broker|treasurer|councillor|councilman|councilwoman|congressman|congresswoman|lawmaker|ombudsman|policeman|policewoman|fireman|coroner)$/;

/**
 * `The Lima police chief` is not `Harwick police chief Tom Ward`: of the names that a description has before its noun one at least is told of the
 * person, where any are.
 */
function likeNamed({ draft: { article } }: Heard, title: string, person: Party, party: Party): boolean {
	const names = namesIn(party.text.replace(/^\p{L}+\s/u, ''));
	if (names.length === 0) return true;
	const before = /[^,.;:“”"\n]*$/.exec(article.text.slice(Math.max(0, person.start - 60), person.start))?.[0] ?? '';
	const told = [...namesIn(title), ...namesIn(before)].filter((name) => !person.text.includes(name));
	return told.length === 0 || names.some((name) => told.includes(name));
}

const namesIn = (words: string): string[] =>
	(words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).filter((word) => !ROLE_NOUNS.has(word.toLowerCase()) && !FORMS.test(word));

/** What is no name before one. */
const FORMS = /^(?:Mr|Mrs|Ms|Miss|Sir|Dr|Lord|Lady|Dame|But|And|The|In|On|At|Former|His|Her|Its|Their)$/;

/** `The chancellor` is not the shadow chancellor. */
const QUALIFIED = /\b(?:shadow|former|ex|deputy|vice|assistant|acting|junior|late|interim|under)\b/i;

const likeQualified = (one: string, other: string): boolean =>
	(QUALIFIED.exec(one)?.[0] ?? '').toLowerCase() === (QUALIFIED.exec(other)?.[0] ?? '').toLowerCase();

const endsWith = (title: string, head: string): boolean => {
	const words = title.toLowerCase().split(/[\s-]+(?:of|for|in|to|at)\s/)[0] ?? '';
	return words === head || words.endsWith(` ${head}`);
};
