import type { Correction } from '../archive.ts';
import type { QueryNode, TermsNode } from '../query/tree.ts';
import { wanted } from '../query/tree.ts';
import type { Readings } from './match.ts';
import type { VocabularyMemory } from './vocabulary.ts';

type Reading = readonly string[];

const MOST_READINGS = 12;
const SHOWN = 3;

/** Words of a query that may be mended: neither in quote marks nor signs. */
const mendable = (node: QueryNode): TermsNode[] =>
	wanted(node).filter((leaf) => leaf.type === 'terms' && !leaf.quoted) as TermsNode[];

/**
 * Other readings of a query's words, nearest first: near words of the archive, the word in two
 * ("khanyounis", khan younis), two words in one ("netan yahu", netanyahu). `only` limits it to words
 * that no article holds.
 */
export function mend(node: QueryNode, vocabulary: VocabularyMemory, only: 'unknown' | 'all'): Readings {
	const leaves = mendable(node);
	const readings = new Map<TermsNode, Reading[]>();
	const known = new Map(leaves.map((leaf) => [leaf, leaf.terms.every((term) => vocabulary.articles(term) > 0)]));
	leaves.forEach((leaf, index) => {
		if (only === 'unknown' && known.get(leaf)) return;
		const found = leaf.terms.length === 1 ? single(leaf, vocabulary) : several(leaf, vocabulary);
		const next = leaves[index + 1];
		if (next !== undefined && adjacent(node, leaf, next) && !(known.get(leaf) && known.get(next))) {
			const joined = join(leaf, next, vocabulary);
			readings.set(next, [...joined, ...(readings.get(next) ?? [])]);
			found.unshift(...joined);
		}
		readings.set(leaf, [...(readings.get(leaf) ?? []), ...found].slice(0, MOST_READINGS));
	});
	return readings;
}

/** Two words side by side that both must occur. */
const adjacent = (node: QueryNode, one: TermsNode, other: TermsNode): boolean =>
	node.type === 'and' && node.parts.includes(other) && node.parts.indexOf(one) + 1 === node.parts.indexOf(other);

function single(leaf: TermsNode, vocabulary: VocabularyMemory): Reading[] {
	const [word = ''] = leaf.terms;
	const near = vocabulary.near(word, leaf.prefix).map(({ term }) => [term]);
	return [...(vocabulary.articles(word) > 0 ? [] : splits(word, vocabulary)), ...near];
}

function splits(word: string, vocabulary: VocabularyMemory): Reading[] {
	const found: { reading: Reading; articles: number }[] = [];
	for (let at = 1; at < word.length; at += 1) {
		const [left, right] = [word.slice(0, at), word.slice(at)];
		const articles = Math.min(vocabulary.articles(left), right.length < 2 ? 0 : vocabulary.articles(right));
		if (articles > 0) found.push({ reading: [left, right], articles });
	}
	return found
		.sort((one, other) => other.articles - one.articles)
		.slice(0, 3)
		.map(({ reading }) => reading);
}

/** `al-Sisi`: one word, or the parts mended each by itself. */
function several(leaf: TermsNode, vocabulary: VocabularyMemory): Reading[] {
	const whole = leaf.terms.join('');
	const joined =
		vocabulary.articles(whole) > 0
			? [[whole]]
			: vocabulary
					.near(whole, false)
					.slice(0, 2)
					.map(({ term }) => [term]);
	const mended = leaf.terms.flatMap((term, index) =>
		vocabulary.articles(term) > 0
			? []
			: vocabulary
					.near(term, leaf.prefix && index === leaf.terms.length - 1)
					.slice(0, 6)
					.map((near) => leaf.terms.map((other, at) => (at === index ? near.term : other))),
	);
	return [...joined, ...mended];
}

function join(one: TermsNode, other: TermsNode, vocabulary: VocabularyMemory): Reading[] {
	const whole = [...one.terms, ...other.terms].join('');
	if (vocabulary.articles(whole) > 0) return [[whole]];
	return vocabulary
		.near(whole, false)
		.slice(0, 1)
		.map(({ term }) => [term]);
}

/** How the words were understood; `occurs` says whether a reading is found among the results. */
export function corrections(
	query: string,
	readings: Readings,
	occurs: (leaf: TermsNode, reading: Reading) => boolean,
): Correction[] {
	return [...readings].flatMap(([leaf, others]) => {
		const read = others.filter((reading) => occurs(leaf, reading)).slice(0, SHOWN);
		return read.length === 0
			? []
			: [
					{
						written: query.slice(leaf.start, leaf.end).replace(/^headline:/i, ''),
						read: read.map((terms) => terms.join(' ')),
					},
				];
	});
}
