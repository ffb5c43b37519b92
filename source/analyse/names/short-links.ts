import type { EntityKind } from '../../domain/entity.ts';
import { demonymLemma } from '../lexicons/demonyms.ts';
import { COMMON_HEADS, knownOrganization, ORGANIZATION_HEADS } from '../lexicons/organizations.ts';
import { PRODUCTS } from '../lexicons/works.ts';
import { isAcronym } from './acronym.ts';
import { canonicalCompany, knownPlace } from './canonical.ts';
import { fold } from './fold.ts';
import { arePartners, HOLDING, isCompany, isKindOfFirm, isWholeBut } from './house-words.ts';
import { partnerOf } from './partners.ts';
import type { Placing } from './placing.ts';

/** One way of writing one name, with where it stands. */
export interface Form {
	readonly kind: EntityKind;
	readonly surface: string;
	readonly words: readonly string[];
	/** Kind and folded canonical name. */
	readonly bearer: string;
	/** Index of its first token in the article. */
	readonly at: number;
	/** Whether it stands first in the headline. */
	readonly headlined: boolean;
	/** First tokens of all its mentions, however it is written there. */
	readonly mentions: readonly number[];
}

/** `Security Council` behind `United Nations Security Council`, `the Council`, `United` behind `Elver United`. */
export function shortLink(form: Form, ending: readonly Form[]): Placing | null {
	if (form.kind !== 'organization' || isAcronym(form.surface) || knownOrganization(form.surface) !== null) return null;
	// News Corp. is not short for Fox News.
	if (canonicalCompany(form.surface) !== form.surface) return null;
	// A headline says Sociedad before anything says Real Sociedad; of the Council nothing is known that early.
	const isHead =
		form.words.length === 1 &&
		(ORGANIZATION_HEADS.has(form.surface) || COMMON_HEADS.has(form.surface) || isKindOfFirm(form.words[0] ?? ''));
	const longer = ending.filter(
		({ kind, words, at }) =>
			kind === form.kind &&
			(at < form.at || (!isHead && (isHeadlined(form, at) || isOnlyThere(form)))) &&
			words.length > form.words.length &&
			words.slice(-form.words.length).join(' ') === form.words.join(' '),
	);
	return theOnly(longer, 'names/short', 'likely', 'short for');
}

/** In the headline and nowhere else. */
const isOnlyThere = ({ headlined, mentions }: Form): boolean => headlined && mentions.length === 1;

/** Once before the name at `at` and again behind it: what a headline says short. Named oftener before, it is a name of its own. */
const isHeadlined = ({ mentions }: Form, at: number): boolean => {
	const [, second = -1] = mentions;
	return second > at;
};

/** `Goldman` behind `Goldman Sachs`, `Reserve Bank` for `Reserve Bank of India`; never a country or people at the head of a name. */
export function headLink(form: Form, beginning: readonly Form[]): Placing | null {
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
			!(words.length === 2 && PRODUCTS.has(surface.split(' ')[1] ?? '')) &&
			(count === 1
				? isCompany(surface) ||
					(words.length === 2 && isKindOfFirm(words[1] ?? '')) ||
					((at < form.at || isHeadlined(form, at)) && (words.length === 2 || (words[1] === 'of' && isPlural(form))))
				: words[count] === 'of' || words[count] === 'for' || isWholeBut(words.slice(count), surface)),
	);
	return theOnly(rootOf(longer), 'names/short', 'likely', 'short for');
}

/** Of a house and its subsidiaries that bear its name the house: Tarrow Lynch, where Tarrow Lynch Capital is about, too. */
function rootOf(longer: readonly Form[]): readonly Form[] {
	const [root] = longer.toSorted((a, b) => a.words.length - b.words.length);
	if (root === undefined || root.words.length < 2) return longer;
	return longer.every(({ words }) => root.words.every((word, at) => word === words[at])) ? [root] : longer;
}

/** `the Bank` behind `Reserve Bank of Australia`. */
export function bodyLink(form: Form, forms: readonly Form[]): Placing | null {
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
export function halfAcronymLink(form: Form, forms: readonly Form[]): Placing | null {
	if (form.kind !== 'organization') return null;
	const [acronym = '', ...rest] = form.surface.split(' ');
	if (rest.length === 0 || !isAcronym(acronym)) return null;
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

/** `First Chicago`, where the First National Bank of Chicago is about: its first word, its last, and of those between some. */
export function middleLink(form: Form, forms: readonly Form[]): Placing | null {
	if (form.kind !== 'organization' || form.words.length < 2 || knownOrganization(form.surface) !== null) return null;
	const [first, last] = [form.words[0], form.words.at(-1)];
	const longer = forms.filter(({ kind, words }) => {
		if (kind !== form.kind || words.length <= form.words.length || words[0] !== first || words.at(-1) !== last)
			return false;
		let met = 0;
		for (const word of words) if (word === form.words[met]) met++;
		// The Economic Research Council is not the Economic and Social one.
		return met === form.words.length && !(form.words.length > 2 && words.includes('and'));
	});
	return theOnly(longer, 'names/short', 'likely', 'short for');
}

/** `Glaxo`, where GlaxoSmithKline is about: the beginning of a word that begins anew within. */
export function mergedLink(form: Form, beginning: readonly Form[]): Placing | null {
	const { surface } = form;
	if (form.kind !== 'organization' || form.words.length > 1 || !/^\p{Lu}\p{Ll}{3,}$/u.test(surface)) return null;
	const merged = beginning.filter(
		(other) =>
			other.kind === form.kind &&
			other.words.length === 1 &&
			other.surface.startsWith(surface) &&
			MERGED.test(other.surface.slice(surface.length)),
	);
	return theOnly(merged, 'names/short', 'likely', 'short for');
}

const MERGED = /^\p{Lu}\p{Ll}/u;

/** `Lund`, behind A.B. Lund and Co. */
export function partnerLink(form: Form, forms: readonly Form[]): Placing | null {
	if (form.kind !== 'organization' || form.words.length > 1) return null;
	const longer = forms.filter(({ kind, surface }) => kind === form.kind && partnerOf(surface) === form.surface);
	return theOnly(longer, 'names/short', 'likely', 'short for');
}

/** A link to the one form that all of `longer` are or shorten; null where they are several. */
export function theOnly(
	longer: readonly Form[],
	by: string,
	certainty: 'certain' | 'likely',
	word: string,
): Placing | null {
	if (longer.length === 0) return null;
	const [longest, ...others] = longer.toSorted((a, b) => b.words.length - a.words.length);
	if (longest === undefined) return null;
	const all = longest.words.join(' ');
	const isOne = others.every(({ words, bearer }) => bearer === longest.bearer || all.endsWith(` ${words.join(' ')}`));
	return isOne ? { bearer: longest.bearer, rule: { by, certainty, why: `${word} ${longest.surface}` } } : null;
}
