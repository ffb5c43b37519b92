import type { FilterClause } from '../archive.ts';

/** An alternative to nothing, beside names that are required, is one of these. */
function settled<Clause extends FilterClause>(filter: readonly Clause[]): readonly Clause[] {
	const lone = filter.filter(({ mode }) => mode === 'any').length === 1;
	const beside = filter.some(({ mode }) => mode === 'all');
	return lone && beside ? filter.map((one) => (one.mode === 'any' ? { ...one, mode: 'all' } : one)) : filter;
}

/**
 * The filter with a name: enter makes it required beside the others, `-` leaves it out, `|` makes it an alternative to
 * those that are alternatives already, or else to the last required one. It stands once.
 */
export function withClause<Clause extends FilterClause>(filter: readonly Clause[], clause: Clause): readonly Clause[] {
	const others = filter.filter(({ entity }) => entity !== clause.entity);
	const partner =
		clause.mode === 'any' && !others.some(({ mode }) => mode === 'any')
			? others.findLast(({ mode }) => mode === 'all')
			: undefined;
	const joined = others.map((other): Clause => (other === partner ? { ...other, mode: 'any' } : other));
	return settled([...joined, clause]);
}

export const withoutClause = <Clause extends FilterClause>(
	filter: readonly Clause[],
	clause: Clause,
): readonly Clause[] => settled(filter.filter(({ entity }) => entity !== clause.entity));
