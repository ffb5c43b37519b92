import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import type { Fact } from '../../domain/fact.ts';
import { linesCounted } from '../../echoes/origins/furniture.ts';
import { type Print, printOf } from '../../echoes/origins/print.ts';
import { sampleOf } from '../../echoes/origins/sample.ts';
import { keysOf } from '../../echoes/quotes/quotes.ts';
import { type Spoken, spokenIn } from '../../echoes/quotes/spoken.ts';
import { type Extent, extentOf } from '../../echoes/timeline/extent.ts';

/** What an article says between quote marks, with the keys it is found by and those it finds others by. */
export interface PreparedSaying {
	readonly spoken: Spoken;
	readonly kept: Uint32Array;
	readonly sought: Uint32Array;
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
	readonly print: Print;
	readonly kept: Uint32Array;
	readonly sought: Uint32Array;
	/** Hashes of the lines that are counted, once each. */
	readonly lines: readonly number[];
	readonly sayings: readonly PreparedSaying[];
	readonly times: readonly PreparedTime[];
}

/** Of a hash, the bits that are kept: a number that takes four bytes where it is stored. */
const BITS = 0x3fffffff;
/** Of the four-word keys of longer words, one in so many is kept: from so many keys on. */
const THINNED: readonly (readonly [from: number, rate: number])[] = [
	[32, 4],
	[16, 2],
];
const DAY_MS = 86_400_000;

export const stored = (hash: number): number => hash & BITS;

export function echoesOf(article: Article, analysis: Analysis): PreparedEchoes {
	const print = printOf(article);
	return {
		print,
		...sampleOf(print),
		lines: [...new Set(linesCounted(print).map(({ hash }) => stored(hash)))],
		sayings: spokenIn({ article, analysis, entities: [] }).map(sayingOf),
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

function sayingOf(spoken: Spoken): PreparedSaying {
	const sought = [...new Set(Array.from(keysOf(spoken), stored))];
	const rate = THINNED.find(([from]) => sought.length >= from)?.[1] ?? 1;
	return {
		spoken,
		kept: Uint32Array.from(sought.filter((key) => key % rate === 0)),
		sought: Uint32Array.from(sought),
	};
}
