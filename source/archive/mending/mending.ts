import type { Span } from '../../domain/span.ts';
import type { Correction } from '../archive.ts';
import { type EntityNode, type QueryNode, type TermsNode, wanted } from '../query/tree.ts';
import type { Mendable, Reading, Readings } from './readings.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST_READINGS = 12;
/** Only fields and words are mended, and no word that is written like a field. */
const FIELD = /^[A-Za-z-]+:/;
const SHOWN = 3;
/** Two words that this many articles hold stand side by side by chance, and looking for that takes 20 ms. */
const COMMON_FROM = 20_000;
/** What cutting a word in two or joining two costs, in slips. */
const CUT = 0.5;
/** Compounds have so many letters, and each of their parts. */
const COMPOUND_FROM = 7;
const COMPOUND_PART = 3;
/** Readings this much dearer than the nearest are a second choice. */
const NEARLY = 0.8;
/** So many times as many articles hold a word that was meant by another that is one: `form` for from. */
const COMMONER = 10;
const ONE_SLIP = 1;

/** Words of a query that may be mended: not what stands in quote marks, nor what is written like a field. */
const mendable = (node: QueryNode): TermsNode[] =>
	wanted(node).flatMap((leaf) => (leaf.type === 'terms' && isMendable(leaf) ? [leaf] : []));

export const isMendable = ({ quoted, unknown }: TermsNode): boolean => !quoted && unknown === null;

/**
 * Other readings of a query's words, nearest first: near words of the archive, the word in two
 * ("khanyounis", khan younis), two words in one ("netan yahu", netanyahu). `only` limits it to words
 * that no article holds; else one that some hold is read as a much commoner one a letter away. Names asked for as such are mended where nobody bears them; `borne` tells.
 */
export function mend(
	node: QueryNode,
	vocabulary: Vocabulary,
	only: 'unknown' | 'all',
	borne: (leaf: EntityNode, terms: readonly string[]) => boolean,
): Readings {
	const leaves = mendable(node);
	const readings = new Map<Mendable, Reading[]>();
	const known = new Map(leaves.map((leaf) => [leaf, leaf.terms.every((term) => vocabulary.articles(term) > 0)]));
	const isSlip = leaves.some((leaf) => !known.get(leaf));
	leaves.forEach((leaf, index) => {
		const isKnown = known.get(leaf) ?? false;
		const found = [...(readings.get(leaf) ?? [])];
		if (!isKnown) found.push(...(leaf.terms.length === 1 ? single(leaf, vocabulary) : several(leaf, vocabulary)));
		else if (only === 'all') found.push(...slips(leaf, vocabulary, isSlip ? 0 : COMMONER));
		const next = leaves[index + 1];
		if (next !== undefined && adjacent(node, leaf, next) && !(isKnown && known.get(next))) {
			const joined = join(leaf, next, vocabulary, isKnown || known.get(next) ? 0 : 1);
			if (joined.length > 0) readings.set(next, [...(readings.get(next) ?? []), ...joined]);
			found.push(...joined);
		}
		if (found.length > 0) readings.set(leaf, found.sort((one, other) => one.cost - other.cost).slice(0, MOST_READINGS));
	});
	for (const leaf of wanted(node)) {
		if (leaf.type !== 'entity' || leaf.quoted || borne(leaf, leaf.terms)) continue;
		const found = names(leaf, vocabulary, borne);
		if (found.length > 0) readings.set(leaf, found);
	}
	return readings;
}

/**
 * Names near to one that nobody bears, `person:stonfield`, stonefield: each word that no name of the kind has is read
 * as a near one; the words may also be one, or one word two.
 */
