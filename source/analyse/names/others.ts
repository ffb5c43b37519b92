import type { EntityKind } from '../../domain/entity.ts';
import { demonymLemma } from '../lexicons/demonyms.ts';
import { knownOrganization, ORGANIZATION_HEADS } from '../lexicons/organizations.ts';
import { DROPPED_ENDS, EPITHETS, KNOWN_PLACES } from '../lexicons/places.ts';
import { initialsOf, isAcronym, lettersAroundAmpersand } from './acronym.ts';
import { canonicalCompany, canonicalName, knownPlace } from './canonical.ts';
import { fold } from './fold.ts';
import { arePartners, HOLDING, isCompany, isWholeBut } from './house-words.ts';
import { type Page, wordAt } from './page.ts';
import { partnerOf } from './partners.ts';
import type { Placing, Placings } from './placing.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** Names of one first or last word beyond this many are not looked at for what another shortens. */
const COMPARED = 64;

const LONGEST_CHAIN = 3;

/** One way of writing one name, with where it stands. */
interface Form {
	readonly kind: EntityKind;
	readonly surface: string;
	readonly words: readonly string[];
	/** Kind and folded canonical name. */
	readonly bearer: string;
	/** Index of its first token in the article. */
	readonly at: number;
}

/**
 * What is meant by each sighting of an organization, place or group: the well-known name it is a form of, else the
 * longer name of the article that it shortens (acronym, last words, epithet), else itself.
 */
export function placeOthers(page: Page, seen: readonly Sighting[]): Placings {
	const forms = new Map<string, Form>();
	const bearers = seen.map((sighting) => {
		const surface = surfaceOf(page, sighting);
		const { kind } = sighting;
		const bearer = bearerOf(kind, surface);
		const id = `${kind} ${surface}`;
		const words = fold(kind === 'organization' ? canonicalCompany(surface) : surface).split(' ');
		if (!forms.has(id)) forms.set(id, { kind, surface, words, bearer, at: sighting.first });
		return { sighting, id, bearer };
	});
	const links = linksOf([...forms.values()]);
	return new Map(
		bearers.map(({ sighting, id, bearer }) => {
			const link = links.get(id);
			return [sighting, link === undefined || isOtherNations(page, sighting, link) ? { bearer } : link];
		}),
	);
}

/** The Argentine [Treasury] is not short for U.S. Treasury. */
function isOtherNations(page: Page, { first, last }: Sighting, { bearer, rule }: Placing): boolean {
	const people = demonymLemma(wordAt(page, first - 1));
	if (people === null || rule?.by !== 'names/short' || last - first > 1) return false;
	return !bearer.includes(fold(people)) && bearer.endsWith(` ${fold(wordAt(page, first))}`);
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
			shortLink(form, (lasts.get(form.words.at(-1) ?? '') ?? []).slice(0, COMPARED)) ??
			bodyLink(form, forms) ??
			// Mobil, where both Mobil Corp and Mobil Exploration Inc are about, is the first.
			(whole.has(form.bearer) ? null : headLink(form, (firsts.get(form.words[0] ?? '') ?? []).slice(0, COMPARED))) ??
			halfAcronymLink(form, forms) ??
			partnerLink(form, forms);
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
	if (form.kind !== 'organization' || knownOrganization(form.surface) !== null) return null;
	const letters = isAcronym(form.surface) ? fold(form.surface) : lettersAroundAmpersand(form.surface);
	if (letters === null) return null;
	const fitting = (initials.get(letters) ?? []).filter(
		(other) => isAcronym(form.surface) || (other.words.includes('and') && other.bearer !== form.bearer),
	);
	return theOnly(fitting, 'names/acronym', 'certain', 'stands for');
}

