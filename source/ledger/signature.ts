import { knownOrganization } from '../analyse/lexicons/organizations.ts';
import { knownPlace } from '../analyse/names/canonical.ts';
import { hourOf, type Stretch } from './hours.ts';
import { actOf, leadsOf } from './leads.ts';
import type { Episode, Report, Statement } from './statement.ts';

/**
 * What decides whether two episodes are one happening, in numbers, so that one article is held against many quickly. A name's
 * number ends in what sort of name it is: how usual such names are.
 */
export interface Signature {
	/** Number of the kind: only episodes of one kind are one. */
	readonly kind: number;
	/** Whether it goes on, or is what is there at a time; whether it is meant to be; else it happened. */
	readonly tense: Tense;
	readonly when: Stretch | null;
	readonly isSure: boolean;
	/** Which sorts of happening it is called, a bit each. */
	readonly sorts: number;
	/** Hour of publication. */
	readonly published: number | null;
	/** Of the article, the same wherever and whenever it is read. */
	readonly article: number;
	/** Which of its article's episodes. */
	readonly at: number;
	/** Each once, ascending. */
	readonly names: Uint32Array;
	/** Of each of `names` that is a capitalised word, the name that holds it, so that it counts only without that; else 0. */
	readonly holders: Uint32Array;
	readonly words: Uint32Array;
	readonly places: Uint32Array;
	/** What is counted, and what happened to it, of each of its figures; ascending, of 16 bits. */
	readonly acts: Uint32Array;
	/** The same with how many it is. */
	readonly figures: Uint32Array;
	/** What it shares with others of its happening whatever they name, see `leads.ts`; ascending. */
	readonly leads: Uint32Array;
}

export const TENSES = ['happened', 'going on', 'meant', 'measured'] as const;
export type Tense = (typeof TENSES)[number];

/** Sorts of names, with how many of a thousand articles of news have one such name. */
export const SORTS = [
	{ sort: 'person', usual: 0.5 },
	{ sort: 'place', usual: 2 },
	{ sort: 'known place', usual: 40 },
	{ sort: 'organization', usual: 3 },
	{ sort: 'known organization', usual: 20 },
	{ sort: 'word', usual: 2 },
	{ sort: 'other', usual: 20 },
	{ sort: 'group', usual: 20 },
] as const;

/** Bits of a name's number that tell its sort. */
const SORT_BITS = 3;
const WORD_BITS = 0xffff;
const WORD = 'word:';
/** Figures of an episode by whose counts it is found. */
const MOST_ACTS = 64;

/** FNV-1a, of 32 bits. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 15)) >>> 0;
}

/** The number of a name's key; of a person the same whatever sex the article gives. */
export function nameNumber(key: string): number {
	const bare = key.replace(/~.*$/s, '');
	return ((hashOf(bare) << SORT_BITS) | sortOf(bare)) >>> 0;
}

export const usualOf = (name: number): number => SORTS[name & ((1 << SORT_BITS) - 1)]?.usual ?? 20;

export const isKnownPlace = (name: number): boolean => sortNamed(name) === 'known place';

export const isPlace = (name: number): boolean => sortNamed(name) === 'place' || isKnownPlace(name);

const sortNamed = (name: number): (typeof SORTS)[number]['sort'] | undefined =>
	SORTS[name & ((1 << SORT_BITS) - 1)]?.sort;

/** Whether it tells where at most: a place, or who lives there. */
export const isOfPlace = (name: number): boolean => isPlace(name) || sortNamed(name) === 'group';

/** Whether it is a capitalised word that nobody took for a name. */
export const isWord = (name: number): boolean => sortNamed(name) === 'word';

function sortOf(key: string): number {
	const colon = key.indexOf(':');
	const words = key.slice(colon + 1).replaceAll('-', ' ');
	const of = (sort: (typeof SORTS)[number]['sort']): number => SORTS.findIndex((one) => one.sort === sort);
	switch (key.slice(0, colon)) {
		case 'person':
			return of('person');
		case 'place':
			return of(knownPlace(words) === null ? 'place' : 'known place');
		case 'organization':
			return of(knownOrganization(words) === null ? 'organization' : 'known organization');
		case 'word':
			return of('word');
		case 'group':
			return of('group');
		default:
			return of('other');
	}
}

