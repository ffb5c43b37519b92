import type { DraftBlock } from '../blocks.ts';
import { lineOf } from '../plain.ts';
import { attribute, type Element, elementsOf, isText, type Tree } from '../tree.ts';
import { cleanByline } from './byline.ts';
import { type Claim, claim, claims, type Field } from './claim.ts';
import { chooseHeadline } from './headline.ts';
import { bareLink, letters, PERSON, readJsonLd } from './json-ld.ts';
import { absolute, linkClaims, savedFrom } from './link.ts';
import { readTags } from './tags.ts';
import { AUTHOR, readVisible } from './visible.ts';
import { readWrittenDate } from './written-date.ts';

/** For each field the claim that holds. */
export type PageMetadata = { readonly [field in Field]: Claim | null };

/** What a page tells of its article (`all` are the page's blocks, `seen` what Readability saw): its data first, then its tags, then what its reader sees. */
export function readPageMetadata(
	tree: Tree,
	all: readonly DraftBlock[],
	seen: { readonly title: string | null; readonly byline: string | null },
): PageMetadata {
	const parts = partsOf(tree);
	const base = savedFrom(tree);
	const links = linkClaims(parts.links, base);
	const tags = readTags(parts.metas);
	const jsonLd = readJsonLd(parts.scripts, {
		links: [...links, ...tags].filter(({ field }) => field === 'link').map(({ value }) => bareLink(value)),
		titles: [...parts.headings, ...tags.filter(({ field }) => field === 'headline').map(({ value }) => value)].map(
			letters,
		),
	});
	const data = [...jsonLd, ...tags];
	const language = first(data.concat(parts.language ?? []), 'language')?.value ?? null;
	const link =
		[...links, ...data]
			.filter(({ field }) => field === 'link')
			.map((one) => ({ ...one, value: absolute(one.value, base) ?? '' }))
			.find(({ value }) => value !== '' && new URL(value).pathname !== '/') ?? null;
	const host = link === null ? null : new URL(link.value).hostname.replace(/^(?:www|m|amp|edition)\./, '');
	const outlet =
		data
			.filter(({ field }) => field === 'outlet')
			.map(({ value, from }) => ({ field: 'outlet' as const, value: outletName(value), from }))
			.find(({ value }) => value !== '') ?? null;
	const sites = [
		outlet?.value,
		host,
		host?.split('.')[0],
		...data.filter(({ field }) => field === 'outlet').map(({ value }) => value),
	].filter((site) => site !== undefined && site !== null);
	const headline = chooseHeadline(data, parts.headings, seen.title ?? parts.title, sites);
	const seenThere = [
		...claims(claim('byline', isTag(seen.byline, data) ? null : seen.byline, 'byline')),
		...readVisible(tree.root, all, headline?.value ?? null, language),
	];
	const everything = [...data, ...seenThere];
	return {
		headline,
		byline: chooseByline(data, seenThere, sites, headline),
		outlet: outlet ?? (host === null ? null : { field: 'outlet', value: host, from: 'link' }),
		published: chooseDate([...everything, ...dateInLink(link)], 'published', language),
		updated: chooseDate(everything, 'updated', language),
		language: parts.language ?? first(data, 'language'),
		section: firstOf(
			first(
				data.filter(
					({ value }) =>
						!/^(?:home|news|articles?|all|tags?|posts?|blog|stories|uncategori[sz]ed|general|default|other|\d+)$/i.test(
							value,
						),
				),
				'section',
			),
		),
		link,
	};
}

/** `game,news,slider`: a list's first. `Life, death and all` is one. */
const firstOf = (section: Claim | null): Claim | null =>
	section === null ? null : { ...section, value: section.value.split(/,(?=\S)/)[0]?.trim() || section.value };

const first = (claims: readonly Claim[], field: Field): Claim | null =>
	claims.find((one) => one.field === field) ?? null;

/**
 * What the page's data say; a `<meta>` only where the page shows that name too, for templates write the owner there;
 * then marked authors on the page, and whatever else is said.
 */
