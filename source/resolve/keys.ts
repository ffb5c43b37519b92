import { type Gender, GIVEN_NAME_GENDERS } from '../analyse/lexicons/given-name-genders.ts';
import { canonicalName } from '../analyse/names/canonical.ts';
import { fold } from '../analyse/names/fold.ts';
import { personName } from '../analyse/names/person.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Name } from '../domain/entity.ts';
import type { NameKey } from './name-key.ts';
import { skeleton } from './skeleton.ts';

/**
 * The key of what one article calls one entity. Persons: surname, then given names, `person:kamel,abbas`,
 * `person:ott-jr,carl`, and all of one surname's sound are neighbours; a bare surname is of its article, where that is
 * given, `person:kamel@0123456789abcdef`. Mr and Mrs Kim Kamel are two, `person:kamel,kim~she`, where the first name does not
 * say it. Everything else: kind and folded canonical name,
 * `organization:central-intelligence-agency`, and names of one set of initials, or of one word, are neighbours.
 */
export function keyOf(
	name: Pick<Name, 'kind' | 'name'>,
	article: ArticleId | null = null,
	gender: Gender | null = null,
): NameKey {
	if (name.kind === 'person') {
		const { given, surname, generation } = personName(name.name);
		const family = `person:${[...surname.split(' '), generation].filter(Boolean).join('-')}`;
		const bare = article === null ? family : `${family}@${article}`;
		// Day-Lewis, Abdul-Aziz: one word is a bare surname, whatever parts it has.
		const isBare = given.length === 0 || !/\s/.test(name.name.trim());
		const full = `${family},${given.join('-')}${gender === null || GIVEN_NAME_GENDERS.get(given[0] ?? '') === gender ? '' : `~${gender}`}`;
		const key = isBare ? bare : full;
		return { key, neighbourhood: `person~${skeleton(surname)}` };
	}
	const words = fold(canonicalName(name.kind, name.name)).split(' ');
	return { key: `${name.kind}:${words.join('-')}`, neighbourhood: `name~${letters(words)}` };
}

const SMALL = new Set('of the and for in on to de la du des et y und der'.split(' '));

/** Longer words are hardly acronyms: they meet their other spellings instead, Hezbollah and Hizbullah. */
const LONGEST_ACRONYM = 6;

/** `central intelligence agency` → `cia`, `hamas` → `hamas`, `hezbollah` → its skeleton. */
function letters(words: readonly string[]): string {
	const [only = ''] = words;
	if (words.length === 1) return only.length <= LONGEST_ACRONYM ? only : skeleton(only);
	return words
		.filter((word) => !SMALL.has(word))
		.map((word) => word.charAt(0))
		.join('');
}

/** Whose neighbour a key is by its own words; some are by more than these say, a junior by his surname. */
export function neighbourhoodIn(key: string): string {
	const { words } = keyParts(key);
	const parts = words.split('-');
	return key.startsWith('person:') ? `person~${skeleton(parts.join(' '))}` : `name~${letters(parts)}`;
}

/** A key's own words, without the article: `person:kamel,abbas` → surname `kamel`, given `[abbas]`. */
export function keyParts(key: string): { readonly words: string; readonly given: readonly string[] } {
	const [words = '', given = ''] = key
		.slice(key.indexOf(':') + 1)
		.replace(/[@~].*$/s, '')
		.split(',');
	return { words, given: given === '' ? [] : given.split('-') };
}