function names(
	leaf: EntityNode,
	vocabulary: Vocabulary,
	borne: (leaf: EntityNode, terms: readonly string[]) => boolean,
): Reading[] {
	const { terms } = leaf;
	let readings: Reading[] = [{ terms: [], cost: 0 }];
	for (const term of terms) {
		const own: readonly { term: string; cost: number }[] = borne(leaf, [term])
			? [{ term, cost: 0 }]
			: vocabulary.near(term, true, true).filter((near) => borne(leaf, [near.term]));
		readings = readings
			.flatMap((before) => own.map((near) => ({ terms: [...before.terms, near.term], cost: before.cost + near.cost })))
			.slice(0, MOST_READINGS);
	}
	const word = terms.join('');
	const others = terms.length === 1 ? splits(word, vocabulary, 1) : [{ terms: [word], cost: CUT }];
	return [...readings, ...others]
		.filter((reading) => reading.terms.length > 0 && borne(leaf, reading.terms))
		.sort((one, other) => one.cost - other.cost)
		.slice(0, MOST_READINGS);
}

/**
 * Words the archive has that are also written in two, or in one: `ceasefire`, "cease fire"; `cease-fire` or `cease fire`, ceasefire.
 * These are no mistakes, and are always looked for together.
 */
export function compounds(node: QueryNode, vocabulary: Vocabulary): Readings {
	const readings = new Map<Mendable, Reading[]>();
	const add = (leaf: TermsNode, found: readonly Reading[]): void => {
		if (found.length > 0) readings.set(leaf, [...(readings.get(leaf) ?? []), ...found]);
	};
	const written = (terms: readonly string[]): string | null => {
		const word = terms.join('');
		return word.length >= COMPOUND_FROM && vocabulary.articles(word) > 0 ? word : null;
	};
	const known = (leaf: TermsNode): boolean => leaf.terms.every((term) => vocabulary.articles(term) > 0);
	const leaves = mendable(node);
	leaves.forEach((leaf, index) => {
		const word = written(leaf.terms);
		if (word !== null)
			add(leaf, leaf.terms.length > 1 ? [{ terms: [word], cost: 0 }] : splits(word, vocabulary, COMPOUND_PART));
		const next = leaves[index + 1];
		if (next === undefined || !adjacent(node, leaf, next) || !known(leaf) || !known(next)) return;
		const both = written([...leaf.terms, ...next.terms]);
		if (both !== null) for (const each of [leaf, next]) add(each, [{ terms: [both], cost: 0 }]);
	});
	return readings;
}

/** Words of which `compounds` will ask whether articles hold them, once those that were written are known. */
export function compoundParts(node: QueryNode): string[] {
	const leaves = mendable(node).filter(({ prefix }) => !prefix);
	return leaves.flatMap((leaf, index) => {
		const [word = '', ...others] = leaf.terms;
		const next = leaves[index + 1];
		const joined = next !== undefined && adjacent(node, leaf, next) ? [...leaf.terms, ...next.terms].join('') : '';
		const isCut = others.length === 0 && word.length >= COMPOUND_FROM;
		return [...(isCut ? cuts(word, COMPOUND_PART).flat() : []), ...(joined.length >= COMPOUND_FROM ? [joined] : [])];
	});
}

/** Both sets of readings, the first's before the second's. */
export function together(one: Readings, other: Readings): Readings {
	const both = new Map(one);
	for (const [leaf, readings] of other) both.set(leaf, [...(one.get(leaf) ?? []), ...readings]);
	return both;
}

/** The readings that are about as near as the nearest one. */
export function nearest(readings: Readings): Readings {
	return new Map(
		[...readings].map(([leaf, others]) => [leaf, others.filter(({ cost }) => cost <= (others[0]?.cost ?? 0) + NEARLY)]),
	);
}

/** Two words side by side that both must occur. */
const adjacent = (node: QueryNode, one: TermsNode, other: TermsNode): boolean =>
	node.type === 'and' && node.parts.includes(other) && node.parts.indexOf(one) + 1 === node.parts.indexOf(other);

function single(leaf: TermsNode, vocabulary: Vocabulary): Reading[] {
	const [word = ''] = leaf.terms;
	return [...splits(word, vocabulary, 1), ...near(word, leaf.prefix, vocabulary)];
}

/**
 * Words that articles hold are mostly meant, names always, and no article has them together: `pernod blair` is no person black.
 * They are slips for words that so many times as many articles hold, beside another slip for any.
 */
