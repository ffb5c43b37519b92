import type { Span } from '../../domain/span.ts';
import type { Token } from '../segment.ts';
import { encodeSpans, type TypedSpan } from '../sequence/labels.ts';
import { PART_LABELS } from './labels.ts';
import type { CueFrame } from './parts.ts';

type Range = readonly [start: number, end: number];

/** One annotated article, as the training files hold them: spans are `[start, end)` of `text`. */
export interface AnnotatedArticle {
	readonly id: string;
	readonly text: string;
	readonly headline?: string;
	readonly attributions: readonly {
		readonly source: readonly Range[];
		readonly cue: readonly Range[];
		readonly content: readonly Range[];
	}[];
	/** Stretches whose annotation is not to be relied on. */
	readonly discard?: readonly Range[];
}

/** Tokens `[start, end)` that a stretch of text touches. */
export function tokensOf(tokens: readonly Token[], [start, end]: Range): Span {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	let stop = low;
	while ((tokens[stop]?.start ?? Infinity) < end) stop++;
	return { start: low, end: stop };
}

/** Gold labels of the first pass: cues win over sources and both over contents where annotations nest. */
export function partGold(article: AnnotatedArticle, tokens: readonly Token[]): Uint8Array {
	const spans: TypedSpan[] = [];
	const add = (type: number, ranges: readonly Range[]): void => {
		for (const range of ranges) spans.push({ ...tokensOf(tokens, range), type });
	};
	for (const a of article.attributions) add(1, a.cue);
	for (const a of article.attributions) add(0, a.source);
	const labels = encodeSpans(PART_LABELS, tokens.length, spans);
	for (const a of article.attributions)
		for (const range of a.content) {
			const { start, end } = tokensOf(tokens, range);
			let inside = false;
			for (let i = start; i < end; i++) {
				if (labels[i] === 0) labels[i] = inside ? 6 : 5;
				inside = labels[i] === 5 || labels[i] === 6;
			}
		}
	return labels;
}

/** Gold labels of the second pass: the source and content, as far as they lie in the frame, of one annotated attribution; all O for none. */
export function argumentGold(
	attribution: AnnotatedArticle['attributions'][number] | null,
	frame: CueFrame,
	tokens: readonly Token[],
): Uint8Array {
	const labels = new Uint8Array(frame.stop - frame.first);
	if (!attribution) return labels;
	const put = (range: Range, begin: number): void => {
		const span = tokensOf(tokens, range);
		let inside = false;
		for (let i = Math.max(span.start, frame.first); i < Math.min(span.end, frame.stop); i++) {
			const at = i - frame.first;
			const free = labels[at] === 0 && (i < frame.start || i >= frame.end);
			if (free) labels[at] = inside ? begin + 1 : begin;
			inside = free;
		}
	};
	for (const range of attribution.source) put(range, 1);
	for (const range of attribution.content) put(range, 3);
	return labels;
}
