/** Token labels for spans of several types: `BIO` for long spans, `BILOU` for short ones (last and unit-length marked). */
export type Scheme = 'BIO' | 'BILOU';

export interface TypedSpan {
	/** First token. */
	readonly start: number;
	/** One past the last token. */
	readonly end: number;
	/** Index into the label set's `types`. */
	readonly type: number;
}

/**
 * The labels of a scheme over some types. Label 0 is O; type `t` has `B I L U` at `1 + 4t …` (BILOU)
 * or `B I` at `1 + 2t …` (BIO). Only label pairs that make well-formed spans are transitions.
 */
export interface LabelSet {
	readonly scheme: Scheme;
	readonly types: readonly string[];
	readonly names: readonly string[];
	readonly size: number;
	/** Legal transitions into label `y`: `from[intoStart[y]] … from[intoStart[y + 1] - 1]`. */
	readonly from: Uint8Array;
	readonly intoStart: Uint16Array;
	/** 1 where a sequence may begin, or end, with the label. */
	readonly begins: Uint8Array;
	readonly ends: Uint8Array;
}

export function createLabels(types: readonly string[], scheme: Scheme): LabelSet {
	const marks = scheme === 'BILOU' ? 'BILU' : 'BI';
	const names = ['O', ...types.flatMap((type) => [...marks].map((mark) => `${mark}-${type}`))];
	const size = names.length;
	if (size > 255) throw new Error(`too many labels: ${size}`);
	const mark = (y: number): string => names[y]?.[0] ?? 'O';
	const type = (y: number): number => Math.floor((y - 1) / marks.length);
	const open = (y: number): boolean => scheme === 'BILOU' && (mark(y) === 'B' || mark(y) === 'I');
	const inside = (y: number): boolean => mark(y) === 'I' || mark(y) === 'L';
	const legal = (a: number, b: number): boolean => {
		if (inside(b)) return a > 0 && type(a) === type(b) && (mark(a) === 'B' || mark(a) === 'I');
		return !open(a);
	};
	const from: number[] = [];
	const intoStart = new Uint16Array(size + 1);
	for (let b = 0; b < size; b++) {
		for (let a = 0; a < size; a++) if (legal(a, b)) from.push(a);
		intoStart[b + 1] = from.length;
	}
	return {
		scheme,
		types,
		names,
		size,
		from: Uint8Array.from(from),
		intoStart,
		begins: Uint8Array.from(names, (_, y) => (inside(y) ? 0 : 1)),
		ends: Uint8Array.from(names, (_, y) => (open(y) ? 0 : 1)),
	};
}

/** Labels of `length` tokens holding these spans; of two that overlap the earlier in the list stays. */
export function encodeSpans(labels: LabelSet, length: number, spans: readonly TypedSpan[]): Uint8Array {
	const out = new Uint8Array(length);
	const width = labels.scheme === 'BILOU' ? 4 : 2;
	for (const { start, end, type } of spans) {
		if (start < 0 || end > length || start >= end || out.subarray(start, end).some((y) => y > 0)) continue;
		const base = 1 + width * type;
		out.fill(base + 1, start, end);
		out[start] = base;
		if (width === 4) {
			out[end - 1] = base + 2;
			if (end === start + 1) out[start] = base + 3;
		}
	}
	return out;
}

/** The spans of a well-formed label sequence, in order. */
export function decodeSpans(labels: LabelSet, sequence: Uint8Array, length = sequence.length): TypedSpan[] {
	const spans: TypedSpan[] = [];
	const width = labels.scheme === 'BILOU' ? 4 : 2;
	let start = -1;
	let type = -1;
	for (let i = 0; i <= length; i++) {
		const y = i < length ? (sequence[i] ?? 0) : 0;
		const mark = y === 0 ? -1 : (y - 1) % width;
		if (start >= 0 && (mark === -1 || mark === 0 || mark === 3)) {
			spans.push({ start, end: i, type });
			start = -1;
		}
		if (y > 0 && start < 0) {
			start = i;
			type = Math.floor((y - 1) / width);
		}
		if (start >= 0 && width === 4 && mark >= 2) {
			spans.push({ start, end: i + 1, type });
			start = -1;
		}
	}
	return spans;
}
