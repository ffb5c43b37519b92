import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { ENTITY_KINDS } from '../../../domain/entity.ts';
import { FACT_KINDS, type FactKind } from '../../../domain/fact.ts';
import type { Edition } from '../../prepared/edition.ts';
import type { Prepared, PreparedAnalysis, PreparedName } from '../../prepared/prepared.ts';
import { fold } from '../../query/fold.ts';
import { words } from '../../query/words.ts';
import { packBySamples, type Sampling } from '../../record/sampled.ts';
import { SPANS } from '../asking/ranges.ts';
import { base64, packHead } from './columns.ts';
import { packNaming } from './naming.ts';
import { tokenOf, tokenOfHash } from './token.ts';

/** What of an article's document is given back whole; the rest of what is read again are columns (`columns.ts`). */
export interface ArticleSource {
	readonly id: string;
	readonly path: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly analyser: string | null;
	readonly fingerprint: string;
	readonly problems: number;
	/** What all that print its text share; absent where nobody else does, as far as was compared. */
	readonly copyOf?: string;
	/** Of the one listed in its place. */
	readonly instead?: string;
	readonly facts: Readonly<Record<FactKind, number>>;
	readonly shown: ArticleShown;
}

export interface ArticleShown {
	readonly diagnostics: readonly Diagnostic[];
	readonly edition: Edition;
}

/** Sorts after every outlet's name. */
const LAST = '\uffff';
/** Longer texts to sort by differ in their first letters. */
const LONGEST_SORT = 200;
const DAY_MS = 86_400_000;

/** A version of a story in whose place another one is listed: it is kept, and found by nothing but its own id and story. */
export const unlistedDocumentOf = (
	article: Prepared,
	fingerprint: string,
	samples: Sampling | null,
	instead: string,
): Record<string, unknown> => ({
	id: article.id,
	path: article.path,
	analyser: article.analysed?.analyser ?? null,
	fingerprint,
	problems: 0,
	editionKeys: article.edition.keys,
	instead,
	...packed(article, samples),
	shown: shownOf(article),
});

/** An article as its index has it: all of it in one document, so that it is there or not. `samples`: what its record is packed by, if anything. */
export function documentOf(
	article: Prepared,
	fingerprint: string,
	samples: Sampling | null,
	copyOf: string | null = null,
): Record<string, unknown> {
	const { analysed, outlet } = article;
	return {
		id: article.id,
		path: article.path,
		...sortedBy(article),
		outlet,
		...(outlet === null ? {} : outletFields(outlet)),
		published: article.published,
		analyser: analysed?.analyser ?? null,
		fingerprint,
		problems: article.diagnostics.filter(({ severity }) => severity !== 'note').length,
		head: article.headlineTerms,
		body: article.bodyTerms,
		editionKeys: article.edition.keys,
		origin: copyOf ?? article.id,
		...(copyOf === null ? {} : { copyOf }),
		facts: analysed?.facts ?? Object.fromEntries(FACT_KINDS.map((kind) => [kind, 0])),
		...(analysed === null ? {} : analysisFields(analysed)),
		...packed(article, samples),
		shown: shownOf(article),
	};
}

/** What an article is put in order by, by headline and by outlet. */
export const sortedBy = ({ headline, outlet }: Pick<Prepared, 'headline' | 'outlet'>) => ({
	folded: fold(headline).slice(0, LONGEST_SORT),
	outletFolded: outlet === null ? LAST : fold(outlet).slice(0, LONGEST_SORT),
});

/** What an outlet is found by; its words may each be only begun. */
export const outletFields = (outlet: string): { readonly outletWords: string; readonly outletExact: string } => {
	const terms = words(outlet, 'query').map(({ term }) => term);
	return { outletWords: terms.join(' '), outletExact: terms.join(' ') };
};

const shownOf = ({ diagnostics, edition }: Prepared): ArticleShown => ({ diagnostics, edition });

/** Columns of bytes, in base64. */
const packed = ({ headline, place, record, analysed }: Prepared, samples: Sampling | null): Record<string, string> => ({
	headline: base64(packHead(headline, place)),
	record: base64(samples === null ? record : packBySamples(record, samples)),
	...(analysed === null ? {} : { naming: base64(packNaming(analysed)) }),
});

function analysisFields({ nameTerms, names, keys, figures, echoes }: PreparedAnalysis): Record<string, unknown> {
	// One more than there are, so that a key that is only named has a term too; the index counts one less.
	const tally = (count: (name: PreparedName) => number, least: number): string =>
		names
			.filter((name) => count(name) >= least)
			.map((name) => `${tokenOf(name.key)}|${count(name) + 1}`)
			.join(' ');
	const keysOf = (fits: (name: PreparedName) => boolean): string[] => names.filter(fits).map(({ key }) => tokenOf(key));
	const { times } = echoes;
	return {
		names: nameTerms,
		named: keys.length,
		mentions: tally(({ mentions, doubtful }) => mentions - doubtful, 0),
		doubts: tally(({ doubtful }) => doubtful, 1),
		role: tally(({ facts }) => facts.role, 1),
		quote: tally(({ facts }) => facts.quote, 1),
		saidBy: tally(({ facts, doubtedQuotes }) => facts.quote - doubtedQuotes, 1),
		figureOf: tally(({ facts }) => facts.figure, 1),
		relation: tally(({ facts }) => facts.relation, 1),
		men: keysOf(({ gender }) => gender === 'he'),
		women: keysOf(({ gender }) => gender === 'she'),
		...Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, keysOf((name) => name.kind === kind)])),
		figure: figures.map(([value, most]) => ({ gte: value, lte: most })),
		told: times.flatMap(({ day: from, exactness }) => {
			const span = SPANS[exactness];
			return span === undefined ? [] : [{ gte: from, lte: from + span }];
		}),
		...toldFields('Day', 10, 0, times),
		...toldFields('Month', 7, 1, times),
		...toldFields('Year', 4, 2, times),
		printed: echoes.words,
		shingles: [...echoes.kept].map(tokenOfHash).join(' '),
		lines: [...echoes.lines].map(tokenOfHash),
		sayings: [...new Set(echoes.sayings.sought.filter((_, at) => echoes.sayings.kept[at] === 1))].map(tokenOfHash),
	};
}

/** Times that an article names as exactly as a unit, and each with how often: `2031-03-04 2`. */
function toldFields(
	unit: string,
	letters: number,
	exactness: number,
	times: PreparedAnalysis['echoes']['times'],
): Record<string, string[]> {
	const often = new Map<string, number>();
	for (const told of times) {
		if (told.exactness > exactness) continue;
		const time = new Date(told.day * DAY_MS).toISOString().slice(0, letters);
		often.set(time, (often.get(time) ?? 0) + told.mentions);
	}
	return {
		[`told${unit}`]: [...often.keys()],
		[`often${unit}`]: [...often].map(([time, mentions]) => `${time} ${mentions}`),
	};
}
