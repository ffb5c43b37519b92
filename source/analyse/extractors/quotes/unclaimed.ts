import type { Block } from '../../../domain/article.ts';
import type { QuoteFact } from '../../../domain/fact.ts';
import { bySpan, firstFrom, type Span, spanText } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { REPORTING_VERBS } from '../../lexicons/reporting-verbs.ts';
import { agentBeside } from './by-agent.ts';
import { type Beside, speakerBeside } from './cue-rules.ts';
import { partyOf } from './party.ts';
import type { Quotation } from './quotations.ts';
import { isSpeech, isTitle, isWork } from './speech.ts';
import { countWords, overlapping } from './words.ts';

/** Between two quotations of one speaker stands at most this much other text, in UTF-16 units. */
const LONGEST_GAP = 400;

const FOLLOWS = 'it follows a quote in the same paragraph';
const SAME_PARAGRAPH = 'it follows the speaker’s words in the same paragraph';
const SAME_SPEAKER = 'it follows the speaker’s words in the paragraph before';
const NEXT_PARAGRAPH = 'the quotation goes on over paragraphs';

const inside = (quotation: Quotation, fact: QuoteFact): boolean =>
	fact.pieces.some((piece) => piece.start < quotation.end && quotation.start < piece.end);

/** `“Yes,” she said`, `‘Yes’, she said`: a mark that leads over to the cue makes even a word speech. */
const leadsOver = (text: string, quotation: Quotation): boolean =>
	/[,?!—–…]/.test(text.slice(quotation.end - 1, quotation.end)) ||
	(quotation.closed && text[quotation.outer.end] === ',');

/** `‘It will be hard’ says Ann Lee`: more words than a name or a term has, whatever mark leads over to the cue. */
const isLong = (text: string, quotation: Quotation): boolean => quotation.closed && countWords(text, quotation) >= 3;

/** `links called “trackers”`: what something is called is a term. */
const CALLS = /^(?:call|name|dub|term|label|title|nickname|describe)(?:s|d|ed|led)?$/i;
/** Words of one. */
const TERM = 4;

const bare = (quotation: Quotation): Span => ({ start: quotation.start, end: quotation.end });

/** Where the words that may introduce a quotation begin: a paragraph before that ends in a colon belongs to it. */
function introduction(text: string, blocks: readonly Block[], index: number): Span {
	const block = blocks[index] ?? { start: 0, end: text.length };
	const before = blocks[index - 1];
	const colon = before !== undefined && /:\s*$/.test(text.slice(Math.max(before.start, before.end - 4), before.end));
	return { start: colon ? before.start : block.start, end: block.end };
}

function fromBeside(draft: Draft, quotation: Quotation, beside: Beside): QuoteFact {
	const { text } = draft.article;
	const speaker = beside.source ? partyOf(draft, beside.source) : null;
	const cue = beside.cue ? { ...beside.cue, text: spanText(text, beside.cue) } : null;
	return {
		kind: 'quote',
		...bare(quotation),
		mode: 'direct',
		speaker,
		cue,
		pieces: [bare(quotation)],
		certainty: cue && (speaker === null || speaker.name !== null) ? 'certain' : 'likely',
		by: beside.by,
		why: cue ? `“${cue.text}” stands beside the quote marks` : 'the speaker’s name stands beside the quote marks',
	};
}

function carriedOn(quotation: Quotation, from: QuoteFact, by: string, why: string, sameCue: boolean): QuoteFact {
	return {
		kind: 'quote',
		...bare(quotation),
		mode: 'direct',
		speaker: from.speaker,
		cue: sameCue ? from.cue : null,
		pieces: [bare(quotation)],
		certainty: from.speaker ? 'likely' : 'candidate',
		by,
		why,
	};
}