export function signaturesOf({ article, published, episodes }: Report): Signature[] {
	const [hour, number] = [published === null ? null : hourOf(published), hashOf(article)];
	const holderOf = holders(episodes.flatMap(({ names }) => names));
	return episodes.map((episode, at): Signature => {
		const kind = kindOf(episode);
		const names = ascending(episode.names.map(nameNumber));
		return {
			kind: hashOf(kind),
			tense: tenseOf(kind),
			when: episode.when,
			isSure: episode.isSure,
			sorts: episode.sorts,
			published: hour,
			article: number,
			at,
			names,
			holders: names.map((name) => holderOf.get(name) ?? 0),
			words: ascending(episode.words.map((word) => hashOf(word) & WORD_BITS)),
			places: ascending(episode.places.map(nameNumber)),
			acts: told(episode, actOf),
			figures: told(episode, (statement) => `${actOf(statement)} ${statement.value}`),
			leads: ascending(leadsOf(episode, hashOf)),
		};
	});
}

const told = ({ statements }: Episode, words: (statement: Statement) => string): Uint32Array =>
	ascending(statements.slice(0, MOST_ACTS).map((statement) => hashOf(words(statement)) & WORD_BITS));

/** A signature whose names are others, or none. */
export function withNames(signature: Signature, of: (name: number) => number | null): Signature {
	const moved = [...signature.names].map((name, at) => [of(name), of(signature.holders[at] ?? 0) ?? 0] as const);
	const holders = new Map(
		moved.flatMap(([name, holder]): [number, number][] => (name === null ? [] : [[name, holder]])),
	);
	const names = ascending([...holders.keys()]);
	const isElsewhere = signature.names.some((name) => isPlace(name) && of(name) !== name);
	return {
		...signature,
		// Leads tell places by their words, which are others now.
		leads: isElsewhere ? new Uint32Array() : signature.leads,
		names,
		holders: names.map((name) => holders.get(name) ?? 0),
		places: ascending([...signature.places].flatMap((place) => of(place) ?? [])),
	};
}

/** Of capitalised words, by their numbers, the name that holds all of them. */
function holders(keys: readonly string[]): Map<number, number> {
	const named = [...new Set(keys)]
		.filter((key) => !key.startsWith(WORD))
		.map((key) => ({ number: nameNumber(key), tokens: new Set(key.split(/[:,~@-]/)) }));
	return new Map(
		[...new Set(keys)].flatMap((key): [number, number][] => {
			if (!key.startsWith(WORD)) return [];
			const words = key.slice(WORD.length).split('-');
			const holder = named.find(({ tokens }) => words.every((word) => tokens.has(word)));
			return holder === undefined ? [] : [[nameNumber(key), holder.number]];
		}),
	);
}

const ascending = (numbers: readonly number[]): Uint32Array => Uint32Array.from(new Set(numbers)).sort();

/** What kind of episode a key names. */
function kindOf({ key }: Episode): string {
	if (key.startsWith('measure ')) return key;
	const [first = ''] = key.split(' ');
	return first === 'main' || first === 'day' ? 'happening' : first;
}

function tenseOf(kind: string): Tense {
	if (kind === 'running' || kind === 'standing') return 'going on';
	if (kind === 'plan') return 'meant';
	return kind === 'happening' ? 'happened' : 'measured';
}

/** Numbers of two ascending lists. */
export function shared(a: Uint32Array, b: Uint32Array): number[] {
	const both: number[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		const [x = 0, y = 0] = [a[i], b[j]];
		if (x === y) both.push(x);
		if (x <= y) i += 1;
		if (y <= x) j += 1;
	}
	return both;
}

/** The order in which episodes come to their happenings: by publication, whenever they were read. */
export const inOrder = (a: Signature, b: Signature): number =>
	(a.published ?? Number.NEGATIVE_INFINITY) - (b.published ?? Number.NEGATIVE_INFINITY) ||
	a.article - b.article ||
	a.at - b.at ||
	0;
