import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { parsedSentences } from '../../grammar/parsed.ts';

const DAY = '(?:\\s(?:(?:on\\s)?\\p{Lu}\\p{Ll}+day|today|yesterday|this\\sweek|last\\sweek))?';

/** Bodies before which things are told by somebody whom the sentence does not name. */
const FORUM = `(?:court|hearing|inquest|inquiry|tribunal|jury|trial|committee|panel|commission)`;
const IS_FORUM = new RegExp(`\\b${FORUM}$`, 'i');

/** Whether words name a body that hears what others say. */
export const isForum = (words: string): boolean => IS_FORUM.test(words);

const HEARD = new RegExp(
	`,\\s((?:(?:the|an?)\\s)?(?:[\\p{L}’'-]+\\s){0,5}${FORUM})\\s((?:was|were|has\\sbeen|had\\sbeen)\\stold|(?:has\\s|had\\s)?heard)${DAY}(?=[.,]|$)`,
	'iu',
);

/** Papers and numbers that show what stands before them. */
const SHOWN = new RegExp(
	`,\\s((?:[\\p{L}’'-]+\\s){0,5}(?:figures|data|statistics|survey|poll|study|report|research|census)(?:\\s(?:from|by)\\s[^,.]{3,50}?)?)\\s((?:have\\s|has\\s)?(?:shows?|showed|shown|suggests?|suggested|indicates?|indicated|reveals?|revealed))${DAY}(?=\\.?$)`,
	'iu',
);

/** `The plant will close, Acme said this week, as demand fell`. */
const SAID =
	/,\s((?:(?:the|an?)\s)?(?:[\p{L}’'-]+\s){0,5}[\p{L}’'-]+)\s(said|says|announced)\s(?:this\sweek|last\sweek|today|yesterday|on\s\p{Lu}\p{Ll}+day),(?=\s(?:as|after|because|when|but|while)\s)/u;

/** Words without which none of the three is there, told sooner than each is looked for behind each comma. */
const MAY_BE_HEARD = /told|heard/i;
const MAY_BE_SHOWN = /show|suggest|indicate|reveal/i;
const MAY_BE_SAID = /(?:said|says|announced)\s(?:this|last|today|yesterday|on\s)/;

/** How sure a clause with its comma, forum and verb makes us. */
const SURE = 0.85;

/**
 * What stands before a forum that heard it, or numbers that show it, at the end of its sentence:
 * `The brakes had failed, the inquest was told`, `Prices fell, official figures show`. Those the model has seen too become as sure.
 */
export function withForums(draft: Draft, attributions: readonly Attribution[]): Attribution[] {
	const { text } = draft.article;
	let all = [...attributions];
	for (const { clauses, words, chunks } of parsedSentences(draft)) {
		const [first, last] = [words[0], words.at(-1)];
		if (!first || !last || last.end - first.start > 600) continue;
		const sentence = text.slice(first.start, last.end);
		if (!sentence.includes(',') || /["“”]/.test(sentence)) continue;
		const heard = MAY_BE_HEARD.test(sentence) ? HEARD.exec(sentence) : null;
		const match =
			heard ??
			(MAY_BE_SHOWN.test(sentence) ? SHOWN.exec(sentence) : null) ??
			(MAY_BE_SAID.test(sentence) ? SAID.exec(sentence) : null);
		const [, named = '', verb = ''] = match ?? [];
		if (!match) continue;
		const start = first.start + match.index;
		const cue = first.start + sentence.indexOf(verb, match.index + named.length);
		const own = clauses.some(
			({ group }) =>
				(group.form === 'finite' || group.form === 'either') && (words[group.last]?.end ?? Infinity) <= start,
		);
		if (
			!own ||
			/^(?:when|while|if|although|though|after|before|because|as|since)\s/i.test(sentence) ||
			chunks.length < 4
		)
			continue;
		const name = start + (match[0].indexOf(named) || 2);
		all = all.filter((other) => !(other.cue.start < cue + verb.length && cue < other.cue.end));
		all.push({
			cue: { start: cue, end: cue + verb.length },
			source: heard ? null : { start: name, end: name + named.length },
			content: [{ start: first.start, end: start }],
			score: SURE,
			cueScore: 0.95,
			overlap: 0.95,
		});
	}
	return all.length === attributions.length && all.every((one, at) => one === attributions[at])
		? [...attributions]
		: all.sort((a, b) => a.cue.start - b.cue.start);
}
