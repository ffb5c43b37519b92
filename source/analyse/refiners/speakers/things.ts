import type { Party } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
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

export function manyMeant(heard: Heard, party: Party): Resolution | null {
	for (const spoken of heard.spoken.slice(-REACH_SPEAKERS).toReversed()) {
		if (sentencesBetween(heard, spoken.party.end, party.start) > 2 * SENTENCES) break;
		const kind = spoken.party.name === null ? null : heard.draft.names[spoken.party.name]?.kind;
		if (spoken.plural || kind === 'organization' || kind === 'group')
			return standsFor(heard, party, spoken, 'the last speakers that fit');
	}
	return null;
}

export function thingMeant(heard: Heard, party: Party): Resolution | null {
	const { names, mentions } = heard.draft;
	const before = heard.spoken.at(-1);
	const own = sentenceOf(heard, party.start);
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
		if (kind !== 'organization' && kind !== 'place') continue;
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

/** Papers that are cited like speakers. */
const DOCUMENTS =
	/^(?:report|guidance|statement|survey|study|document|leaflet|letter|review|paper|newspaper|poll|release|filing|complaint|lawsuit|indictment|memo|email|website|magazine|ruling|judgment|verdict|bill|manifesto|brochure|article|editorial|petition|research|analysis|agency|firm|group|company|bank|union|charity|watchdog|department|ministry|committee|commission|council|court|board|panel)$/;
