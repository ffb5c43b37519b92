import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { REPORTING_VERBS, SPEECH_SENSES } from '../../lexicons/reporting-verbs.ts';
import { cueWords } from './cue-kind.ts';

const STOP = /[.?!][”"’']?\s/;

/** A sentence is looked back over this far, in UTF-16 units. */
const REACH = 400;

const isSpeech = (word: string | undefined): boolean =>
	REPORTING_VERBS.get(word ?? '')?.senses.some((sense) => SPEECH_SENSES.has(sense)) ?? false;

/** `…, said Ann Lee, adding that …`: who adds is who said, whoever stands in what was said. */
export function sharedByParticiples(text: string, attributions: readonly Attribution[]): Attribution[] {
	const main = attributions
		.filter(({ source, cue }) => source !== null && isSpeech(headOf(text, cue)) && !isParticiple(text, cue))
		.sort((a, b) => a.cue.start - b.cue.start);
	return attributions.map((attribution) => {
		const { cue, source } = attribution;
		if (!isParticiple(text, cue) || !isSpeech(headOf(text, cue))) return attribution;
		if (
			!/[,”"]\s*(?:(?:and|but|while|also)\s+)?(?:also\s+|\p{Ll}+ly\s+)?$/u.test(
				text.slice(Math.max(0, cue.start - 24), cue.start),
			)
		)
			return attribution;
		if (source !== null && source.end < cue.start && cue.start - source.end < 2) return attribution;
		const before = main.filter(
			(other) =>
				other.cue.end <= cue.start &&
				cue.start - other.cue.end < REACH &&
				!STOP.test(text.slice(other.cue.end, cue.start)),
		);
		const outer = before.findLast(({ cue: own }) => !before.some((other) => holds(other, own))) ?? before.at(-1);
		return outer ? { ...attribution, source: outer.source } : attribution;
	});
}

const headOf = (text: string, cue: Span): string | undefined =>
	cueWords(text.slice(cue.start, Math.min(cue.end, cue.start + 80))).find((word) => REPORTING_VERBS.has(word));

const isParticiple = (text: string, cue: Span): boolean =>
	/ing$/.test(headOf(text, cue) ?? '') && !/^(?:is|are|was|were|been|be)\s/i.test(text.slice(cue.start, cue.end));

const holds = ({ content }: Attribution, { start, end }: Span): boolean =>
	content.some((piece) => piece.start <= start && piece.end >= end);
