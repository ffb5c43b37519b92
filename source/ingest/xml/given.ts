import type { Given, Stated } from '../format.ts';

/** Something a document says, with where it says it; null where it says nothing. */
export const stated = (value: string | null | undefined, from: string): Stated | null => {
	const words = value?.replace(/\s+/g, ' ').trim() ?? '';
	return words === '' ? null : { value: words, from };
};

/** The first of several places where a document may say something. */
export const firstStated = (...places: readonly (Stated | null)[]): Stated | null =>
	places.find((place) => place !== null) ?? null;

/** One document's metadata where it gives any, else that of what is inside it. */
export function eitherGiven(outer: Given, inner: Given): Given {
	const given: { -readonly [Key in keyof Given]: Given[Key] } = { ...inner };
	for (const key of Object.keys(outer) as (keyof Given)[]) {
		const value = outer[key];
		if (value !== null && value !== undefined) given[key] = value;
	}
	return given;
}
