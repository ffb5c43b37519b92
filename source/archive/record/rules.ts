import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { DICTIONARY } from './dictionary.ts';
import type { Field } from './field.ts';
import { ABOUT, ANALYSIS, ANALYSIS_WITHOUT_ONGOING, ANALYSIS_WITHOUT_POSSIBLE } from './shapes.ts';

/** By what a record is written and read: the order of its fields, and the words that the compressor points back at. */
export interface Rules {
	/** Of the order and the words both: every record begins with it. Eight hexadecimal digits. */
	readonly id: string;
	/** Begins with a digest of the whole, so that its own checksum, which zlib writes and compares, is the rules'. */
	readonly dictionary: Uint8Array;
	readonly about: Field<Omit<Article, 'text'>>;
	readonly analysis: Field<Analysis>;
}

/**
 * Raised where `fields.ts`, `bytes.ts` or `record.ts` write what has the same shape otherwise, and where `number-model.ts`,
 * `range-coder.ts` or `sampled.ts` pack the same otherwise.
 */
const CODING = 1;

export function rulesOf(words: string, about: Rules['about'], analysis: Rules['analysis']): Rules {
	const digest = createHash('sha256')
		.update([CODING, about.shape, analysis.shape, words].join('\n'))
		.digest('hex')
		.slice(0, 16);
	const dictionary = Buffer.from(`${digest} ${words}`, 'utf8');
	const id = zlib.deflateSync(new Uint8Array(), { dictionary }).toString('hex', 2, 6);
	return { id, dictionary, about, analysis };
}

/** What records are written by. */
export const WRITTEN_BY = rulesOf(DICTIONARY, ABOUT, ANALYSIS);

/**
 * What is read: those that are written by first. Whoever changes the dictionary or the shapes and wants shared archives to
 * be made anew out of what is in them keeps the old ones here; the id of what is not here is refused.
 */
export const READ: readonly Rules[] = [
	WRITTEN_BY,
	...[ANALYSIS_WITHOUT_POSSIBLE, ANALYSIS_WITHOUT_ONGOING].map((analysis) => rulesOf(DICTIONARY, ABOUT, analysis)),
];

/** Records of these rules were once written without their id, as bare streams of deflate. */
export const ONCE_UNTOLD = '2eb363f8';

/** The bytes are no record that this newsdesk can read. */
export class RecordRefused extends Error {
	override readonly name = 'RecordRefused';
}

/** A record's rules by its head (RFC 1950: the preset dictionary's checksum); null where it tells none. */
export function idIn(record: Uint8Array): string | null {
	const [method = 0, flags = 0] = record;
	const isHead = (method & 15) === 8 && (method * 256 + flags) % 31 === 0 && (flags & 32) !== 0;
	return isHead ? Buffer.from(record.subarray(2, 6)).toString('hex') : null;
}

/** What a record was written by. Throws where it is not known. */
export function rulesIn(record: Uint8Array, known: readonly Rules[]): Rules {
	const id = idIn(record) ?? ONCE_UNTOLD;
	const rules = known.find((one) => one.id === id);
	if (rules === undefined)
		throw new RecordRefused(
			`a stored article was written by rules that this newsdesk does not know (${id}; its own are ${WRITTEN_BY.id})`,
		);
	return rules;
}
