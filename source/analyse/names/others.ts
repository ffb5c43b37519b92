import type { EntityKind } from '../../domain/entity.ts';
import { demonymLemma } from '../lexicons/demonyms.ts';
import { isSureForm } from '../lexicons/organizations.ts';
import { DROPPED_ENDS, EPITHETS, KNOWN_PLACES } from '../lexicons/places.ts';
import { initialsOf, isAcronym, isMixedAcronym, lettersAroundAmpersand } from './acronym.ts';
import { canonicalCompany, canonicalName } from './canonical.ts';
import { isNickname, nicknamed } from './club-nicknames.ts';
import { fold } from './fold.ts';
import { isCompany } from './house-words.ts';
import { type Page, sentenceEnd, wordAt } from './page.ts';
import type { Placing, Placings } from './placing.ts';
import {
	bodyLink,
	type Form,
	halfAcronymLink,
	headLink,
	mergedLink,
	middleLink,
	partnerLink,
	shortLink,
	theOnly,
} from './short-links.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** Names of one first or last word beyond this many are not looked at for what another shortens. */
const COMPARED = 64;

const LONGEST_CHAIN = 3;

/**
 * What is meant by each sighting of an organization, place or group: the well-known name it is a form of, else the
 * longer name of the article that it shortens (acronym, last words, epithet), else itself.
 */
export function placeOthers(page: Page, seen: readonly Sighting[]): Placings {
	const forms = new Map<string, Form & { readonly mentions: number[] }>();
	const mentions = new Map<string, number[]>();
	const borne = seen.map((sighting) => {
		const surface = surfaceOf(page, sighting);
		const { kind, first, last } = sighting;
		const id = `${kind} ${surface}`;
		let form = forms.get(id);
		if (form === undefined) {
			const bearer = bearerOf(kind, surface);
			const words = fold(kind === 'organization' ? canonicalCompany(surface) : surface).split(' ');
			const headlined = last <= sentenceEnd(page, 0);
			form = { kind, surface, words, bearer, at: first, headlined, mentions: mentions.get(bearer) ?? [] };
			forms.set(id, form);
			mentions.set(bearer, form.mentions);
		}
		form.mentions.push(first);
		return { sighting, id, bearer: form.bearer };
	});
	const links = linksOf([...forms.values()]);
	return new Map(
		borne.map(({ sighting, id, bearer }) => {
			const link = links.get(id);
			return [sighting, link === undefined || isOtherNations(page, sighting, link) ? { bearer } : link];
		}),
	);
}

/** The Argentine [Treasury] is not short for U.S. Treasury. */
function isOtherNations(page: Page, { first, last }: Sighting, { bearer, rule }: Placing): boolean {
	if (rule?.by !== 'names/short' || last - first > 1) return false;
	const people = demonymLemma(wordAt(page, first - 1));
	return people !== null && !bearer.includes(fold(people)) && bearer.endsWith(` ${fold(wordAt(page, first))}`);
}

const bearerOf = (kind: EntityKind, surface: string): string => `${kind}:${fold(canonicalName(kind, surface))}`;

/** What a form shortens, by kind and surface. */
function linksOf(forms: readonly Form[]): Map<string, Placing> {
	const links = new Map<string, Placing>();
	const moved = new Map<string, Placing>();
	const lasts = Map.groupBy(
		forms.filter(({ words }) => words.length > 1),
		({ words }) => words.at(-1) ?? '',
	);
	const initials = initialsIndex(forms);
	const firsts = Map.groupBy(forms, ({ words }) => words[0] ?? '');
	const bearers = new Set(forms.map(({ bearer }) => bearer));
	const whole = new Set(
		forms.filter(({ kind, surface }) => kind === 'organization' && isCompany(surface)).map(({ bearer }) => bearer),
	);
	for (const form of forms) {
		const link =
			acronymLink(form, initials) ??
			placeLink(form, bearers) ??
			nicknameLink(form, forms) ??
			shortLink(form, (lasts.get(form.words.at(-1) ?? '') ?? []).slice(0, COMPARED)) ??
			bodyLink(form, forms) ??
			// Mobil, where both Mobil Corp and Mobil Exploration Inc are about, is the first.
			(whole.has(form.bearer) ? null : headLink(form, (firsts.get(form.words[0] ?? '') ?? []).slice(0, COMPARED))) ??
			halfAcronymLink(form, forms) ??
			(whole.has(form.bearer) ? null : middleLink(form, forms)) ??
			partnerLink(form, forms) ??
			mergedLink(form, forms);
		if (link === null || link.bearer === form.bearer) continue;
		links.set(`${form.kind} ${form.surface}`, link);
		moved.set(form.bearer, link);
	}
	// SEARS of a headline is no acronym where Sears is a short form.
	for (const { kind, surface, bearer } of forms) {
		const link = moved.get(bearer);
		const id = `${kind} ${surface}`;
		if (link !== undefined && isAcronym(surface) && !links.has(id)) links.set(id, link);
	}
	return new Map([...links].map(([form, link]) => [form, { ...link, bearer: lastOf(link.bearer, moved) }]));
}