function placeLink(form: Form, bearers: ReadonlySet<string>): Placing | null {
	if (form.kind !== 'place') return null;
	const meant = [
		...(EPITHETS.get(form.surface) ?? []),
		...KNOWN_PLACES.filter(({ short }) => short.includes(form.surface)).map(({ name }) => name),
	]
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

/** `Security Council` behind `United Nations Security Council`, `the Council`, `United` behind `Elver United`. */
function shortLink(form: Form, ending: readonly Form[]): Placing | null {
	if (form.kind !== 'organization' || isAcronym(form.surface) || knownOrganization(form.surface) !== null) return null;
	// News Corp. is not short for Fox News.
	if (canonicalCompany(form.surface) !== form.surface) return null;
	const longer = ending.filter(
		({ kind, words, at }) =>
			kind === form.kind &&
			at < form.at &&
			words.length > form.words.length &&
			words.slice(-form.words.length).join(' ') === form.words.join(' '),
	);
	return theOnly(longer, 'names/short', 'likely', 'short for');
}

/** `Goldman` behind `Goldman Sachs`, `Reserve Bank` for `Reserve Bank of India`; never a country or people at the head of a name. */
function headLink(form: Form, beginning: readonly Form[]): Placing | null {
	if (form.kind !== 'organization' || knownOrganization(form.surface) !== null) return null;
	if (isAcronym(form.surface)) {
		const holding = beginning.filter(
			({ kind, words, surface, at }) =>
				kind === form.kind &&
				words[0] === form.words[0] &&
				(words.length === 2 ? HOLDING.test(words[1] ?? '') : arePartners(surface) && at < form.at),
		);
		return theOnly(holding, 'names/short', 'likely', 'short for');
	}
	if (knownPlace(form.surface) !== null || demonymLemma(form.surface) !== null) return null;
	const count = form.words.length;
	const longer = beginning.filter(
		({ kind, words, at, surface }) =>
			kind === form.kind &&
			words.length > count &&
			words.slice(0, count).join(' ') === form.words.join(' ') &&
			!CHANNEL.test(words[count] ?? '') &&
			(count === 1
				? isCompany(surface) || (at < form.at && (words.length === 2 || (words[1] === 'of' && isPlural(form))))
				: words[count] === 'of' || words[count] === 'for' || isWholeBut(words.slice(count), surface)),
	);
	return theOnly(longer, 'names/short', 'likely', 'short for');
}

/** `the Bank` behind `Reserve Bank of Australia`. */
function bodyLink(form: Form, forms: readonly Form[]): Placing | null {
	if (form.kind !== 'organization' || form.words.length > 1 || !ORGANIZATION_HEADS.has(form.surface)) return null;
	const head = form.words[0];
	const longer = forms.filter(({ kind, words, at }) => {
		if (kind !== form.kind || at >= form.at || words.length < 2) return false;
		const of = words.findIndex((word) => word === 'of' || word === 'for');
		return words[(of < 0 ? words.length : of) - 1] === head;
	});
	return theOnly(longer, 'names/short', 'likely', 'short for');
}

/** A channel is not its broadcaster: Sky One, BBC 2. */
const CHANNEL = /^(?:one|two|three|four|five|six|seven|\d+)$/;

/** Hearts, of Hearts of Oak: heads such as Bank and House are no plurals. */
const isPlural = ({ surface }: Form): boolean => /^\p{Lu}\p{Ll}+s$/u.test(surface);

/** `IC Gas`, where Imperial Continental Gas Association is about: an acronym of its first words and the next ones whole. */
function halfAcronymLink(form: Form, forms: readonly Form[]): Placing | null {
	const [acronym = '', ...rest] = form.surface.split(' ');
	if (form.kind !== 'organization' || rest.length === 0 || !isAcronym(acronym)) return null;
	const letters = fold(acronym);
	const tail = form.words.slice(1).join(' ');
	const longer = forms.filter(({ kind, words }) => {
		if (kind !== form.kind || words.length < letters.length + rest.length || words[0]?.[0] !== letters[0]) return false;
		const initials = words.slice(0, letters.length).map((word) => word[0]);
		return (
			initials.join('') === letters && words.slice(letters.length, letters.length + rest.length).join(' ') === tail
		);
	});
	return theOnly(longer, 'names/acronym', 'likely', 'short for');
}

/** `Lund`, behind A.B. Lund and Co. */
function partnerLink(form: Form, forms: readonly Form[]): Placing | null {
	if (form.kind !== 'organization' || form.words.length > 1) return null;
	const longer = forms.filter(({ kind, surface }) => kind === form.kind && partnerOf(surface) === form.surface);
	return theOnly(longer, 'names/short', 'likely', 'short for');
}

/** A link to the one form that all of `longer` are or shorten; null where they are several. */
function theOnly(longer: readonly Form[], by: string, certainty: 'certain' | 'likely', word: string): Placing | null {
	const [longest, ...others] = longer.toSorted((a, b) => b.words.length - a.words.length);
	if (longest === undefined) return null;
	const all = longest.words.join(' ');
	const isOne = others.every(({ words, bearer }) => bearer === longest.bearer || all.endsWith(` ${words.join(' ')}`));
	return isOne ? { bearer: longest.bearer, rule: { by, certainty, why: `${word} ${longest.surface}` } } : null;
}
