import * as zlib from 'node:zlib';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { DICTIONARY } from './dictionary.ts';
import { Sink, Source } from './fields.ts';
import { ABOUT, ANALYSIS } from './shapes.ts';

// For records of a few thousand bytes deflate is smaller than zstd and undone in half the time.
const dictionary = Buffer.from(DICTIONARY, 'utf8');
const writing: zlib.ZlibOptions = { level: 9, dictionary };
const reading: zlib.ZlibOptions = { dictionary };

/** Set where a record has an analysis; where its words are not well-formed and kept in UTF-16. */
const ANALYSED = 1;
const UTF16 = 2;

/** An article and, in one with it, what was read out of its text: most of its words stand in the article already. */
export function packRecord(article: Article, analysis: Analysis | null): Uint8Array {
	const sink = new Sink(article.text);
	ABOUT.write(article, sink);
	if (analysis !== null) ANALYSIS.write(analysis, sink);
	const wellFormed = sink.words.isWellFormed();
	const words = Buffer.from(sink.words, wellFormed ? 'utf8' : 'utf16le');
	const head = new ByteWriter();
	head.count((analysis === null ? 0 : ANALYSED) + (wellFormed ? 0 : UTF16));
	head.count(words.length);
	head.count(article.text.length);
	return zlib.deflateRawSync(Buffer.concat([head.bytes(), words, sink.numbers.bytes()]), writing);
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
	const bytes = zlib.inflateRawSync(record, reading);
	const head = new ByteReader(bytes);
	const [flags, length, textLength] = [head.count(), head.count(), head.count()];
	const words = bytes.toString((flags & UTF16) === 0 ? 'utf8' : 'utf16le', head.at, head.at + length);
	return { flags, words, text: words.slice(0, textLength), numbers: new ByteReader(bytes, head.at + length) };
}
