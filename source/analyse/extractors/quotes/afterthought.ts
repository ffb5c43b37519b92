import { spanText } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';

/** A name, and behind a comma a speaker of his own article: `Ann Lee, the company`. */
const TWO = /^(.*\p{L}[.)]?),\s((?:the|a|an|his|her|its|their)\s[^,]+)$/u;

/**
 * `It made a loan to Ann Lee, the company said.`: what is said runs on to the comma, where no mark parts it from a name
 * behind it; the speaker is who stands right before the verb that ends the sentence.
 */
export function withoutObject(text: string, attribution: Attribution): Attribution {
	const { source, cue, content } = attribution;
	const last = content.at(-1);
	if (source === null || last === undefined || last.end > source.start || source.end > cue.start) return attribution;
	if (!/^\s*$/.test(text.slice(last.end, source.start)) || !/^\s*$/.test(text.slice(source.end, cue.start)))
		return attribution;
	if (!/^\s*(?:[.?!]|$)/.test(text.slice(cue.end, cue.end + 3))) return attribution;
	const parts = TWO.exec(spanText(text, source));
	const [name, speaker] = [parts?.[1], parts?.[2]];
	if (name === undefined || speaker === undefined) return attribution;
	return {
		...attribution,
		source: { start: source.end - speaker.length, end: source.end },
		content: [...content.slice(0, -1), { start: last.start, end: source.start + name.length }],
	};
}
