import type { Facet } from '../../archive/archive.ts';
import type { JsonRecord } from '../report.ts';

/** A value with the number of its articles and of the texts they print; a name's `value` is its entity's id, an outlet's its name, a month's `2024-02`. */
export const facetRecord = (kind: string, { value, label, articles, origins }: Facet): JsonRecord => ({
	kind,
	value,
	label,
	articles,
	origins,
});
