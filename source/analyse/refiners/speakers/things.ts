import type { Party } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import { parsedAt } from '../../grammar/parsed.ts';
import { COLLECTIVE_NOUNS, ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { definiteMeant } from './described.ts';
import {
	type Heard,
	named,
	REACH,
	REACH_SPEAKERS,
	type Resolution,
	SENTENCES,
	sentenceOf,
	sentencesBetween,
	standsFor,
} from './heard.ts';
import { type Subject, subjectOf, subjectsBefore } from './subjects.ts';

export function manyMeant(heard: Heard, party: Party): Resolution | null {
	const pair = pairBefore(heard, party);
	const agents = agentsBefore(heard, party);
	if (agents !== null) return agents;
	const people = peopleBefore(heard, party);
	if (people !== null) return people;
	for (const spoken of heard.spoken.slice(-REACH_SPEAKERS).toReversed()) {
		if (pair !== null && spoken.party.start <= pair.start) break;
		if (sentencesBetween(heard, spoken.party.end, party.start) > 2 * SENTENCES) break;
		if (isAccordingTo(heard, spoken.party, party)) continue;
		const kind = spoken.party.name === null ? null : heard.draft.names[spoken.party.name]?.kind;
		if (spoken.plural || kind === 'organization' || kind === 'group')
			return standsFor(heard, party, spoken, 'the last speakers that fit');
	}
	return pair && standsForPair(heard, party, pair);
}

/** `According to [Acme], they will sell`: who tells of them is not they. */
const isAccordingTo = ({ draft: { article } }: Heard, { start, end }: Party, party: Party): boolean =>
	/^[^.;:]*,\s$/.test(article.text.slice(end, party.start)) &&
	/\baccording\sto\s(?:the\s)?$/i.test(article.text.slice(Math.max(0, start - 20), start));

/** `[Critics] are worried about the sale. This, they fear, …`: people that the sentence before is of, where nobody has spoken since. */
function peopleBefore(heard: Heard, party: Party): Resolution | null {
	const own = sentenceOf(heard, party.start);
	const subject = subjectsBefore(heard, party, 1)[0];
	if (!subject || subject.name !== null || !/s$/.test(subject.head)) return null;
	if (
		!ROLE_NOUNS.has(subject.head.slice(0, -1)) ||
		heard.draft.article.text.slice(subject.end, own.start).includes('\n')
	)
		return null;
	if (heard.spoken.some(({ party: other }) => other.start >= subject.start && !isAccordingTo(heard, other, party)))
		return null;
	const { start, end, text } = subject;
	return {
		party: { ...party, antecedent: { start, end, text } },
		by: 'speaker/pronoun',
		why: `“${party.text}” is “${text}”: the subject before it`,
		clear: true,
	};
}

/** `It is to be opposed [by the Greens]. They said …`: a body or group that the sentence before ends with as doer, named since anybody spoke. */
function agentsBefore(heard: Heard, party: Party): Resolution | null {
	const { mentions, names, article, segmentation } = heard.draft;
	const own = firstFrom(segmentation.sentences, party.start + 1) - 1;
	const before = segmentation.sentences[own - 1];
	const mention = mentions[firstFrom(mentions, before?.end ?? 0) - 1];
	if (!before || !mention || mention.start < before.start || article.text.slice(before.end, party.start).includes('\n'))
		return null;
	const kind = names[mention.name]?.kind;
	if (kind !== 'organization' && kind !== 'group') return null;
	if (!/\bby\s(?:the\s)?$/.test(article.text.slice(Math.max(before.start, mention.start - 8), mention.start)))
		return null;
	if (!/^[.?!\s]*$/.test(article.text.slice(mention.end, before.end))) return null;
	const spoke = heard.spoken.some(({ party: { start } }) => start >= mention.start && start < party.start);
	return spoke ? null : named(heard, party, mention.name, 'speaker/pronoun', 'the doers named last');
}

/** How many mentions back a pair of persons is looked for. */
const PAIR_MENTIONS = 12;

/** `Ann Lee and Tom Ward ruled … They said`: two persons joined where the sentence before, or the one before that, begins. */
function pairBefore({ draft }: Heard, party: Party): Span | null {
	const { mentions, names, article, segmentation } = draft;
	const before = firstFrom(mentions, party.start);
	const own = firstFrom(segmentation.sentences, party.start + 1) - 1;
	const earliest = segmentation.sentences[Math.max(0, own - 2)]?.start ?? 0;
	for (let index = before - 1; index > 0 && index > before - PAIR_MENTIONS; index--) {
		const [first, second] = [mentions[index - 1], mentions[index]];
		if (!first || !second || first.start < earliest) return null;
		if (
			![first, second].every((mention) => names[mention.name]?.kind === 'person' || isAddressed(article.text, mention))
		)
			continue;
		if (first.name === second.name || !JOINS.test(article.text.slice(first.end, second.start))) continue;
		const sentence = segmentation.sentences[firstFrom(segmentation.sentences, first.start + 1) - 1];
		const lead = sentence ? article.text.slice(sentence.start, first.start) : '';
		const titles = TITLES.exec(lead)?.[0] ?? '';
		if (OPENS.test(lead.slice(0, lead.length - titles.length)))
			return { start: first.start - titles.length, end: second.end };
	}
	return null;
}

const JOINS = /^\sand\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u;
/** `Mr Justice Ward`: a person, whatever else bears the name. */
const isAddressed = (text: string, { start }: Span): boolean =>
	/\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Judge|Justice)\.?\s$/.test(text.slice(Math.max(0, start - 9), start));

