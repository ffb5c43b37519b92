import { Recent } from '../recent.ts';
import { isListedVerb, verbForms } from './verb-forms.ts';

/** Endings that make a noun of a verb, longest first, and what the verb ends in without them. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/ifications?$/, ['ify']],
	[/isations?$/, ['ise']],
	[/izations?$/, ['ize']],
	[/ptions?$/, ['be', 'pt']],
	[/ations?$/, ['', 'e', 'ate']],
	[/issions?$/, ['it']],
	[/ssions?$/, ['ss', 'de']],
	[/sions?$/, ['d', 'de', 'se', 's']],
	[/utions?$/, ['ute']],
	[/uctions?$/, ['uce', 'uct']],
	[/itions?$/, ['', 'e', 'ite']],
	[/tions?$/, ['t', 'te']],
	[/ments?$/, ['', 'e']],
	[/ances?$/, ['', 'e']],
	[/ences?$/, ['', 'e']],
	[/als?$/, ['', 'e']],
	[/er(?:y|ies)$/, ['er']],
	[/ures?$/, ['e', '']],
	[/ings?$/, ['', 'e']],
];

/** The verb a noun is made of by its ending, base form: `discovery`, `proposals`, `investment`; for a noun like its verb, as `offer`, that. Null for others. */
export function verbOfNoun(lower: string): string | null {
	const known = LATELY.get(lower);
	if (known !== undefined) return known === '' ? null : known;
	const verb = madeOf(lower);
	LATELY.set(lower, verb ?? '');
	return verb;
}

/** What was found of nouns lately; empty for those of no verb. */
const LATELY = new Recent<string>(4_000);

function madeOf(lower: string): string | null {
	const like = verbForms(lower).find(({ nounish, shape }) => nounish && (shape === 'base' || shape === 'third'));
	if (like !== undefined) return like.base;
	for (const [ending, rests] of ENDINGS) {
		if (!ending.test(lower)) continue;
		const stem = lower.replace(ending, '');
		if (stem.length < 3) continue;
		for (const rest of rests) if (isListedVerb(stem + rest)) return stem + rest;
	}
	return null;
}
