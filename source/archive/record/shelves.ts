import { ByteReader, ByteWriter } from './bytes.ts';
import { packed, partsOf, unpacked } from './frames.ts';
import { once } from './once.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import type { Content } from './record.ts';
import { RecordRefused, WRITTEN_BY } from './rules.ts';
import { NO_SAMPLES, type Samples } from './samples.ts';
import { sealed, unsealed } from './sealed.ts';

/** Texts that are packed together: a row of a list shows a line of one of them. Four together are unpacked as quickly, and take a fiftieth more room. */
const TEXTS = 8;

/** An article of a shelf: its number, and what its record holds. */
export interface Shelved {
	readonly doc: number;
	readonly content: Content;
}

/** Articles that are kept together. What one of them holds is unpacked when it is asked for: its text alone, or all. */
export interface OpenShelf {
	readonly docs: readonly number[];
	/** Without words but those of the text; null where the shelf has no such article. */
	text(doc: number): Pick<Content, 'flags' | 'textLength' | 'words'> | null;
	content(doc: number): Content | null;
}

/**
 * Some articles' records as one: they say much in the same words, so that the compressor points from one to the other. First by which samples
 * that is done, whose they are and how long, then the texts of some at a time, then all their other words, which point at the
 * texts, and all their numbers, each packed for itself: with samples those of each article apart, by how probable they are.
 */
export function packShelf(articles: readonly Shelved[], samples: Samples | null = null): Uint8Array {
	const head = new ByteWriter();
	head.count((samples ?? NO_SAMPLES).number);
	head.count(articles.length);
	const parts = articles.map(({ content }) => partsOf(content));
	let before = 0;
	for (const [at, { doc, content }] of articles.entries()) {
		head.whole(doc - before);
		before = doc;
		head.count(content.flags);
		head.count(content.textLength);
		head.count(parts[at]?.text.length ?? 0);
		head.count(parts[at]?.rest.length ?? 0);
		head.count(content.numbers.length);
	}
	const { texts, rests, model } = samples ?? NO_SAMPLES;
	const all = parts.map(({ text }) => text);
	const frames: Uint8Array[] = [];
	for (let at = 0; at < all.length; at += TEXTS) frames.push(packed(all.slice(at, at + TEXTS), texts()));
	frames.push(
		packed(
			parts.map(({ rest }) => rest),
			Buffer.concat([rests(), ...all]),
		),
	);
	for (const frame of frames) head.count(frame.length);
	if (model === null)
		frames.push(
			packed(
				articles.map(({ content }) => content.numbers),
				WRITTEN_BY.dictionary,
			),
		);
	else
		for (const { content } of articles) {
			const coded = packNumbers(content, model());
			head.count(coded === null ? 0 : coded.length + 1);
			frames.push(coded ?? content.numbers);
		}
	return sealed([head.bytes(), ...frames]);
}

/** Throws `RecordRefused`, or what it gives does, where the bytes are damaged or of other rules. `samples` gives those that it was packed with, by their number. */
export function openShelf(bytes: Uint8Array, samples: (number: number) => Samples | null = () => null): OpenShelf {
	const behind = unsealed(bytes);
	const head = new ByteReader(behind);
	const sampled = head.count();
	const dictionaries = (): Samples => {
		const known = sampled > 0 ? samples(sampled) : NO_SAMPLES;
		if (known === null) throw new RecordRefused('stored articles are damaged (what they were packed with is gone)');
		return known;
	};
	const places = new Map<number, Place>();
	/** Bytes of the texts of each frame. */
	const texts: number[] = [];
	const left = head.count();
	let [doc, rest, number] = [0, 0, 0];
	for (let at = 0; at < left; at += 1) {
		doc += head.whole();
		const [flags, textLength, ownText, ownRest, ownNumbers] = [
			head.count(),
			head.count(),
			head.count(),
			head.count(),
			head.count(),
		];
		const frame = Math.floor(at / TEXTS);
		const text = texts[frame] ?? 0;
		texts[frame] = text + ownText;
		places.set(doc, {
			flags,
			textLength,
			frame,
			text: [text, text + ownText],
			rest: [rest, rest + ownRest],
			numbers: [number, number + ownNumbers],
			coded: null,
		});
		rest += ownRest;
		number += ownNumbers;
	}
	const lengths = Array.from({ length: texts.length + 1 }, () => head.count());
	let coded = 0;
	if (sampled > 0)
		for (const place of places.values()) {
			const length = head.count();
			place.coded = { from: coded, length };
			coded += length === 0 ? place.numbers[1] - place.numbers[0] : length - 1;
		}
	let end = head.at;
	const frames = lengths.map((length) => {
		end += length;
		return behind.subarray(end - length, end);
	});
	const unpackedTexts = texts.map((length, frame) =>
		once(() => unpacked(frames[frame] ?? behind, length, dictionaries().texts())),
	);
	const allTexts = (): Uint8Array[] => unpackedTexts.map((text) => text());
	const unpackedRests = once(() =>
		unpacked(frames.at(-1) ?? behind, rest, Buffer.concat([dictionaries().rests(), ...allTexts()])),
	);
	const unpackedNumbers = once(() => unpacked(behind.subarray(end), number, WRITTEN_BY.dictionary));
	const numbersOf = ({ flags, numbers: [from, to], coded }: Place): Uint8Array => {
		if (coded === null) return unpackedNumbers().subarray(from, to);
		const { length } = coded;
		if (length === 0) return behind.subarray(end + coded.from, end + coded.from + to - from);
		const { model } = dictionaries();
		if (model === null) throw new RecordRefused('stored articles are damaged (what they were packed with is gone)');
		return unpackNumbers(behind.subarray(end + coded.from, end + coded.from + length - 1), flags, to - from, model());
	};
	const textOf = ({ flags, textLength, frame, text }: Place) => ({
		flags,
		textLength,
		words: unpackedTexts[frame]?.().subarray(...text) ?? new Uint8Array(),
	});
	return {
		docs: [...places.keys()],
		text: (one) => {
			const own = places.get(one);
			return own === undefined ? null : textOf(own);
		},
		content: (one) => {
			const own = places.get(one);
			if (own === undefined) return null;
			const text = textOf(own);
			return {
				...text,
				words: Buffer.concat([text.words, unpackedRests().subarray(...own.rest)]),
				numbers: numbersOf(own),
			};
		},
	};
}

/** How an article is read, and from where to where what it holds stands among its like. */
interface Place {
	readonly flags: number;
	readonly textLength: number;
	/** In which of the shelf's the text is. */
	readonly frame: number;
	readonly text: readonly [from: number, to: number];
	readonly rest: readonly [from: number, to: number];
	readonly numbers: readonly [from: number, to: number];
	/** Where they lie by themselves, and how many bytes they take and one; 0: they are as they were. Null where all are packed together. */
	coded: { readonly from: number; readonly length: number } | null;
}
