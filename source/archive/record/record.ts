import * as zlib from 'node:zlib';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { Sink, Source } from './fields.ts';
import { idIn, READ, RecordRefused, type Rules, rulesIn, WRITTEN_BY } from './rules.ts';

/** Set where a record has an analysis; where its words are not well-formed and kept in UTF-16. */
const ANALYSED = 1;
const UTF16 = 2;

/** An article and, in one with it, what was read out of its text: most of its words stand in the article already. */
export function packRecord(article: Article, analysis: Analysis | null, rules: Rules = WRITTEN_BY): Uint8Array {
	const sink = new Sink(article.text);
	rules.about.write(article, sink);
	if (analysis !== null) rules.analysis.write(analysis, sink);
	const wellFormed = sink.words.isWellFormed();
	const words = Buffer.from(sink.words, wellFormed ? 'utf8' : 'utf16le');
	const head = new ByteWriter();
	head.count((analysis === null ? 0 : ANALYSED) + (wellFormed ? 0 : UTF16));
	head.count(words.length);
	head.count(article.text.length);
	// For records of a few thousand bytes deflate is smaller than zstd and undone in half the time.
	return zlib.deflateSync(Buffer.concat([head.bytes(), words, sink.numbers.bytes()]), {
		level: 9,
		dictionary: rules.dictionary,
	});
}

/** Throws `RecordRefused` where it is damaged, or of rules that are none of `known`. */
export function unpackRecord(
	bytes: Uint8Array,
	known: readonly Rules[] = READ,
): { article: Article; analysis: Analysis | null } {
	const { text, words, flags, numbers, rules } = opened(bytes, known);
	const source = new Source(numbers, words, text);
	const article = { ...rules.about.read(source), text };
	return { article, analysis: (flags & ANALYSED) === 0 ? null : rules.analysis.read(source) };
}

/** The article's text alone. */
export const unpackText = (bytes: Uint8Array): string => opened(bytes, READ).text;

function opened(
	record: Uint8Array,
	known: readonly Rules[],
): { flags: number; text: string; words: string; numbers: ByteReader; rules: Rules } {
	const rules = rulesIn(record, known);
	const bytes = inflated(record, rules);
	const head = new ByteReader(bytes);
	const [flags, length, textLength] = [head.count(), head.count(), head.count()];
	const words = bytes.toString((flags & UTF16) === 0 ? 'utf8' : 'utf16le', head.at, head.at + length);
	return { flags, words, text: words.slice(0, textLength), numbers: new ByteReader(bytes, head.at + length), rules };
}

function inflated(record: Uint8Array, { dictionary }: Rules): Buffer {
	try {
		return idIn(record) === null
			? zlib.inflateRawSync(record, { dictionary })
			: zlib.inflateSync(record, { dictionary });
	} catch (error) {
		throw new RecordRefused(`a stored article is damaged (${error instanceof Error ? error.message : String(error)})`);
	}
}
