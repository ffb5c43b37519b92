import type { Facet } from '../../../archive/archive.ts';
import { shortDate } from '../../dates.ts';
import type { Model } from '../../model.ts';
import { narrowings } from '../../narrowing.ts';
import type { Chip } from '../../place.ts';
import type { FacetKind } from './state.ts';

/** In the order they are read. */
export const FACET_KINDS: readonly FacetKind[] = ['person', 'organization', 'place', 'group', 'outlet', 'month'];

/** One value of a section. */
export interface FacetRow {
	readonly value: string;
	readonly label: string;
	/** Null where it was chosen and is not among those counted. */
	readonly articles: number | null;
	/** How it stands in the filter or the query. */
	readonly chosen: Chip['mode'] | null;
}

/** What is chosen of a section now. */
function chosenOf({ place: { list } }: Model, kind: FacetKind): readonly Omit<FacetRow, 'articles'>[] {
	if (kind !== 'outlet' && kind !== 'month') {
		return list.filter
			.filter((chip) => chip.kind === kind)
			.map(({ entity, name, mode }) => ({ value: entity, label: name, chosen: mode }));
	}
	return narrowings(list.query)
		.filter(({ field, value }) => (kind === 'outlet' ? field === 'outlet' : /^\d{4}-\d{2}$/.test(value)))
		.map(({ value, excluded }) => ({ value, label: value, chosen: excluded ? 'none' : 'all' }));
}

const sameValue = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const byMonth = (one: { readonly value: string }, other: { readonly value: string }): number =>
	one.value < other.value ? 1 : -1;

/** The values of a section: the commonest first, months from the latest on; before them what was chosen and is not there. */
export function facetRows(model: Model, kind: FacetKind): readonly FacetRow[] {
	if (model.overlay?.kind !== 'facets' || !model.overlay.facets) return [];
	const { facets } = model.overlay;
	const counted: readonly Facet[] =
		kind === 'outlet' ? facets.outlets : kind === 'month' ? facets.months : facets.entities[kind];
	const standing = chosenOf(model, kind);
	const rows = counted.map(({ value, label, articles }) => ({
		value,
		label,
		articles,
		chosen: standing.find((one) => sameValue(one.value, value))?.chosen ?? null,
	}));
	const missing = standing
		.filter((one) => !counted.some(({ value }) => sameValue(value, one.value)))
		.map((one) => ({ ...one, articles: null }));
	const all = [...missing, ...rows];
	return kind === 'month' ? all.sort(byMonth).map((row) => ({ ...row, label: shortDate(row.label) })) : all;
}
