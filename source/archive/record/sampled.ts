import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { partsOf } from './frames.ts';
import { NumberModel } from './number-model.ts';
import { once } from './once.ts';
import { modelOf, packNumbers, unpackNumbers } from './packed-numbers.ts';
import { type Content, contentOf, readContent, readText, unpackRecord, unpackText } from './record.ts';
import { idIn, READ, RecordRefused, type Rules, WRITTEN_BY } from './rules.ts';

/**
 * Articles by which their like are packed: numbers take half of what deflate makes of them. Three times as many would save a
 * hundredth of a record.
 */
export const SAMPLED = 64;
/** What deflate can point back at, 32 kB in all with what is packed: most of it texts. */
const RESTS = 9_000;
const TEXTS = 22_000;
/** Half of what level 9 takes, and a five-hundredth more room. */
const LEVEL = 6;

/** Begins a record packed by samples: a byte that no stream of zlib begins with. */
const MARK = 1;
const ID_BYTES = 4;
const SUM_BYTES = 4;

/** Samples as they are kept beside the records that are packed by them, for JSON: bytes in base64. */
export interface KeptSampling {
	/** The rules of the records, see `rules.ts`. */
	readonly rules: string;
	readonly words: string;
	/** Of the numbers' model, deflated. */
	readonly levels: string;
}

/** By what records of an archive are packed: what their words point back at, and how probable their numbers are. */
export interface Sampling {
	/** Eight hexadecimal digits, of all that is kept of them. */
	readonly id: string;
	readonly rules: Rules;
	readonly words: Uint8Array;
	readonly model: () => NumberModel;
}

/** Samples made of some records of this newsdesk's own rules. */
export function keptSampling(records: readonly Uint8Array[]): KeptSampling {
	const contents = records.map(contentOf);
	const parts = contents.map(partsOf);
	const of = (part: 'text' | 'rest', most: number): Buffer =>
		Buffer.concat(parts.map((one) => one[part])).subarray(0, most);
	return {
		rules: WRITTEN_BY.id,
		words: Buffer.concat([of('rest', RESTS), of('text', TEXTS)]).toString('base64'),
		levels: zlib.deflateSync(modelOf(contents).levels, { level: 9 }).toString('base64'),
	};
}

/** Throws `RecordRefused` where they are of rules that are none of `known`. */
export function openSampling(kept: KeptSampling, known: readonly Rules[] = READ): Sampling {
	const rules = known.find(({ id }) => id === kept.rules);
	if (rules === undefined)
		throw new RecordRefused(`stored articles are packed by rules that this newsdesk does not know (${kept.rules})`);
	return {
		id: createHash('sha256')
			.update(JSON.stringify([kept.rules, kept.words, kept.levels]))
			.digest('hex')
			.slice(0, ID_BYTES * 2),
		rules,
		words: Buffer.from(kept.words, 'base64'),
		model: once(() => new NumberModel(zlib.inflateSync(Buffer.from(kept.levels, 'base64')))),
	};
}

/** The id of the samples that a record is packed by, of which its first bytes are enough to tell; null where it is packed by none. */
export const samplingIn = (record: Uint8Array): string | null =>
	record[0] === MARK && record.length > ID_BYTES ? Buffer.from(record.subarray(1, 1 + ID_BYTES)).toString('hex') : null;

/** A record in less room; as it is where it or the samples are of other rules than this newsdesk's own. */
export function packBySamples(record: Uint8Array, samples: Sampling): Uint8Array {
	if (samples.rules.id !== WRITTEN_BY.id || idIn(record) !== WRITTEN_BY.id) return record;
	const content = contentOf(record);
	const numbers = packNumbers(content, samples.model());
	if (numbers === null) return record;
	const { flags, textLength, words } = content;
	const packed = zlib.deflateRawSync(words, { level: LEVEL, dictionary: samples.words });
	const head = new ByteWriter();
	for (const count of [flags, textLength, words.length, content.numbers.length, packed.length]) head.count(count);
	const behind = Buffer.concat([head.bytes(), packed, numbers]);
	const bytes = Buffer.concat([Buffer.from([MARK]), Buffer.from(samples.id, 'hex'), Buffer.alloc(SUM_BYTES), behind]);
	bytes.writeUInt32BE(zlib.crc32(behind), 1 + ID_BYTES);
	return bytes;
}

/** Gives the samples of an id, where they are there. */
export type SamplingOf = (id: string) => Sampling | null;

/** A record, packed by samples or by none. Throws `RecordRefused` where it is damaged, and where what it was packed by is not there. */
export function unpackAny(bytes: Uint8Array, samplingOf: SamplingOf): { article: Article; analysis: Analysis | null } {
	const samples = samplingFor(bytes, samplingOf);
	if (samples === null) return unpackRecord(bytes);
	const { numbers, ...content } = opened(bytes, samples);
	const { rules, model } = samples;
	const unpacked = unpackNumbers(numbers.bytes, content.flags, numbers.length, model(), rules);
	return readContent({ ...content, numbers: unpacked }, rules);
}

/** The article's text alone. */
export function textOfAny(bytes: Uint8Array, samplingOf: SamplingOf): string {
	const samples = samplingFor(bytes, samplingOf);
	return samples === null ? unpackText(bytes) : readText(opened(bytes, samples));
}

function samplingFor(bytes: Uint8Array, samplingOf: SamplingOf): Sampling | null {
	const id = samplingIn(bytes);
	const samples = id === null ? null : samplingOf(id);
	if (samples === null && id !== null)
		throw new RecordRefused(`a stored article cannot be read (what it was packed by, ${id}, is not there)`);
	return samples;
}

interface Opened extends Omit<Content, 'numbers'> {
	/** Still packed, and how long they are otherwise. */
	readonly numbers: { readonly bytes: Uint8Array; readonly length: number };
}

function opened(bytes: Uint8Array, { words: dictionary }: Sampling): Opened {
	const behind = bytes.subarray(1 + ID_BYTES + SUM_BYTES);
	const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1 + ID_BYTES);
	if (sum !== zlib.crc32(behind)) throw new RecordRefused('a stored article is damaged');
	const head = new ByteReader(behind);
	const [flags, textLength, words, length, packed] = [
		head.count(),
		head.count(),
		head.count(),
		head.count(),
		head.count(),
	];
	const numbersAt = head.at + packed;
	const options = { dictionary, maxOutputLength: Math.max(1, words) };
	return {
		flags,
		textLength,
		words: zlib.inflateRawSync(behind.subarray(head.at, numbersAt), options),
		numbers: { bytes: behind.subarray(numbersAt), length },
	};
}
