import type { Readings } from '../../mending/readings.ts';
import type { NearNode, OutletNode, QueryLeaf, QueryNode, TermsNode } from '../../query/tree.ts';
import { words } from '../../query/words.ts';
import type { Known, Moved, Retold } from './known.ts';
import { anyOf, LISTED, NONE, type Query, whether } from './query-language.ts';
import { eventRange, figureRange, isFigureIn, isPublishedIn, isToldIn, publishedRange } from './ranges.ts';
import { fittingOtherwise, naming } from './tallies.ts';
import { anyReading, FIELDS, WEIGHTS } from './words-of.ts';

export const NO_READINGS: Readings = new Map();

/** Other readings that NEAR looks for. */
const MOST_OTHERS = 3;
/** What a tree of newsdesk's query language is to OpenSearch; words with other readings fit by these too. */
export function queryOf(node: QueryNode, readings: Readings, known: Known): Query {
	switch (node.type) {
		case 'and':
			return together(node.parts, readings, known);
		case 'or':
			return anyOf(node.parts.map((part) => queryOf(part, readings, known)));
		case 'not':
			return { bool: { must: [whether(LISTED)], must_not: [queryOf(node.part, readings, known)] } };
		case 'near':
			return nearQuery(node, readings, known);
		case 'terms':
			return anyReading(node, readings, known);
		default:
			return whether(conditionOf(node, readings, known));
	}
}

function together(parts: readonly QueryNode[], readings: Readings, known: Known): Query {
	const wanted = parts.filter((part) => part.type !== 'not');
	const unwanted = parts.flatMap((part) => (part.type === 'not' ? [queryOf(part.part, readings, known)] : []));
	return {
		bool: {
			must: wanted.length === 0 ? [whether(LISTED)] : wanted.map((part) => queryOf(part, readings, known)),
			must_not: unwanted,
		},
	};
}

type Condition = Exclude<QueryLeaf, TermsNode>;

/** Leaves that ask for more than words. */
function conditionOf(leaf: Condition, readings: Readings, known: Known): Query {
	switch (leaf.type) {
		case 'entity': {
			const others = readings.get(leaf) ?? [];
			const bearers = [leaf.terms, ...others.map(({ terms }) => terms)].flatMap((terms) => known.bearers(leaf, terms));
			return naming(bearers, leaf.spoke ? 'saidBy' : 'mentions');
		}
		case 'outlet':
			return outletQuery(leaf, known);
		case 'date':
			return asPutRight(
				{ range: { published: publishedRange(leaf) } },
				known,
				({ isDated }) => isDated,
				({ published }) => published !== null && isPublishedIn(leaf, published),
			);
		case 'event':
			return asRetold({ range: { told: { ...eventRange(leaf), relation: 'within' } } }, known, ({ times }) =>
				times.some((time) => isToldIn(leaf, time)),
			);
		case 'figure':
			return asRetold({ range: { figure: { ...figureRange(leaf), relation: 'intersects' } } }, known, ({ figures }) =>
				figures.some((figure) => isFigureIn(leaf, figure)),
			);
		case 'has':
			return asRetold({ range: { [`facts.${leaf.kind}`]: { gt: 0 } } }, known, ({ facts }) => facts[leaf.kind] > 0);
		case 'desk':
			return known.marked(leaf);
	}
}

/** A condition on facts, some of which were put right. */
const asRetold = (query: Query, known: Known, fits: (retold: Retold) => boolean): Query =>
	fittingOtherwise(query, new Map([...known.retold()].map(([id, retold]) => [id, fits(retold)])));

/** A condition on something that was put right in some articles: of these it is asked what it was put right to. */
function asPutRight(
	query: Query,
	known: Known,
	isOther: (moved: Moved) => boolean,
	fits: (moved: Moved) => boolean,
): Query {
	const others = [...known.moved()].filter(([, moved]) => isOther(moved));
	if (others.length === 0) return query;
	const ids = (all: typeof others): Query => ({ ids: { values: all.map(([id]) => id) } });
	return anyOf([
		{ bool: { filter: [query], must_not: [ids(others)] } },
		ids(others.filter(([, moved]) => fits(moved))),
	]);
}

function outletQuery({ terms, quoted }: OutletNode, known: Known): Query {
	const isExact = quoted && known.isOutlet(terms);
	const fits = (outlet: string): boolean => {
		const own = words(outlet, 'query').map(({ term }) => term);
		return isExact
			? own.join(' ') === terms.join(' ')
			: terms.every((term) => own.some((word) => word.startsWith(term)));
	};
	return asPutRight(
		isExact
			? { term: { outletExact: terms.join(' ') } }
			: { bool: { filter: terms.map((term) => ({ prefix: { outletWords: term } })) } },
		known,
		({ isPlaced }) => isPlaced,
		({ outlet }) => outlet !== null && fits(outlet),
	);
}

/** Words and names near each other in headline or body: a name counts in every form it is written in. */
export function nearQuery({ parts, distance }: NearNode, readings: Readings, known: Known): Query {
	const sides = parts.map((part) => {
		const others = (readings.get(part) ?? []).slice(0, MOST_OTHERS);
		if (part.type === 'terms')
			return [{ terms: part.terms, prefix: part.prefix }, ...others.map(({ terms }) => ({ terms, prefix: false }))];
		return [part.terms, ...others.map(({ terms }) => terms)]
			.flatMap((terms) => known.surfaces(part, terms))
			.map((terms) => ({ terms, prefix: false }));
	});
	if (sides.some((side) => side.length === 0)) return NONE;
	// Of three and more, the words of those in the middle lie in between too.
	const lengths = sides.map((side) => Math.min(...side.map(({ terms }) => terms.length))).sort((a, b) => b - a);
	const between = lengths.slice(2).reduce((sum, length) => sum + length, 0);
	const all = { ordered: false, max_gaps: Math.max(0, distance - between), intervals: sides.map(intervalsOf) };
	return {
		dis_max: {
			tie_breaker: 0.1,
			queries: FIELDS.map((field) => ({ intervals: { [field]: { all_of: all, boost: WEIGHTS[field] } } })),
		},
	};
}

interface Side {
	readonly terms: readonly string[];
	readonly prefix: boolean;
}

function intervalsOf(side: readonly Side[]): Query {
	const each = side.map(({ terms, prefix }): Query => {
		const last = terms.at(-1) ?? '';
		if (!prefix) return { match: { query: terms.join(' '), ordered: true, max_gaps: 0 } };
		if (terms.length === 1) return { prefix: { prefix: last } };
		const begun: Query = { match: { query: terms.slice(0, -1).join(' '), ordered: true, max_gaps: 0 } };
		return { all_of: { ordered: true, max_gaps: 0, intervals: [begun, { prefix: { prefix: last } }] } };
	});
	const [only] = each;
	return each.length === 1 && only !== undefined ? only : { any_of: { intervals: each } };
}
