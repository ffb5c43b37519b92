import { closeSync, readSync } from 'node:fs';
import { openFile } from './file-source.ts';

const CHUNK = 1 << 20;
const NEWLINE = 10;

/** The pieces of a file, those of one in UTF-16 made UTF-8. */
function* pieces(file: number): Generator<Uint8Array> {
	const chunk = new Uint8Array(CHUNK);
	let wide: InstanceType<typeof TextDecoder> | null = null;
	for (let first = true; ; first = false) {
		const length = readSync(file, chunk, 0, CHUNK, null);
		const bytes = chunk.subarray(0, length);
		if (first) {
			const order = wideOrder(bytes);
			wide = order === null ? null : new TextDecoder(order);
		}
		if (length === 0) {
			const rest = wide?.decode() ?? '';
			if (rest !== '') yield new TextEncoder().encode(rest);
			return;
		}
		yield wide === null ? bytes : new TextEncoder().encode(wide.decode(bytes, { stream: true }));
	}
}

/** UTF-16 by its mark, or by the zero that every second byte of `{"` is. */
function wideOrder([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
	return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : null;
}

/** The lines of a file without their newlines, read piece by piece. A line beyond `longest` bytes is cut there. */
export function* linesOf(path: string, longest: number): Generator<Uint8Array> {
	const file = openFile(path);
	try {
		let rest: Uint8Array[] = [];
		let held = 0;
		for (const piece of pieces(file)) {
			let start = 0;
			for (;;) {
				const newline = piece.indexOf(NEWLINE, start);
				const end = newline < 0 ? piece.length : newline;
				if (held <= longest) {
					rest.push(piece.slice(start, end));
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
