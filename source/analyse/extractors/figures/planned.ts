import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isCurrency } from './measure.ts';
import { chunkOf, governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';

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
export function isWanted({ parse, at, inner, phrase, last, unit }: Spot): boolean {
	const governed = governedBy(parse, at, inner);
	if (governed?.link === null && governed.between.length === 0 && !governed.clause.group.negated) {
		const { base, past, form } = governed.clause.group;
		if (FORESEEING.test(base) && isToDo(parse, chunkOf(parse.chunks, last) + 1)) return true;
		if (WANTING.test(base) || (base === 'need' && !past && form === 'finite')) return true;
	}
	if (isYetTo(parse, last + 1)) return true;
	const link = skipBack(parse, at - 1);
	return (
		!isCurrency(unit) &&
		linkAt(parse, link) === 'for' &&
		WISHES.test(headAt(parse, skipBack(parse, link - 1))) &&
		!/^(?:the|its|their|his|her|these|those)$/.test(lowerAt(parse, phrase.first))
	);
}

/** `[Three lenders] have yet to agree`. */
const isYetTo = (parse: ParsedSentence, at: number): boolean =>
	/^(?:have|has|had|are|is)$/.test(lowerAt(parse, at)) &&
	lowerAt(parse, at + 1) === 'yet' &&
	lowerAt(parse, at + 2) === 'to';

const FORESEEING = /^(?:expect|forecast|predict|project|anticipate)$/;

/** `expects 400 members [to attend]`. */
const isToDo = ({ chunks }: ParsedSentence, at: number): boolean => {
	const next = chunks[at];
	return next?.kind === 'verb' && next.form === 'infinitive';
};

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
