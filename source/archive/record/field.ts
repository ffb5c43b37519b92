import type { Provenance } from '../../domain/certainty.ts';
import type { Span } from '../../domain/span.ts';
import { type ByteReader, ByteWriter } from './bytes.ts';
import type { NextColumn, Pass } from './passing.ts';

/** Where a record is written to: numbers apart from words, for each is packed best among its like. */
export class Sink {
	readonly numbers = new ByteWriter();
	/** The words, one after the other; the article's text comes first. */
	words: string;
	/** Words told before are told by their number from then on. */
	readonly told = new Map<string, number>();
	readonly origins = new Map<string, number>();
	/** Start of the span before. */
	before = 0;
	readonly text: string;

	constructor(text: string) {
		this.text = text;
		this.words = text;
	}
}

/** Where a record is read from. */
export class Source {
	readonly numbers: ByteReader;
	readonly words: string;
	/** How far the words are read. */
	at: number;
	readonly told: string[] = [];
	readonly origins: Provenance[] = [];
	before = 0;
	readonly text: string;

	constructor(numbers: ByteReader, words: string, text: string) {
		this.numbers = numbers;
		this.words = words;
		this.text = text;
		this.at = text.length;
	}
}

/** How values of one shape are written and read back. */
export interface Field<Value> {
	/** How it is written, in a word: two of one shape read what the other wrote. */
	readonly shape: string;
	readonly write: (value: Value, sink: Sink) => void;
	readonly read: (source: Source) => Value;
	/** What passes its numbers, with columns for them: always the same ones. */
	readonly passer: (column: NextColumn) => Pass;
}

/** A property that may be left out of the record; each takes one bit. */
export interface Maybe<Value> {
	readonly field: Field<NonNullable<Value>>;
	readonly shape: string;
	readonly isLeftOut: (value: Value, owner: Partial<Span>, text: string) => boolean;
	/** What stands for it where it is left out; undefined: no such property. */
	readonly instead: (owner: Partial<Span>, text: string) => Value | undefined;
}

/** Passes one number. */
export const single = (column: NextColumn): Pass => {
	const own = column();
	return (numbers) => {
		numbers.number(own);
	};
};

/** Passes a number and, where it is none, more. */
export const orMore = (column: NextColumn, passer: Field<unknown>['passer']): Pass => {
	const [own, more] = [column(), passer(column)];
	return (numbers) => {
		if (numbers.number(own) === 0) more(numbers);
	};
};
