import type { Facet, Facets } from '../../../archive/archive.ts';
import { shortDate } from '../../dates.ts';
import type { Model } from '../../model.ts';
import { narrowings } from '../../narrowing.ts';
import type { Chip } from '../../place.ts';
import type { FacetKind, FacetsOverlay } from './state.ts';

const FACET_KINDS: readonly FacetKind[] = ['person', 'organization', 'place', 'group', 'outlet', 'month'];
const WITH_DESK: readonly FacetKind[] = [...FACET_KINDS, 'mark', 'tag'];

/** In the order they are read; what the reader did comes last, where anything was done. */
export const facetKinds = ({ facets }: FacetsOverlay): readonly FacetKind[] => (facets?.desk ? WITH_DESK : FACET_KINDS);

/** What of a query asks for a value of a section; of the others, names in the filter do. */
export const FIELDS = { outlet: 'outlet', month: 'date', mark: 'is', tag: 'tag' } as const;

export const isAsked = (kind: FacetKind): kind is keyof typeof FIELDS => kind in FIELDS;

/** One value of a section. */
export interface FacetRow {
	readonly value: string;
	readonly label: string;
	/** Articles, or the texts they print where copies are folded; null where it was chosen and is not among those counted. */
	readonly count: number | null;
	readonly articles: number | null;
	readonly origins: number | null;
	/** How it stands in the filter or the query. */
	readonly chosen: Chip['mode'] | null;
}

/** What is chosen of a section now. */
function chosenOf(
	{ place: { list } }: Model,
	kind: FacetKind,
): readonly Omit<FacetRow, 'articles' | 'origins' | 'count'>[] {
	if (!isAsked(kind)) {
		return list.filter
			.filter((chip) => chip.kind === kind)
			.map(({ entity, name, mode }) => ({ value: entity, label: name, chosen: mode }));
	}
	return narrowings(list.query)
		.filter(({ field, value }) => field === FIELDS[kind] && (kind !== 'month' || /^\d{4}-\d{2}$/.test(value)))
		.map(({ value, excluded }) => ({ value, label: value, chosen: excluded ? 'none' : 'all' }));
}

const sameValue = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const byMonth = (one: { readonly value: string }, other: { readonly value: string }): number =>
	one.value < other.value ? 1 : -1;

function countedOf(facets: Facets, kind: FacetKind): readonly Facet[] {
	switch (kind) {
		case 'outlet':
			return facets.outlets;
		case 'month':
			return facets.months;
		case 'mark':
			return facets.desk?.marks ?? [];
		case 'tag':
			return facets.desk?.tags ?? [];
		default:
			return facets.entities[kind];
	}
}

/** The values of a section: the commonest first, months from the latest on; before them what was chosen and is not there. */
export function facetRows(model: Model, kind: FacetKind): readonly FacetRow[] {
	if (model.overlay?.kind !== 'facets' || !model.overlay.facets) return [];
	const { facets } = model.overlay;
	const { folded } = model.place.list;
	const counted = countedOf(facets, kind);
	const standing = chosenOf(model, kind);
	const rows = counted.map(({ value, label, articles, origins = articles }) => ({
		value,
		label,
		articles,
		origins,
		count: folded ? origins : articles,
		chosen: standing.find((one) => sameValue(one.value, value))?.chosen ?? null,
	}));
	const missing = standing
		.filter((one) => !counted.some(({ value }) => sameValue(value, one.value)))
		.map((one) => ({ ...one, articles: null, origins: null, count: null }));
	const all = [...missing, ...rows];
	return kind === 'month' ? all.sort(byMonth).map((row) => ({ ...row, label: shortDate(row.label) })) : all;
}
