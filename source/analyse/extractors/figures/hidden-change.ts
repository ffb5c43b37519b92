import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { participleOf, pastOf, verbForms } from '../../grammar/verb-forms.ts';
import { CHANGE_VERBS, CHANGING } from '../../lexicons/changes.ts';
import { isAmount, isTime } from './amount-words.ts';
import { isPeriod, type Measured, type Slot, slotOf } from './measure.ts';
import { nounWords } from './noun-words.ts';
import { isOpen } from './predicate.ts';
import { clauseAt, governedBy, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';

/** Phrases from the amount back to the one that may hold a verb. */
const STEPS = 3;

/**
 * `A drug cut [deaths] from stroke by 21 %`, `NORWAY BOOSTS [OIL OUTPUT] BY 22 PCT`: what a verb changes that the grammar took for a noun
 * among nouns. Beside `cut`, whose past is no other form, only where a headline has its present.
 */
export function hiddenChange(spot: Spot): Measured | null {
	const { parse, at, inner } = spot;
	const seen = seenChange(spot);
	if (seen !== null) return seen;
	const before = skipBack(parse, at - 1);
	const link = inner ?? linkAt(parse, before);
	if (parse.chunks[before]?.kind !== 'preposition' || !/^(?:by|to)$/.test(link)) return null;
	if (governedBy(parse, at, inner) !== null) return null;
	let noun = skipBack(parse, before - 1);
	for (let step = 0; step < STEPS && isNounPhrase(parse.chunks[noun]); step++) {
		const verb = verbWithin(spot, noun);
		if (verb !== null) return changed(parse, noun, verb, slotOf(link));
		const further = skipBack(parse, noun - 1);
		if (parse.chunks[further]?.kind !== 'preposition') return null;
		noun = skipBack(parse, further - 1);
	}
	return null;
}

/** `saw [pre-tax profit] rise 80 % in May to $5m`: what a bare infinitive behind its noun changes, where the two were taken for one phrase. */
function seenChange({ parse, at, inner, unit }: Spot): Measured | null {
	if (isPeriod(unit)) return null;
	const before = skipBack(parse, at - 1);
	const link = inner ?? (parse.chunks[before]?.kind === 'preposition' ? linkAt(parse, before) : null);
	if (link !== null && !/^(?:by|to|from)$/.test(link)) return null;
	for (let noun = before; noun > Math.max(0, at - SEEN); noun--) {
		const phrase = parse.chunks[noun];
		if (phrase?.kind === 'preposition' || isTime(parse, noun) || isAmount(parse, noun)) continue;
		if (!isNounPhrase(phrase) || phrase.head === phrase.first) return null;
		const verb = parse.chunks[noun - 1];
		if (verb?.kind !== 'verb' || verb.negated || !/^(?:see|watch|help|make|let)$/.test(verb.base)) return null;
		const base = lowerAt(parse, phrase.head);
		if (!CHANGE_VERBS.has(base)) return null;
		const of = nounWords(parse, phrase.first, phrase.head - 1, -1);
		const clause = clauseAt(parse, noun - 1);
		const open = clause !== null && isOpen(parse, clause);
		return of === null
			? null
			: { of, action: pastOf(base), change: { at: noun, slot: slotOf(link) }, labelled: false, open };
	}
	return null;
}

/** Chunks from an amount back to the noun whose change was seen. */
const SEEN = 6;

interface Hidden {
	readonly word: number;
	readonly base: string;
}

function verbWithin({ draft, parse }: Spot, at: number): Hidden | null {
	const phrase = parse.chunks[at];
	if (!isNounPhrase(phrase)) return null;
	const told = verbBehindThis(parse, at, phrase.first, phrase.head);
	if (told !== null) return told;
	for (let word = phrase.first + 1; word < phrase.head; word++) {
		if (!/^(?:noun|name)$/.test(parse.words[word - 1]?.class ?? '')) continue;
		const form = verbForms(lowerAt(parse, word)).find(
			({ base, shape }) =>
				CHANGING.has(base) &&
				((base === 'cut' && lowerAt(parse, word) === 'cut') ||
					(shape === 'third' && isHeadline(draft, parse.words[word]?.start ?? 0))),
		);
		if (form !== undefined) return { word, base: form.base };
	}
	return null;
}

/** `This [reduced] interest income by $4m`: a past right behind what points back, at the head of its clause. */
function verbBehindThis(parse: ParsedSentence, at: number, first: number, head: number): Hidden | null {
	if (head < first + 2 || !/^(?:this|that)$/.test(lowerAt(parse, first))) return null;
	if (!/^(?:comma|mark|quote|coordinator|)$/.test(parse.chunks[at - 1]?.kind ?? '')) return null;
	const form = verbForms(lowerAt(parse, first + 1)).find(
		({ base, shape }) => CHANGING.has(base) && (shape === 'edParticiple' || shape === 'past'),
	);
	return form === undefined ? null : { word: first + 1, base: form.base };
}

function isHeadline({ article }: Spot['draft'], offset: number): boolean {
	const block = article.blocks.find(({ start, end }) => start <= offset && offset < end);
	return block?.role === 'headline' || block?.role === 'subhead';
}

function changed(parse: ParsedSentence, at: number, { word, base }: Hidden, slot: Slot): Measured | null {
	const phrase = parse.chunks[at];
	const of = isNounPhrase(phrase) ? nounWords(parse, word + 1, phrase.head, at) : null;
	return of === null ? null : { of, action: participleOf(base), change: { at, slot }, labelled: false, open: false };
}
