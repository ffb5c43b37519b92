import { verbForms } from '../../grammar/verb-forms.ts';
import { PHRASE_ENDS } from '../../lexicons/counted.ts';
import { ONES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { afterOf, type Counted, isPlural, OWNERS, PRONOUNS } from './counted.ts';
import { isClassLetter, joinsOn } from './noun-joints.ts';

/** `40 % of women and [two-fifths] of men`. */
const OTHER_SHARE = /^(?:half$|(?:one|two|three|four|five|six|seven|eight|nine)-)/;

/** Words a share's whole may run to. */
const LONGEST_WHOLE = 4;

/** What a share is a share of: "a third of the territory", "98 percent of precincts". */
export function readWhole(terms: readonly Term[], at: number): Counted | null {
	if (wordAt(terms, at) !== 'of') return null;
	if (wordAt(terms, at + 1) === 'those' && isAsked(terms, at + 2)) return { from: at + 1, to: at + 3 };
	if (wordAt(terms, at + 1) === 'those') return readThose(terms, at + 1);
	if (PRONOUNS.has(wordAt(terms, at + 1))) return null;
	const from = afterOf(terms, at);
	let to = from;
	while (
		to < from + LONGEST_WHOLE &&
		terms[to]?.kind === 'word' &&
		(!PHRASE_ENDS.has(wordAt(terms, to)) || joinsOn(terms, to) || isClassLetter(terms, to)) &&
		!(joinsOn(terms, to) && OTHER_SHARE.test(wordAt(terms, to + 1))) &&
		!ONES.has(wordAt(terms, to)) &&
		!/^(?:plus|minus|less)$/.test(wordAt(terms, to)) &&
		!(to > from && isRuling(terms, to)) &&
		!(to > from && (wordAt(terms, to).endsWith('ing') || startsAnew(terms, from, to)))
	)
		to += joinsOn(terms, to) ? 2 : 1;
	if (to === from + 1 && /^(?:total|sample|whole|lot|rest)$/.test(wordAt(terms, from))) return null;
	if (wordAt(terms, to) === 'to' && terms[to - 1]?.capital && terms[to + 1]?.capital) return null;
	return to > from && terms[to]?.kind !== 'number' && !/^(?:'s|-|–)$/.test(wordAt(terms, to)) ? { from, to } : null;
}

/** `of [those with broadband]`, `of [those aged 30-39]`: who they are, to the end of the phrase. */
function readThose(terms: readonly Term[], at: number): Counted | null {
	const link = wordAt(terms, at + 1);
	if (/^(?:aged|under|over|above|below)$/.test(link)) {
		let to = at + 2;
		while (terms[to]?.kind === 'number' || (/^[-–]$/.test(wordAt(terms, to)) && terms[to + 1]?.kind === 'number')) to++;
		return to > at + 2 ? { from: at, to } : null;
	}
	if (!/^(?:with|without|in|on|from)$/.test(link)) return null;
	let to = at + 2;
	if (/^(?:the|an?|their|no)$/.test(wordAt(terms, to))) to++;
	const first = to;
	while (
		to < first + LONGEST_WHOLE &&
		terms[to]?.kind === 'word' &&
		!PHRASE_ENDS.has(wordAt(terms, to)) &&
		!isRuling(terms, to) &&
		!(to > first && wordAt(terms, to).endsWith('ed') && PHRASE_ENDS.has(wordAt(terms, to + 1)))
	)
		to++;
	return to > first ? { from: at, to } : null;
}

/** "half [their income]", "half the budget": a whole without `of`. */
export function readHalved(terms: readonly Term[], at: number): Counted | null {
	if (!OWNERS.has(wordAt(terms, at)) || wordAt(terms, at) === 'all') return null;
	let to = at + 1;
	while (
		to < at + 1 + LONGEST_WHOLE &&
		terms[to]?.kind === 'word' &&
		!PHRASE_ENDS.has(wordAt(terms, to)) &&
		!ONES.has(wordAt(terms, to)) &&
		!isRuling(terms, to) &&
		!(
			to > at + 1 &&
			verbForms(wordAt(terms, to)).some(({ shape, nounish }) => !nounish && /^(?:past|edParticiple)$/.test(shape))
		)
	)
		to++;
	return to > at + 1 && !/^(?:time|way|battle|story|fun|size|age|price)$/.test(wordAt(terms, to - 1))
		? { from: at + 1, to }
		: null;
}

/** `of those [polled]`, `of those [killed] in May`. */
const isAsked = (terms: readonly Term[], at: number): boolean =>
	verbForms(wordAt(terms, at)).some(({ shape }) => shape === 'edParticiple' || shape === 'participle') &&
	(terms[at + 1]?.kind !== 'word' || !isPlural(terms[at + 1] as Term));

/** `20 % of the population [own] a car`: a verb with its object behind. */
const isRuling = (terms: readonly Term[], at: number): boolean =>
	/^(?:an?|the|no|their|its|his|her|this|that|these|those|it|them)$/.test(wordAt(terms, at + 1)) &&
	verbForms(wordAt(terms, at)).some(({ shape }) => shape === 'base' || shape === 'third' || shape === 'past');

/** `45 % of the Lima people [Acme] asked`, `of Acme [shares]`: capitals begin or end another phrase. */
const startsAnew = (terms: readonly Term[], from: number, to: number): boolean => {
	const [first, before, here] = [terms[from], terms[to - 1], terms[to]];
	if (before !== undefined && here?.capital && !before.capital && isPlural(before)) return true;
	return first?.capital === true && here?.capital !== true;
};