/** Forms of address and offices right before a name. */
const TITLES = /(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Judge|Justice|Professor|Minister|Senator|President)\.?\s)*$/;

/** A sentence may lead over so from the one before. */
const OPENS = /^(?:(?:But|And|So|Yet|Then|Now|Meanwhile|However)\s)?$/;

function standsForPair({ draft: { article } }: Heard, party: Party, pair: Span): Resolution {
	const words = { ...pair, text: article.text.slice(pair.start, pair.end) };
	return {
		party: { ...party, antecedent: words },
		by: 'speaker/pronoun',
		why: `“${party.text}” is “${words.text}”: the two named before it`,
		clear: true,
	};
}

/** `[Acme] closed a mill. It said`, `[The government] is drawing up a list, which it says is long`: the body that a sentence is of. */
function bodyMeant(heard: Heard, party: Party, subject: Subject | null, said: readonly Span[]): Resolution | null {
	if (!subject || subject.end > party.start) return null;
	if (said.some(({ start, end }) => start <= subject.start && subject.start < end)) return null;
	const reason = 'the subject before it';
	const kind = heard.draft.names[subject.name ?? -1]?.kind;
	if (subject.name !== null)
		return kind === 'organization' ? named(heard, party, subject.name, 'speaker/pronoun', reason) : null;
	if (COLLECTIVE_NOUNS.get(subject.head) !== 'organization') return null;
	const { start, end, text } = subject;
	const meant = definiteMeant(heard, { start, end, text, name: null }, []);
	if (meant?.clear && meant.party.name !== null)
		return named(heard, party, meant.party.name, meant.by, reason, meant.clear);
	return {
		party: { ...party, antecedent: { start, end, text } },
		by: 'speaker/pronoun',
		why: `“${party.text}” is “${text}”: ${reason}`,
		clear: true,
	};
}

/** Characters that a sentence may lead over with before its subject: `But the`. */
const LEAD = 5;

function ownSubjectOf(heard: Heard, party: Party, own: Span): Subject | null {
	const subject = subjectOf(heard, own.start, party.start);
	return subject && subject.start - own.start <= LEAD ? subject : null;
}

export function thingMeant(heard: Heard, party: Party, said: readonly Span[]): Resolution | null {
	const { names, mentions } = heard.draft;
	const before = heard.spoken.at(-1);
	const own = sentenceOf(heard, party.start);
	const ownSubject = bodyMeant(heard, party, ownSubjectOf(heard, party, own), said);
	if (ownSubject) return ownSubject;
	const adjoins = before !== undefined && own.start - sentenceOf(heard, before.party.end - 1).end < 4;
	if (!adjoins) {
		const subject = bodyMeant(heard, party, subjectsBefore(heard, party, 1)[0] ?? null, said);
		if (subject) return subject;
	}
	if (adjoins && before.party.name === null && !before.plural && COLLECTIVE_NOUNS.has(before.head))
		return standsFor(heard, party, before, 'the last speaker');
	const near = before !== undefined && party.start - before.party.end < REACH;
	if (near && before.party.name === null && !before.plural && DOCUMENTS.test(before.head))
		return standsFor(heard, party, before, 'what was cited last');
	// "Winn-Dixie said … It said": whatever the name was taken for, it is no person.
	if (
		before &&
		before.party.name !== null &&
		!before.plural &&
		!/\s/.test(names[before.party.name]?.kind === 'person' ? (names[before.party.name]?.name ?? '') : '') &&
		own.start - sentenceOf(heard, before.party.start).end < 4
	)
		return named(
			heard,
			party,
			before.party.name,
			'speaker/pronoun',
			'the last speaker',
			names[before.party.name]?.kind !== 'person',
		);
	const last = heard.spoken
		.slice(-REACH_SPEAKERS)
		.findLast(
			({ party: { name } }) => name !== null && (names[name]?.kind === 'organization' || names[name]?.kind === 'place'),
		);
	for (let index = firstFrom(mentions, party.start) - 1; index >= 0; index--) {
		const mention = mentions[index];
		if (!mention || mention.start < own.start - 400) break;
		const kind = names[mention.name]?.kind;
		if ((kind !== 'organization' && kind !== 'place') || (kind === 'place' && !isHead(heard, mention))) continue;
		const sentence = sentenceOf(heard, mention.start);
		if (mention.start - sentence.start > 12) continue;
		return named(
			heard,
			party,
			mention.name,
			'speaker/pronoun',
			'the subject before it',
			kind === 'organization' && last?.party.name === mention.name,
		);
	}
	return last && sentencesBetween(heard, last.party.end, party.start) <= SENTENCES
		? standsFor(heard, party, last, 'the last speaker that fits')
		: null;
}

/** `UK firms closed`: a place that only tells whose firms they are is not what is spoken of. */
function isHead({ draft }: Heard, { start, end }: Span): boolean {
	const sentence = parsedAt(draft, start);
	return sentence?.chunks.some(({ kind, last }) => kind === 'noun' && sentence.words[last]?.end === end) ?? false;
}

/** Papers that are cited like speakers. */
const DOCUMENTS =
	/^(?:report|guidance|statement|survey|study|document|leaflet|letter|review|paper|newspaper|poll|release|filing|complaint|lawsuit|indictment|memo|email|website|magazine|ruling|judgment|verdict|bill|manifesto|brochure|article|editorial|petition|research|analysis|agency|firm|group|company|bank|union|charity|watchdog|department|ministry|committee|commission|council|court|board|panel)$/;
