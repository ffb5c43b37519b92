import * as zlib from 'node:zlib';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Content } from './record.ts';
import { RecordRefused, WRITTEN_BY } from './rules.ts';

/** With 12 records take a fiftieth less room, and three times as long. */
const LEVEL = 7;
/** Bytes of samples. With half a megabyte records take a twelfth less room again, and four times as long to pack. */
const MOST_SAMPLED_WORDS = 110_000;
const MOST_SAMPLED_NUMBERS = 32_000;
/** The rules' id, then a checksum of all behind it. */
const ID_BYTES = 4;
const SUM_BYTES = 4;

/** An article of a shelf: its number, and what its record holds. */
export interface Shelved {
	readonly doc: number;
	readonly content: Content;
}

/** Articles that are kept together. What one of them holds is unpacked when it is asked for: its words alone, or all. */
export interface OpenShelf {
	readonly docs: readonly number[];
	/** Null where the shelf has no such article. */
	words(doc: number): Pick<Content, 'flags' | 'textLength' | 'words'> | null;
	content(doc: number): Content | null;
}

/** What the compressor points back at, of some articles of the archive and, behind it, of all records. */
export interface Samples {
	readonly words: Uint8Array;
	readonly numbers: Uint8Array;
}

const NO_SAMPLES: Samples = { words: WRITTEN_BY.dictionary, numbers: WRITTEN_BY.dictionary };

/** As many of some articles as fit: of much more packing would take longer than it is worth. */
export function samplesOf(articles: readonly Content[]): Samples {
	const of = (parts: readonly Uint8Array[], most: number): Uint8Array =>
		Buffer.concat([Buffer.concat(parts).subarray(0, most), WRITTEN_BY.dictionary]);
	return {
		words: of(
			articles.map(({ words }) => words),
			MOST_SAMPLED_WORDS,
		),
		numbers: of(
			articles.map(({ numbers }) => numbers),
			MOST_SAMPLED_NUMBERS,
		),
	};
}

/**
 * Some articles' records as one: they say much in the same words, so that the compressor points from one to the other. First whether that is
 * done with samples, whose they are and how long, then all their words, then all their numbers, each packed for itself.
 */
export function packShelf(articles: readonly Shelved[], samples: Samples | null = null): Uint8Array {
	const head = new ByteWriter();
	head.count(samples === null ? 0 : 1);
	head.count(articles.length);
	let before = 0;
	for (const { doc, content } of articles) {
		head.whole(doc - before);
		before = doc;
		head.count(content.flags);
		head.count(content.textLength);
		head.count(content.words.length);
		head.count(content.numbers.length);
	}
	const dictionaries = samples ?? NO_SAMPLES;
	const words = packed(
		articles.map(({ content }) => content.words),
		dictionaries.words,
	);
	const numbers = packed(
		articles.map(({ content }) => content.numbers),
		dictionaries.numbers,
	);
	head.count(words.length);
	const bytes = Buffer.concat([
		Buffer.from(WRITTEN_BY.id, 'hex'),
		Buffer.alloc(SUM_BYTES),
		head.bytes(),
		words,
		numbers,
	]);
	bytes.writeUInt32BE(zlib.crc32(bytes.subarray(ID_BYTES + SUM_BYTES)), ID_BYTES);
	return bytes;
}

/** Throws `RecordRefused`, or what it gives does, where the bytes are damaged or of other rules. `samples`: those that it was packed with. */
export function openShelf(bytes: Uint8Array, samples: () => Samples | null = () => null): OpenShelf {
	const id = Buffer.from(bytes.subarray(0, ID_BYTES)).toString('hex');
	if (id !== WRITTEN_BY.id)
		throw new RecordRefused(
			`stored articles were written by rules that this newsdesk does not know (${id}; its own are ${WRITTEN_BY.id})`,
		);
	const behind = bytes.subarray(ID_BYTES + SUM_BYTES);
	if (behind.length === 0 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(ID_BYTES) !== zlib.crc32(behind))
		throw new RecordRefused('stored articles are damaged');
	const head = new ByteReader(behind);
	const isSampled = head.count() > 0;
	const dictionaries = (): Samples => {
		const known = isSampled ? samples() : NO_SAMPLES;
		if (known === null) throw new RecordRefused('stored articles are damaged (what they were packed with is gone)');
		return known;
	};
	const places = new Map<number, Place>();
	const left = head.count();
	let [doc, word, number] = [0, 0, 0];
	for (let at = 0; at < left; at += 1) {
		doc += head.whole();
		const [flags, textLength, words, numbers] = [head.count(), head.count(), head.count(), head.count()];
		places.set(doc, { flags, textLength, word, words, number, numbers });
		word += words;
		number += numbers;
	}
	const wordBytes = head.count();
	const place = head.at;
	const unpackedWords = once(() => unpacked(behind.subarray(place, place + wordBytes), word, dictionaries().words));
	const unpackedNumbers = once(() => unpacked(behind.subarray(place + wordBytes), number, dictionaries().numbers));
	const wordsOf = ({ flags, textLength, word: from, words }: Place) => ({
		flags,
		textLength,
		words: unpackedWords().subarray(from, from + words),
	});
	return {
		docs: [...places.keys()],
		words: (one) => {
			const own = places.get(one);
			return own === undefined ? null : wordsOf(own);
		},
		content: (one) => {
			const own = places.get(one);
			if (own === undefined) return null;
			return { ...wordsOf(own), numbers: unpackedNumbers().subarray(own.number, own.number + own.numbers) };
		},
	};
}

/** How an article is read, and where in the shelf its words and numbers stand. */
interface Place {
	readonly flags: number;
	readonly textLength: number;
	readonly word: number;
	readonly words: number;
	readonly number: number;
	readonly numbers: number;
}

const packed = (parts: readonly Uint8Array[], dictionary: Uint8Array): Buffer =>
	zlib.zstdCompressSync(Buffer.concat(parts), {
		params: { [zlib.constants.ZSTD_c_compressionLevel]: LEVEL },
		dictionary,
	});

function unpacked(bytes: Uint8Array, length: number, dictionary: Uint8Array): Buffer {
	try {
		const found = zlib.zstdDecompressSync(bytes, {
			chunkSize: Math.max(64, length + 1),
			maxOutputLength: Math.max(1, length),
			dictionary,
		});
		if (found.length === length) return found;
	} catch (error) {
		throw new RecordRefused(`stored articles are damaged (${error instanceof Error ? error.message : String(error)})`);
	}
	throw new RecordRefused('stored articles are damaged (they are cut off)');
}

function once<Value extends object>(make: () => Value): () => Value {
	let made: Value | null = null;
	return () => {
		made ??= make();
		return made;
	};
}
