import type { Certainty, Provenance } from '../../domain/certainty.ts';
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
const single = (column: NextColumn): Pass => {
	const own = column();
	return (numbers) => {
		numbers.number(own);
	};
};

/** Passes a number and, where it is none, more. */
const orMore = (column: NextColumn, passer: Field<unknown>['passer']): Pass => {
	const [own, more] = [column(), passer(column)];
	return (numbers) => {
		if (numbers.number(own) === 0) more(numbers);
	};
};

export const whole: Field<number> = {
	shape: 'whole',
	write: (value, sink) => sink.numbers.whole(value),
	read: (source) => source.numbers.whole(),
	passer: single,
};

export const words: Field<string> = {
	shape: 'words',
	write(value, sink) {
		const known = sink.told.get(value);
		sink.numbers.count(known === undefined ? 0 : known + 1);
		if (known !== undefined) return;
		sink.told.set(value, sink.told.size);
		sink.numbers.count(value.length);
		sink.words += value;
	},
	read(source) {
		const known = source.numbers.count();
		if (known > 0) return source.told[known - 1] ?? '';
		const start = source.at;
		source.at += source.numbers.count();
		const value = source.words.slice(start, source.at);
		source.told.push(value);
		return value;
	},
	passer: (column) => orMore(column, single),
};

/** Any number; what is no small whole one is spelt out, which gives the very same number back. */
export const number: Field<number> = {
	shape: 'number',
	write(value, sink) {
		const small = Number.isInteger(value) && value >= 0 && value < 2 ** 40 && !Object.is(value, -0);
		sink.numbers.count(small ? value + 1 : 0);
		if (!small) words.write(Object.is(value, -0) ? '-0' : String(value), sink);
	},
	read(source) {
		const value = source.numbers.count();
		return value > 0 ? value - 1 : Number(words.read(source));
	},
	passer: (column) => orMore(column, words.passer),
};

export const truth: Field<boolean> = {
	shape: 'truth',
	write: (value, sink) => sink.numbers.count(value ? 1 : 0),
	read: (source) => source.numbers.count() === 1,
	passer: single,
};

export const nullable = <Value extends {}>(field: Field<Value>): Maybe<Value | null> => ({
	field,
	shape: `${field.shape} or null`,
	isLeftOut: (value) => value === null,
	instead: () => null,
});

export const optional = <Value extends {}>(field: Field<Value>): Maybe<Value | undefined> => ({
	field,
	shape: `${field.shape} or none`,
	isLeftOut: (value) => value === undefined,
	instead: () => undefined,
});

/** The very words of the article where the owner stands, as is nearly always so. */
export const asWritten: Maybe<string> = {
	field: words,
	shape: 'as written',
	isLeftOut: (value, { start = 0, end = 0 }, text) => value.length === end - start && text.startsWith(value, start),
	instead: ({ start = 0, end = 0 }, text) => text.slice(start, end),
};

/** A property that says the same in every value of a shape. */
export const always = <Value>(value: Value): Field<Value> => ({
	shape: JSON.stringify(value),
	write: () => {},
	read: () => value,
	passer: () => () => {},
});

/** Parts of a stretch that is nearly always one part: itself. */
export const itself: Maybe<readonly Span[]> = {
	field: {
		shape: 'spans',
		write: (value, sink) => parts.write(value, sink),
		read: (source) => parts.read(source),
		passer: (column) => parts.passer(column),
	},
	shape: 'itself or spans',
	isLeftOut: ([only, ...others], { start, end }) => others.length === 0 && only?.start === start && only?.end === end,
	instead: ({ start = 0, end = 0 }) => [{ start, end }],
};

/** One of a few values, by its place among them. */
export function oneOf<Value extends string | null>(...values: readonly [Value, ...Value[]]): Field<Value> {
	return {
		shape: `one of ${JSON.stringify(values)}`,
		write: (value, sink) => sink.numbers.count(values.indexOf(value)),
		read: (source) => values[source.numbers.count()] ?? values[0],
		passer: single,
	};
}

export function list<Value>(item: Field<Value>): Field<readonly Value[]> {
	return {
		shape: `list of ${item.shape}`,
		write(values, sink) {
			sink.numbers.count(values.length);
			for (const value of values) item.write(value, sink);
		},
		read(source) {
			const values: Value[] = [];
			for (let left = source.numbers.count(); left > 0; left -= 1) values.push(item.read(source));
			return values;
		},
		passer(column) {
			const [own, pass] = [column(), item.passer(column)];
			return (numbers) => {
				for (let left = numbers.number(own); left > 0; left -= 1) pass(numbers);
			};
		},
	};
}

/** Fields for the properties of `Value` but those of `Known`. */
type Fields<Value, Known = never> = {
	readonly [Name in Exclude<keyof Value, Known>]-?: Field<Value[Name]> | Maybe<Value[Name]>;
};

interface Property {
	readonly name: string;
	readonly always: Field<unknown> | null;
	readonly maybe: Maybe<unknown> | null;
}

const propertiesOf = (fields: object): Property[] =>
	Object.entries<Field<unknown> | Maybe<unknown>>({ ...fields }).map(([name, field]) =>
		'field' in field ? { name, always: null, maybe: field } : { name, always: field, maybe: null },
	);

const shapeOf = (all: readonly Property[]): string =>
	`{${all.map(({ name, always, maybe }) => `${name}: ${(always ?? maybe)?.shape ?? ''}`).join(', ')}}`;

