import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { HEAD_BYTES, type Head, headFrom } from '../../ingest/detect/head.ts';
import { Unreadable } from '../../ingest/format.ts';
import type { Source } from '../../ingest/source.ts';

const CHUNK = 1 << 20;

/** Opens a file to be read. Never waits: what is no plain file any more, as a pipe put in its place, is refused. */
export function openFile(path: string): number {
	const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	if (fstatSync(file).isFile()) return file;
	closeSync(file);
	throw new Unreadable('It is no file.', 'Take it out of the folder, or put the article into a file.', 'files/special');
}

function within<Result>(path: string, work: (file: number) => Result): Result {
	const file = openFile(path);
	try {
		return work(file);
	} finally {
		closeSync(file);
	}
}

/** Bytes from `start` on, so many or fewer. */
function readAt(file: number, start: number, length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let got = 0;
	while (got < length) {
		const more = readSync(file, bytes, got, length - got, start + got);
		if (more === 0) break;
		got += more;
	}
	return bytes.subarray(0, got);
}

/** A file on disk. It may grow, shrink or vanish while it is read: no more is taken than it had at first. */
export class FileSource implements Source {
	readonly absolute: string;
	readonly size: number;

	constructor(absolute: string, size: number) {
		this.absolute = absolute;
		this.size = size;
	}

	bytes(): Uint8Array {
		return within(this.absolute, (file) => readAt(file, 0, this.size));
	}

	*chunks(): Generator<Uint8Array> {
		const file = openFile(this.absolute);
		try {
			for (let at = 0; at < this.size; ) {
				const bytes = readAt(file, at, Math.min(CHUNK, this.size - at));
				if (bytes.length === 0) return;
				yield bytes;
				at += bytes.length;
			}
		} finally {
			closeSync(file);
		}
	}

	/** What detection looks at. */
	head(shown: string): Head {
		return within(this.absolute, (file) => {
			const bytes = readAt(file, 0, Math.min(HEAD_BYTES, this.size));
			const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && this.size > HEAD_BYTES;
			const tail = isZip ? readAt(file, Math.max(0, this.size - HEAD_BYTES), HEAD_BYTES) : bytes;
			return headFrom(shown, bytes, tail, this.size <= HEAD_BYTES);
		});
	}
}