function slips(leaf: TermsNode, vocabulary: Vocabulary, commoner: number): Reading[] {
	const [word = '', ...others] = leaf.terms;
	const articles = vocabulary.articles(word);
	if (others.length > 0 || (commoner > 0 && vocabulary.names(word) * 2 > articles)) return [];
	return vocabulary
		.near(word, false)
		.filter((near) => near.cost <= ONE_SLIP && near.articles >= commoner * articles)
		.map(({ term, cost }) => ({ terms: [term], cost }));
}

const near = (word: string, prefix: boolean, vocabulary: Vocabulary): Reading[] =>
	vocabulary.near(word, prefix).map(({ term, cost }) => ({ terms: [term], cost }));

function splits(word: string, vocabulary: Vocabulary, least: number): Reading[] {
	const found: { terms: string[]; articles: number }[] = [];
	for (const terms of cuts(word, least)) {
		const articles = Math.min(...terms.map((term) => vocabulary.articles(term)));
		if (articles > 0 && articles < COMMON_FROM) found.push({ terms, articles });
	}
	return found
		.sort((one, other) => other.articles - one.articles)
		.slice(0, 3)
		.map(({ terms }) => ({ terms, cost: CUT }));
}

/** A word in two, each of so many letters at least. */
const cuts = (word: string, least: number): string[][] =>
	Array.from({ length: Math.max(0, word.length - Math.max(2, least) - least + 1) }, (_, at) => [
		word.slice(0, least + at),
		word.slice(least + at),
	]);

/** `al-Sisi`: one word, or the parts mended each by itself. */
function several(leaf: TermsNode, vocabulary: Vocabulary): Reading[] {
	const joined = whole(leaf.terms, vocabulary, 2);
	const mended = leaf.terms.flatMap((term, index) =>
		vocabulary.articles(term) > 0
			? []
			: near(term, leaf.prefix && index === leaf.terms.length - 1, vocabulary)
					.slice(0, 6)
					.map(({ terms: [other = ''], cost }) => ({
						terms: leaf.terms.map((same, at) => (at === index ? other : same)),
						cost,
					})),
	);
	return [...joined, ...mended];
}

/** Two words as one, perhaps misspelt where neither is a word by itself. */
const join = (one: TermsNode, other: TermsNode, vocabulary: Vocabulary, most: number): Reading[] =>
	whole([...one.terms, ...other.terms], vocabulary, most).map((reading) => ({ ...reading, joins: true }));

function whole(terms: readonly string[], vocabulary: Vocabulary, most: number): Reading[] {
	const word = terms.join('');
	if (vocabulary.articles(word) > 0) return [{ terms: [word], cost: CUT }];
	return near(word, false, vocabulary)
		.slice(0, most)
		.map((reading) => ({ ...reading, cost: reading.cost + CUT }));
}

/**
 * How the words were understood, in the query's order; `occurs` says whether a reading is found among the results.
 * Two words read as one are one correction.
 */
export function corrections(
	query: string,
	readings: Readings,
	occurs: (leaf: Mendable, reading: Reading) => boolean,
): Correction[] {
	const found: (Span & { readonly read: readonly string[] })[] = [];
	for (const [leaf, others] of [...readings].sort(([one], [other]) => one.start - other.start)) {
		const read: string[] = [];
		for (const reading of others) {
			if (read.length === SHOWN) break;
			if (occurs(leaf, reading)) read.push(reading.terms.join(' '));
		}
		const before = found.at(-1);
		const last = others.find(({ joins }) => joins);
		if (before !== undefined && last !== undefined && before.read[0] === read[0] && read[0] === last.terms.join(' '))
			found[found.length - 1] = { start: before.start, end: leaf.end, read: before.read.slice(0, 1) };
		else if (read.length > 0) found.push({ start: leaf.start, end: leaf.end, read });
	}
	return found.map(({ start, end, read }) => ({ written: query.slice(start, end).replace(FIELD, ''), read }));
}
