import type { Certainty } from '../../../domain/certainty.ts';
import type { Term } from '../../numerals/terms.ts';
import type { Day, Days } from './day.ts';

/** Which side of publication a time lies on, and the word that says so. */
export interface Direction {
	readonly side: 'past' | 'ahead';
	/** `weak` where no verb of the sentence decided. */
	readonly strength: 'strong' | 'weak';
	/** The deciding words, e.g. `arrived`, `is expected`; empty where none. */
	readonly evidence: string;
	/** Whether a comma parts the deciding verb from the time, which may then be another matter's. */
	readonly apart?: true;
}

/** What a reading is resolved against. */
export interface Moment {
	readonly published: Day | null;
	readonly direction: Direction;
	/** The day or days the text spoke of last. */
	readonly before: Days | null;
	/** The same where this sentence spoke of them. */
	readonly beside?: Days;
	/** The part of the day named with it, `night`; absent without one or where it stands in another sentence. */
	readonly part?: string;
}

export interface Resolved {
	readonly value: string | null;
	readonly why: string;
	readonly certainty: Certainty;
	/** What "the next day" or "two weeks later" count from, where the value is exact enough. */
	readonly days?: Days;
}

/** A time expression found in terms `[from, to)`, not yet resolved. */
export interface Reading {
	readonly rule: string;
	readonly from: number;
	readonly to: number;
	readonly resolve: (moment: Moment) => Resolved;
	/** Month and date without a year, `10-07`: all of an article's are taken to be in one year. */
	readonly yearless?: string;
	/** The same with its year, which decides for those without. */
	readonly dated?: string;
	/** Of a quarter or half without a year: what it is in the year that its clause names. */
	readonly ofYear?: (year: number) => Resolved;
	/** Of what comes again and again: no one time. */
	readonly every?: true;
	/** The part of the day it names: `night` of "Monday night". */
	readonly part?: string;
	/** Of a date without a year: what it is beside the other end of its range. */
	readonly fit?: (side: 'upTo' | 'onFrom', other: Resolved) => Resolved | null;
	/** Of a quarter or half: what it is where the reading right behind names its end, "ended March 31". */
	readonly endingWith?: (end: Resolved) => Resolved | null;
	/** How the reading right behind it bears on it: the end of its range, or the same time by another name. */
	readonly next?: 'range' | 'list' | 'same' | 'end';
}

export interface DateRule {
	/** `date/…`, shown as a fact's `by`. */
	readonly name: string;
	/** Words a reading can begin with; `#` stands for any number in figures. */
	readonly starts: Iterable<string>;
	readonly read: (terms: readonly Term[], at: number) => Reading | null;
}

export const NO_PUBLICATION = 'no publication date to count from';

export const certain = (value: string, why: string, days?: Days): Resolved =>
	days === undefined ? { value, why, certainty: 'certain' } : { value, why, certainty: 'certain', days };

export const likely = (value: string, why: string, days?: Days): Resolved => ({
	...certain(value, why, days),
	certainty: 'likely',
});

export const unresolved = (why: string): Resolved => ({ value: null, why, certainty: 'candidate' });

/** A stretch that looks like a time and is none: found so that nothing inside it is read as one. */
export const BLOCKED = (from: number, to: number): Reading => ({
	rule: 'date/none',
	from,
	to,
	resolve: () => unresolved('no time'),
});
