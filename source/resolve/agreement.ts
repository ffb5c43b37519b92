import { COUNTRIES } from '../analyse/lexicons/countries.ts';
import { TITLE_HEADS } from '../analyse/lexicons/titles.ts';
import { fold } from '../analyse/names/fold.ts';
import { isCalling } from './fields.ts';
import type { KeyRecord } from './identity.ts';

/** Titles that thousands bear: sharing one says nothing about being one person. */
const COMMON_TITLES = new Set(
	`president minister prime-minister leader chief head director official spokesman spokeswoman spokesperson chairman chairwoman
	member lawmaker senator representative governor mayor general colonel commander analyst expert professor doctor lawyer
	judge officer resident coach captain player manager author editor reporter correspondent journalist activist deputy senior
	father mother son daughter brother sister wife husband friend adviser advisor secretary ambassador former
	foreign-minister`.split(/\s+/),
);

/** A calling of one word, or a rank: singer, striker, queen. */
const isCommon = (words: readonly string[]): boolean =>
	COMMON_TITLES.has(words.join('-')) ||
	(words.length === 1 && (TITLE_HEADS.has(words[0] ?? '') || isCalling(words[0] ?? '')));

/** Countries by their own names and their people's, folded: `egyptian` → `Egypt`. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
	COUNTRIES.flatMap(({ name, aliases, people }) =>
		[name, ...aliases, ...people].map((form) => [fold(form), name] as const),
	),
);

/** A shorter word of a title says too little of what it is about. */
const TELLING = 5;

interface Evidence {
	readonly offices: ReadonlySet<string>;
	readonly countries: ReadonlySet<string>;
	/** What the offices are about: `intelligence`. */
	readonly subjects: ReadonlySet<string>;
}

function evidenceOf({ roles }: KeyRecord): Evidence {
	const [offices, countries, subjects] = [new Set<string>(), new Set<string>(), new Set<string>()];
	for (const role of roles) {
		const words = fold(role).split(' ');
		const country = COUNTRY_OF.get(words.join(' '));
		if (country !== undefined) countries.add(country);
		else if (!isCommon(words)) offices.add(words.join(' '));
		if (country !== undefined) continue;
		for (const word of words) if (word.length >= TELLING && !COMMON_TITLES.has(word)) subjects.add(word);
	}
	return { offices, countries, subjects };
}

/**
 * Whether two records were given the same office or organization, or offices of one country about one thing: Egypt's
 * top intelligence official, the Egyptian intelligence minister. A shared country alone, or a title that thousands
 * bear, says nothing.
 */
export function agree(a: KeyRecord, b: KeyRecord): boolean {
	if (a.roles.size === 0 || b.roles.size === 0) return false;
	const [one, other] = [evidenceOf(a), evidenceOf(b)];
	if (!one.offices.isDisjointFrom(other.offices)) return true;
	return !one.countries.isDisjointFrom(other.countries) && !one.subjects.isDisjointFrom(other.subjects);
}
