import { spanText } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { parsedAt } from './parsed-at.ts';

/** `have signed up to help`: puts a name on a list. */
const ENROLS = /\bsign(?:s|ed|ing)?\sup\b/i;

/** `blasted away the competition`: with such a particle a verb of harsh words means a blow. */
const DRIVES =
	/\b(?:blast|slam|hammer|knock|hit|lash|bark|fire|shoot|shot|push|press)\p{L}*\s(?:away|aside|past|through|in|into|down|ahead|together|apart|up|off)$/iu;

/** `showed signs of`, `shows no sign that`: how something looks. */
const SHOWS = /\b(?:show|display|exhibit)(?:s|n|ed|ing)?(?:\s(?:no|some|few|little))?$/i;
const SIGNS = /^(?:(?:no|some|few|little|clear|early|any|the first|more|further)\s)?signs?\b/i;

/** `tells the story of`: what a work is about. */
const TELLS = /\b(?:tells?|told|telling|recounts?|narrates?)(?:\sof)?$/i;
const STORY = /^(?:the|an?|his|her|its|their)\s(?:\p{L}+\s)?(?:stor(?:y|ies)|tales?|history|saga)\b/iu;
const WORK =
	/\b(?:films?|movies?|series|books?|novels?|trilogy|trilogies|songs?|albums?|plays?|musicals?|operas?|documentar(?:y|ies)|dramas?|comed(?:y|ies)|comics?|paintings?|poems?|ballets?|exhibitions?|games?)$/i;

/** `hopes [this month]`: when, not what. */
const ONLY_WHEN =
	/^(?:(?:in|on|by|since|until)\s)?(?:(?:this|last|next|earlier|later|the|early|late|past|coming)\s)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weeks?|months?|years?|weekend|morning|afternoon|evening|night|season|spring|summer|autumn|winter|today|yesterday|tomorrow)$/i;

/** `called off the search`, `called [an ambulance]`, `call [an election]`: puts an end to it, rings them up, sets a day for it. */
const CALLS = /\bcall(?:s|ed|ing)?$/i;
const ENDS = /\bcall(?:s|ed|ing)?\soff$/i;
const CALLED =
	/^(?:(?:the|an?|local|emergency)\s)*(?:emergency\s(?:services?|personnel|crews?|number)|police|ambulances?|firefighters|paramedics|doctors?|911|999|112|elections?|referendum|meeting|summit|strike|press\sconference|news\sconference|halt|truce|ceasefire)(?=$|\s(?:to|for|on|in|at|after|before|when|while|as|and|over|with)\s|[,.])/i;

/** Whether a word that elsewhere leads to what somebody said has another sense, or is another part of speech, here. */
export function isOtherSense(draft: Draft, attribution: Attribution): boolean {
	const { cue, source, content } = attribution;
	const { text } = draft.article;
	const words = text.slice(cue.start, Math.min(cue.end, cue.start + 80)).trim();
	const [piece] = content;
	if (!piece) return false;
	const said = text.slice(piece.start, Math.min(piece.end, piece.start + 80));
	const behind = piece.start >= cue.end;
	if (behind && (ENDS.test(words) || (CALLS.test(words) && CALLED.test(said)))) return !/["“]/.test(said);
	if (ENROLS.test(words) || (behind && DRIVES.test(words))) return true;
	if (behind && SHOWS.test(words) && SIGNS.test(said)) return true;
	const who = source === null ? '' : spanText(text, source);
	if (behind && TELLS.test(words) && (WORK.test(who) || (STORY.test(said) && !isSomebody(draft, attribution))))
		return !/["“]/.test(said);
	if (behind && content.length === 1 && ONLY_WHEN.test(said)) return true;
	if (/\breferring$/i.test(words) && behind && !/^\s?to\s/.test(text.slice(cue.end, piece.start + 3))) return true;
	return isModifier(draft, attribution) || isNounBehindMarks(text, attribution);
}

/** Whether the source is a person, by name or pronoun. */
function isSomebody({ mentions, names, article }: Draft, { source }: Attribution): boolean {
	if (source === null) return false;
	if (/^(?:he|she|they|who|we|i)$/i.test(spanText(article.text, source))) return true;
	return mentions.some(
		({ start, end, name }) => start < source.end && end > source.start && names[name]?.kind === 'person',
	);
}

/** `the best [supporting] actor`: a participle before the noun of its phrase. */
function isModifier(draft: Draft, { cue }: Attribution): boolean {
	if (!/ing$/.test(draft.article.text.slice(cue.start, cue.end))) return false;
	const sentence = parsedAt(draft, cue.start);
	const at = sentence?.words.findIndex(({ end }) => end === cue.end) ?? -1;
	const phrase = sentence?.chunks.find(({ first, last }) => first <= at && at <= last);
	if (at < 0 || !isNounPhrase(phrase) || phrase.first >= at || at >= phrase.head) return false;
	// `groups supporting candidates`: behind a noun it is a verb.
	return /^(?:the|an?|his|her|its|their|this|every|best|worst|outstanding|top|\p{L}+est)$/u.test(
		sentence?.words[at - 1]?.lower ?? '',
	);
}

/** `“voter survey” [calls]`: a plural that the words in marks go with. */
const isNounBehindMarks = (text: string, { cue, source, content }: Attribution): boolean => {
	const word = text.slice(cue.start, cue.end).toLowerCase();
	return (
		source === null &&
		/^\p{L}+s$/u.test(word) &&
		/[^,.?!]["”’']\s$/.test(text.slice(Math.max(0, cue.start - 3), cue.start)) &&
		content.every(({ end }) => end <= cue.start) &&
		verbForms(word).some(({ nounish }) => nounish)
	);
};