/** Facts of quotations that no attribution covers; those already found are needed for who goes on speaking. */
export function unclaimed(draft: Draft, quotations: readonly Quotation[], found: readonly QuoteFact[]): QuoteFact[] {
	const { text, blocks } = draft.article;
	const outermost = quotations
		.map((quotation, index) => ({ quotation, index }))
		.filter(({ quotation }) => !quotation.nested);
	const facts = [...found].sort(bySpan);
	const factOf = new Map<number, QuoteFact>();
	const claims = claimsOf(quotations, facts);
	for (const { quotation, index } of outermost) {
		const claimed = claims.get(index);
		const judged = claimed ? null : agentBeside(draft, quotation);
		if (claimed) factOf.set(index, claimed);
		else if (judged) factOf.set(index, { ...fromBeside(draft, quotation, judged), certainty: 'likely' });
		else if (
			quotation.style === 'double' ||
			isSpeech(text, quotation) ||
			leadsOver(text, quotation) ||
			isLong(text, quotation)
		) {
			const beside = speakerBeside(draft.segmentation, quotation, introduction(text, blocks, quotation.block));
			if (
				beside &&
				!isTitle(text, quotation) &&
				!isWork(text, quotation) &&
				!(beside.cue && CALLS.test(spanText(text, beside.cue)) && countWords(text, quotation) <= TERM) &&
				(isSpeech(text, quotation) ||
					leadsOver(text, quotation) ||
					beside.by === 'quote/x-said-before' ||
					(beside.by === 'quote/said-x' && isLong(text, quotation)))
			)
				factOf.set(index, fromBeside(draft, quotation, beside));
		}
	}
	const speaking = new Map<number, QuoteFact>();
	for (const [block, fact] of lastOfBlocks(blocks, [...facts, ...factOf.values()].sort(bySpan)))
		speaking.set(block, fact);

	// A quotation over several paragraphs may name its speaker in the last: it is handed back paragraph by paragraph.
	for (const { quotation, index } of outermost.toReversed()) {
		const later = factOf.get(index);
		if (later && quotation.continues !== null && !factOf.has(quotation.continues)) {
			const earlier = quotations[quotation.continues];
			if (earlier)
				factOf.set(quotation.continues, carriedOn(earlier, later, 'quote/next-paragraph', NEXT_PARAGRAPH, true));
		}
	}
	outermost.forEach(({ quotation, index }, at) => {
		const goesOn = quotation.continues !== null && factOf.has(quotation.continues);
		if (factOf.has(index) || !(goesOn || isSpeech(text, quotation))) return;
		const before = outermost[at - 1];
		const after = outermost[at + 1];
		const beforeFact = before && before.quotation.block === quotation.block ? factOf.get(before.index) : undefined;
		const afterFact = after && after.quotation.block === quotation.block ? factOf.get(after.index) : undefined;
		if (goesOn && quotation.continues !== null) {
			const from = factOf.get(quotation.continues) as QuoteFact;
			factOf.set(index, carriedOn(quotation, from, 'quote/next-paragraph', NEXT_PARAGRAPH, true));
		} else if (before && beforeFact && quotation.outer.start - before.quotation.outer.end < LONGEST_GAP) {
			// `“…,” she said, adding that … “…”`: what was said last goes on, not what was quoted last.
			const later = saidBefore(facts, quotation, blocks[quotation.block]);
			const from =
				later && later.start > beforeFact.end && (saysOn(later) || isAnothers(later, beforeFact)) ? later : beforeFact;
			factOf.set(index, carriedOn(quotation, from, 'quote/continued', FOLLOWS, true));
		} else if (after && afterFact && after.quotation.outer.start - quotation.outer.end < 3) {
			factOf.set(index, carriedOn(quotation, afterFact, 'quote/continued', 'another quote follows at once', true));
		} else {
			const block = blocks[quotation.block];
			const starts = text.slice(block?.start ?? 0, quotation.outer.start).trim() === '';
			const earlier = starts ? speaking.get(quotation.block - 1) : saidBefore(facts, quotation, block);
			// A comma inside the marks leads over to a cue of its own, known or not.
			const leads = text[quotation.end - 1] === ',';
			const fact = earlier && !leads ? goingOn(quotation, earlier, starts) : alone(quotation);
			factOf.set(index, fact);
			const last = speaking.get(quotation.block);
			if (fact.speaker && (last === undefined || last.start <= fact.start)) speaking.set(quotation.block, fact);
		}
	});
	const known = new Set(facts);
	return [...new Set(factOf.values())].filter((fact) => !known.has(fact));
}

