import type { Party, RoleFact } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { type Holder, roleFacts } from './holder.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isCourtesy, isPluralRole } from './title-words.ts';

const PARTY_MEMBER = /^(?:Republican|Democrat|Independent|Liberal|Conservative|Labour|Tory|Green)$/;
const PARTY_STATE = /^[DRI]-/;

/** `Acme chief Ann Lee`, `Sens. Ann Lee and Bo Roe`, `Finance Minister Bo Roe of the Netherlands`. */
export function fromPrefix(holder: Holder, titles: readonly TitlePhrase[]): RoleFact[] {
	const facts: RoleFact[] = [];
	for (const phrase of titles) {
		if (isFirmOf(holder, phrase)) continue;
		const organization = phrase.organization ?? organizationAfter(holder);
		facts.push(...roleFacts(holder, { ...phrase, organization }, 'prefix'));
		const head = holder.sentence.words[phrase.last];
		if (head === undefined || !(isPluralRole(head) || /^(?:gens|sens|reps|govs|drs)\.?$/.test(head.lower))) continue;
		for (const other of coordinatedWith(holder)) {
			facts.push(...roleFacts(other, { ...phrase, first: other.first, last: other.last, organization }, 'prefix'));
		}
	}
	return facts;
}

/** Bookmakers [Ladbrokes] says, a director at analyst [Gartner]: several people's calling before one name of one word is a firm's, and whom one works at is one. */
function isFirmOf(holder: Holder, { first, last }: TitlePhrase): boolean {
	const { words } = holder.sentence;
	const head = words[last];
	if (holder.first === holder.last && words[first - 1]?.lower === 'at') return true;
	if (head === undefined || !isPluralRole(head) || holder.first < holder.last) return false;
	return coordinatedWith(holder).length === 0;
}

/** The persons listed after this one: `presidents [A], B and C`. */
function coordinatedWith({ sentence, last }: Holder): Holder[] {
	const { draft, words } = sentence;
	const found: Holder[] = [];
	let at = last + 1;
	while (found.length < 8) {
		const link = words[at]?.lower;
		if (link !== ',' && link !== 'and' && link !== '&') break;
		if (words[at + 1]?.lower === 'and') at++;
		while (isCourtesy(words[at + 1])) at++;
		const mention = words[at + 1]?.mention ?? -1;
		if (mention < 0 || !isPerson(draft, mention)) break;
		const span = mentionWords(words, at + 1);
		found.push({ sentence, mention, first: span.first, last: span.last });
		if (words[at]?.lower !== ',') break;
		at = span.last + 1;
	}
	return words[at]?.lower === ',' ? [] : found;
}

/** What a name's own addition says: `… of the Netherlands`, `… at Acme`, `…, Republican of Utah,`, `…, D-Ohio,`, `… (R-Texas)`. */
function organizationAfter({ sentence, last }: Holder): Party | null {
	const { draft, words } = sentence;
	const next = words[last + 1];
	if (next?.lower === 'of') {
		const at = words[last + 2]?.class === 'determiner' ? last + 3 : last + 2;
		const mention = words[at]?.mention ?? -1;
		if (mention < 0 || isPerson(draft, mention)) return null;
		// Dr. Ann Lee of the [UK] patent office is none of the UK's.
		const behind = words[mentionWords(words, at).last + 1];
		// Of the High Court [sitting] in Leeds.
		const goes = behind !== undefined && /ing$/.test(behind.lower) && words[at]?.kind === 'organization';
		return !goes && (behind?.class === 'noun' || behind?.class === 'name') ? null : partyOf(draft, mention);
	}
	if (/^(?:at|with|from|for)$/.test(next?.lower ?? '')) {
		const at = words[last + 2]?.class === 'determiner' ? last + 3 : last + 2;
		return words[at]?.kind === 'organization' ? partyOf(draft, words[at]?.mention ?? -1) : null;
	}
	if (next?.class === 'comma' && /^(?:of|from|at|with)$/.test(words[last + 2]?.lower ?? ''))
		return houseBetween(sentence, last + 3);
	if (next?.class !== 'comma' && next?.text !== '(') return null;
	if (PARTY_MEMBER.test(words[last + 2]?.text ?? '') && words[last + 3]?.lower === 'of') {
		return partyOf(draft, words[last + 4]?.mention ?? -1);
	}
	for (let at = last + 2; at <= last + 4; at++) {
		const word = words[at];
		if (word === undefined) return null;
		if (word.mention >= 0) {
			const initial = words[last + 2]?.text ?? '';
			return /^[DRI]$/.test(initial) || PARTY_STATE.test(initial) ? partyOf(draft, word.mention) : null;
		}
		if (PARTY_STATE.test(word.text)) return stateIn(draft, word.start, word.end);
	}
	return null;
}

/** `Prof Ann Lee, of the [University of Leeds], said`: an organization closed off by a second comma. */
function houseBetween({ draft, words }: Holder['sentence'], from: number): Party | null {
	const at = words[from]?.class === 'determiner' ? from + 1 : from;
	if (words[at]?.kind !== 'organization') return null;
	const after = words[mentionWords(words, at).last + 1];
	return after === undefined || after.class === 'comma' || after.class === 'mark'
		? partyOf(draft, words[at]?.mention ?? -1)
		: null;
}

function stateIn(draft: Draft, start: number, end: number): Party | null {
	const index = firstFrom(draft.mentions, start);
	const mention = draft.mentions[index];
	return mention !== undefined && mention.end <= end ? partyOf(draft, index) : null;
}
