import { ACTS, type Act, type ActName, type Entry, type Stamp } from './act.ts';
import { Misshapen } from './shape.ts';

/** The newest that this newsdesk reads. */
export const JOURNAL_SCHEMA = 2;
/** Acts that came later, each with the schema since when it is read: an older newsdesk says of their lines that a newer one wrote them. */
const SINCE: Readonly<Partial<Record<ActName, number>>> = { readAll: 2 };

/** What is wrong with a line of a journal, and what can be done. The line stays in the file. */
export interface LineProblem {
	/** From 1. */
	readonly line: number;
	/** `torn`: the last line ends in the middle, as after a crash. `newer`: a later newsdesk wrote it. */
	readonly kind: 'torn' | 'bad' | 'newer';
	readonly message: string;
	readonly hint: string;
}

const isActName = (name: unknown): name is ActName => typeof name === 'string' && Object.hasOwn(ACTS, name);

/** One act as a line, without its line end: always the same fields in the same order. */
export function encode(entry: Entry): string {
	const { id, time, act } = entry;
	return JSON.stringify({ schema: SINCE[act] ?? 1, id, time, act, ...ACTS[act].take(entry, '') });
}

/** A note that is new is named after the act that wrote it. */
export const stamped = (act: Act, { id, time }: Stamp): Entry =>
	act.act === 'note' && act.note === '' ? { ...act, note: id, id, time } : { ...act, id, time };

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.(\d{1,3}))?Z$/;

/** To the millisecond, so that times compare as texts; null where it is no time. */
function timeOf(written: unknown): string | null {
	if (typeof written !== 'string' || !TIME.test(written) || Number.isNaN(Date.parse(written))) return null;
	return new Date(written).toISOString();
}

const MEND = 'Mend it by hand or leave it: it does nothing, and nothing else is lost.';
const NEWER = 'Read this folder with a newer newsdesk; the line is kept as it is.';

/** The act that a line holds, or what is wrong with it. */
export function decode(line: string, number: number): Entry | LineProblem {
	const bad = (message: string): LineProblem => ({ line: number, kind: 'bad', message, hint: MEND });
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return bad('It is not JSON.');
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('It is no record.');
	const given = new Map<string, unknown>(Object.entries(value));
	const [schema, id, act, time] = [given.get('schema'), given.get('id'), given.get('act'), timeOf(given.get('time'))];
	if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
		return bad('schema must be a whole number from 1.');
	if (schema > JOURNAL_SCHEMA)
		return {
			line: number,
			kind: 'newer',
			message: `It is of schema ${schema}; this newsdesk knows ${JOURNAL_SCHEMA}.`,
			hint: NEWER,
		};
	if (typeof id !== 'string' || id === '') return bad('id must be a text that is not empty.');
	if (time === null) return bad('time must be like 2024-02-23T15:00:00.000Z.');
	if (!isActName(act)) return bad(`There is no act ${JSON.stringify(act) ?? 'without a name'}.`);
	try {
		return { id, time, act, ...ACTS[act].take(value, '') } as Entry;
	} catch (error) {
		if (error instanceof Misshapen) return bad(`${error.message}.`);
		throw error;
	}
}

export const isProblem = (read: Entry | LineProblem): read is LineProblem => 'line' in read;

/** What a journal holds. */
export interface JournalText {
	readonly entries: readonly Entry[];
	readonly problems: readonly LineProblem[];
	/** Lines that ended; a last one that did not is not among them. */
	readonly lines: number;
}

/**
 * The acts of a journal's text, from its line `from` on. Acts between lines that git left for a
 * conflict count as any do; these lines themselves are told as bad.
 */
export function readLines(text: string, from = 1): JournalText {
	const entries: Entry[] = [];
	const problems: LineProblem[] = [];
	const lines = text.split('\n');
	const rest = lines.pop() ?? '';
	lines.forEach((line, index) => {
		const written = index === 0 && from === 1 ? line.replace(/^\ufeff/, '') : line;
		if (written.trim() === '') return;
		const read = decode(written, from + index);
		if (isProblem(read)) problems.push(read);
		else entries.push(read);
	});
	if (rest.trim() !== '') {
		const line = from + lines.length;
		const last = decode(rest, line);
		// A last line without its end that is whole was written by hand.
		if (isProblem(last))
			problems.push({
				line,
				kind: 'torn',
				message: 'It ends in the middle: newsdesk or the machine stopped while it was written.',
				hint: 'Nothing that newsdesk had said was done is lost; the rest of the line does nothing.',
			});
		else entries.push(last);
	}
	return { entries, problems, lines: lines.length };
}
