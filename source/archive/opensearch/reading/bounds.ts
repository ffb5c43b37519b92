import type { Readings } from '../../mending/readings.ts';
import type { QueryNode } from '../../query/tree.ts';

/** How many articles there are of something: at least, at most. */
export interface Bounds {
	readonly least: number;
	readonly most: number;
}

const ANY: Bounds = { least: 0, most: Number.POSITIVE_INFINITY };

/** Within which a query's count lies, by what is known of its words; `held`: of a single word. */
export function boundsOf(node: QueryNode, readings: Readings, held: (term: string) => Bounds | null): Bounds {
	const of = (part: QueryNode): Bounds => {
		switch (part.type) {
			case 'and':
				return {
					least: 0,
					most: Math.min(...part.parts.filter(({ type }) => type !== 'not').map((one) => of(one).most)),
				};
			case 'or':
				return either(part.parts.map(of));
			case 'terms':
				// In the headline alone a word stands less often; begun, it stands for others too.
				return either([
					part.prefix ? ANY : sideBySide(part.terms, part.headline),
					...(readings.get(part) ?? []).map(({ terms }) => sideBySide(terms, part.headline)),
				]);
			default:
				return ANY;
		}
	};
	const sideBySide = (terms: readonly string[], isHeadline: boolean): Bounds => {
		const [only = ANY, ...others] = terms.map((term) => held(term) ?? ANY);
		return {
			least: isHeadline || others.length > 0 ? 0 : only.least,
			most: Math.min(only.most, ...others.map(({ most }) => most)),
		};
	};
	return of(node);
}

const either = (all: readonly Bounds[]): Bounds => ({
	least: Math.max(0, ...all.map(({ least }) => least)),
	most: all.reduce((sum, { most }) => sum + most, 0),
});
