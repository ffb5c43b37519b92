import * as zlib from 'node:zlib';
import { ENTITY_KINDS, type EntityKind } from '../../../domain/entity.ts';

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
	neighbourhood: string,
	kind: number,
	mentions: number,
	doubtful: number,
	surfaces: KeptName['surfaces'],
	titles: KeptName['titles'],
	gender: number,
];

const GENDERS = [null, 'he', 'she'] as const;
/** Bytes before the names: how long their JSON is. */
const HEAD = 4;

/** A column of its own, so that a thousand articles' names are read without anything else of them. */
export function packNaming({ names, keys, context }: Naming): Uint8Array {
	const rows = names.map(
		({ key, neighbourhood, kind, mentions, doubtful, surfaces, titles, gender }): Row => [
			key,
			neighbourhood,
			ENTITY_KINDS.indexOf(kind),
			mentions,
			doubtful,
			surfaces,
			titles,
			GENDERS.indexOf(gender),
		],
	);
	const json = Buffer.from(JSON.stringify([rows, keys]), 'utf8');
	const head = Buffer.alloc(HEAD);
	head.writeUInt32LE(json.length);
	return zlib.deflateRawSync(Buffer.concat([head, json, new Uint8Array(context.slice().buffer)]));
}

export function unpackNaming(packed: Uint8Array): Naming {
	const bytes = zlib.inflateRawSync(packed);
	const end = HEAD + bytes.readUInt32LE();
	const [rows, keys] = JSON.parse(bytes.toString('utf8', HEAD, end)) as readonly [readonly Row[], readonly number[]];
	const names = rows.map(
		([key, neighbourhood, kind, mentions, doubtful, surfaces, titles, gender]): KeptName => ({
			key,
			neighbourhood,
			kind: ENTITY_KINDS[kind] ?? 'person',
			mentions,
			doubtful,
			surfaces,
			titles,
			gender: GENDERS[gender] ?? null,
		}),
	);
	return { names, keys, context: new Uint32Array(Uint8Array.from(bytes.subarray(end)).buffer) };
}
