import type { Certainty, Provenance } from '../../domain/certainty.ts';
import type { Span } from '../../domain/span.ts';
import { type Field, type Maybe, orMore, type Sink, type Source } from './field.ts';
import { list, oneOf, optional, words } from './fields.ts';

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
