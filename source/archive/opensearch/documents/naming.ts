import * as zlib from 'node:zlib';
import { ENTITY_KINDS, type EntityKind } from '../../../domain/entity.ts';
import { neighbourhoodIn } from '../../../resolve/keys.ts';

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

/** Whom an article names, and what it is about: read for its names to be grouped, and to tell whose a mention is. */
export interface Naming {
	readonly names: readonly KeptName[];
	/** Index into `names` for each of the analysis's names. */
	readonly keys: readonly number[];
	readonly context: Uint32Array;
}

export const NOBODY: Naming = { names: [], keys: [], context: new Uint32Array() };

type Row = readonly [
	key: string,
	/** 0: the one that the key's own words give. */
	neighbourhood: string | 0,
	kind: number,
	mentions: number,
	doubtful: number,
	surfaces: KeptName['surfaces'],
	titles: KeptName['titles'],
	gender: number,
];

const GENDERS = [null, 'he', 'she'] as const;
/** Bytes before the names: how many they are. */
const HEAD = 4;
/** What most names begin and end with, the likeliest last; whoever changes it raises the layout's version. */
const DICTIONARY = Buffer.from(
	'"mayor""judge""captain""professor""commander""spokesman""spokeswoman""chairman""director""secretary""president""minister"' +
		',0,1,0,[["group:,0,2,1,0,[["place:,0,1,1,0,[["organization:"]],[],0],["organization:",0,0,2,0,[["","]],[],0],["person:,1]],[],0],["',
	'utf8',
);

/** A column of its own, so that a thousand articles' names are read without anything else of them. */
export function packNaming({ names, keys, context }: Naming): Uint8Array {
	const rows = names.map(
		({ key, neighbourhood, kind, mentions, doubtful, surfaces, titles, gender }): Row => [
			key,
			neighbourhood === neighbourhoodIn(key) ? 0 : neighbourhood,
			ENTITY_KINDS.indexOf(kind),
			mentions,
			doubtful,
			surfaces,
			titles,
			GENDERS.indexOf(gender),
		],
	);
	const isInOrder = keys.every((name, at) => name === at);
	const json = Buffer.from(JSON.stringify([rows, isInOrder ? keys.length : keys]), 'utf8');
	const packed = zlib.deflateRawSync(json, { level: 9, dictionary: DICTIONARY });
	const head = Buffer.alloc(HEAD);
	head.writeUInt32LE(packed.length);
	// What an article is about is hashes, which nothing makes smaller.
	return Buffer.concat([head, packed, new Uint8Array(context.slice().buffer)]);
}

export function unpackNaming(bytes: Uint8Array): Naming {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = HEAD + whole.readUInt32LE();
	const json = zlib.inflateRawSync(whole.subarray(HEAD, end), { dictionary: DICTIONARY }).toString('utf8');
	const [rows, keys] = JSON.parse(json) as readonly [readonly Row[], readonly number[] | number];
	const names = rows.map(
		([key, neighbourhood, kind, mentions, doubtful, surfaces, titles, gender]): KeptName => ({
			key,
			neighbourhood: neighbourhood === 0 ? neighbourhoodIn(key) : neighbourhood,
			kind: ENTITY_KINDS[kind] ?? 'person',
			mentions,
			doubtful,
			surfaces,
			titles,
			gender: GENDERS[gender] ?? null,
		}),
	);
	return {
		names,
		keys: typeof keys === 'number' ? Array.from({ length: keys }, (_, at) => at) : keys,
		context: new Uint32Array(Uint8Array.from(whole.subarray(end)).buffer),
	};
}
