import { ByteReader, ByteWriter } from './bytes.ts';
import { shared } from './shared-start.ts';

/** A word, how many articles hold it, and how many as part of a name. */
export interface TermRow {
	readonly term: string;
	readonly articles: number;
	readonly names: number;
}

/** Words in order as bytes: of each how much it has of the one before, how long the rest is, its counts; then all the rests. */
export function packTermRows(rows: readonly TermRow[]): Uint8Array {
	const numbers = new ByteWriter();
	numbers.count(rows.length);
	let before = '';
	let rests = '';
	for (const { term, articles, names } of rows) {
		const alike = shared(before, term);
		numbers.count(alike);
		numbers.count(term.length - alike);
		numbers.count(articles);
		numbers.count(names);
		rests += term.slice(alike);
		before = term;
	}
	return Buffer.concat([numbers.bytes(), Buffer.from(rests, 'utf8')]);
}

export function unpackTermRows(bytes: Uint8Array): TermRow[] {
	const numbers = new ByteReader(bytes);
	const count = numbers.count();
	const told: number[] = [];
	for (let left = count * 4; left > 0; left -= 1) told.push(numbers.count());
	const rests = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8', numbers.at);
	const rows: TermRow[] = [];
	let [before, from] = ['', 0];
	for (let at = 0; at < told.length; at += 4) {
		const [alike = 0, length = 0, articles = 0, names = 0] = [told[at], told[at + 1], told[at + 2], told[at + 3]];
		before = before.slice(0, alike) + rests.slice(from, from + length);
		from += length;
		rows.push({ term: before, articles, names });
	}
	return rows;
}

/** By code points, as the database orders what is stored in UTF-8. */
export function byCodePoints(one: string, other: string): number {
	const most = Math.min(one.length, other.length);
	for (let at = 0; at < most; at += 1) {
		const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)];
		if (a !== b) return a < 0xd800 || b < 0xd800 ? a - b : turned(a) - turned(b);
	}
	return one.length - other.length;
}

/** Letters beyond the first 65,536, in two halves here, come behind all others. */
const turned = (code: number): number => (code < 0xe000 ? code + 0x2000 : code - 0x800);
