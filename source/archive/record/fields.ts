import { type Field, type Maybe, orMore, single } from './field.ts';

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
