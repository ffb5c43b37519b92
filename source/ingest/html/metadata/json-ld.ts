import { plainText } from '../plain.ts';
import { type Claim, claim, claims } from './claim.ts';
import { parseLoosely } from './loose-json.ts';

/** schema.org's articles and what else pages call one, best first: a page's own type says less than its article's. */
const ARTICLE =
	/(?:Article|^Report|BlogPosting|LiveBlogUpdate|SocialMediaPosting|DiscussionForumPosting|^Review|CriticReview)$/;
const WORK = /^(?:WebPage|ItemPage|CreativeWork|VideoObject|AudioObject|PodcastEpisode|ImageGallery|Recipe|Book)$/;

type Thing = { readonly [name: string]: unknown };

const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An author who is said to be a person: on a site of their own it may bear their name. */
export const PERSON = 'author (Person)';

const DEEPEST = 24;
const MOST_THINGS = 5000;

/**
 * Reads the JSON-LD of a page: its article, wherever in arrays and `@graph` it lies, with its author and publisher
 * even where they are given by `@id` alone. Broken JSON is mended where that is plain, and passed over otherwise.
 * Where several articles are given, that whose link or headline is the page's own is read, else the first.
 */
export function readJsonLd(
	scripts: readonly string[],
	page: { links: readonly string[]; titles: readonly string[] },
): readonly Claim[] {
	const things: Thing[] = [];
	for (const script of scripts) collect(parseLoosely(script), things, 0);
	const byId = new Map<string, Thing>();
	for (const thing of things) {
		const id = thing['@id'];
		// A reference holds nothing but its @id.
		if (typeof id === 'string' && Object.keys(thing).length > 2) byId.set(id, thing);
	}
	const article = choose(
		things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type))),
		page,
	);
	const work = choose(
		things.filter((thing) => typesOf(thing).some((type) => WORK.test(type))),
		page,
	);
	return [
		...(article === null ? [] : read(article, byId, 'json-ld')),
		...(work === null ? [] : read(work, byId, 'json-ld page')),
	];
}

function collect(value: unknown, things: Thing[], depth: number): void {
	if (depth > DEEPEST || things.length > MOST_THINGS) return;
	if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
	if (!isThing(value)) return;
	things.push(value);
	for (const [name, inner] of Object.entries(value)) {
		// Comments are written by readers, and what an article mentions is not the article.
		if (/^(?:comment|mentions|about|citation|isPartOf|hasPart|relatedLink|itemListElement|review)$/i.test(name))
			continue;
		if (typeof inner === 'object') collect(inner, things, depth + 1);
	}
}

const typesOf = (thing: Thing): readonly string[] =>
	[thing['@type'] ?? thing.type]
		.flat()
		.filter((type) => typeof type === 'string')
		.map((type) => type.replace(/^.*[/:#]/, ''));

function choose(found: readonly Thing[], page: { links: readonly string[]; titles: readonly string[] }): Thing | null {
	const own = found.find((thing) => linksOf(thing).some((link) => page.links.includes(bareLink(link))));
	if (own !== undefined || found.length < 2) return own ?? found[0] ?? null;
	const titled = found.find((thing) => page.titles.includes(letters(textOf(thing.headline ?? thing.name))));
	return titled ?? found.find((thing) => textOf(thing.datePublished) !== '') ?? found[0] ?? null;
}

export const bareLink = (link: string): string =>
	link.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$|\/$/g, '');

export const letters = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const linksOf = (thing: Thing): readonly string[] =>
	[thing.url, thing['@id'], thing.mainEntityOfPage]
		.map((link) => textOf(isThing(link) ? (link['@id'] ?? link.url) : link))
		.filter((link) => /^https?:/i.test(link));

function read(thing: Thing, byId: ReadonlyMap<string, Thing>, from: string): readonly Claim[] {
	const follow = (value: unknown): readonly unknown[] =>
		[value]
			.flat(3)
			.map((item) =>
				isThing(item) && typeof item['@id'] === 'string' && item.name === undefined
					? (byId.get(item['@id']) ?? item)
					: item,
			);
	const names = (value: unknown): string =>
		[
			...new Set(
				follow(value)
					.slice(0, 30)
					.map((item) => textOf(isThing(item) ? nameOf(item) : item)),
			),
		]
			.filter(Boolean)
			.join(', ');
	return claims(
		claim('headline', textOf(thing.headline) || textOf(thing.name), `${from} headline`),
		claim(
			'byline',
			names(thing.author) || names(thing.creator),
			`${from} ${follow(thing.author).some((one) => isThing(one) && typesOf(one).includes('Person')) ? PERSON : 'author'}`,
		),
		claim('outlet', names(thing.publisher) || names(thing.sourceOrganization), `${from} publisher`),
		claim('published', textOf(thing.datePublished), `${from} datePublished`),
		claim('published', textOf(thing.uploadDate), `${from} uploadDate`),
		claim('published', textOf(thing.dateCreated), `${from} dateCreated`),
		claim('updated', textOf(thing.dateModified), `${from} dateModified`),
		claim(
			'language',
			textOf(isThing(thing.inLanguage) ? thing.inLanguage.alternateName : thing.inLanguage),
			`${from} inLanguage`,
		),
		claim('section', textOf([thing.articleSection].flat()[0]), `${from} articleSection`),
		...linksOf(thing)
			.slice(0, 1)
			.map((link) => claim('link', link, `${from} url`)),
	);
}

function nameOf(thing: Thing): unknown {
	const name = [thing.name].flat()[0];
	if (typeof name === 'string' && name.trim() !== '') return name;
	const given = [thing.givenName, thing.familyName].filter((part) => typeof part === 'string');
	return given.length > 0 ? given.join(' ') : (thing.legalName ?? '');
}

/** A value's text: entities and tags that got into the data resolved; a language's value of several. */
function textOf(value: unknown): string {
	const one = [value].flat(3)[0];
	const plain = isThing(one) ? one['@value'] : one;
	if (typeof plain === 'number') return String(plain);
	return typeof plain === 'string' ? plainText(plain) : '';
}
