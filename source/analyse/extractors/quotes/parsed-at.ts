import { firstFrom } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { type ParsedSentence, parsedSentences } from '../../grammar/parsed.ts';

/** The parsed sentence that an offset lies in. */
export function parsedAt(draft: Draft, at: number): ParsedSentence | undefined {
	const parsed = parsedSentences(draft);
	const index = firstFrom(draft.segmentation.sentences, at + 1) - 1;
	let low = 0;
	let high = parsed.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((parsed[middle]?.index ?? 0) < index) low = middle + 1;
		else high = middle;
	}
	return parsed[low]?.index === index ? parsed[low] : undefined;
}
