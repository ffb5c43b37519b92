import type { Mention } from '../../../domain/entity.ts';
import type { Draft } from '../../draft.ts';
import { type Chunk, isNounPhrase } from '../../grammar/chunks.ts';
import { chunkOf, headAt, linkAt, type Spot } from './spot.ts';

const PLACING = /^(?:in|at|near|across|inside|around|outside|throughout|within|off)$/;
/** Chunks on either side of a figure that are looked at. */
const REACH = 14;

/**
 * The place of a figure: the head of a phrase after `in`, `at`, `near` or the like in the figure's own clause, right before it
 * (`in France 9.7 %`), else the nearest behind it, else the nearest before. A place inside another phrase (`the Lima office`)
 * or behind another amount is none.
 */
export function placeOf(draft: Draft, spot: Spot): Mention | null {
	return (
		owner(draft, spot) ??
		rightBehind(draft, spot) ??
		besideBefore(draft, spot) ??
		behind(draft, spot) ??
		(isElsewhere(spot) ? null : before(draft, spot))
	);
}

/** `well over 50 % in most European countries`: somewhere that no name is of. */
const isElsewhere = ({ parse, last }: Spot): boolean => {
	const link = chunkOf(parse.chunks, last) + 1;
	return PLACING.test(linkAt(parse, link)) && SOMEWHERE.test(headAt(parse, link + 1));
};

const SOMEWHERE =
	/^(?:countries|nations|states|cities|towns|villages|regions|provinces|areas|places|parts|districts|counties|continents|world|elsewhere)$/;

/** "Peru's 33 million people", "half of Peru's schools". */
function owner(draft: Draft, { parse, at, phrase, first }: Spot): Mention | null {
	for (let word = phrase.first; word < first; word++)
		if (parse.words[word]?.class === 'genitive') return ownedAt(draft, parse, word);
	const whole = linkAt(parse, at + 1) === 'of' ? parse.chunks[at + 2] : undefined;
	if (!isNounPhrase(whole)) return null;
	for (let word = whole.first; word < whole.head; word++)
		if (parse.words[word]?.class === 'genitive') return ownedAt(draft, parse, word);
	return null;
}

function ownedAt(draft: Draft, { words }: Spot['parse'], genitive: number): Mention | null {
	const word = words[genitive - 1];
	if (word?.kind !== 'place' || OWNED_STOCK.test(words[genitive + 1]?.lower ?? '')) return null;
	const found = draft.mentions[word.mention] ?? null;
	return found === null || opensOrganization(draft, found) ? null : found;
}

/** What only a firm has: `12 % of Lowell's equity`. */
const OWNED_STOCK = /^(?:equity|shares?|stake|stock|shareholders|stockholders|debentures)$/;

/** `Lowell's` in an article on Lowell Mills: most likely the firm. */
function opensOrganization({ article: { text }, mentions, names }: Draft, place: Mention): boolean {
	const words = `${text.slice(place.start, place.end)} `;
	return mentions.some(({ name: of, start }) => names[of]?.kind === 'organization' && text.startsWith(words, start));
}

/** "in Chile, 10.4 % [in Peru]": after a comma what stands right behind comes before what stands before it. */
function rightBehind(draft: Draft, { parse, at, last }: Spot): Mention | null {
	const near = chunkOf(parse.chunks, last) + 2;
	return parse.chunks[at - 1]?.kind === 'comma' && !isOneOfSeveral(parse, near) ? placed(draft, parse, near) : null;
}

/** "in France 9.7 %", "In Lima, 40 people". */
function besideBefore(draft: Draft, { parse, at }: Spot): Mention | null {
	const near = parse.chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
	return placed(draft, parse, near);
}

function behind(draft: Draft, spot: Spot): Mention | null {
	const { parse } = spot;
	const { chunks } = parse;
	const at = chunkOf(chunks, spot.last);
	let verbs = subjectVerbs(spot, at);
	for (let index = at + 1; index < Math.min(chunks.length, at + REACH); index++) {
		const chunk = chunks[index];
		if (chunk === undefined || isBarrier(chunk)) return null;
		if (chunk.kind === 'verb' && (verbs-- <= 0 || chunk.base === 'compare')) return null;
		if (/^(?:than|against|versus|vs)$/.test(linkAt(parse, index))) return null;
		if (isNounPhrase(chunk) && isAmount(spot, index)) return null;
		if ((chunk.kind === 'comma' || chunk.kind === 'coordinator') && !goesOn(spot, index)) return null;
		const found = placed(draft, parse, index) ?? ofPlace(draft, parse, at, index);
		if (found !== null) return isOneOfSeveral(parse, index) ? null : found;
	}
	return null;
}

/** `in [Peru], Chile and Bolivia`, `in [Peru] and Chile`: no one place. */
function isOneOfSeveral({ chunks, words }: Spot['parse'], from: number): boolean {
	let at = from + 1;
	const isPlace = (chunk: Chunk | undefined): boolean =>
		isNounPhrase(chunk) && (words[chunk.head]?.kind === 'place' || /^\p{Lu}/u.test(words[chunk.head]?.text ?? ''));
	while (chunks[at]?.kind === 'comma' && isPlace(chunks[at + 1])) at += 2;
	if (chunks[at]?.kind === 'comma') at++;
	return chunks[at]?.kind === 'coordinator' && isPlace(chunks[at + 1]);
}