function chooseByline(
	said: readonly Claim[],
	shown: readonly Claim[],
	sites: readonly string[],
	headline: Claim | null,
): Claim | null {
	const clean = (one: Claim, apart: readonly string[]): Claim | null => {
		const value = cleanByline(one.value, apart);
		return value === null || letters(value) === letters(headline?.value ?? '') ? null : { ...one, value };
	};
	const bylines = said.filter(({ field }) => field === 'byline');
	const visible = shown.filter(({ field }) => field === 'byline');
	const data = bylines.filter(({ from }) => from.startsWith('json-ld'));
	const tags = bylines.filter((one) => !data.includes(one));
	const isShown = (one: Claim): boolean =>
		visible.some(({ value }) => letters(value).includes(letters(clean(one, [])?.value ?? ' ')));
	const ordered = [
		...data,
		...tags.filter(isShown),
		...visible.filter(({ from }) => from === AUTHOR),
		...tags,
		...visible,
	];
	for (const one of ordered) {
		const found = clean(one, sites);
		if (found !== null) return found;
	}
	const person = data.find(({ from }) => from.endsWith(PERSON));
	return person === undefined ? null : clean(person, []);
}

/** Readability's byline may be a tag's value, which is none that the page shows. */
const isTag = (byline: string | null, data: readonly Claim[]): boolean =>
	data.some(({ field, value }) => field === 'byline' && letters(value) === letters(byline ?? ''));

function chooseDate(claims: readonly Claim[], field: 'published' | 'updated', language: string | null): Claim | null {
	for (const one of claims) {
		if (one.field !== field) continue;
		const value = readWrittenDate(one.value, language);
		if (value !== null) return { ...one, value };
	}
	return null;
}

/** Many sites write the day of publication into the address: `/2019/05/10/bridge-closed`. */
function dateInLink(link: Claim | null): readonly Claim[] {
	const match =
		link === null ? null : /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(new URL(link.value).pathname);
	if (match === null) return [];
	return [
		{
			field: 'published',
			value: `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`,
			from: 'link',
		},
	];
}

/** A publisher given by its address is named by its host; a handle names nobody. */
function outletName(value: string): string {
	if (/^https?:\/\//i.test(value)) {
		const host = URL.canParse(value) ? new URL(value).hostname.replace(/^www\./, '') : '';
		return /(?:^|\.)(?:facebook|twitter|instagram|linkedin|youtube)\.com$/.test(host) ? '' : host;
	}
	return value.startsWith('@') || value.length > 80 ? '' : value;
}

interface Parts {
	readonly metas: readonly Element[];
	readonly scripts: readonly string[];
	readonly links: readonly Element[];
	readonly headings: readonly string[];
	readonly title: string | null;
	readonly language: Claim | null;
}

const LONGEST_HEADING = 400;
const HEADLINE =
	/(?:^|[\s_-])(?:headline|entry-?title|article-?title|post-?title|story-?title|news-?title|p-name)(?:$|[\s_-])/i;

function partsOf(tree: Tree): Parts {
	const metas: Element[] = [];
	const scripts: string[] = [];
	const links: Element[] = [];
	const headings: string[] = [];
	let title: string | null = null;
	let language: Claim | null = null;
	for (const element of elementsOf(tree.root)) {
		const { tagName } = element;
		if (tagName === 'meta') metas.push(element);
		else if (tagName === 'link') links.push(element);
		else if (tagName === 'html')
			language = claim('language', attribute(element, 'lang') ?? attribute(element, 'xml:lang'), 'html lang');
		else if (tagName === 'title') title ??= lineOf(element, true) || null;
		else if (tagName === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? ''))
			scripts.push(element.childNodes.map((node) => (isText(node) ? node.value : '')).join(''));
		else if (tagName === 'h1' || (/^(?:h[2-4]|div|p|span)$/.test(tagName) && isHeadline(element))) {
			const heading = lineOf(element);
			if (heading !== '' && heading.length <= LONGEST_HEADING && !leadsHome(element)) headings.push(heading);
		}
	}
	return { metas, scripts, links, headings, title, language };
}

/** A heading that links to the front page is the site's name. */
function leadsHome(heading: Element): boolean {
	for (const inner of elementsOf(heading)) {
		const href = inner.tagName === 'a' ? attribute(inner, 'href') : null;
		if (href !== null && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(href)) return true;
	}
	return false;
}

const isHeadline = (element: Element): boolean =>
	/(?:^|\s)headline(?:\s|$)/.test(attribute(element, 'itemprop') ?? '') ||
	(element.tagName.startsWith('h') && HEADLINE.test(attribute(element, 'class') ?? ''));
