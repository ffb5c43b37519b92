import { attribute, type Element } from '../tree.ts';
import { type Claim, claim, type Field } from './claim.ts';

/** `<meta>` names by what they tell, best first; vocabularies: Open Graph, Dublin Core, Parse.ly, Sailthru, Highwire, CMSs. */
const NAMES: readonly (readonly [Field, readonly string[]])[] = [
	[
		'headline',
		[
			'dc.title',
			'dcterms.title',
			'og:title',
			'parsely-title',
			'sailthru.title',
			'citation_title',
			'hdl',
			'headline',
			'article:title',
			'twitter:title',
			'cxenseparse:title',
			'lp.title',
			'title',
		],
	],
	[
		'byline',
		[
			'dc.creator',
			'dcterms.creator',
			'parsely-author',
			'sailthru.author',
			'article:author_name',
			'author',
			'byl',
			'byline',
			'citation_author',
			'article:author',
			'og:article:author',
			'cxenseparse:author',
			'dcsext.author',
			'vf:author',
			'authors',
			'twitter:data1',
		],
	],
	[
		'outlet',
		[
			'og:site_name',
			'dc.publisher',
			'dcterms.publisher',
			'publisher',
			'citation_journal_title',
			'cre',
			'application-name',
			'apple-mobile-web-app-title',
		],
	],
	[
		'published',
		[
			'article:published_time',
			'og:article:published_time',
			'article:published',
			'parsely-pub-date',
			'dc.date.issued',
			'dcterms.issued',
			'dc.date.created',
			'dcterms.created',
			'dcterms.date',
			'dc.date',
			'sailthru.date',
			'citation_publication_date',
			'citation_date',
			'citation_online_date',
			'datepublished',
			'publish-date',
			'publish_date',
			'published_time',
			'pubdate',
			'publication_date',
			'publication-date',
			'published-date',
			'cxenseparse:recs:publishtime',
			'article.published',
			'article_date_original',
			'originalpublicationdate',
			'displaydate',
			'ptime',
			'pdate',
			'og:published_time',
			'og:pubdate',
			'rnews:datepublished',
			'bt:pubdate',
			'vf:published',
			'date',
		],
	],
	[
		'updated',
		[
			'article:modified_time',
			'og:updated_time',
			'article:modified',
			'dcterms.modified',
			'dc.date.modified',
			'last-modified',
			'lastmod',
			'revised',
			'utime',
		],
	],
	['language', ['content-language', 'dc.language', 'dcterms.language', 'language', 'og:locale', 'citation_language']],
	[
		'section',
		[
			'article:section',
			'parsely-section',
			'og:article:section',
			'section',
			'sailthru.section',
			'cg',
			'cxenseparse:category',
		],
	],
	['link', ['og:url', 'parsely-link', 'twitter:url', 'dc.identifier']],
];

const MULTIPLE: ReadonlySet<string> = new Set([
	'dc.creator',
	'dcterms.creator',
	'citation_author',
	'article:author',
	'og:article:author',
	'author',
	'parsely-author',
]);

/** What the `<meta>` elements say. */
export function readTags(metas: readonly Element[]): readonly Claim[] {
	const said = new Map<string, string[]>();
	// Where both are given, `property` is the vocabulary's own attribute.
	for (const meta of [...metas].sort(
		(one, other) => Number(attribute(other, 'property') !== null) - Number(attribute(one, 'property') !== null),
	)) {
		const content = attribute(meta, 'content') ?? attribute(meta, 'value');
		if (content === null || content.trim() === '') continue;
		const keys = `${attribute(meta, 'property') ?? ''} ${attribute(meta, 'name') ?? ''} ${attribute(meta, 'http-equiv') ?? ''} ${attribute(meta, 'itemprop') ?? ''}`;
		for (const key of keys.toLowerCase().split(/\s+/)) {
			if (key === '') continue;
			const name = key.replace(/^(?:dcterms|dcterm|dct)[:.]/, 'dcterms.').replace(/^dc[:.]/, 'dc.');
			const values = said.get(name) ?? [];
			if (values.length < 40) said.set(name, [...values, content]);
		}
	}
	const found: Claim[] = [];
	for (const [field, names] of NAMES) {
		for (const name of names) {
			const values = said.get(name);
			if (values === undefined) continue;
			const value = MULTIPLE.has(name) ? [...new Set(values)].slice(0, 30).join(', ') : values[0];
			const made = claim(field, value, name);
			if (made !== null) found.push(made);
		}
	}
	return found;
}
