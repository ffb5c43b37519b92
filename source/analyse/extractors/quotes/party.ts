import type { Party } from '../../../domain/fact.ts';
import { firstFrom, type Span, spanText } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { ONE_OF_A_PEOPLE } from '../../lexicons/demonyms.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';

/** Ends the part of a noun phrase that holds its head: "officials | familiar with the matter". */
const TAIL =
	/,|\s[-–—(]|\s(?:of|in|at|on|for|with|from|to|by|who|whose|which|that|and|during|after|before|as|familiar|close|speaking|told|said|including|near|under(?!\s(?:secretary|sheriff))|over|against|inside|outside|among|within|involved|briefed)\s/i;

/** Where the head of a noun phrase ends, as an offset of the text. */
export function headEnd(text: string, span: Span): number {
	const words = text.slice(span.start, Math.min(span.end, span.start + 300));
	const tail = TAIL.exec(words);
	return tail && tail.index > 0 ? span.start + tail.index : span.start + words.length;
}

/** Capitalised words, linked by small ones but not ending in one. */
const TITLE =
	/^(?:(?:the|a|an)\s)?(?:[\p{Lu}][\p{L}.'’-]*\s(?:(?:of|for|and|the|to|in)\s){0,2})*[\p{Lu}][\p{L}.'’-]*\s$/u;

/** The end of an opening phrase taken for part of the speaker: "(at) his second meeting, he". */
const OPENING = /,\s(?:he|she|they|it|we|I)$/;

/** Two joined speakers are neither of them. */
const JOINED = /^\s+and\s/;

/** What follows a speaker behind a comma but says nothing of who it is: "officials, around half of them …". */
const ASIDE =
	/,\s(?:around|about|more|most|nearly|almost|some|including|with|which|while|as|after|before|when|where|but|and|citing|adding|noting)\s/i;

/** `Ann Lee, [who] said`, `Acme Inc, [earlier reporting higher profit], said`: what tells more of the speaker. */
const RELATIVE = /,\s(?:(?:who|which)$|(?:earlier|later|also|previously)\s(?=\p{Ll}+ing\s))/u;

/** Also of `Peru’ s` and the `Greens’ Ann Lee`. */
const POSSESSIVE = /^['’] ?s\b|^['’]\s\p{Lu}/u;

/** A speaker's words, and the name that heads them: "Qatar's prime minister" is headed by none. */
export function partyOf(draft: Draft, words: Span): Party {
	const { text } = draft.article;
	const span = withoutOthers(text, withoutTime(draft, wholeName(draft, trim(text, words))));
	const head = pastBody(draft, span, headEnd(text, span));
	if (JOINED.test(text.slice(head, head + 6))) {
		// `Former engineer and columnist Ann Lee` is one, `the mayor and minister Ann Lee` are two.
		const one =
			isTitleAlone(text.slice(span.start, span.end)) ||
			/^(?!(?:the|an?|both|his|her|their)\s)\p{Ll}/u.test(text.slice(span.start, span.start + 8));
		return { ...span, text: spanText(text, span), name: one ? titled(draft, span) : null };
	}
	let name: number | null = null;
	for (let index = firstFrom(draft.mentions, span.start); index < draft.mentions.length; index++) {
		const mention = draft.mentions[index];
		if (!mention || mention.start >= head) break;
		if (mention.end > span.end) continue;
		const heads = mention.end >= head || (mention.start < head && head <= mention.end);
		const person = draft.names[mention.name]?.kind === 'person';
		const owner = POSSESSIVE.test(text.slice(mention.end, mention.end + 3)) && mention.end < span.end;
		if (!owner && (heads || (person && /^\s*$/.test(text.slice(mention.end, head))))) name = mention.name;
	}
	name ??= titled(draft, span) ?? apposed(draft, span, head);
	const said = spanText(text, span);
	const kind = name === null ? undefined : draft.names[name]?.kind;
	const short = /\p{Lu}{2,5}$/u.exec(text.slice(span.start, head))?.[0] ?? '';
	const another = (kind === 'group' && isOneOfPeople(said)) || (kind === 'place' && isShortForm(said, short));
	return { ...span, text: said, name: another ? null : name };
}

/** `Bank of Lima chief | Tom Ward`: a preposition within a body's name does not end the phrase whose head follows it. */
function pastBody({ mentions, names, article: { text } }: Draft, span: Span, head: number): number {
	const body = mentions[firstFrom(mentions, head + 1) - 1];
	if (!body || body.start < span.start || body.end <= head || body.start >= head || names[body.name]?.kind === 'person')
		return head;
	const next = mentions[firstFrom(mentions, body.end)];
	if (!next || next.end > span.end || names[next.name]?.kind !== 'person') return head;
	const title = text.slice(body.end, next.start);
	return /^(?:['’] ?s?\s(?:[\p{L}-]+\s){0,4}|\s(?:[\p{L}-]+\s){1,4})$/u.test(title) && !LINKS.test(title)
		? next.end
		: head;
}

/** `the Scot`, `the 55-year-old Frenchman`: one of a people, not the people. */
const isOneOfPeople = (said: string): boolean => {
	const words = /^the\s(?:[\p{Ll}\d][\p{L}\d-]*\s)*(\p{Lu}\p{Ll}+)$/iu.exec(said)?.[1];
	return words !== undefined && ONE_OF_A_PEOPLE.test(words);
};

/** `RSA said`, `the software firm RSA`: who speaks under a short form is a body, not the place of the same letters; states do. */
const isShortForm = (said: string, short: string): boolean =>
	!/^(?:US|USA|UK|UAE|GB|USSR|DRC|NZ)$/.test(short) &&
	/^(?:(?:[Tt]he\s)?(?:\p{Ll}+\s)*)\p{Lu}{2,5}$/u.test(said) &&
	short !== '';

/** `Ada “Bits” Byrne`: words that begin or end within a person's name take all of it. */
function wholeName({ mentions, names }: Draft, span: Span): Span {
	const around = (at: number): Span | null => {
		const mention = mentions[firstFrom(mentions, at + 1) - 1];
		const within = mention !== undefined && mention.start < at && at < mention.end;
		return within && names[mention.name]?.kind === 'person' ? mention : null;
	};
	return { start: around(span.start)?.start ?? span.start, end: around(span.end)?.end ?? span.end };
}

/** A title with a preposition in it: "Secretary of State Ann Lee", "Minister for Trade Ann Lee", but not "friends of Ann Lee". */
function titled(draft: Draft, span: Span): number | null {
	const { text } = draft.article;
	for (let index = firstFrom(draft.mentions, span.start); index < draft.mentions.length; index++) {
		const mention = draft.mentions[index];
		if (!mention || mention.end > span.end) break;
		if (draft.names[mention.name]?.kind !== 'person') continue;
		const title = text.slice(span.start, mention.start);
		const ends = mention.end === span.end || text[mention.end] === ',';
		return ends && (TITLE.test(title) || isOffice(title)) ? mention.name : null;
	}
	return null;
}

/**
 * `Ward's lawyer, Ada Byrne`, `one of the drivers, Tom Ward, 31`, `the head of the court, former judge Ada Byrne`: a
 * description without a name of its own, and behind its comma the person it is about.
 */
function apposed(draft: Draft, span: Span, head: number): number | null {
	const { text } = draft.article;
	const comma = text.indexOf(',', head);
	if (comma < 0 || comma >= span.end) return null;
	for (let index = firstFrom(draft.mentions, comma); index < draft.mentions.length; index++) {
		const mention = draft.mentions[index];
		if (!mention || mention.end > span.end) return null;
		if (draft.names[mention.name]?.kind !== 'person') continue;
		const ends = mention.end === span.end || /^[,(]|^\s\(/.test(text.slice(mention.end, mention.end + 2));
		const between = text.slice(comma + 1, mention.start);
		return ends && /^\s(?:[\p{L}\p{N}.’'-]+\s){0,5}$/u.test(between) && !LINKS.test(between) ? mention.name : null;
	}
	return null;
}

/** `[And] Tom Ward`, `[Similarly] the firm`: how the sentence goes on from the one before. */
const LEADS =
	/^(?:And|But|So|Yet|Meanwhile|However|Similarly|Likewise|Also|Then|Now|Still|Instead|Moreover|Furthermore|Nevertheless|Earlier|Later)\s(?=\S)/;

/** `[Yesterday] Tom Ward`, `[this week] traders`: when it is said is not who says it. */
const TIMES =
	/^(?:(?:[Yy]esterday|[Tt]oday|[Tt]onight|(?:(?:[Ll]ate|[Ee]arly|[Ee]arlier)\s)?(?:[Oo]n\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Ll]ast\s(?:week|month|year|night))\s(?=\p{Lu})|(?:[Ee]arlier\s)?[Tt]his\s(?:week|month|year)\s(?=\p{L}))/u;

function withoutTime({ mentions, article: { text } }: Draft, span: Span): Span {
	const lead = TIMES.exec(text.slice(span.start, Math.min(span.end, span.start + 40)))?.[0];
	if (lead === undefined) return span;
	const start = span.start + lead.length;
	const mention = mentions[firstFrom(mentions, span.start)];
	if (mention !== undefined && mention.start < start) return span;
	return /^(?:earlier\s)?this\s/i.test(lead) || mention?.start === start ? { start, end: span.end } : span;
}

/** `In addition to [Ann Lee, | two members] have said`: who is told of apart does not speak. */
function withoutOthers(text: string, span: Span): Span {
	if (
		!/\b(?:in addition to|along with|besides|unlike|like)\s(?:M(?:r|rs|s)\.?\s|Dr\.?\s)?$/i.test(
			text.slice(Math.max(0, span.start - 22), span.start),
		)
	)
		return span;
	const comma = text.indexOf(', ', span.start);
	return comma > 0 && comma + 2 < span.end ? { start: comma + 2, end: span.end } : span;
}

/** With one of these before it a name is another person's: `a clerk, friend of Ann Lee`. */
const LINKS = /\b(?:of|for|to|and|with|by|who|whose|than|from|at)\s/;

/** `Work and Pensions Secretary Ann Lee`: capitals throughout, and no name before the `and`. */
const isTitleAlone = (words: string): boolean =>
	/^(?:\p{Lu}\p{L}+\s)+and\s(?:\p{Lu}\p{L}+\s)*(?:Secretary|Minister|Commissioner|Director|Editor|Chief|Chairman|Chairwoman|Chair|President|Spokesman|Spokeswoman|Officer|Officers)\s/u.test(
		words,
	);

/** `Commission for racial equality chief`, `head of legal affairs`: an office that ends right before its holder. */
const isOffice = (title: string): boolean =>
	/^[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,7}\s$/u.test(title) &&
	!/\b(?:by|from|with|to|than|against|about|who|said|says)\s/i.test(title) &&
	ROLE_NOUNS.has(title.trim().split(/\s/).at(-1)?.toLowerCase() ?? '');

/** `<Acme Co> said`: the bracket behind a name whose own stands before it. */
const isOpenBracket = (text: string, start: number, end: number): boolean =>
	text[end - 1] === '>' && !text.slice(start, end).includes('<');

function trim(text: string, span: Span): Span {
	let { start, end } = span;
	const aside = ASIDE.exec(text.slice(start, Math.min(end, start + 300)));
	if (aside && aside.index > 0) end = start + aside.index;
	const relative = RELATIVE.exec(text.slice(start, Math.min(end, start + 300)));
	if (relative && relative.index > 0) end = start + relative.index;
	const opening = OPENING.exec(text.slice(start, Math.min(end, start + 300)));
	if (opening) start += opening.index + 2;
	const lead = LEADS.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
	if (start + lead < end) start += lead;
	while (start < end && /[\s"“”'‘’,(<–—-]/.test(text[start] ?? '')) start++;
	while (end > start && (/[\s"“”,:;(–—-]/.test(text[end - 1] ?? '') || isOpenBracket(text, start, end))) end--;
	// `the mayor’s [claim]`: the owner, not what is owned.
	if (/\p{L}['’]s$/u.test(text.slice(start, end))) end -= 2;
	return { start, end };
}
