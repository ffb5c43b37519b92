import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isCurrency } from './measure.ts';
import { governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';

/** What stands before a noun that is not yet: `a [planned] increase`, `a [possible] bid`. */
const PLANNED =
	/^(?:planned|proposed|possible|potential|prospective|projected|intended|suggested|mooted|threatened|recommended|envisaged|hypothetical|would-be|hoped-for)$/;

/** Whether one of the words `[from, to)` says that the noun behind them is not yet. */
export function isPlanned(parse: ParsedSentence, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (PLANNED.test(lowerAt(parse, at))) return true;
	return false;
}

/** Verbs whose object is not yet, whenever it was promised or asked for. */
const WANTING = /^(?:promise|pledge|plan|propose|demand|vow|threaten|want|require|envisage)$/;

/** `promised [£4bn] in tax cuts`, `needs [40 nurses]`, `the push for [four titles]`: what somebody wants or has in mind. */
export function isWanted({ parse, at, inner, phrase, unit }: Spot): boolean {
	const governed = governedBy(parse, at, inner);
	if (governed?.link === null && governed.between.length === 0 && !governed.clause.group.negated) {
		const { base, past, form } = governed.clause.group;
		if (WANTING.test(base) || (base === 'need' && !past && form === 'finite')) return true;
	}
	const link = skipBack(parse, at - 1);
	return (
		!isCurrency(unit) &&
		linkAt(parse, link) === 'for' &&
		WISHES.test(headAt(parse, skipBack(parse, link - 1))) &&
		!/^(?:the|its|their|his|her|these|those)$/.test(lowerAt(parse, phrase.first))
	);
}

const WISHES =
	/^(?:push|bid|calls?|plans?|hopes?|hunt|quest|search|race|campaign|proposals?|requests?|tender|appeal|scope)$/;

/** `its [planned] $3bn bid`, `a [proposed] fee of $40`: an amount of what is not yet. */
export function isOfPlanned({ parse, at, phrase, first }: Spot): boolean {
	if (isPlanned(parse, phrase.first, first)) return true;
	const link = skipBack(parse, at - 1);
	if (!/^(?:of|for|to|at)$/.test(linkAt(parse, link))) return false;
	const noun = parse.chunks[skipBack(parse, link - 1)];
	return isNounPhrase(noun) && isPlanned(parse, noun.first, noun.head);
}
