import type { Span } from '../../../domain/span.ts';
import { REPORTING_VERBS, SPEECH_SENSES } from '../../lexicons/reporting-verbs.ts';
import type { Segmentation, Token } from '../../segment.ts';
import type { Quotation } from './quotations.ts';

/** How a quotation's speaker was found by what stands beside it. */
export interface Beside {
	readonly cue: Span | null;
	readonly source: Span | null;
	readonly by: string;
}

/** Tokens looked at beside a quotation. */
const NEAR = 14;

/** A bare noun phrase between quotation and verb is this long: "people near the river said". */
const BARE = 5;

const speaks = (token: Token | undefined): boolean => {
	const verb = token && token.shape === 'word' ? REPORTING_VERBS.get(token.text) : undefined;
	return verb?.senses.some((sense) => SPEECH_SENSES.has(sense)) ?? false;
};

const startsName = (token: Token | undefined): boolean =>
	token?.shape === 'word' &&
	(/^\p{Lu}/u.test(token.text) || /^(?:he|she|they|we|i|the|a|an|his|her|their|one|another)$/i.test(token.text));

/** `points out`, `went on`: no verb of saying without its particle. */
const isPointing = (token: Token | undefined): boolean =>
	/^(?:points|pointed|goes|went|hits|hit)$/.test(token?.text ?? '');

/** `said she was …`: words said, not who said them. */
const opensClause = (tokens: readonly Token[], from: number, end: number): boolean =>
	tokens
		.slice(from + 1, Math.min(end, from + 4))
		.some(({ text }) =>
			/^(?:was|were|is|are|had|has|have|would|will|could|can|did|does|might|should|must)$/.test(text),
		);

/** `former champion Ann Lee`, `officials`: a phrase without an article, of words that no clause is made of. */
const describes = (tokens: readonly Token[], from: number, end: number): boolean =>
	end > from &&
	tokens
		.slice(from, end)
		.every(
			({ text, shape }) =>
				shape === 'word' && !/^(?:it|that|was|were|is|are|had|has|have|would|will|to|not)$/i.test(text),
		) &&
	(end - from === 1
		? /[^s]s$/.test(tokens[from]?.text ?? '')
		: tokens.slice(from, end).some(({ text }) => /^\p{Lu}/u.test(text)));

/** `her comment`, `a tweet`: a noun. */
const isDetermined = (tokens: readonly Token[], at: number): boolean =>
	/^(?:of|an?|the|her|his|its|their|my|our|your|this|that)$/i.test(tokens[at - 1]?.text ?? '');

/** `have been [allowed]`: what is done to somebody, or what they hear. */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
	/^(?:is|are|was|were|be|been|being|gets?|got)$/.test(tokens[at - 1]?.text ?? '') &&
	/(?:ed|told|said|asked)$/.test(tokens[at]?.text ?? '');

/** `refusing to acknowledge`, `while on air`, `which some call`: no phrase that names who speaks begins so. */
const opensNothing = (token: Token | undefined): boolean =>
	/^(?:which|who|whose|that|what|where|when|while|after|before|during|since|until|although|though|because|if|as|at|in|on|by|for|from|with|without|to|and|but|or|is|was|are|were|has|had)$/i.test(
		token?.text ?? '',
	) || /^\p{Ll}+ing$/u.test(token?.text ?? '');

