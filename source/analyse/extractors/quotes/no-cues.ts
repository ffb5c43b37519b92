import { firstFrom } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { verbForms } from '../../grammar/verb-forms.ts';

/** In the middle of a sentence, behind a word written small. */
const MIDDLE = /\p{Ll}[,’']?\s$/u;

/**
 * Whether what was taken for a verb of saying is a piece of a name (`the group Caminos de [Plan] Nueve`, `[Ask] Harlan has
 * grown`), or a participle before its noun (`the figures showed [reported] fraud was falling`).
 */
export function isNoCue(draft: Draft, { cue, source, content }: Attribution): boolean {
	const { text } = draft.article;
	const word = text.slice(cue.start, Math.min(cue.end, cue.start + 40));
	if (/^\p{Lu}\p{Ll}+$/u.test(word)) {
		if (MIDDLE.test(text.slice(Math.max(0, cue.start - 3), cue.start)) && !isHeadline(text, cue)) return true;
		const mention = draft.mentions[firstFrom(draft.mentions, cue.start + 1) - 1];
		if (mention !== undefined && mention.start <= cue.start && cue.end < mention.end) return true;
		return source === null && isBase(word) && /^\s\p{Lu}/u.test(text.slice(cue.end, cue.end + 2));
	}
	// It is worth noting that.
	if (/^noting\b/.test(word) && /\bworth\s$/.test(text.slice(Math.max(0, cue.start - 6), cue.start))) return true;
	const [piece] = content;
	return (
		source === null &&
		/^(?:reported|estimated|expected|alleged|claimed|suspected|feared|planned|promised)$/.test(word) &&
		piece !== undefined &&
		piece.start - cue.end === 1 &&
		/(?:^|[.,\n])\s?$/.test(text.slice(Math.max(0, cue.start - 2), cue.start)) &&
		/^\p{Ll}/u.test(text.slice(piece.start, piece.start + 1))
	);
}

/** `New Study [Finds] Roads Are Safe`: a headline writes every word great, its verbs too. */
const isHeadline = (text: string, { start, end }: Attribution['cue']): boolean =>
	/\p{Lu}[\p{L}’'.-]*\s(?:(?:of|the|a|an|to|for|in|on|and|is|his|her)\s)?$/u.test(
		text.slice(Math.max(0, start - 40), start),
	) &&
	/^\s(?:(?:of|the|a|an|to|for|in|on|and|is|his|her)\s)?(?:\p{Lu}|[“"‘'])/u.test(text.slice(end, end + 8)) &&
	(text
		.slice(end, end + 60)
		.split('\n')[0]
		?.match(/\s\p{Lu}\p{Ll}/gu)?.length ?? 0) >= 3;

const isBase = (word: string): boolean => verbForms(word.toLowerCase()).some(({ shape }) => shape === 'base');
