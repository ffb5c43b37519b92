// As much of a WebAssembly assembler as the kernel needs: instructions are nested as expressions, their types are checked by TypeScript.

export type I32 = 'i32';
export type I64 = 'i64';
export type V128 = 'v128';
export type Type = I32 | I64 | V128;

/** Code that leaves a value of a type, or none, on the stack; `depth` is how many blocks are around it. */
export interface Code<Leaves extends Type | 'nothing'> {
	readonly leaves: Leaves;
	readonly write: (out: number[], depth: number) => void;
}

type Step = Code<'nothing'>;

const TYPES: Readonly<Record<Type, number>> = { i32: 0x7f, i64: 0x7e, v128: 0x7b };

function varint(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128);
	return [...bytes, rest];
}

function signed(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	for (; rest < -64 || rest > 63; rest >>= 7) bytes.push((rest & 127) | 128);
	return [...bytes, rest & 127];
}

const made = <Leaves extends Type | 'nothing'>(leaves: Leaves, write: Code<Leaves>['write']): Code<Leaves> => ({
	leaves,
	write,
});

/** An instruction behind what it takes from the stack. */
const instruction = <Leaves extends Type | 'nothing'>(
	leaves: Leaves,
	bytes: readonly number[],
	...takes: readonly Code<Type>[]
): Code<Leaves> =>
	made(leaves, (out, depth) => {
		for (const code of takes) code.write(out, depth);
		out.push(...bytes);
	});

const vector = (number: number): number[] => [0xfd, ...varint(number)];

const unary =
	<From extends Type, To extends Type>(to: To, bytes: readonly number[]) =>
	(value: Code<From>): Code<To> =>
		instruction(to, bytes, value);

const binary =
	<From extends Type, Second extends Type, To extends Type>(to: To, bytes: readonly number[]) =>
	(one: Code<From>, other: Code<Second>): Code<To> =>
		instruction(to, bytes, one, other);

const loading =
	<To extends Type>(to: To, bytes: readonly number[]) =>
	(address: Code<I32>, offset = 0): Code<To> =>
		instruction(to, [...bytes, 0, ...varint(offset)], address);

const storing =
	<Of extends Type>(bytes: readonly number[]) =>
	(address: Code<I32>, value: Code<Of>, offset = 0): Step =>
		instruction('nothing', [...bytes, 0, ...varint(offset)], address, value);

export const i32 = {
	const: (value: number): Code<I32> => instruction('i32', [0x41, ...signed(value)]),
	load: loading('i32', [0x28]),
	store: storing<I32>([0x36]),
	add: binary<I32, I32, I32>('i32', [0x6a]),
	mul: binary<I32, I32, I32>('i32', [0x6c]),
	and: binary<I32, I32, I32>('i32', [0x71]),
	shl: binary<I32, I32, I32>('i32', [0x74]),
	shrU: binary<I32, I32, I32>('i32', [0x76]),
	eqz: unary<I32, I32>('i32', [0x45]),
	ltU: binary<I32, I32, I32>('i32', [0x49]),
	ctz: unary<I32, I32>('i32', [0x68]),
	/** The upper half of the product of two unsigned numbers. */
	mulHigh: (one: Code<I32>, other: Code<I32>): Code<I32> => {
		const wide = (value: Code<I32>) => instruction('i64', [0xad], value);
		const product = instruction('i64', [0x7e], wide(one), wide(other));
		return instruction('i32', [0xa7], instruction('i64', [0x88], product, instruction('i64', [0x42, 32])));
	},
} as const;

export const v128 = {
	load: loading('v128', vector(0)),
	/** Eight signed bytes, as numbers of sixteen bits. */
	loadBytes: loading('v128', vector(1)),
	store: storing<V128>(vector(11)),
	and: binary<V128, V128, V128>('v128', vector(78)),
	or: binary<V128, V128, V128>('v128', vector(80)),
	xor: binary<V128, V128, V128>('v128', vector(81)),
} as const;

