import type { Article } from '../../domain/article.ts';
import { fold } from '../query/fold.ts';

/** One text of a story: what tells it from other texts of the same story, and from other stories. */
export interface Edition {
	/** What stories are known by: a link, or an outlet's name for it. Texts that share one may be one story. */
	readonly keys: readonly string[];
	readonly headline: string;
	readonly version: number | null;
	/** Milliseconds since 1970 of its last change or publication; null where no time of day is known. */
	readonly moment: number | null;
	/** `YYYY-MM-DD` */
	readonly day: string | null;
	/** Of the text, in UTF-16 code units. */
	readonly length: number;
	readonly sketch: readonly number[];
}

const SKETCH = 32;
const SHINGLE = 4;
/** Of two texts on different things, not one in a thousand agrees in so many. */
const ALIKE = 4;
/** A text so many times as long as another has it all, and the other is a summary. */
const MUCH_LONGER = 2.5;
const DAY_MS = 86_400_000;
/** Desks use a slug again: for a later version within so many days, for another story after. */
const SLUG_DAYS = 3;

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ito|smid|ocid|at_\w+|rss|partner|feed)$/i;

/** An address as it is the same for all who link to it; null for one that leads to no single page. */
export function linkKey(link: string): string | null {
	if (!URL.canParse(link)) return null;
	const url = new URL(link);
	for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
	url.searchParams.sort();
	const path = url.pathname.replace(/\/(?:index\.\w+|amp)?$/i, '');
	if (path === '' && url.search === '') return null;
	return `link ${url.hostname.replace(/^(?:www|m|amp)\./, '')}${path}${url.search}`;
}

/** `terms` are the words of the text as the index has them. */
export function editionOf(article: Article, terms: readonly string[]): Edition {
	const { link, slug, version, updated, publishedAt } = article.particulars;
	const address = link === null ? null : linkKey(link);
	const keys = [
		...(address === null ? [] : [address]),
		...(slug === null || article.outlet === null ? [] : [`slug ${fold(article.outlet)} ${fold(slug)}`]),
	];
	const time = [updated, publishedAt].find((one) => one?.includes('T') === true) ?? null;
	const number = version === null ? Number.NaN : Number(version);
	return {
		keys,
		headline: fold(article.headline),
		version: Number.isFinite(number) ? number : null,
		moment: time === null || Number.isNaN(Date.parse(time)) ? null : Date.parse(time),
		day: (updated ?? article.published)?.slice(0, 10) ?? null,
		length: article.text.length,
		sketch: keys.length === 0 ? [] : sketchOf(terms),
	};
}

/** The least of each of 32 hashes over all runs of four words (Broder, "On the resemblance and containment of documents", 1997). */
function sketchOf(terms: readonly string[]): number[] {
	const least = new Array<number>(SKETCH).fill(0xffffffff);
	const last = Math.max(0, terms.length - SHINGLE);
	for (let at = 0; at <= last; at++) {
		let hash = 0x811c9dc5;
		for (const term of terms.slice(at, at + SHINGLE)) {
			for (let place = 0; place < term.length; place++) hash = Math.imul(hash ^ term.charCodeAt(place), 0x01000193);
			hash = Math.imul(hash ^ 32, 0x01000193);
		}
		for (let row = 0; row < SKETCH; row++) {
			let own = Math.imul(hash ^ (row * 0x9e3779b1), 0x85ebca6b);
			own = Math.imul(own ^ (own >>> 13), 0xc2b2ae35);
			own = (own ^ (own >>> 16)) >>> 0;
			if (own < (least[row] ?? 0)) least[row] = own;
		}
	}
	return least;
}

/** Whether two texts tell the same story: they share what it is known by, and their headline or a good part of their words. */
export function areOneStory(one: Edition, other: Edition): boolean {
	const shared = one.keys.filter((key) => other.keys.includes(key));
	if (shared.length === 0) return false;
	if (shared.every((key) => key.startsWith('slug ')) && !isNear(one, other)) return false;
	if (one.headline !== '' && one.headline === other.headline) return true;
	return one.sketch.filter((hash, at) => hash === other.sketch[at]).length >= ALIKE;
}

const isNear = ({ day: one }: Edition, { day: other }: Edition): boolean =>
	one !== null && other !== null && Math.abs(Date.parse(one) - Date.parse(other)) <= SLUG_DAYS * DAY_MS;

/** Above 0 where the first is the one to show: the later version, or the whole text where the other is its summary. */
export function compareEditions(one: Edition, other: Edition): number {
	if (one.version !== null && other.version !== null && one.version !== other.version)
		return one.version - other.version;
	if (Math.max(one.length, other.length) > Math.min(one.length, other.length) * MUCH_LONGER)
		return one.length - other.length;
	if (one.moment !== null && other.moment !== null && one.moment !== other.moment) return one.moment - other.moment;
	if (one.day !== null && other.day !== null && one.day !== other.day) return one.day < other.day ? -1 : 1;
	return one.length - other.length;
}
