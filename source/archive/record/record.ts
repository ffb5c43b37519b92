import * as zlib from 'node:zlib';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { COMMON } from './common.ts';
import { Sink, Source } from './fields.ts';
import { ABOUT, ANALYSIS } from './shapes.ts';

/** Harder, it takes three times as long for a fiftieth of the size. */
const LEVEL = 6;
const dictionary = Buffer.from(COMMON, 'utf8');
// Not yet in the type definitions, but in Node 24's zlib.
const writing: zlib.ZstdOptions & { dictionary: Buffer } = {
	params: { [zlib.constants.ZSTD_c_compressionLevel]: LEVEL },
	dictionary,
};
const reading: zlib.ZstdOptions & { dictionary: Buffer } = { dictionary };

/** Set where a record has an analysis; where its words are not well-formed and kept in UTF-16. */
const ANALYSED = 1;
const UTF16 = 2;

/** An article and, in one with it, what was read out of its text: most of its words stand in the article already. */
export function packRecord(article: Article, analysis: Analysis | null): Uint8Array {
	return zlib.zstdCompressSync(payload(article, analysis), writing);
}

export function payload(article: Article, analysis: Analysis | null): Buffer {
	const sink = new Sink(article.text);
	ABOUT.write(article, sink);
	if (analysis !== null) ANALYSIS.write(analysis, sink);
	const wellFormed = sink.words.isWellFormed();
	const words = Buffer.from(sink.words, wellFormed ? 'utf8' : 'utf16le');
	const head = new ByteWriter();
	head.count((analysis === null ? 0 : ANALYSED) + (wellFormed ? 0 : UTF16));
	head.count(words.length);
	head.count(article.text.length);
	return Buffer.concat([head.bytes(), words, sink.numbers.bytes()]);
}

export function unpackRecord(bytes: Uint8Array): { article: Article; analysis: Analysis | null } {
	const { text, words, flags, numbers } = opened(bytes);
	const source = new Source(numbers, words, text);
	const article = { ...ABOUT.read(source), text };
	return { article, analysis: (flags & ANALYSED) === 0 ? null : ANALYSIS.read(source) };
}

/** The article's text alone. */
export const unpackText = (bytes: Uint8Array): string => opened(bytes).text;

function opened(record: Uint8Array): { flags: number; text: string; words: string; numbers: ByteReader } {
	const bytes = zlib.zstdDecompressSync(record, reading);
	const head = new ByteReader(bytes);
	const [flags, length, textLength] = [head.count(), head.count(), head.count()];
	const words = bytes.toString((flags & UTF16) === 0 ? 'utf8' : 'utf16le', head.at, head.at + length);
	return { flags, words, text: words.slice(0, textLength), numbers: new ByteReader(bytes, head.at + length) };
}
