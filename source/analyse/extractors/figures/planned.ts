import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { linkAt, lowerAt, type Spot, skipBack } from './spot.ts';

/** What stands before a noun that is not yet: `a [planned] increase`, `a [possible] bid`. */
const PLANNED =
	/^(?:planned|proposed|possible|potential|prospective|projected|intended|suggested|mooted|threatened|recommended|envisaged|hypothetical|would-be|hoped-for)$/;

/** Whether one of the words `[from, to)` says that the noun behind them is not yet. */
export function isPlanned(parse: ParsedSentence, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (PLANNED.test(lowerAt(parse, at))) return true;
	return false;
}

/** `its [planned] $3bn bid`, `a [proposed] fee of $40`: an amount of what is not yet. */
export function isOfPlanned({ parse, at, phrase, first }: Spot): boolean {
	if (isPlanned(parse, phrase.first, first)) return true;
	const link = skipBack(parse, at - 1);
	if (!/^(?:of|for|to|at)$/.test(linkAt(parse, link))) return false;
	const noun = parse.chunks[skipBack(parse, link - 1)];
	return isNounPhrase(noun) && isPlanned(parse, noun.first, noun.head);
}
