import type { Particular, Particulars } from '../domain/article.ts';
import { NO_PARTICULARS } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Given, Stated } from './format.ts';
import { type Moment, readMoment } from './moment.ts';
import { safeLine } from './sanitise.ts';
import { webAddress } from './web-address.ts';

/** What a file states of an article, read and made safe. */
export interface GivenReading {
	readonly headline: string | null;
	readonly byline: string | null;
	readonly outlet: string | null;
	/** ISO date. */
	readonly published: string | null;
	readonly language: string | null;
	readonly particulars: Particulars;
}

/** A byline, headline or name longer than this is none. */
const LONGEST = 600;
const LONGEST_LINK = 2_000;

/** Reads what a file states; what cannot be read is told and left out. */
export function readGiven(
	given: Given,
	where: string,
): { readonly given: GivenReading; readonly diagnostics: readonly Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	const from: Partial<Record<Particular, string>> = {};
	const line = (particular: Particular, longest = LONGEST): string | null => {
		const stated = given[particular];
		const value = stated === null || stated === undefined ? '' : clean(stated, longest);
		if (value === '' || stated === null || stated === undefined) return null;
		from[particular] = safeLine(stated.from);
		return value;
	};
	const moment = (particular: 'published' | 'updated'): Moment | null => {
		const written = line(particular);
		const read = written === null ? null : readMoment(written);
		if (written === null || read !== null) return read;
		delete from[particular];
		diagnostics.push(noDate(where, particular, written, given[particular]?.from ?? ''));
		return null;
	};
	const [published, updated] = [moment('published'), moment('updated')];
	const address = line('link', LONGEST_LINK);
	const link = address === null ? null : webAddress(address);
	if (link === null) delete from.link;
	const tag = line('language')?.toLowerCase().replace('_', '-') ?? null;
	const language = tag !== null && /^[a-z]{2}(?:-|$)/.test(tag) ? tag.slice(0, 2) : null;
	if (language === null) delete from.language;
	return {
		diagnostics,
		given: {
			headline: line('headline'),
			byline: line('byline')?.replace(/^by:?\s+(?=\p{L})/iu, '') ?? null,
			outlet: line('outlet'),
			published: published?.date ?? null,
			language,
			particulars: {
				...NO_PARTICULARS,
				section: line('section'),
				link,
				slug: line('slug'),
				version: line('version'),
				publishedAt: published?.at ?? null,
				updated: updated?.at ?? updated?.date ?? null,
				from,
			},
		},
	};
}

const clean = ({ value }: Stated, longest: number): string =>
	safeLine(value.slice(0, longest * 4))
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, longest)
		.toWellFormed();

const noDate = (where: string, particular: string, written: string, from: string): Diagnostic => ({
	where,
	severity: 'warning',
	rule: 'given/date',
	message: `${from} says ${JSON.stringify(written.slice(0, 60))}, which is no full date; the article was read without it.`,
	hint: `A metadata.csv beside the file can name the day ${particular === 'updated' ? 'it was changed' : 'it was published'}.`,
});

/** Without those that say nothing, so that they hide none. */
export const statedIn = (given: Given): Given =>
	Object.fromEntries(Object.entries(given).filter(([, stated]) => stated !== null && stated !== undefined));
