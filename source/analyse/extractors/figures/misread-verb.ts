import type { ParsedSentence } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { PLURAL_LABELS } from './no-noun.ts';
import { lowerAt } from './spot.ts';

/** Past a verb the grammar took into the phrase: of `firm reported sales` the sales; beyond its end where it is the last word. */
export function pastVerb(parse: ParsedSentence, first: number, to: number): number {
	while (first < to && /^(?:pct|percent|%)$/.test(lowerAt(parse, first))) first++;
	while (
		first < to &&
		(isVerbBeforeNoun(parse, first) || isJoinedGerund(parse, first) || isVerbAfterPronoun(parse, first))
	)
		first++;
	if (first < to && /^(?:quarters?|halves|half)$/.test(lowerAt(parse, first)) && isOrdinal(lowerAt(parse, first - 1)))
		return first + 1;
	if (first < to && /^(?:planning|seeking|bettering|better)$/.test(lowerAt(parse, first))) return first + 1;
	for (let at = to; at > first; at--) {
		const word = parse.words[at];
		if (word?.class !== 'noun' || parse.words[at - 1]?.class !== 'noun') continue;
		if (at < to ? TELLING_OF.test(word.lower) || isSetting(parse, at) : isTensed(word.lower)) return at + 1;
	}
	return first;
}

/** `networks that [offer] speeds of`, `and [says] speeds of`: a verb the grammar took for the phrase's first noun. */
function isVerbBeforeNoun({ words }: ParsedSentence, at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	if (word?.class !== 'noun' || word.text !== word.lower) return false;
	const forms = verbForms(word.lower);
	if (/^(?:says|claims|argues|believes|thinks|insists|warns)$/.test(word.lower)) return true;
	if (before?.class === 'coordinator' && words[at + 1]?.class === 'noun' && !PLURAL_LABELS.test(word.lower))
		return forms.some(({ shape }) => shape === 'third') && hasPresent(words, at);
	const isRelative =
		/^(?:which|who)$/.test(before?.lower ?? '') ||
		(before?.lower === 'that' && /^(?:noun|name)$/.test(words[at - 2]?.class ?? ''));
	return isRelative && forms.some(({ shape }) => shape === 'base' || shape === 'third');
}

/** `cutting taxes and [offering] loans worth`: a verb joined to another in -ing, taken for the first noun of what it takes. */
export const isJoinedGerund = ({ words, chunks }: ParsedSentence, at: number): boolean =>
	/ing$/.test(words[at]?.lower ?? '') &&
	words[at - 1]?.class === 'coordinator' &&
	/^(?:noun|adjective)$/.test(words[at + 1]?.class ?? '') &&
	chunks.some((chunk) => chunk.kind === 'verb' && chunk.last < at && /ing$/.test(words[chunk.last]?.lower ?? ''));

/** `New rules [set] limits at`: a past like its base, behind a plural. */
const isSetting = ({ words }: ParsedSentence, at: number): boolean =>
	/^(?:set|put|cut|hit)$/.test(words[at]?.lower ?? '') && /[^s]s$/.test(words[at - 1]?.lower ?? '');

/** A third person of the present before a word: what is joined to it may be another. */
const hasPresent = (words: ParsedSentence['words'], at: number): boolean =>
	words
		.slice(0, at)
		.some(({ class: kind, lower, forms }) =>
			kind === 'verb' ? forms.some(({ shape }) => shape === 'third') : /^(?:has|is|does)$/.test(lower),
		);

/** `this [put] profits at $6bn`. */
const isVerbAfterPronoun = ({ words }: ParsedSentence, at: number): boolean =>
	/^(?:this|that|it|which|these|those)$/.test(words[at - 1]?.lower ?? '') &&
	/^(?:put|cut|left|kept|brought|took|sent|made)$/.test(words[at]?.lower ?? '');

const isOrdinal = (lower: string): boolean => /^(?:first|second|third|fourth|final|last|opening|closing)$/.test(lower);

/** Verbs that stand between who tells of a measure and the measure. */
const TELLING_OF =
	/^(?:reported|posted|announced|recorded|showed|saw|had|earned|suffered|registered|forecasts?|predicts|expects?|risks?|faces|sees|plans|wants|seeks|sought|proposes|needs|planning|seeking)$/;

/** A past that is neither participle nor noun: `fell`, `rose` before its amount. */
const isTensed = (lower: string): boolean => {
	const forms = verbForms(lower);
	return (
		forms.some(({ shape }) => shape === 'past') &&
		forms.every(({ shape, nounish }) => !nounish && (shape === 'past' || shape === 'base'))
	);
};
