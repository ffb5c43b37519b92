import * as zlib from 'node:zlib';
import { signaturesOf } from '../../ledger/signature.ts';
import type { Episode, Report, Statement } from '../../ledger/statement.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { Sink, Source } from './fields.ts';
import { EPISODES, type KeptEpisode } from './report-shapes.ts';
import { packSignatures } from './signatures.ts';

/** Code units of the article that the compressor points back at: it looks 32 KB back. */
const MOST_TEXT = 30_000;
const COMMON =
	'place:united-states place:new-york main measure day person people killed wounded arrested held USD % soldier child officer 202';

const dictionaryOf = (text: string): Buffer => Buffer.from(text.slice(0, MOST_TEXT) + COMMON, 'utf8').subarray(-32_768);

/** Set where its words are not well-formed. */
const UTF16 = 1;

/** An article's report in two parts: what is held against other articles', and what is shown of it. */
export interface PackedReport {
	readonly signatures: Uint8Array;
	readonly episodes: Uint8Array;
}

/** What the ledger keeps of an article as bytes, without its sentences; null where it has no figure to compare. */
export function packReport(report: Report, text: string): PackedReport | null {
	const { publishedAt, episodes } = report;
	if (episodes.length === 0) return null;
	const sink = new Sink(text);
	sink.words = '';
	EPISODES.write({ publishedAt, episodes }, sink);
	const wellFormed = sink.words.isWellFormed();
	const words = Buffer.from(sink.words, wellFormed ? 'utf8' : 'utf16le');
	const head = new ByteWriter();
	head.count(words.length * 2 + (wellFormed ? 0 : UTF16));
	return {
		signatures: packSignatures(signaturesOf(report)),
		// What it says in words its article says too.
		episodes: zlib.deflateRawSync(Buffer.concat([head.bytes(), sink.numbers.bytes(), words]), {
			level: 9,
			dictionary: dictionaryOf(text),
		}),
	};
}

/** The shown part, with empty sentences, which `withSentence` gives back; names and words are in the signatures alone. `text` is its article's. */
export function unpackReport(bytes: Uint8Array, text: string): Pick<Report, 'publishedAt' | 'episodes'> {
	const packed = zlib.inflateRawSync(bytes, { dictionary: dictionaryOf(text) });
	const head = new ByteReader(packed);
	const told = head.count();
	const words = packed.toString(told % 2 === UTF16 ? 'utf16le' : 'utf8', packed.length - Math.floor(told / 2));
	const source = new Source(new ByteReader(packed, head.at), words, text);
	source.at = 0;
	const { publishedAt, episodes } = EPISODES.read(source);
	return { publishedAt, episodes: episodes.map(shown) };
}

const shown = (episode: KeptEpisode): Episode => ({
	...episode,
	names: [],
	words: [],
	sorts: 0,
	setting: [],
	statements: episode.statements.map((kept) => ({ ...kept, sentence: '' })),
});

/** A statement with its sentence, read from its article's text. */
export const withSentence = (statement: Statement, text: string): Statement => ({
	...statement,
	sentence: text.slice(statement.said.start, statement.said.end),
});
