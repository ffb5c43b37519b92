import type { Draft } from '../../draft.ts';
import { GENDERED_TITLES, type Gender, GIVEN_NAME_GENDERS } from '../../lexicons/given-name-genders.ts';

/** A pronoun this far behind a name may still tell its gender, in UTF-16 units. */
const REACH = 160;
/** A title word stands this close before a name. */
const BEFORE = 40;

const PRONOUN = /\b(?:(he|his|him|himself)|(she|her|hers|herself))\b/i;

/**
 * What an article tells of each person's gender: given name, titles before the name, else the pronouns that
 * follow it in its sentence. Names nothing tells of are absent.
 */
export function gendersOf(draft: Draft): ReadonlyMap<number, Gender> {
	const { names, mentions, article } = draft;
	const found = new Map<number, Gender>();
	names.forEach(({ kind, name }, index) => {
		if (kind !== 'person') return;
		const given = name.includes(' ') ? fold(name.split(/[\s-]/)[0] ?? '') : '';
		const gender = GIVEN_NAME_GENDERS.get(given);
		if (gender) found.set(index, gender);
	});
	const votes = new Map<number, number>();
	mentions.forEach((mention, at) => {
		if (found.has(mention.name) || names[mention.name]?.kind !== 'person') return;
		const title = /([\p{L}]+)\.?\s+$/u.exec(article.text.slice(Math.max(0, mention.start - BEFORE), mention.start));
		const told = title ? GENDERED_TITLES.get(title[1]?.toLowerCase() ?? '') : undefined;
		if (told) votes.set(mention.name, (votes.get(mention.name) ?? 0) + (told === 'he' ? 3 : -3));
		const next = mentions.slice(at + 1, at + 4).find(({ name }) => names[name]?.kind === 'person');
		const stretch = article.text.slice(mention.end, Math.min(mention.end + REACH, next?.start ?? Infinity));
		const pronoun = PRONOUN.exec(stretch.split(/[.?!]["”]?\s/)[0] ?? '');
		if (pronoun) votes.set(mention.name, (votes.get(mention.name) ?? 0) + (pronoun[1] ? 1 : -1));
	});
	for (const [name, vote] of votes) if (vote !== 0) found.set(name, vote > 0 ? 'he' : 'she');
	return found;
}

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
