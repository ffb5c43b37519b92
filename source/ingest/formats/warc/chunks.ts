import { Unreadable } from '../../format.ts';

/** What is left of a piece is copied for each record in it: small pieces keep that little. */
const PIECE = 16 * 1024;

/** A file's bytes in small pieces, and no more of them than are allowed. */
export class Chunks implements AsyncIterable<Uint8Array> {
	readonly #source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
	#allowed = Number.POSITIVE_INFINITY;

	constructor(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
		this.#source = source;
	}

	/** From here on so many more bytes may be taken, and what is left of a piece. */
	allow(bytes: number): void {
		this.#allowed = bytes + PIECE;
	}

	async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
		for await (const chunk of this.#source)
			for (let at = 0; at < chunk.length; at += PIECE) {
				const piece = chunk.subarray(at, at + PIECE);
				this.#allowed -= piece.length;
				if (this.#allowed < 0)
					throw new Unreadable(
						'The web archive is damaged: the headers of a record do not end.',
						'What came before was read. Fetch it anew if the rest matters.',
						'warc/damaged',
					);
				yield piece;
			}
	}
}
