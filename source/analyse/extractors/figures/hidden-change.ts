import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { participleOf, verbForms } from '../../grammar/verb-forms.ts';
import { CHANGING } from '../../lexicons/changes.ts';
import { type Measured, type Slot, slotOf } from './measure.ts';
import { nounWords } from './noun-words.ts';
import { governedBy, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';

/** Phrases from the amount back to the one that may hold a verb. */
const STEPS = 3;

/**
 * `A drug cut [deaths] from stroke by 21 %`, `NORWAY BOOSTS [OIL OUTPUT] BY 22 PCT`: what a verb changes that the grammar took for a noun
 * among nouns. Beside `cut`, whose past is no other form, only where a headline has its present.
 */
export function hiddenChange(spot: Spot): Measured | null {
	const { parse, at, inner } = spot;
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

interface Hidden {
	readonly word: number;
	readonly base: string;
}

function verbWithin({ draft, parse }: Spot, at: number): Hidden | null {
	const phrase = parse.chunks[at];
	if (!isNounPhrase(phrase)) return null;
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

function isHeadline({ article }: Spot['draft'], offset: number): boolean {
	const block = article.blocks.find(({ start, end }) => start <= offset && offset < end);
	return block?.role === 'headline' || block?.role === 'subhead';
}

function changed(parse: ParsedSentence, at: number, { word, base }: Hidden, slot: Slot): Measured | null {
	const phrase = parse.chunks[at];
	const of = isNounPhrase(phrase) ? nounWords(parse, word + 1, phrase.head, at) : null;
	return of === null ? null : { of, action: participleOf(base), change: { at, slot }, labelled: false, open: false };
}
