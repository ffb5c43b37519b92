import * as zlib from 'node:zlib';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { Sink, Source } from './field.ts';
import type { Passing } from './passing.ts';
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
	const flags = (analysis === null ? 0 : ANALYSED) + (wellFormed ? 0 : UTF16);
	return recordOf({ flags, textLength: article.text.length, words, numbers: sink.numbers.bytes() }, rules);
}

/** What a record holds as the record. */
export function recordOf({ flags, textLength, words, numbers }: Content, rules: Rules = WRITTEN_BY): Uint8Array {
	const head = new ByteWriter();
	head.count(flags);
	head.count(words.length);
	head.count(textLength);
	// For records of a few thousand bytes deflate is smaller than zstd and undone in half the time.
	return zlib.deflateSync(Buffer.concat([head.bytes(), words, numbers]), {
		level: 9,
		dictionary: rules.dictionary,
	});
}

/** What a record holds, before it is compressed. */
export interface Content {
	/** Whether there is an analysis, and how words are coded. */
	readonly flags: number;
	/** Of the article's text, with which the words begin, in code units. */
	readonly textLength: number;
	readonly words: Uint8Array;
	readonly numbers: Uint8Array;
}

type Pass = (numbers: Passing) => void;
const passers = new Map<Rules, { readonly about: Pass; readonly analysis: Pass }>();

/** Each number of a record has a column of its own, in the order of the fields. */
function passersOf(rules: Rules): { readonly about: Pass; readonly analysis: Pass } {
	let columns = 0;
	const column = (): number => {
		columns += 1;
		return columns - 1;
	};
	const made = passers.get(rules) ?? { about: rules.about.passer(column), analysis: rules.analysis.passer(column) };
	passers.set(rules, made);
	return made;
}

/** Passes the numbers of a record of these rules. */
export function passNumbers(flags: Content['flags'], numbers: Passing, rules: Rules = WRITTEN_BY): void {
	const { about, analysis } = passersOf(rules);
	about(numbers);
	if ((flags & ANALYSED) !== 0) analysis(numbers);
}

/** Throws `RecordRefused` where it is damaged, or of rules that are none of `known`. */
export function unpackRecord(
	bytes: Uint8Array,
	known: readonly Rules[] = READ,
): { article: Article; analysis: Analysis | null } {
	const rules = rulesIn(bytes, known);
	return readContent(opened(bytes, rules), rules);
}

/** The article's text alone. */
export const unpackText = (bytes: Uint8Array): string => readText(opened(bytes, rulesIn(bytes, READ)));

/** What a record of this newsdesk's own rules holds. */
export const contentOf = (record: Uint8Array): Content => opened(record, rulesIn(record, [WRITTEN_BY]));

export function readContent(
	content: Content,
	rules: Rules = WRITTEN_BY,
): { article: Article; analysis: Analysis | null } {
	const words = wordsOf(content);
	const text = words.slice(0, content.textLength);
	const source = new Source(new ByteReader(content.numbers), words, text);
	const article = { ...rules.about.read(source), text };
	return { article, analysis: (content.flags & ANALYSED) === 0 ? null : rules.analysis.read(source) };
}

/** The article's text alone. */
export const readText = (content: Omit<Content, 'numbers'>): string => wordsOf(content).slice(0, content.textLength);

/** Bytes of the words that are the text's; all of them where it ends within a letter. */
export function textBytes(content: Omit<Content, 'numbers'>): number {
	if ((content.flags & UTF16) !== 0) return content.textLength * 2;
	const text = readText(content);
	return text.isWellFormed() ? Buffer.byteLength(text) : content.words.length;
}

const wordsOf = ({ flags, words }: Pick<Content, 'flags' | 'words'>): string =>
	Buffer.from(words.buffer, words.byteOffset, words.length).toString((flags & UTF16) === 0 ? 'utf8' : 'utf16le');

function opened(record: Uint8Array, rules: Rules): Content {
	const bytes = inflated(record, rules);
	const head = new ByteReader(bytes);
	const [flags, length, textLength] = [head.count(), head.count(), head.count()];
	return {
		flags,
		textLength,
		words: bytes.subarray(head.at, head.at + length),
		numbers: bytes.subarray(head.at + length),
	};
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
