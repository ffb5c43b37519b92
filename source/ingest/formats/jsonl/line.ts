import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { type RecordReading, readRecord } from '../../fields/record.ts';
import type { Origin } from '../../origin.ts';
import { safeLine } from '../../sanitise.ts';

const LONGEST_ID = 200;

export const NO_TEXT = 'The line has no article text.';

export const problem = (message: string): Omit<Diagnostic, 'where'> => ({
	severity: 'error',
	rule: 'jsonl/line',
	message,
	hint:
		message === NO_TEXT
			? 'Put the text in a field named text, body or content, or name its field with --map text=FIELD.'
			: 'Write one JSON object a line, e.g. {"headline": "…", "text": "…"}.',
});

/** What follows the line's number in an article's path. */
export const nameOf = (id: string | null): string => (id === null ? '' : `#${safeLine(id).slice(0, LONGEST_ID)}`);

/** A line's record, what is wrong with it, or null for a blank one. */
export function recordIn(text: string, { fields = {} }: Origin): RecordReading | string | null {
	if (text.trim() === '') return null;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return `Not JSON: ${error instanceof Error ? safeLine(error.message).slice(0, 120) : 'unreadable'}.`;
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'The line is no JSON object.';
	return readRecord(new Map(Object.entries(value)), fields);
}
