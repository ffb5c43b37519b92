import type { Hit } from '../asking/searcher.ts';
import { type Naming, NOBODY, unpackNaming } from './naming.ts';

/**
 * What is asked of articles without opening what is stored of them: columns are read by themselves, where a stored document
 * is taken out of a compressed block with its neighbours.
 */
export const COLUMNS = {
	id: 'id',
	path: 'path',
	outlet: 'outlet',
	published: { field: 'published', format: 'strict_date' },
	analyser: 'analyser',
	problems: 'problems',
	copyOf: 'copyOf',
	headline: 'headline',
	record: 'record',
	naming: 'naming',
	printed: 'printed',
	person: 'person',
	organization: 'organization',
	place: 'place',
	group: 'group',
} as const;
export type Column = keyof typeof COLUMNS;

/** The part of a search that asks for some columns and nothing else. */
export const columns = (...names: readonly Column[]) => ({
	_source: false,
	stored_fields: '_none_',
	docvalue_fields: names.map((name) => COLUMNS[name]),
});

type Fields = Pick<Hit<unknown>, 'fields'>;

export const textIn = ({ fields }: Fields, name: Column): string | null => {
	const [value] = fields?.[name] ?? [];
	return value === undefined ? null : String(value);
};

export const textsIn = ({ fields }: Fields, name: Column): readonly string[] => (fields?.[name] ?? []).map(String);

export const numberIn = ({ fields }: Fields, name: Column): number => Number(fields?.[name]?.[0] ?? 0);

export function bytesIn({ fields }: Fields, name: Column): Uint8Array | null {
	const [value] = fields?.[name] ?? [];
	return value === undefined ? null : bytesFrom(String(value));
}

/** The first bytes of a column, without all of it being decoded. */
export const beginningIn = ({ fields }: Fields, name: Column): Uint8Array =>
	bytesFrom(String(fields?.[name]?.[0] ?? '').slice(0, BEGINNING));

const BEGINNING = 16;

export function namingIn(hit: Fields): Naming {
	const packed = bytesIn(hit, 'naming');
	return packed === null ? NOBODY : unpackNaming(packed);
}

/** What an article is headed by, and where. */
export function headIn(hit: Fields): { readonly headline: string; readonly place: string | null } {
	const bytes = bytesIn(hit, 'headline');
	const [headline = '', place] = bytes === null ? [] : Buffer.from(bytes).toString('utf8').split(HEAD_END);
	return { headline, place: place ?? null };
}

const HEAD_END = '\0';
export const packHead = (headline: string, place: string | null): Uint8Array =>
	Buffer.from([headline, ...(place === null ? [] : [place])].join(HEAD_END), 'utf8');

export const base64 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

export const bytesFrom = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
