import type { Draft } from '../../../source/analyse/draft.ts';
import { extractDates } from '../../../source/analyse/extractors/dates.ts';
import { segment } from '../../../source/analyse/segment.ts';
import { type Article, type BlockRole, NO_PARTICULARS } from '../../../source/domain/article.ts';
import type { DateFact } from '../../../source/domain/fact.ts';

/** An article of one block. */
export function articleOf(text: string, published: string | null, role: BlockRole = 'paragraph'): Article {
	return {
		id: '0000000000000000',
		path: 'one.txt',
		headline: '',
		headlineFrom: 'lede',
		byline: null,
		outlet: null,
		dateline: null,
		published,
		publishedFrom: published === null ? null : 'metadata',
		language: 'en',
		text,
		blocks: [{ start: 0, end: text.length, role }],
		particulars: NO_PARTICULARS,
	};
}

export function draftOf(text: string, published: string | null, role: BlockRole = 'paragraph'): Draft {
	const article = articleOf(text, published, role);
	return { article, segmentation: segment(text, article.blocks), names: [], mentions: [], facts: [], diagnostics: [] };
}

export const datesOf = (text: string, published: string | null, role: BlockRole = 'paragraph'): readonly DateFact[] =>
	extractDates(draftOf(text, published, role));

/** `words → value` for every date of a text. */
export const seen = (text: string, published: string | null, role: BlockRole = 'paragraph'): string[] =>
	datesOf(text, published, role).map((fact) => `${text.slice(fact.start, fact.end)} → ${fact.value ?? '?'}`);
