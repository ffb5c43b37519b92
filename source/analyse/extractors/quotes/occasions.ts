import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { parsedAt } from './parsed-at.ts';
import { LONGEST } from './who-says.ts';

/** `In`, `At`, `During` at a sentence's start: what stands behind is the occasion, and the subject behind that. */
const OCCASIONAL = /(?:^|[.?!:\n]["”’']?\s*)(?:In|At|On|During|After|Before|Through|Via|With|For|From|Under)\s$/;

const OWN_OCCASION = /^(?:In|At|On|During|After|Before|Through|Via|Under)\s(?=(?:the|an?|his|her|its|their)\s)/;

/** `Leaving a summit [Mr Ward] said`: what somebody was doing as he spoke. */
const LEAVING = /^\p{Lu}\p{Ll}{2,}ing\s(?:the|an?|his|her|their|in|at|on|to|from|after|before)\s/u;

/** A determiner that no preposition or "and" leads to begins a noun phrase of its own: `his New Year message | the party leader`. */
const SECOND =
	/(?<!^|\b(?:of|for|to|from|with|by|at|in|on|and|or|about|than|as|over|into|against|between|under|near))\s(?=(?:the|an?|his|her|its|their)\s)/gi;

/** `In his New Year message [the party leader] said`: the speaker begins behind the occasion. */
export function beyondOccasion(draft: Draft, source: Span): Span {
	const { text } = draft.article;
	const leaving = LEAVING.exec(text.slice(source.start, Math.min(source.end, source.start + LONGEST)));
	if (leaving) {
		const last = draft.mentions[firstFrom(draft.mentions, source.end) - 1];
		const person = last !== undefined && draft.names[last.name]?.kind === 'person' && last.end === source.end;
		if (person && last.start > source.start + leaving[0].length) {
			const title =
				/(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?\s$/.exec(text.slice(last.start - 6, last.start))?.[0].length ?? 0;
			return { start: last.start - title, end: source.end };
		}
	}
	const words = text.slice(source.start, Math.min(source.end, source.start + LONGEST));
	const before = text.slice(Math.max(0, source.start - REACH), source.start);
	const led = OCCASIONAL.test(before.slice(-12));
	const own = led ? behindEvent(draft, source) : null;
	if (own !== null) return { start: own, end: source.end };
	if (/[,“”"]/.test(words)) return source;
	if (!(led || OWN_OCCASION.test(words))) return WITHIN_OCCASION.test(before) ? behindPlace(draft, source) : source;
	const second = [...words.matchAll(SECOND)].at(-1)?.index;
	if (second !== undefined) return { start: source.start + second + 1, end: source.end };
	const mention = draft.mentions[firstFrom(draft.mentions, source.end) - 1];
	if (mention === undefined || mention.start <= source.start || mention.end < source.end) return source;
	const person = draft.names[mention.name]?.kind === 'person';
	return person && OCCASIONS.test(text.slice(source.start, mention.start))
		? { start: mention.start, end: source.end }
		: behindPlace(draft, source);
}

/** `In talks with | traders in Lima …`: still of the occasion that the sentence opens with. In UTF-16 units. */
const REACH = 120;
const WITHIN_OCCASION =
	/(?:^|[.?!:\n]["”’']?\s*)(?:In|At|On|During|After|Before|Through|Via|With|For|From|Under)\s[^.,;:?!“”"\n]*\s$/;

/** `a debate in Lima | Mr Ward`: no place has a form of address, or bears a person's name behind its own. */
function behindPlace(draft: Draft, source: Span): Span {
	const { text } = draft.article;
	const mention = draft.mentions[firstFrom(draft.mentions, source.end) - 1];
	if (mention === undefined || mention.start <= source.start || mention.end < source.end) return source;
	if (draft.names[mention.name]?.kind !== 'person') return source;
	const title = TITLE.exec(text.slice(Math.max(0, mention.start - 6), mention.start))?.[0].length ?? 0;
	const start = mention.start - title;
	const titled = title > 0 || TITLED.test(text.slice(mention.start, mention.start + 6));
	const before = draft.mentions[firstFrom(draft.mentions, mention.start) - 1];
	const placed = before !== undefined && before.end === start - 1 && draft.names[before.name]?.kind === 'place';
	const anew = start > source.start && (titled || placed) && !HANGS.test(text.slice(source.start, start));
	return anew ? { start, end: source.end } : source;
}

/** `After the ruling | Ann Lee, a clerk, said`: a person right behind an event with its article, which is no title of theirs. */
function behindEvent(draft: Draft, source: Span): number | null {
	const { text } = draft.article;
	const mention = draft.mentions[firstFrom(draft.mentions, source.start)];
	if (mention === undefined || mention.end > source.end || draft.names[mention.name]?.kind !== 'person') return null;
	if (mention.end < source.end && text[mention.end] !== ',') return null;
	const event = EVENT.exec(text.slice(source.start, mention.start))?.[1];
	if (event === undefined || ROLE_NOUNS.has(event)) return null;
	const noun = parsedAt(draft, source.start)?.words.find(({ end }) => end === mention.start - 1);
	return noun?.class === 'noun' && noun.lower === event && EVENTS.test(event) ? mention.start : null;
}

const EVENT = /^(?:the|an?|his|her|its|their|this|that)\s(?:[\p{Ll}-]+\s){0,3}?([\p{Ll}-]+)\s$/u;

/** Nouns by their endings that tell what happens, and the commonest without one. */
const EVENTS =
	/(?:ing|ment|tion|sion|ance|ence|al|ure)s?$|^(?:vote|match|game|win|defeat|draw|race|fight|final|attack|blast|crash|fire|death|talks|verdict|result|debate|session|service|show|break|launch|deal|strike|raid|march|protest|visit|tour|trip|call|summit|inquest|clash|start|end)s?$/;

const HANGS = /\b(?:of|for|to|from|with|by|at|in|on|and|or|about|as|against|between|under|near|the)\s$/;
const TITLE = /(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?\s$/;
const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?\s/;

const OCCASIONS =
	/\b(?:message|speech|letter|statement|interview|address|email|e-mail|tweet|post|article|book|column|broadcast|sermon|report|conference|meeting|rally|hearing|briefing|call|debate|lecture|ceremony|trial|visit|note|memo|reply|response)\s$/i;
