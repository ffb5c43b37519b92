import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { ENTITY_KINDS, type EntityKind } from '../../../domain/entity.ts';
import { FACT_KINDS, type FactKind } from '../../../domain/fact.ts';
import type { Edition } from '../../prepared/edition.ts';
import type { Prepared, PreparedAnalysis, PreparedName } from '../../prepared/prepared.ts';
import { fold } from '../../query/fold.ts';
import { words } from '../../query/words.ts';
import { tokenOf } from './token.ts';

/** A name as an article's document keeps it. */
export interface KeptName {
	readonly key: string;
	readonly neighbourhood: string;
	readonly kind: EntityKind;
	readonly mentions: number;
	readonly doubtful: number;
	readonly surfaces: readonly (readonly [surface: string, mentions: number])[];
	readonly titles: readonly string[];
	readonly gender: 'he' | 'she' | null;
}

/** What of an article's document is read again. Bytes are in base64. */
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
	readonly headline: string;
	readonly place: string | null;
	readonly record: string;
	readonly names: readonly KeptName[];
	/** Index into `names` for each of the analysis's names. */
	readonly keys: readonly number[];
	readonly context: string;
	readonly diagnostics: readonly Diagnostic[];
	readonly edition: Edition;
	/** Words of its print, to tell copies. */
	readonly words: number;
}

/** Sorts after every outlet's name. */
const LAST = '\uffff';
/** Longer texts to sort by differ in their first letters. */
const LONGEST_SORT = 200;
const SPANS = [0, 27, 364] as const;
const DAY_MS = 86_400_000;

/** A version of a story in whose place another one is listed: it is kept, and found by nothing but its own id and story. */
export const unlistedDocumentOf = (
	article: Prepared,
	fingerprint: string,
	instead: string,
): Record<string, unknown> => ({
	id: article.id,
	path: article.path,
	analyser: article.analysed?.analyser ?? null,
	fingerprint,
	problems: 0,
	editionKeys: article.edition.keys,
	instead,
	shown: shownOf(article),
});

/** An article as its index has it: all of it in one document, so that it is there or not. */
export function documentOf(
	article: Prepared,
	fingerprint: string,
	copyOf: string | null = null,
): Record<string, unknown> {
	const { analysed, outlet } = article;
	return {
		id: article.id,
		path: article.path,
		folded: fold(article.headline).slice(0, LONGEST_SORT),
		outlet,
		outletFolded: outlet === null ? LAST : fold(outlet).slice(0, LONGEST_SORT),
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
		shown: shownOf(article),
	};
}

/** What an outlet is found by; its words may each be only begun. */
export const outletFields = (outlet: string): { readonly outletWords: string; readonly outletExact: string } => {
	const terms = words(outlet, 'query').map(({ term }) => term);
	return { outletWords: terms.join(' '), outletExact: terms.join(' ') };
};

function shownOf({ headline, place, record, analysed, diagnostics, edition }: Prepared): ArticleShown {
	return {
		headline,
		place,
		record: base64(record),
		names: (analysed?.names ?? []).map(({ facts: _, ...name }) => name),
		keys: analysed?.keys ?? [],
		context: base64(new Uint8Array((analysed?.context ?? new Uint32Array()).slice().buffer)),
		diagnostics,
		edition,
		words: analysed?.echoes.words ?? 0,
	};
}

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
		shingles: [...echoes.kept].map(String),
		lines: [...echoes.lines].map(String),
		sayings: [...new Set(echoes.sayings.sought.filter((_, at) => echoes.sayings.kept[at] === 1))].map(String),
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

export const base64 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

export const bytesFrom = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

export const contextFrom = (text: string): Uint32Array => new Uint32Array(bytesFrom(text).slice().buffer);
