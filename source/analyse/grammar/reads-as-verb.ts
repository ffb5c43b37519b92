import { CHANGE_VERBS } from '../lexicons/changes.ts';
import { CLAUSE_TAKING } from '../lexicons/verb-frames.ts';
import { readsAlike } from './alike-verbs.ts';
import { baseReads, isHelped, isOfShare } from './base-verbs.ts';
import { ingReads } from './ing-verbs.ts';
import { pastReads } from './past-verbs.ts';
import { endsGovernedPhrase, isOfSpentClause } from './spent-clauses.ts';
import { readsAsThird } from './third-verbs.ts';
import type { VerbForm } from './verb-forms.ts';
import { HELPERS, listed, skipAhead, skipBack } from './verb-neighbours.ts';
import type { Word } from './words.ts';

/** Whether the word at `at`, read as `form`, is a verb beside the words around it. */
export function readsAsVerb(words: readonly Word[], at: number, form: VerbForm): boolean {
	const before = skipBack(words, at);
	const after = skipAhead(words, at);
	const last = before?.class;
	if (words[at + 1]?.class === 'genitive') return false;
	if (last === 'possessive') return false;
	if ((form.shape === 'base' || form.shape === 'third') && isOfSpentClause(words, at)) return false;
	if (last === 'genitive') return isShopsChange(words, at, form);
	if (last === 'determiner' && !standsForNoun(before, form) && !(before?.lower === 'those' && form.shape === 'ing'))
		return false;
	switch (form.shape) {
		case 'base':
			if (isOfShare(words, at, after) || isHelped(words, at, after, form)) return true;
			return (
				baseReads(words, at, before, after, form) &&
				!(form.nounish && form.base !== 'say' && after?.class !== 'pronoun' && endsGovernedPhrase(words, at))
			);
		case 'third':
			return readsAsThird(words, at, before, after, form);
		case 'ing':
			return ingReads(words, at, before, after);
		default:
			if (form.base === words[at]?.lower && !HELPERS.has(last ?? 'mark'))
				return readsAlike(words, at, before, after, form);
			return pastReads(words, at, before, after, form);
	}
}

/** `profits at [McDonald's] rose 5 %`, `[Tiffany's] sold the ring`: a firm called by its owner, not a thing of his. */
const isShopsChange = (words: readonly Word[], at: number, { base, shape }: VerbForm): boolean =>
	(shape === 'past' || shape === 'edParticiple') &&
	(words[at - 2]?.class === 'name' || /^\p{Lu}/u.test(words[at - 2]?.text ?? '')) &&
	(/^(?:determiner|possessive)$/.test(words[at + 1]?.class ?? '') ||
		(CHANGE_VERBS.has(base) &&
			(words[at + 1]?.class === 'number' || (words[at + 1]?.lower === 'by' && words[at + 2]?.class === 'number'))));

const STANDING_ALONE: ReadonlySet<string> = listed('this that these those some many most few both all');

/** `this came`, `many want`: the determiner is the whole subject. A form in -ed after it is an adjective. */
const standsForNoun = (before: Word | undefined, form: VerbForm): boolean =>
	STANDING_ALONE.has(before?.lower ?? '') &&
	(!form.nounish || (form.base === 'say' && form.shape === 'base')) &&
	(form.shape === 'past' || form.shape === 'third' || (form.shape === 'base' && CLAUSE_TAKING.has(form.base)));
