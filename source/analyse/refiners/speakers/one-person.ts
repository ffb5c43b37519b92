import type { Party } from '../../../domain/fact.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';
import { parsedAt } from '../../grammar/parsed.ts';
import type { Gender } from '../../lexicons/given-name-genders.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import {
	type Heard,
	named,
	REACH,
	REACH_SPEAKERS,
	type Resolution,
	SENTENCES,
	type Spoken,
	sentenceOf,
	sentencesBetween,
	standsFor,
} from './heard.ts';

/** And how many mentions back. */
const REACH_MENTIONS = 30;

/** By how much the best candidate must lead for the choice to be clear. */
const LEAD = 0.25;

/** With less of a lead it may be either, and neither is said. */
const EVEN = 0.08;

/** Whom somebody speaks of between quote marks hardly speaks behind them. */
const OF_SOMEBODY = 0.5;

/** The person a singular pronoun fits best: the last speaker, the subject of a sentence, the one named last. */
export function personMeant(
	heard: Heard,
	party: Party,
	pronoun: Gender | null,
	said: readonly Span[],
): Resolution | null {
	const { mentions, names } = heard.draft;
	const own = sentenceOf(heard, party.start);
	const lastSpeaker = heard.spoken
		.slice(-REACH_SPEAKERS)
		.findLast((spoken) => spoken.party.name !== null && names[spoken.party.name]?.kind === 'person');
	const lastSpoken = heard.spoken.at(-1);
	const topic = topicBefore(heard, own);
	const scores = new Map<number, number>();
	const nearest = new Map<number, number>();
	const before = firstFrom(mentions, party.start) - 1;
	const spokenOf = namesWithin(heard, said);
	if (topic !== null && isDoneTo(heard, own, topic) && speaksOfAnother(heard, said, pronoun)) spokenOf.add(topic);
	for (let index = before; index >= 0 && index > before - REACH_MENTIONS; index--) {
		const mention = mentions[index];
		if (!mention || party.start - mention.end > REACH) break;
		if (names[mention.name]?.kind !== 'person' || mention.end > party.start) continue;
		if (spokenOf.has(mention.name)) continue;
		const gender = heard.genders.get(mention.name);
		if (gender !== undefined && pronoun !== null && gender !== pronoun) continue;
		const sentence = sentenceOf(heard, mention.start);
		const subject = !mentions
			.slice(Math.max(0, index - 3), index)
			.some((other) => other.start >= sentence.start && names[other.name]?.kind === 'person');
		const near = 1 / (1 + (party.start - mention.end) / 200);
		const score =
			near -
			(isQuoted(heard, mention) ? OF_SOMEBODY : 0) +
			(subject ? 0.35 : 0) +
			(gender === pronoun ? 0.3 : 0) +
			(mention.name === topic ? 0.3 : 0) +
			(sentence.start === own.start && mention.end < party.start ? 0.1 : 0);
		scores.set(mention.name, Math.max(scores.get(mention.name) ?? 0, score));
		if (!nearest.has(mention.name)) nearest.set(mention.name, sentencesBetween(heard, mention.end, party.start));
	}
	if (
		lastSpeaker?.party.name != null &&
		!spokenOf.has(lastSpeaker.party.name) &&
		party.start - lastSpeaker.party.end < REACH
	) {
		const name = lastSpeaker.party.name;
		const known = scores.get(name);
		const gender = heard.genders.get(name);
		if (gender === undefined || pronoun === null || gender === pronoun)
			scores.set(
				name,
				(known ?? 0.3) + (topic !== null && topic !== name ? 0 : lastSpeaker === lastSpoken ? 0.5 : 0.25),
			);
	}
	const unnamed = unnamedSpeaker(heard, party);
	if (unnamed && pronoun !== null && sentencesBetween(heard, unnamed.party.end, party.start) <= 1)
		return standsFor(heard, party, unnamed, 'the last speaker');
	const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
	if (unnamed && (!best || (best[1] < 1 && lastSpoken === unnamed)))
		return standsFor(heard, party, unnamed, 'the last speaker');
	if (!best) return null;
	if ((nearest.get(best[0]) ?? 0) > SENTENCES && lastSpeaker?.party.name !== best[0]) return null;
	const lead = best[1] - (second?.[1] ?? 0);
	if (lead < EVEN && best[0] !== topic && best[0] !== lastSpeaker?.party.name) return null;
	const last = lastSpeaker?.party.name === best[0];
	// Whom the sentence before is about and who spoke last is one.
	const clear = lead >= LEAD || (last && best[0] === (topic ?? topicBefore(heard, own, true)));
	return named(
		heard,
		party,
		best[0],
		pronoun === null ? 'speaker/description' : 'speaker/pronoun',
		last ? 'the last speaker that fits' : 'the person named last that fits',
		clear,
	);
}

