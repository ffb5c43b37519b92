import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { lowerAt } from './spot.ts';

/** `are [out of work]`, `were left [without a job]`: what a state without a verb of its own says of people. */
export function isWorkless(parse: ParsedSentence, { group }: Clause): boolean {
	if (!/^(?:be|leave|remain)$/.test(group.base)) return false;
	let at = group.last + 1;
	while (/^(?:now|still|currently|already|also)$/.test(lowerAt(parse, at))) at++;
	if (lowerAt(parse, at) === 'out' && lowerAt(parse, at + 1) === 'of') at += 2;
	else if (lowerAt(parse, at) === 'without') at++;
	else return false;
	if (/^an?$/.test(lowerAt(parse, at))) at++;
	return /^(?:work|jobs?)$/.test(lowerAt(parse, at));
}
