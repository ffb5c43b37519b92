export type Field = 'headline' | 'byline' | 'outlet' | 'published' | 'updated' | 'language' | 'section' | 'link';

/** What a page says of itself in one place. */
export interface Claim {
	readonly field: Field;
	/** As written, on one line. */
	readonly value: string;
	/** Where, e.g. `json-ld datePublished`, `og:title`, `h1`. */
	readonly from: string;
}

const LONGEST = 500;

/** A claim whose value is one short line; null where nothing is said. */
export function claim(field: Field, value: string | null | undefined, from: string): Claim | null {
	const line = (value ?? '').replace(/\s+/g, ' ').trim();
	return line === '' || line.length > LONGEST ? null : { field, value: line, from };
}

export const claims = (...found: readonly (Claim | null)[]): readonly Claim[] => found.filter((one) => one !== null);
