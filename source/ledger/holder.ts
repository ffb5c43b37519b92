import type { FigureFact } from '../domain/fact.ts';
import type { Span } from '../domain/span.ts';
import type { Counted } from './counted.ts';
import type { Page } from './page.ts';

/** Spans of business, school and government years: amounts of different ones are never compared. */
const PERIOD =
	/\b(?:(?:first|second|third|fourth|1st|2nd|3rd|4th|last|latest|previous|current|this|next)[- ](?:quarter|half|year|month|week|season)|q[1-4]|h[12]|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?: \d{4})?|full[- ]year|annual(?:ly)?|monthly|weekly|daily|quarterly|nine[- ]months?|six[- ]months?|three[- ]months?|(?:19|20)\d\d(?:[/-]\d\d)?|per (?:year|month|week|day|hour|share|capita|head|person|household)|(?:a|each|every) (?:year|month|week|day|share))\b/gi;

/** The times that a sentence measures for, so that they can be held against another's: of several apart those nearest to the figure. */
export function periodOf(sentence: string, at: number): string {
	const groups: { readonly words: string[]; readonly start: number; end: number }[] = [];
	for (const found of sentence.matchAll(PERIOD)) {
		const [words] = found;
		const last = groups.at(-1);
		const word = words.toLowerCase().replaceAll('-', ' ');
		if (last !== undefined && /^(?:,? (?:of |in |to |and )?(?:the )?)?$/i.test(sentence.slice(last.end, found.index))) {
			last.words.push(word);
			last.end = found.index + words.length;
		} else groups.push({ words: [word], start: found.index, end: found.index + words.length });
	}
	const far = ({ start, end }: (typeof groups)[number]): number =>
		end <= at ? at - end : start >= at ? start - at : 0;
	const own = groups.reduce<(typeof groups)[number] | null>(
		(nearest, group) => (nearest === null || far(group) < far(nearest) ? group : nearest),
		null,
	);
	return [...new Set(own?.words ?? [])].sort().join(', ');
}

/** Other names of one measure, as statisticians and accounts use them for each other. */
const ALSO: ReadonlyMap<string, string> = new Map([
	['unemployment rate', 'unemployment'],
	['jobless rate', 'unemployment'],
	['joblessness', 'unemployment'],
	['rate of unemployment', 'unemployment'],
	['inflation rate', 'inflation'],
	['rate of inflation', 'inflation'],
	['net income', 'net profit'],
	['net earnings', 'net profit'],
	['revenues', 'revenue'],
	['voter turnout', 'turnout'],
]);

/** A measure without whose and for when it is: `Norvik’s first-quarter net income` → `net profit`. */
export function measureNamed(counts: string): string {
	const bare = counts
		.replace(/^.*[’']s?\s+/u, '')
		.replace(PERIOD, ' ')
		.replace(/^\s*(?:the|its|their|his|her|a|an)\s+/i, '')
		.replace(/\s+/g, ' ')
		.trim();
	return ALSO.get(bare.toLowerCase()) ?? (bare === '' ? counts : bare);
}

/** What an amount is of, as it is held against another's. */
export const amountWordsOf = ({ of }: Counted, counts: string | null): string =>
	/ of /.test(of) ? of : measureNamed(counts ?? '').toLowerCase();

/**
 * Whose amount or doing it is: the key of the sentence's first organization that is not the figure's source; without one, of
 * its first place, person or group. What an organization says of `its` own, is its. Null where the sentence names none.
 */
export function holderOf(page: Page, sentence: Span, { source, start }: FigureFact): string | null {
	const { mentions, names } = page.analysis;
	let other: string | null = null;
	let told: string | null = null;
	for (const mention of mentions) {
		if (mention.start >= sentence.end) break;
		if (mention.start < sentence.start) continue;
		const key = page.keys[mention.name] ?? null;
		if (key === null) continue;
		const isOrganization = names[mention.name]?.kind === 'organization';
		if (source !== null && mention.start >= source.start && mention.start < source.end) {
			if (isOrganization) told ??= key;
			continue;
		}
		if (isOrganization) return key;
		other ??= key;
	}
	return told !== null && ITS.test(page.article.text.slice(sentence.start, start)) ? told : other;
}

const ITS = /\bits\b/i;

/** What courts and police do to many, on many matters a day: counts of other matters are never compared. */
const LEGAL: ReadonlySet<string> = new Set(
	'charged convicted sentenced jailed imprisoned acquitted indicted fined tried'.split(' '),
);
const MATTER =
	/\b(?:for|over|with|(?:charges?|counts?|accused|convicted|guilty|suspected) of)\s+(?:(?:allegedly|their|his|her|its|the|a|an|part|parts|role|roles|in|two|three|four|\d+|counts?|of|taking|having|being|attempted)\s+)*(\p{Ll}[\p{Ll}-]+)/u;

/** On what matter: `for hacking emails` → `hack`. Null where it is nothing of the law; nothing where it is not said. */
export function matterOf(action: string, after: string): string | null {
	if (!LEGAL.has(action)) return null;
	return (MATTER.exec(after)?.[1] ?? '').replace(/(?:ings?|ed|ers?|es|s)$/, '');
}
