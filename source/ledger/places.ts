import { isKnownPlace } from './signature.ts';

export const meet = (a: Uint32Array, b: Uint32Array): boolean => a.some((one) => b.includes(one));

/**
 * Whether two are set in other towns, or in other countries and neither in a town: `in Tarn` and `in Velm`, but not `in Tarn` and
 * `in Lorvia`, of which one may hold the other.
 */
export function areApart(a: Uint32Array, b: Uint32Array): boolean {
	const [own, other] = [a, b].map((places) => Map.groupBy(places, isKnownPlace));
	const towns = [own?.get(false) ?? [], other?.get(false) ?? []] as const;
	if (towns[0].length > 0 && towns[1].length > 0) return !towns[0].some((town) => towns[1].includes(town));
	if (towns[0].length > 0 || towns[1].length > 0 || a.length === 0 || b.length === 0) return false;
	return !meet(a, b);
}