/** An object, property by property; which of those that may be left out are there is told before them. */
function properties(all: readonly Property[]): {
	write: (value: Record<string, unknown>, sink: Sink) => void;
	readInto: (value: Record<string, unknown>, source: Source) => void;
	passer: Field<unknown>['passer'];
} {
	const highest = 2 ** all.filter(({ maybe }) => maybe !== null).length;
	return {
		write(value, sink) {
			let there = 0;
			for (const { name, maybe } of all)
				if (maybe !== null) there = there * 2 + (maybe.isLeftOut(value[name], value, sink.text) ? 0 : 1);
			if (highest > 1) sink.numbers.count(there);
			let bit = highest;
			for (const { name, always, maybe } of all) {
				if (always !== null) always.write(value[name], sink);
				if (maybe === null) continue;
				bit /= 2;
				if ((there & bit) !== 0) maybe.field.write(value[name] as NonNullable<unknown>, sink);
			}
		},
		readInto(value, source) {
			const there = highest > 1 ? source.numbers.count() : 0;
			let bit = highest;
			for (const { name, always, maybe } of all) {
				if (always !== null) value[name] = always.read(source);
				if (maybe === null) continue;
				bit /= 2;
				const own = (there & bit) !== 0 ? maybe.field.read(source) : maybe.instead(value, source.text);
				if (own !== undefined) value[name] = own;
			}
		},
		passer(column) {
			const first = highest > 1 ? column() : null;
			let bit = highest;
			const each = all.map(({ always, maybe }) => {
				if (maybe !== null) bit /= 2;
				return { pass: (always ?? maybe?.field)?.passer(column), mask: maybe === null ? 0 : bit };
			});
			return (numbers) => {
				const there = first === null ? 0 : numbers.number(first);
				for (const { pass, mask } of each) if (mask === 0 || (there & mask) !== 0) pass?.(numbers);
			};
		},
	};
}

export function object<Value extends object>(fields: Fields<Value>): Field<Value> {
	const all = propertiesOf(fields);
	const { write, readInto, passer } = properties(all);
	return {
		passer,
		shape: shapeOf(all),
		write: (value, sink) => write(value as Record<string, unknown>, sink),
		read(source) {
			const value: Record<string, unknown> = {};
			readInto(value, source);
			return value as Value;
		},
	};
}

/** A stretch of the text, told by how far it is from the one before, with what is said about it. */
export const spanned = <Value extends Span>(fields: Fields<Value, keyof Span>): Field<Value> =>
	placed<Value>(fields, null);

/** As `spanned`, with where it comes from: told once, for many of a record come from the same rule for the same reason. */
export const proven = <Value extends Span & Provenance>(
	fields: Fields<Value, keyof Span | keyof Provenance>,
): Field<Value> => placed<Value>(fields, provenance);

function placed<Value extends Span>(fields: object, origin: Field<Provenance> | null): Field<Value> {
	const all = propertiesOf(fields);
	const { write, readInto, passer } = properties(all);
	return {
		shape: `span ${shapeOf(all)}${origin === null ? '' : ' proven'}`,
		write(value, sink) {
			const { start, end } = value;
			sink.numbers.whole(start - sink.before);
			sink.numbers.whole(end - start);
			sink.before = start;
			write(value as unknown as Record<string, unknown>, sink);
			origin?.write(value as unknown as Provenance, sink);
		},
		read(source) {
			const start = source.before + source.numbers.whole();
			source.before = start;
			const value: Record<string, unknown> = { start, end: start + source.numbers.whole() };
			readInto(value, source);
			if (origin !== null) Object.assign(value, origin.read(source));
			return value as unknown as Value;
		},
		passer(column) {
			const [start, length, pass, passOrigin] = [column(), column(), passer(column), origin?.passer(column)];
			return (numbers) => {
				numbers.number(start);
				numbers.number(length);
				pass(numbers);
				passOrigin?.(numbers);
			};
		},
	};
}

const parts = list(spanned<Span>({}));

const origin = object<Provenance>({
	certainty: oneOf<Certainty>('certain', 'likely', 'candidate'),
	by: words,
	why: optional(words),
});

const provenance: Field<Provenance> = {
	shape: 'provenance',
	write(value, sink) {
		const { certainty, by, why } = value;
		const name = `${certainty} ${by.length} ${by}${why === undefined ? '' : ` ${why}`}`;
		const known = sink.origins.get(name);
		sink.numbers.count(known === undefined ? 0 : known + 1);
		if (known !== undefined) return;
		sink.origins.set(name, sink.origins.size);
		origin.write(value, sink);
	},
	read(source) {
		const known = source.numbers.count();
		const told = source.origins[known - 1];
		if (told !== undefined) return told;
		const own = origin.read(source);
		source.origins.push(own);
		return own;
	},
	passer: (column) => orMore(column, origin.passer),
};

/** A value of several kinds, each with fields of its own. */
export function kinds<Value extends { readonly kind: string }>(
	fields: {
		readonly [Kind in Value['kind']]: Field<Extract<Value, { readonly kind: Kind }>>;
	},
): Field<Value> {
	const all = Object.entries(fields as unknown as Readonly<Record<string, Field<Value>>>);
	const names = all.map(([name]) => name);
	return {
		shape: `kinds {${all.map(([name, field]) => `${name}: ${field.shape}`).join(', ')}}`,
		write(value, sink) {
			const at = names.indexOf(value.kind);
			sink.numbers.count(at);
			all[at]?.[1].write(value, sink);
		},
		read(source) {
			const [, field] = all[source.numbers.count()] ?? all[0] ?? [];
			if (field === undefined) throw new RangeError('a record has a kind that is not known');
			return field.read(source);
		},
		passer(column) {
			const own = column();
			const each = all.map(([, field]) => field.passer(column));
			return (numbers) => (each[numbers.number(own)] ?? each[0])?.(numbers);
		},
	};
}
