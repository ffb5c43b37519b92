import type { Claim } from './claim.ts';
import { letters } from './json-ld.ts';

const BETWEEN = /\s+[|–—·»«:-]{1,2}\s+|\s*[｜|»]\s*|\s*：(?=[^：]{1,12}$)|:\s+(?=[^:]{1,30}$)/u;
const LAST = new RegExp(`^(.*)(${BETWEEN.source})(.+?)$`, 'us');
const FIRST = new RegExp(`^(.+?)(${BETWEEN.source})(.*)$`, 'us');

/** A title without the name of its site before or behind it; with `loosely`, without whatever short part stands behind a bar. */
export function withoutSite(title: string, sites: readonly string[], loosely: boolean): string {
	let rest = title.trim();
	const isSite = (part: string): boolean => {
		const bare = letters(part);
		return (
			bare !== '' &&
			sites.some((site) => siteKey(site) === siteKey(part) || (bare.length > 5 && siteKey(site).includes(bare)))
		);
	};
	for (let times = 0; times < 3; times++) {
		const behind = LAST.exec(rest);
		const before = FIRST.exec(rest);
		if (behind?.[1] !== undefined && behind[3] !== undefined && isSite(behind[3])) rest = behind[1].trim();
		else if (before?.[1] !== undefined && before[3] && isSite(before[1])) rest = before[3].trim();
		else if (
			loosely &&
			behind?.[1] !== undefined &&
			/^[|–—-]$/.test((behind[2] ?? '').trim()) &&
			words(behind[1]) >= 4 &&
			words(behind[3] ?? '') <= 4
		)
			rest = behind[1].trim();
		else break;
	}
	return rest === '' ? title.trim() : rest;
}

/** Search engines ask for headlines of at most 110 characters. */
const CUT_AT = 100;
const words = (line: string): number => line.split(/\s+/).length;
const siteKey = (site: string): string =>
	letters(site.replace(/^(?:www\.|the\s)|\.(?:com|org|net|co\.uk|de|fr|jp|co\.jp|it|es|nl)$/gi, ''));

/**
 * The page's headline. What its metadata call it may be made for sharing or cut; the heading on the page that agrees
 * with one of those is the headline as printed.
 */
export function chooseHeadline(
	claims: readonly Claim[],
	headings: readonly string[],
	title: string | null,
	sites: readonly string[],
): Claim | null {
	const stated = claims
		.filter(({ field }) => field === 'headline')
		.map((one) => ({ ...one, value: withoutSite(one.value, sites, false) }))
		.filter(({ value }) => !sites.some((site) => siteKey(site) === siteKey(value)));
	const named = [
		...stated,
		...(title === null
			? []
			: [{ field: 'headline' as const, value: withoutSite(title, sites, stated.length === 0), from: 'title' }]),
	].filter(({ value }) => letters(value) !== '');
	for (const one of named) {
		const { value } = one;
		const printed = headings.find((heading) => agree(heading, value));
		// What a heading has beside its title is a kicker, a site's name or an author; a title may be cut.
		const whole = value.length < CUT_AT && !/(?:…|\.\.\.)$/.test(value);
		if (
			printed !== undefined &&
			whole &&
			letters(printed) !== letters(value) &&
			letters(printed).includes(letters(value))
		)
			return one;
		if (printed !== undefined) return { field: 'headline', value: withoutSite(printed, sites, false), from: 'h1' };
	}
	const printed = headings.filter((heading) => !sites.some((site) => siteKey(site) === siteKey(heading)));
	const alone = printed.length === 1 ? printed[0] : undefined;
	const first = named[0];
	if (alone !== undefined && (first === undefined || isSentence(alone)))
		return { field: 'headline', value: alone, from: 'h1' };
	return first ?? null;
}

/** Long enough not to be a section's or a site's name. */
const isSentence = (heading: string): boolean =>
	words(heading) >= 4 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{10}/u.test(heading);

/** Two printings of one headline: one holds the other, or they share most of their words. */
function agree(one: string, other: string): boolean {
	const [a, b] = [letters(one), letters(other)];
	if (a === '' || b === '') return false;
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length >= 12 && long.includes(short) && short.length / long.length >= 0.5) return true;
	const [left, right] = [wordsOf(one), wordsOf(other)];
	let shared = 0;
	for (const word of left) if (right.has(word)) shared++;
	return Math.min(left.size, right.size) >= 4 && shared / (left.size + right.size - shared) >= 0.6;
}

/** Words, or pairs of letters in scripts that write no spaces. */
function wordsOf(line: string): ReadonlySet<string> {
	if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(line))
		return new Set(
			line
				.toLowerCase()
				.split(/[^\p{L}\p{N}]+/u)
				.filter(Boolean),
		);
	const bare = letters(line);
	return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)));
}
