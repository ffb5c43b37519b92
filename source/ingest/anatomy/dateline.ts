import { readDate } from '../publication-date.ts';
import { AGENCY, isAgency } from './outlets.ts';

export interface DatelineReading {
	readonly place: string;
	/** Length of the dateline with its dash or colon. */
	readonly length: number;
	readonly outlet: string | null;
	/** Only where it gives the year. */
	readonly published: string | null;
	/** Set where nothing but a colon and capitals speak for it: `GENEVA:`. */
	readonly colon: boolean;
}

const inCapitals =
	/^\p{Lu}[\p{Lu}.'’]+(?:-[\p{Lu}.'’]+)*(?!\p{Ll})(?:(?:[ \n/]|, (?=\p{Lu}{2}))(?:(?:d[eo]s?|del|la|el|al|es|sur|on|upon|and) )?\p{Lu}[\p{Lu}.'’-]*(?!\p{Ll}))*/u;
const inMixedCase = /^\p{Lu}[\p{L}.'’-]+(?:[ \n](?:(?:de|del|la|el|al|of) )?\p{Lu}[\p{L}.'’-]+){0,3}/u;
const region =
	/^,\s+(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d)\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}/u;
const date =
	/^,?\s+(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)(?:,?\s+\d{4})?(?!\d)/u;
const bracket = /^\s*[([]([^()[\]\n]{2,40})[)\]]/;
const dash = /^\s*(?:—|–|--+|_|[-‐](?=\s|$))/;
const colon = /^:(?=\s)/;
const begin = /^\s*(?:$|[“"‘'«`([]*[\p{Lu}\p{Lo}\p{N}$£€])/u;

/** What newsrooms print in capitals before a dash or colon that is no place. */
const LABELS =
	/^(?:BREAKING|UPDATED?|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|WATCH|VIDEO|LISTEN|LIVE|NOTE|CORRECTION|BYLINE|HEADLINE|DATELINE|DATE|TITLE|TEXT|BODY|SOURCE|SECTION|LENGTH|COPYRIGHT|EDITORIAL|COMMENT|FACT|FACTBOX|FEATURE|REVIEW|INTERVIEW|PROFILE|PHOTOS?|PICTURES?|READ|MORE|RELATED|ALSO|SPORTS?|NEWS|WORLD|BUSINESS|POLITICS|KEY|TIMELINE|ADVISORY|URGENT|ALERT|FLASH|WRAPUP|FILE|CAPTION|SUMMARY|ABSTRACT|EDITOR|WARNING|PODCAST|Q|A|Q&A|TOP|THE|WHAT|WHY|HOW|WHO|WHEN|WHERE)(?![\p{L}])/u;

/**
 * A dateline at the start of a paragraph: `CAIRO (AP) --`, `LONDON, March 3 (Reuters) -`, `DAR ES SALAAM, Tanzania —`,
 * `GENEVA:`, and in mixed case where an agency or a date vouches for it: `Oslo (NTB) –`.
 */
export function readDateline(head: string): DatelineReading | null {
	const capitals = inCapitals.exec(head)?.[0];
	const place = capitals !== undefined && !LABELS.test(capitals) && fits(capitals) ? capitals : null;
	return place === null ? after(head, inMixedCase.exec(head)?.[0] ?? null, false) : after(head, place, true);
}

const fits = (place: string): boolean =>
	place.length <= 45 && place.split(/\s+/).length <= 6 && (place.match(/\p{L}/gu)?.length ?? 0) >= 2;

const agencyLine = new RegExp(String.raw`^(?:\((${AGENCY})\)|(${AGENCY}))\s*(?:—|–|--|-(?=\s))(?=\s*\S)`, 'u');

/** `(Reuters) -`, `CNN —`: an agency where a dateline stands, without a place. */
export function readAgencyLine(head: string): { readonly length: number; readonly outlet: string } | null {
	const match = agencyLine.exec(head);
	const outlet = match?.[1] ?? match?.[2];
	return match === null || outlet === undefined ? null : { length: match[0].length, outlet };
}

const namedInPlace = new RegExp(String.raw`^(.{2,}?),?\s+(${AGENCY})$`, 'u');

function after(head: string, start: string | null, capitals: boolean): DatelineReading | null {
	// `Cairo CNN —`: the agency without its brackets.
	const joined = start === null ? null : namedInPlace.exec(start);
	const place = joined?.[1] ?? start;
	if (place === null || isAgency(place) || !fits(place) || LABELS.test(place.toUpperCase())) return null;
	let at = (start ?? place).length;
	const take = (pattern: RegExp): RegExpExecArray | null => {
		const match = pattern.exec(head.slice(at));
		if (match !== null) at += match[0].length;
		return match;
	};
	take(region);
	const dated = take(date);
	const named = take(bracket);
	const outlet = named?.[1]?.trim() ?? joined?.[2] ?? null;
	if (outlet !== null && !isOutlet(outlet)) return null;
	if (dated === null) take(date);
	const dashed = take(dash);
	const ended = dashed ?? take(colon);
	if (ended === null || !begin.test(head.slice(at))) return null;
	if (!capitals && outlet === null && dated === null) return null;
	if (!capitals && dashed === null) return null;
	// A headline in capitals has its dashes, too: WHEAT OUTPUT SEEN LOWER - MINISTRY.
	const [rest = ''] = head.slice(at).split('\n');
	if (outlet === null && dated === null && /\p{Lu}{2}/u.test(rest) && !/\p{Ll}/u.test(rest)) return null;
	// `SMITH--` is somebody who breaks off.
	if (outlet === null && dated === null && dashed !== null && !/^\s/.test(dashed[0])) return null;
	return {
		place: (place.split(/,\s/)[0] ?? place).replace(/\s+/g, ' '),
		length: at,
		outlet,
		published: readDate(head.slice(0, at)),
		colon: dashed === null && outlet === null && dated === null,
	};
}

const isOutlet = (name: string): boolean =>
	isAgency(name) ||
	(/^\p{Lu}[\p{L}&.' /-]+$/u.test(name) && name.split(' ').length <= 5) ||
	/^dpa|^\p{L}+\.com$/u.test(name);