/** Verbs that may stand between: that of the clause the figure is the subject of, and a participle on it. */
function subjectVerbs({ parse, at }: Spot, end: number): number {
	const next = parse.chunks[end + 1];
	if (next?.kind === 'verb' && next.form !== 'ing' && next.form !== 'infinitive') return 1;
	return parse.clauses.some(({ subject, kind }) => subject.includes(at) && kind !== 'doing') ? 1 : 0;
}

/** After a conjunction the other half of the phrase goes on; after a comma only another phrase of place goes on, and not where an amount of its own follows it. */
function goesOn(spot: Spot, comma: number): boolean {
	const { chunks } = spot.parse;
	// Three kings, including one in Peru: where one of them is.
	if (/^(?:including|excluding|except)$/.test(linkAt(spot.parse, comma + 1))) return false;
	// Half to Lima and the rest to a mill in Peru: where another share goes.
	if (/^(?:rest|remainder|others?|remaining|balance)$/.test(headAt(spot.parse, comma + 1))) return false;
	if (chunks[comma]?.kind === 'coordinator' && isNounPhrase(chunks[comma + 1]))
		return !isAmount(spot, comma + 1) && chunks[comma + 2]?.kind === 'preposition';
	// A day for the six killed, at a church: where the day is kept.
	if (/^(?:for|to|about|on|against|with)$/.test(linkAt(spot.parse, spot.at - 1))) return false;
	const further = chunks[comma + 3]?.kind === 'preposition' ? comma + 4 : comma + 3;
	return chunks[comma + 1]?.kind === 'preposition' && isNounPhrase(chunks[comma + 2]) && !isAmount(spot, further);
}

function before(draft: Draft, spot: Spot): Mention | null {
	const { parse, at } = spot;
	const { chunks } = parse;
	let verbs = 1;
	for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
		const chunk = chunks[index];
		if (chunk === undefined || isBarrier(chunk)) return null;
		if (chunk.kind === 'verb' && verbs-- <= 0) return null;
		if (chunk.kind === 'coordinator' && chunks[index + 1]?.kind === 'verb') return null;
		if (chunk.kind === 'comma' && !isOpening(spot, index)) return null;
		if (isNounPhrase(chunk) && isAmount(spot, index)) return null;
		const found = placed(draft, parse, index);
		if (found !== null) return isOneOfSeveral(parse, index) ? null : found;
	}
	return null;
}

/** The comma behind an opening phrase of place: `In Lima, near the port, 40 people`; a tail's comma begins another part of the sentence. */
const isOpening = ({ parse: { chunks } }: Spot, comma: number): boolean =>
	chunks[comma - 2]?.kind === 'preposition' &&
	(comma < 3 || !/^(?:noun|verb|adverb)$/.test(chunks[comma - 3]?.kind ?? ''));

const isBarrier = ({ kind }: Chunk): boolean => kind === 'mark' || kind === 'relative' || kind === 'subordinator';

function isAmount({ parse }: Spot, at: number): boolean {
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk) || chunk.time) return false;
	for (let index = chunk.first; index <= chunk.last; index++) if (parse.words[index]?.class === 'number') return true;
	return false;
}

/** `in an area of [Lima]`. */
const AREAS =
	/^(?:areas?|parts?|city|town|village|province|region|state|district|outskirts|suburbs?|north|south|east|west|northeast|northwest|southeast|southwest|centre|center|heart|capital|coast|port|island|streets|county|edge|middle)$/;

/** What one has in a firm. */
const STAKES = /^(?:stakes?|interest|shares?|holdings?|shareholdings?|stock|equity|investment)$/;

/** The place a phrase is, behind a preposition that puts something there. */
function placed(draft: Draft, parse: Spot['parse'], at: number): Mention | null {
	const link = parse.chunks[at - 1];
	if (link?.kind !== 'preposition' || !PLACING.test(linkAt(parse, at - 1))) return null;
	const named = placeAt(draft, parse, at);
	if (named !== null && STAKES.test(headAt(parse, at - 2)) && opensOrganization(draft, named)) return null;
	return (
		named ?? (AREAS.test(headAt(parse, at)) && linkAt(parse, at + 1) === 'of' ? placeAt(draft, parse, at + 2) : null)
	);
}

/** "12 % of residents of Lima": of whom is where only right behind what is counted. */
const ofPlace = (draft: Draft, parse: Spot['parse'], at: number, index: number): Mention | null =>
	index === at + 2 && linkAt(parse, at + 1) === 'of' ? placeAt(draft, parse, index) : null;

function placeAt(draft: Draft, parse: Spot['parse'], at: number): Mention | null {
	const chunk = parse.chunks[at];
	const head = isNounPhrase(chunk) ? parse.words[chunk.head] : undefined;
	if (head === undefined || head.mention < 0 || head.kind !== 'place') return null;
	return draft.mentions[head.mention] ?? null;
}
