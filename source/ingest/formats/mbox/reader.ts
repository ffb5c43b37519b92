import type { Reader } from '../../format.ts';

const NEWLINE = 10;
const FROM = new TextEncoder().encode('From ');

/**
 * The mails of a mailbox (RFC 4155), each a member. A mail begins at a `From ` line at the start or after a blank line; a
 * `>From ` inside a mail was one that its writer's line began with.
 */
export const readMbox: Reader = function* (source) {
	let number = 0;
	let mail: Uint8Array[] = [];
	const taken = (): Uint8Array => {
		const bytes = joined(mail);
		mail = [];
		return bytes;
	};
	let blank = true;
	for (const line of linesOf(source.chunks())) {
		if (blank && startsMail(line)) {
			if (mail.length > 0) yield member(++number, taken());
		} else {
			mail.push(unquoted(line));
		}
		blank = line.length === 1 || (line.length === 2 && line[0] === 13);
	}
	if (mail.length > 0) yield member(++number, taken());
};

const member = (number: number, bytes: Uint8Array) => ({
	kind: 'member' as const,
	name: String(number),
	sign: '#' as const,
	bytes,
	type: 'message/rfc822',
});

const startsMail = (line: Uint8Array): boolean => begins(line, FROM, 0) && line.length < 1000 && hasClock(line);

/** The line's date has a time of day; a sentence that begins with From seldom has. */
function hasClock(line: Uint8Array): boolean {
	return /\d{1,2}:\d{2}/.test(new TextDecoder('latin1').decode(line));
}

function unquoted(line: Uint8Array): Uint8Array {
	let marks = 0;
	while (line[marks] === 62) marks++;
	return marks > 0 && begins(line, FROM, marks) ? line.subarray(1) : line;
}

const begins = (line: Uint8Array, start: Uint8Array, at: number): boolean =>
	start.every((byte, index) => line[at + index] === byte);

/** Lines with their newline, across the borders of chunks. */
function* linesOf(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
	let rest: Uint8Array[] = [];
	for (const chunk of chunks) {
		let start = 0;
		for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
			const line = chunk.subarray(start, at + 1);
			yield rest.length === 0 ? line : joined([...rest, line]);
			rest = [];
			start = at + 1;
		}
		if (start < chunk.length) rest.push(chunk.subarray(start));
	}
	if (rest.length > 0) yield joined(rest);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