/** Four numbers of 32 bits at once. */
export const i32x4 = {
	splat: unary<I32, V128>('v128', vector(17)),
	eq: binary<V128, V128, V128>('v128', vector(55)),
	/** The sign of each as a bit. */
	bitmask: unary<V128, I32>('i32', vector(164)),
	shl: binary<V128, I32, V128>('v128', vector(171)),
	shrS: binary<V128, I32, V128>('v128', vector(172)),
	shrU: binary<V128, I32, V128>('v128', vector(173)),
	add: binary<V128, V128, V128>('v128', vector(174)),
	mul: binary<V128, V128, V128>('v128', vector(181)),
} as const;

const block = (byte: number, steps: readonly Step[], out: number[], depth: number): void => {
	out.push(byte, 0x40);
	for (const step of steps) step.write(out, depth + 1);
	out.push(0x0b);
};

/** Runs its steps, which may go on with it or leave it. */
export const loop = (steps: (again: Step, leave: Step) => readonly Step[]): Step =>
	made('nothing', (out, depth) => {
		const to = (target: number): Step => made('nothing', (into, from) => into.push(0x0c, ...varint(from - target)));
		block(
			0x02,
			[made('nothing', (into, at) => block(0x03, steps(to(depth + 2), to(depth + 1)), into, at))],
			out,
			depth,
		);
	});

export const when = (condition: Code<I32>, ...steps: readonly Step[]): Step =>
	made('nothing', (out, depth) => {
		condition.write(out, depth);
		block(0x04, steps, out, depth);
	});

export interface Local<Of extends Type> {
	readonly type: Of;
	readonly get: Code<Of>;
	readonly set: (value: Code<Of>) => Step;
}

export interface Func {
	readonly name: string;
	readonly parameters: number;
	readonly locals: readonly Type[];
	readonly steps: readonly Step[];
}

/** A function of so many `i32` that returns nothing; `body` is given them, and what makes more locals. */
export function func(
	name: string,
	parameters: number,
	body: (given: (index: number) => Local<I32>, local: <Of extends Type>(type: Of) => Local<Of>) => readonly Step[],
): Func {
	const locals: Type[] = [];
	const numbered = <Of extends Type>(type: Of, index: number): Local<Of> => ({
		type,
		get: instruction(type, [0x20, ...varint(index)]),
		set: (value) => instruction('nothing', [0x21, ...varint(index)], value),
	});
	const steps = body(
		(index) => numbered('i32', index),
		(type) => numbered(type, parameters + locals.push(type) - 1),
	);
	return { name, parameters, locals, steps };
}

const sized = (bytes: readonly number[]): number[] => [...varint(bytes.length), ...bytes];
const listed = (items: readonly (readonly number[])[]): number[] => [...varint(items.length), ...items.flat()];
const text = (name: string): number[] => sized([...name].map((letter) => letter.charCodeAt(0)));

/** A module of these functions, over a shared memory that it is given as `memory` of `kernel`, of at most so many pages. */
export function assemble(functions: readonly Func[], mostPages: number): Uint8Array<ArrayBuffer> {
	const section = (number: number, items: readonly (readonly number[])[]): number[] => [
		number,
		...sized(listed(items)),
	];
	const bodies = functions.map(({ locals, steps }) => {
		const code: number[] = [...listed(locals.map((type) => [1, TYPES[type]]))];
		for (const step of steps) step.write(code, 0);
		return sized([...code, 0x0b]);
	});
	return Uint8Array.from([
		...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(
			1,
			functions.map(({ parameters }) => [0x60, ...listed(Array.from({ length: parameters }, () => [TYPES.i32])), 0]),
		),
		...section(2, [[...text('kernel'), ...text('memory'), 2, 3, 0, ...varint(mostPages)]]),
		...section(
			3,
			functions.map((_, index) => varint(index)),
		),
		...section(
			7,
			functions.map(({ name }, index) => [...text(name), 0, ...varint(index)]),
		),
		...section(10, bodies),
	]);
}
