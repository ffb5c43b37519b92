import type { FigureFact, Party, QuoteFact } from '../../../domain/fact.ts';
import { contains, overlaps } from '../../../domain/span.ts';
import { isTelling } from './telling.ts';

/** A figure's source by its sentence, and whether only the order of the words gives it. */
export interface OwnSource {
	readonly party: Party;
	readonly inferred: boolean;
}

/** The source of the figure's own sentence, unless that one's words are known from quotes and the figure is not told with them. */
export function ownSource(figure: FigureFact, told: readonly QuoteFact[], text: string): OwnSource | null {
	const { source } = figure;
	if (source === null || JOINED.test(text.slice(source.end, source.end + 60))) return null;
	if (/according\s+to\s+$/i.test(text.slice(Math.max(0, source.start - ACCORDING), source.start))) return given(source);
	let inferred: Party | null = null;
	let known = false;
	for (let at = firstTold(told, source.start - LONGEST_SPEAKER); at < told.length; at++) {
		const quote = told[at];
		const speaker = quote?.speaker ?? null;
		if (quote === undefined || speaker === null || speaker.start >= source.end) break;
		if (!overlaps(speaker, source)) continue;
		if (contains(quote, figure) || isBehind(quote, source, figure, text)) return given(meant(source, quote, speaker));
		if (isFurtherBehind(quote, source, figure, text) || isBeforeTeller(quote, source, figure, text))
			inferred = meant(source, quote, speaker);
		known = true;
	}
	if (!known) return given(source);
	return inferred !== null && isTelling(inferred) ? { party: inferred, inferred: true } : null;
}

const given = (party: Party): OwnSource | null => (isTelling(party) ? { party, inferred: false } : null);

/** `[Bolt] and Lund said its board`: half of a name, or one of two who tell. */
const JOINED = /^\s+(?:and|&)\s+\p{Lu}[\p{L}.’'-]+\s+(?:has\s+|have\s+)?(?:said|says?|reported|announced)\b/u;

/** The words as the quote has them, whose speaker is known by name or by what was called so before; whom a candidate would have is not. */
const meant = (source: Party, { certainty }: QuoteFact, speaker: Party): Party =>
	certainty !== 'candidate' && source.name === null && (speaker.name !== null || speaker.antecedent !== undefined)
		? speaker
		: source;

/**
 * `Acme said it sold the mill, [a step that brought $5m]`: told on in the words behind what somebody says, with no word that the
 * sentence has turned to another; `called the [two-year] ban “a joke”`: told in the words before those between marks.
 */
function isBehind({ mode, start, end, cue }: QuoteFact, source: Party, figure: FigureFact, text: string): boolean {
	if (source.end > start) return false;
	if (figure.end <= start)
		return (
			cue !== null && source.end <= cue.start && cue.end <= figure.start && !/[,.;:—–]/.test(text.slice(cue.end, start))
		);
	if (mode !== 'indirect' || end > figure.start) return false;
	const between = text.slice(end, figure.start);
	return MORE_EXACTLY.test(between) || (GOING_ON.test(between) && !TURNING.test(between) && !SIDEWAYS.test(between));
}

/** `Acme said it sold the mill, [while its shops took $5m]`: most of what a sentence tells behind somebody's words is theirs. */
function isFurtherBehind({ mode, start, end }: QuoteFact, source: Party, figure: FigureFact, text: string): boolean {
	if (mode === 'direct' || source.end > start || end > figure.start) return false;
	const between = text.slice(end, figure.start);
	return FURTHER.test(between) && !TURNING.test(between);
}

/** `The port has [six] cranes and two docks that take such ships, the report said.`: a sentence that ends with who tells it. */
function isBeforeTeller({ mode, cue, end }: QuoteFact, source: Party, figure: FigureFact, text: string): boolean {
	if (cue === null) return false;
	const first = Math.min(source.start, cue.start);
	const last = Math.max(source.end, cue.end);
	if (first < figure.end || last - first > LONGEST_SPEAKER) return false;
	if (mode !== 'indirect' && !BEGINNING.test(text.slice(end, figure.start))) return false;
	const between = text.slice(figure.end, first);
	return (
		/,\s+$/.test(between) && FURTHER.test(between) && !OTHERS.test(between) && ENDING.test(text.slice(last, last + 60))
	);
}

/** From the mark that ends what somebody says into a sentence of its own. */
const BEGINNING = /^[.!?]?["”’']+\s+\p{Lu}/u;

/** Nothing but when and where up to the end of the sentence. */
const ENDING =
	/^(?:\s+(?:on|in|at|today|yesterday|late|early|earlier)\b[^,.;:"“”]{0,40})?[.!?]?(?:\s*$|[.!?]\s|\n\s*\n)/;

/** `would reach £50bn [-] 14 % more than planned`. */
const MORE_EXACTLY = /^\s+[-–—]+\s+(?:(?:about|some|nearly|almost|over|more than|an?)\s+)*$/;

/** Up to a figure from the words before it, in one sentence. */
const GOING_ON = /^(?:[^.;:"“”]|\.(?=\d|\p{L}|\s\p{Ll})){0,200}$/u;

/** Up to a figure or who tells it, in one sentence, over what is said in marks too. */
const FURTHER = /^(?:[^.;:]|\.(?=\S|\s\p{Ll})){0,300}$/u;

/** What begins a clause that the one who tells may not vouch for. */
const SIDEWAYS = /\b(?:but|while|whereas|although|though|compared|which|who|whose|where)\b|[—–]|--|\s-\s/i;

/** Others who tell on. */
const OTHERS =
	/\b(?:and|but|while|whereas|although|though|as|,)\s+(?:[\p{L}’'-]+\s+){1,4}?(?:had\s+|has\s+|have\s+)?(?:said|says?|told|added|report(?:ed|s)?|announced|estimated?|forecasts?|warned|predicted|expect(?:s|ed)?|showed|shows?|put)\b/iu;

/** What begins a clause of time or reason, which places what is told, or one of another who tells. */
const TURNING = new RegExp(
	String.raw`\b(?:as|when|after|before|since|because|however)\b|\band\s+(?:is|are|was|were|has|have)\b|${OTHERS.source}`,
	'iu',
);

/** Index of the first quote whose speaker starts at an offset or behind it; `told` is in their order. */
function firstTold(told: readonly QuoteFact[], offset: number): number {
	let [low, high] = [0, told.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((told[middle]?.speaker?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Characters before a source that tell `according to`. */
const ACCORDING = 16;

/** Characters a speaker's words run to at most. */
const LONGEST_SPEAKER = 200;
