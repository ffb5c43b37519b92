import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;
const NEWLINE = 10;

/** The lines of a file without their newlines, read piece by piece. A line beyond `longest` bytes is cut there. */
export function* linesOf(path: string, longest: number): Generator<Uint8Array> {
	const file = openSync(path, 'r');
	try {
		let rest: Uint8Array[] = [];
		let held = 0;
		const chunk = new Uint8Array(CHUNK);
		for (;;) {
			const length = readSync(file, chunk, 0, CHUNK, null);
			if (length === 0) break;
			let start = 0;
			for (;;) {
				const newline = chunk.subarray(0, length).indexOf(NEWLINE, start);
				const end = newline < 0 ? length : newline;
				if (held <= longest) {
					rest.push(chunk.slice(start, end));
					held += end - start;
				}
				if (newline < 0) break;
				yield together(rest, longest);
				rest = [];
				held = 0;
				start = newline + 1;
			}
		}
		if (held > 0) yield together(rest, longest);
	} finally {
		closeSync(file);
	}
}

function together(parts: readonly Uint8Array[], longest: number): Uint8Array {
	const [only] = parts;
	const whole = parts.length === 1 && only !== undefined ? only : new Uint8Array(Buffer.concat(parts));
	return whole.length > longest + 1 ? whole.subarray(0, longest + 1) : whole;
}