/** What is short for something short is short for the whole: NWB, Water Board, Nordic Water Board. */
function lastOf(bearer: string, moved: ReadonlyMap<string, Placing>): string {
	let last = bearer;
	for (let step = 0; step < LONGEST_CHAIN; step++) last = moved.get(last)?.bearer ?? last;
	return last;
}

function initialsIndex(forms: readonly Form[]): Map<string, Form[]> {
	const index = new Map<string, Form[]>();
	for (const form of forms) {
		if (form.kind !== 'organization' || form.words.length < 2) continue;
		// The Oil and Natural Gas Corporation is ONGC, whatever companies are called without their form.
		for (const initials of new Set([...initialsOf(form.words), ...initialsOf(fold(form.surface).split(' '))])) {
			const known = index.get(initials);
			if (known === undefined) index.set(initials, [form]);
			else known.push(form);
		}
	}
	return index;
}

function acronymLink(form: Form, initials: ReadonlyMap<string, readonly Form[]>): Placing | null {
	if (form.kind !== 'organization' || isSureForm(form.surface)) return null;
	const isLetters = isAcronym(form.surface) || isMixedAcronym(form.surface);
	const letters = isLetters ? fold(form.surface) : lettersAroundAmpersand(form.surface);
	if (letters === null) return null;
	const fitting = (initials.get(letters) ?? []).filter(
		(other) => isLetters || (other.words.includes('and') && other.bearer !== form.bearer),
	);
	return theOnly(fitting, 'names/acronym', 'certain', 'stands for');
}

/** The Gunners, where Arsenal is about. */
function nicknameLink(form: Form, forms: readonly Form[]): Placing | null {
	if (form.kind !== 'organization') return null;
	const nickname = form.words.join(' ');
	if (!isNickname(nickname)) return null;
	const clubs = forms.filter(({ kind }) => kind === 'organization');
	const own = nicknamed(nickname, new Set(clubs.map(({ words }) => words.join(' '))));
	const called = own === null ? [] : clubs.filter(({ words }) => own.has(words.join(' ')));
	const [longest] = called.toSorted((a, b) => b.words.length - a.words.length);
	if (longest === undefined) return null;
	const rule = { by: 'names/nickname', certainty: 'likely', why: `nickname of ${longest.surface}` } as const;
	return { bearer: longest.bearer, rule };
}

/** Well-known places by what they are called for short. */
const BY_SHORT = new Map<string, string[]>();
for (const { name, short } of KNOWN_PLACES)
	for (const form of new Set(short)) BY_SHORT.set(form, [...(BY_SHORT.get(form) ?? []), name]);

function placeLink(form: Form, bearers: ReadonlySet<string>): Placing | null {
	if (form.kind !== 'place') return null;
	const meant = [...(EPITHETS.get(form.surface) ?? []), ...(BY_SHORT.get(form.surface) ?? [])]
		.map((name) => ({ name, bearer: bearerOf('place', name) }))
		.filter(({ bearer }) => bearers.has(bearer));
	const [only] = meant;
	if (only !== undefined && meant.length === 1) {
		return {
			bearer: only.bearer,
			rule: { by: 'names/epithet', certainty: 'likely', why: `the article names ${only.name}` },
		};
	}
	const end = form.surface.lastIndexOf(' ');
	const short = form.surface.slice(0, end);
	if (end < 0 || !DROPPED_ENDS.has(form.surface.slice(end + 1)) || !bearers.has(bearerOf('place', short))) return null;
	return {
		bearer: bearerOf('place', short),
		rule: { by: 'names/short', certainty: 'likely', why: `long for ${short}` },
	};
}