const isEnd = (token: Token | undefined): boolean => !token || /^(?:[.?!…:;]+|["“”„«»(])$/.test(token.text);

function firstAt(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

const cover = (tokens: readonly Token[], from: number, to: number): Span | null => {
	const first = tokens[from];
	const last = tokens[to - 1];
	return from < to && first && last ? { start: first.start, end: last.end } : null;
};

/**
 * `“…,” said Ann Lee, a doctor`, `“…,” she said`, `“…” – Ann Lee`. Behind a full stop only a sentence that ends with
 * its verb belongs to the quotation: `“We came.” Ann Lee said it was late` goes on to something else.
 */
function behind(tokens: readonly Token[], at: number, blockEnd: number, stopped: boolean): Beside | null {
	const limit = Math.min(tokens.length, at + NEAR);
	let start = at;
	while (start < limit && tokens[start]?.text === ',') start++;
	const dash = (tokens[start]?.start ?? Infinity) < blockEnd && /^[-–—]+$/.test(tokens[start]?.text ?? '');
	let stop = start;
	while (stop < limit && (tokens[stop]?.start ?? Infinity) < blockEnd && !isEnd(tokens[stop])) stop++;
	if (dash && startsName(tokens[start + 1])) {
		let end = start + 1;
		while (end < stop && tokens[end]?.text !== ',') end++;
		if (/^["“]/.test(tokens[end]?.text ?? '')) return null;
		if ((tokens[end]?.start ?? blockEnd) >= blockEnd || end < stop || isEnd(tokens[end]))
			return { cue: null, source: cover(tokens, start + 1, end), by: 'quote/signed' };
	}
	const particle = /^(?:out|on|up|back)$/.test(tokens[start + 1]?.text ?? '') ? 1 : 0;
	if (speaks(tokens[start]) || (particle === 1 && isPointing(tokens[start]))) {
		const from = start + 1 + particle;
		let end = from;
		while (end < stop && tokens[end]?.text !== ',') end++;
		if ((startsName(tokens[from]) && !opensClause(tokens, from, end)) || (!stopped && describes(tokens, from, end)))
			return { cue: cover(tokens, start, from), source: cover(tokens, from, end), by: 'quote/said-x' };
	}
	if (tokens[start]?.shape !== 'word') return null;
	if (opensNothing(tokens[start])) return null;
	for (let verb = start + 1; verb < stop; verb++) {
		if (!speaks(tokens[verb]) || (!startsName(tokens[start]) && verb > start + BARE)) continue;
		if (isDetermined(tokens, verb) || tokens[verb - 1]?.text === 'to' || isPassive(tokens, verb)) continue;
		// `“It is late.” Acme will begin work`: no words of what stands before.
		if (stopped && /^(?:will|would|can|could|may|might|must|should)$/.test(tokens[verb - 1]?.text ?? '')) continue;
		let end = verb;
		while (end > start + 1 && /^(?:,|also|later|then|has|had|who|which|\w+ly)$/.test(tokens[end - 1]?.text ?? ''))
			end--;
		// `“a mistake”, Ann Lee said that`: said is what follows
		if (tokens[verb + 1]?.text === 'that' && /^[\p{Ll}"“‘]/u.test(tokens[verb + 2]?.text ?? '')) return null;
		if (stopped && (!endsSentence(tokens, verb + 1, blockEnd) || hasObject(tokens, verb))) return null;
		return { cue: cover(tokens, verb, verb + 1), source: cover(tokens, start, end), by: 'quote/x-said' };
	}
	return null;
}

/** `Ann Lee said: “…”`, `she added, “…”`, `Ann Lee: “…”`, `From Ann Lee: “…”`. */
function before(tokens: readonly Token[], at: number, blockStart: number): Beside | null {
	let stop = at;
	const mark = tokens[stop - 1]?.text;
	if (mark === ',' || mark === ':' || mark === 'that') stop--;
	let start = stop;
	while (
		start > 0 &&
		start > stop - NEAR &&
		(tokens[start - 1]?.start ?? -1) >= blockStart &&
		!isEnd(tokens[start - 1])
	)
		start--;
	const opens = start === 0 || (tokens[start - 1]?.start ?? -1) < blockStart || isEnd(tokens[start - 1]);
	for (let verb = stop - 1; verb > start; verb--) {
		if (!speaks(tokens[verb]) || isDetermined(tokens, verb) || isPassive(tokens, verb)) continue;
		if (stop - verb > 1 && mark !== ',' && mark !== ':') break;
		let from = verb - 1;
		while (from > start && tokens[from - 1]?.text !== ',') from--;
		if (!startsName(tokens[from]) || opensClause(tokens, from, verb)) break;
		if (mark !== ',' && mark !== ':' && tokens[verb]?.text.endsWith('ing')) break;
		let end = verb;
		while (end > from + 1 && /^(?:,|also|later|then|has|had|who|which|\w+ly)$/.test(tokens[end - 1]?.text ?? '')) end--;
		return { cue: cover(tokens, verb, verb + 1), source: cover(tokens, from, end), by: 'quote/x-said-before' };
	}
	if (mark === ':' && opens && startsName(tokens[start]) && stop - start <= 8)
		return { cue: cover(tokens, stop, stop + 1), source: cover(tokens, start, stop), by: 'quote/colon' };
	if (mark === ':' && opens && /^from$/i.test(tokens[start]?.text ?? '') && stop - start <= 10)
		return { cue: null, source: cover(tokens, start + 1, stop), by: 'quote/from' };
	// `– Bolton coach Tom Ward “We were beaten”`: a name of its own between a dash or the paragraph's start and the marks.
	const named = tokens[stop - 1];
	if (
		stop === at &&
		stop - start <= 8 &&
		(start === 0 || (tokens[start - 1]?.start ?? -1) < blockStart || /^[-–—]+$/.test(tokens[start]?.text ?? '')) &&
		named !== undefined &&
		/^\p{Lu}/u.test(named.text) &&
		isTitled(tokens, /^[-–—]+$/.test(tokens[start]?.text ?? '') ? start + 1 : start, stop)
	)
		return {
			cue: null,
			source: cover(tokens, /^[-–—]+$/.test(tokens[start]?.text ?? '') ? start + 1 : start, stop),
			by: 'quote/named',
		};
	return null;
}

/** Two words at least, a capital at either end, none of them a verb. */
const isTitled = (tokens: readonly Token[], from: number, stop: number): boolean =>
	stop - from >= 2 && /^\p{Lu}/u.test(tokens[from]?.text ?? '') && describes(tokens, from, stop);

/** `began his career`, not `told the BBC`: the verb does something to a thing. */
const hasObject = (tokens: readonly Token[], verb: number): boolean =>
	!/^(?:t[eo]l[dl]s?|ask(?:s|ed)|inform(?:s|ed)|remind(?:s|ed)|warn(?:s|ed)|assur(?:es|ed))$/.test(
		tokens[verb]?.text ?? '',
	) && /^(?:his|her|its|their|the|an?|my|our)$/.test(tokens[verb + 1]?.text ?? '');

/** `said`, `said on Monday`, `told the BBC`: nothing said follows. */
function endsSentence(tokens: readonly Token[], from: number, blockEnd: number): boolean {
	for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
		const token = tokens[at];
		if (!token || token.start >= blockEnd || /^[.?!]$/.test(token.text)) return true;
		if (isEnd(token) || /^(?:that|it|he|she|they|we|was|were|had|would|is|are|will)$/.test(token.text)) return false;
	}
	return false;
}

/** Who speaks a quotation, by the words right behind it or before it. Looks at a bounded number of tokens. */
export function speakerBeside({ tokens }: Segmentation, quotation: Quotation, block: Span): Beside | null {
	const end = firstAt(tokens, quotation.outer.end);
	const last = tokens.slice(Math.max(0, end - 2), end).findLast(({ start }) => start < quotation.end);
	return (
		behind(tokens, end, block.end, last?.text === '.') ??
		before(tokens, firstAt(tokens, quotation.outer.start), block.start)
	);
}