/** Senses in which a speaker goes on speaking. */
const SPEAKS_ON: ReadonlySet<string> = new Set(['say', 'assert', 'announce', 'concede', 'reply']);

/** `…, adding that`, not `…, blaming`: a cue by which a speaker goes on speaking. */
const saysOn = ({ cue }: QuoteFact): boolean =>
	(cue?.text.toLowerCase().split(/\s/) ?? []).some((word) =>
		REPORTING_VERBS.get(word)?.senses.some((sense) => SPEAKS_ON.has(sense)),
	);

/** `“…,” Ann Lee said. Tom Ward hopes it lasts. “…”`: two people, both by name, of whom the second goes on. */
const isAnothers = (later: QuoteFact, before: QuoteFact): boolean =>
	later.speaker?.name != null && before.speaker?.name != null && later.speaker.name !== before.speaker.name;

const goingOn = (quotation: Quotation, earlier: QuoteFact, newParagraph: boolean): QuoteFact =>
	newParagraph
		? carriedOn(quotation, earlier, 'quote/same-speaker', SAME_SPEAKER, earlier.mode === 'direct')
		: carriedOn(quotation, earlier, 'quote/continued', SAME_PARAGRAPH, earlier.mode === 'direct');

/** The fact with a speaker that ends last before a quotation, in its paragraph. */
function saidBefore(
	facts: readonly QuoteFact[],
	quotation: Quotation,
	block: Block | undefined,
): QuoteFact | undefined {
	for (let index = firstFrom(facts, quotation.start) - 1; index >= 0; index--) {
		const fact = facts[index];
		if (!fact || !block || fact.start < block.start || quotation.start - fact.end > LONGEST_GAP) return undefined;
		if (fact.speaker && fact.end <= quotation.start && fact.certainty !== 'candidate') return fact;
	}
	return undefined;
}

const alone = (quotation: Quotation): QuoteFact => ({
	kind: 'quote',
	...bare(quotation),
	mode: 'direct',
	speaker: null,
	cue: null,
	pieces: [bare(quotation)],
	certainty: 'candidate',
	by: 'quote/unattributed',
	why: 'it reads as speech, but nothing near says whose',
});

function claimsOf(quotations: readonly Quotation[], facts: readonly QuoteFact[]): Map<number, QuoteFact> {
	const claims = new Map<number, QuoteFact>();
	const pieces = facts.flatMap((fact) => fact.pieces.map((piece) => ({ ...piece, fact }))).sort(bySpan);
	let reach = 0;
	const flat = pieces.filter((piece) => {
		const fits = piece.start >= reach;
		reach = Math.max(reach, piece.end);
		return fits;
	});
	quotations.forEach((quotation, index) => {
		const claim = overlapping(flat, quotation).find(({ fact }) => inside(quotation, fact));
		if (claim) claims.set(index, claim.fact);
	});
	return claims;
}

function lastOfBlocks(blocks: readonly Block[], facts: readonly QuoteFact[]): Map<number, QuoteFact> {
	const last = new Map<number, QuoteFact>();
	let block = 0;
	for (const fact of facts) {
		while (block < blocks.length && (blocks[block]?.end ?? 0) <= fact.start) block++;
		if (fact.speaker && fact.certainty !== 'candidate') last.set(block, fact);
	}
	return last;
}
