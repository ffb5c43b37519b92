import type { ParsedSentence } from '../../grammar/parsed.ts';
import { done, type Happened } from './happened.ts';
import { isOpen } from './predicate.ts';
import { governedBy, headAt, linkAt, type Spot, skipBack } from './spot.ts';

/** `which [account] for`, `[Coffee accounts] for`: a present the grammar took for a noun. */
const ACCOUNTS = /^accounts?$/;

/** Whether it stands where a verb does: behind `which`, or at the end of the sentence's or clause's first phrase. */
function opens(parse: ParsedSentence, at: number): boolean {
	const before = parse.chunks[at - 1]?.kind;
	return before === undefined || /^(?:relative|comma|coordinator|mark|subordinator)$/.test(before);
}

/** `Oil [accounted for] 40 % of exports`, `accounts for 12 of the 30 deaths`. */
export function accountedFor({ parse, at }: Spot): Happened | null {
	const link = skipBack(parse, at - 1);
	if (linkAt(parse, link) === 'for' && ACCOUNTS.test(headAt(parse, link - 1))) {
		const helper = parse.chunks[link - 2];
		if (opens(parse, link - 1)) return done('accounted for');
		// will account for
		if (helper?.kind === 'verb' && helper.modal !== null && helper.base === 'be')
			return helper.negated ? null : done('accounted for', true);
	}
	const governed = governedBy(parse, at);
	if (governed === null || governed.link !== 'for' || governed.between.length > 0) return null;
	const { clause } = governed;
	if (clause.group.base !== 'account' || clause.passive || clause.group.negated) return null;
	return done('accounted for', isOpen(parse, clause));
}
