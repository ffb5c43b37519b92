import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import type { Fact } from '../../domain/fact.ts';
import { linesCounted } from '../../echoes/origins/furniture.ts';
import { printOf } from '../../echoes/origins/print.ts';
import { sampleOf } from '../../echoes/origins/sample.ts';
import { keysOf } from '../../echoes/quotes/quotes.ts';
import { surnameOf } from '../../echoes/quotes/speakers.ts';
import { type Spoken, spokenIn } from '../../echoes/quotes/spoken.ts';
import { type Extent, extentOf } from '../../echoes/timeline/extent.ts';
import { hashOf } from '../../echoes/words.ts';

/** By what an article's words between quote marks are found, and find others: the four words from each place on. */
export interface PreparedSayings {
	/** Of each saying each hash once. */
	readonly sought: Uint32Array;
	/** Of each of these who says it, as a number from 1 on that others may share; 0 where nobody is named. */
	readonly by: Uint8Array;
	/** 1 for those by which others find it, all but of long sayings. */
	readonly kept: Uint8Array;
}

/** A time an article names, and how often. */
export interface PreparedTime {
	/** Days since 1970. */
	readonly day: number;
	/** 0 a day, 1 within a month, 2 within a year, 3 longer. */
	readonly exactness: number;
	readonly mentions: number;
}

/** What an article may have in common with others, made ready in an analysing thread. */
export interface PreparedEchoes {
	/** Words of its print. */
	readonly words: number;
	readonly kept: Uint32Array;
	readonly sought: Uint32Array;
	/** Hashes of the lines that are counted, once each. */
	readonly lines: Uint32Array;
	readonly sayings: PreparedSayings;
	readonly times: readonly PreparedTime[];
}

/** Of a hash, the bits that are kept: a number that takes four bytes where it is stored. */
const BITS = 0x3fffffff;
/** Of the four-word keys of longer words, one in so many is kept: from so many keys on. */
const THINNED: readonly (readonly [from: number, rate: number])[] = [
	[32, 4],
	[16, 2],
];
/** Speakers are told apart by numbers that take one byte where they are stored: two of a hundred are taken for one. */
const SPEAKERS = 0x7f;
const DAY_MS = 86_400_000;

export const stored = (hash: number): number => hash & BITS;

export function echoesOf(article: Article, analysis: Analysis): PreparedEchoes {
	const print = printOf(article);
	return {
		words: print.hashes.length,
		...sampleOf(print),
		lines: Uint32Array.from(new Set(linesCounted(print).map(({ hash }) => stored(hash)))),
		sayings: sayingsOf(spokenIn({ article, analysis, entities: [] })),
		times: timesIn(analysis.facts),
	};
}

/** The times that facts name, each once. */
export function timesIn(facts: readonly Fact[]): PreparedTime[] {
	const times = new Map<string, { day: number; exactness: number; mentions: number }>();
	for (const fact of facts) {
		const extent = fact.kind === 'date' ? extentOf(fact.value) : null;
		if (extent === null) continue;
		const day = Math.round(Date.parse(extent.from) / DAY_MS);
		const exactness = unitOf(extent);
		const known = times.get(`${day} ${exactness}`);
		if (known === undefined) times.set(`${day} ${exactness}`, { day, exactness, mentions: 1 });
		else known.mentions += 1;
	}
	return [...times.values()];
}

/** The least of day, month and year (0, 1, 2) that holds a time; 3 where none does. */
function unitOf({ from, to }: Extent): number {
	if (from === to) return 0;
	return from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3;
}

function sayingsOf(all: readonly Spoken[]): PreparedSayings {
	const [sought, by, kept]: [number[], number[], number[]] = [[], [], []];
	for (const spoken of all) {
		const keys = soughtBy(spoken);
		const rate = THINNED.find(([from]) => keys.size >= from)?.[1] ?? 1;
		const speaker = speakerNumber(spoken);
		for (const key of keys) {
			sought.push(key);
			by.push(speaker);
			kept.push(key % rate === 0 ? 1 : 0);
		}
	}
	return { sought: Uint32Array.from(sought), by: Uint8Array.from(by), kept: Uint8Array.from(kept) };
}

/** The hashes of four words by which a saying finds others. */
export const soughtBy = (spoken: Spoken): ReadonlySet<number> => new Set(Array.from(keysOf(spoken), stored));

/** Who is named as `Trump` here and as `Donald Trump` there is one. */
const speakerNumber = ({ speaker }: Spoken): number =>
	speaker === null ? 0 : 1 + (hashOf(surnameOf(speaker.name ?? speaker.text)) % SPEAKERS);