function isQuoted({ draft }: Heard, { start }: Span): boolean {
	const words = parsedAt(draft, start)?.words ?? [];
	return words[firstFrom(words, start)]?.quoted === true;
}

/** Names of the persons that what is said speaks of: they do not say it. */
function namesWithin({ draft: { mentions, names } }: Heard, said: readonly Span[]): Set<number> {
	const found = new Set<number>();
	for (const { start, end } of said)
		for (let index = firstFrom(mentions, start); index < mentions.length; index++) {
			const mention = mentions[index];
			if (!mention || mention.end > end) break;
			if (names[mention.name]?.kind === 'person') found.add(mention.name);
		}
	return found;
}

/** `Lee was sacked – a step Ward backed. But he said: “He will …”`: somebody who says “I” speaks of another, whom no words between the marks name. */
function speaksOfAnother({ draft: { article } }: Heard, said: readonly Span[], pronoun: Gender | null): boolean {
	const words = said.map(({ start, end }) => article.text.slice(start, end)).join(' ');
	return pronoun !== null && /\b(?:I|my)\b/.test(words) && (pronoun === 'he' ? /\bhe\b/i : /\bshe\b/i).test(words);
}

/** Whether the first clause of the sentence before, of whom it is, is a passive. */
function isDoneTo({ draft }: Heard, own: Span, topic: number): boolean {
	const { mentions } = draft;
	const sentence = parsedAt(draft, Math.max(0, own.start - 3));
	const clause = sentence?.clauses.find(({ kind }) => kind === 'main');
	const subject = sentence?.chunks[clause?.subject[0] ?? -1];
	const head = sentence?.words[subject?.last ?? -1];
	return clause?.passive === true && mentions[head?.mention ?? -1]?.name === topic;
}

/** The person whom the sentence before is about: its first, unless only their something is; in the paragraph before too, where asked. */
function topicBefore(heard: Heard, own: Span, inParagraphBefore = false): number | null {
	const { mentions, names, article } = heard.draft;
	const before = sentenceOf(heard, Math.max(0, own.start - 2));
	if (before.start >= own.start) return null;
	if (!inParagraphBefore && article.text.slice(before.end, own.start).includes('\n')) return null;
	const speaker = heard.spoken.find(({ party }) => party.start >= before.start && party.end <= before.end)?.party;
	for (let index = firstFrom(mentions, before.start); index < mentions.length; index++) {
		const mention = mentions[index];
		if (speaker !== undefined && (mention === undefined || speaker.start <= mention.start))
			return speaker.name !== null && names[speaker.name]?.kind === 'person' ? speaker.name : null;
		if (!mention || mention.end > before.end) return null;
		if (mention.start - before.start > LONGEST_OPENING)
			return speaker?.name != null && names[speaker.name]?.kind === 'person' ? speaker.name : null;
		// `Asked about Lee, Ward said …`: of whom an opening phrase speaks is not whom the sentence is about.
		const opening =
			OPENING.test(article.text.slice(before.start, before.start + 24)) &&
			(speaker === undefined || article.text.slice(mention.end, speaker.start).includes(','));
		const owner = /^['’]s?\b/.test(article.text.slice(mention.end, mention.end + 2));
		if (names[mention.name]?.kind === 'person' && !owner && !opening) return mention.name;
	}
	return null;
}

/** Whom a sentence is about stands no further behind its start, but for a speaker, in UTF-16 units. */
const LONGEST_OPENING = 90;

/** Words that an opening phrase begins with. */
const OPENING =
	/^(?:\p{Lu}\p{Ll}+ing|Asked|Quoted|Told|Despite|After|Before|In|On|At|With|Like|Unlike|As|For|From|By|Of|Under)\s/u;

/** "An Egyptian official said … he said": a speaker without a name. */
function unnamedSpeaker(heard: Heard, party: Party): Spoken | undefined {
	const last = heard.spoken.at(-1);
	if (!last || last.party.name !== null || last.plural || party.start - last.party.end > REACH) return undefined;
	const words = last.party.antecedent?.text ?? last.party.text;
	return ROLE_NOUNS.has(last.head) || /\b(?:man|woman|person|resident|witness|source)$/i.test(words) ? last : undefined;
}
