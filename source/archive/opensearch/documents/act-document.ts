import { createHash } from 'node:crypto';
import { decode, encode, isProblem } from '../../../journal/line.ts';
import type { SharedAct } from '../../../journal/sharing.ts';

/** An act as it lies in a shared archive. */
export interface ActSource {
	readonly author: string;
	/** ISO 8601 in UTC, by the author's clock. */
	readonly time: string;
	readonly act: string;
	readonly mark: number;
	/** As its author's journal has it. */
	readonly line: string;
}

/** Hexadecimal digits of an id that make its mark: 28 bits, so that the sum of 30 million is exact. */
const MARK_DIGITS = 7;
/** Names longer than any author's are cut. */
const LONGEST_AUTHOR = 80;

export const markOf = (id: string): number => Number.parseInt(id.slice(0, MARK_DIGITS), 16);

/** The document of an act, by what is in it: sending it again is sending the same. */
export function actDocument({ author, entry }: SharedAct): { readonly id: string; readonly source: ActSource } {
	const line = encode(entry);
	const id = createHash('sha256').update(`${author}\0${line}`).digest('hex').slice(0, 32);
	return { id, source: { author, time: entry.time, act: entry.act, mark: markOf(id), line } };
}

/** Null where it is of a newer newsdesk, or no act. */
export function actOf({ author, line }: ActSource): SharedAct | null {
	if (typeof line !== 'string' || typeof author !== 'string' || author.trim() === '') return null;
	const entry = decode(line, 0);
	return isProblem(entry) ? null : { author: author.slice(0, LONGEST_AUTHOR), entry };
}
