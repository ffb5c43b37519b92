import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { linkAt, lowerAt, skipBack } from './spot.ts';

/** `was wrongly convicted of [killing] two`: a deed that the text itself says was not done. */
export function isWronged(parse: ParsedSentence, { group, at }: Clause): boolean {
	if (group.form !== 'ing') return false;
	const link = skipBack(parse, at - 1);
	const court = parse.chunks[link - 1];
	if (!/^(?:of|for|with)$/.test(linkAt(parse, link)) || court?.kind !== 'verb' || !BLAMING.test(court.base))
		return false;
	for (let word = court.first - 1; word <= court.last; word++) if (WRONGLY.test(lowerAt(parse, word))) return true;
	return false;
}

const BLAMING = /^(?:convict|accuse|jail|imprison|sentence|blame|charge|condemn|execute|hang|suspect|arrest|find)$/;
const WRONGLY = /^(?:wrongly|wrongfully|falsely|mistakenly|unjustly)$/;

/** `was [unchanged] at $3m`, `are [unfounded]`, `for the year [ended] 31 May`: a participle that says that nothing was done. */
export const isUndone = (parse: ParsedSentence, { group }: Clause): boolean =>
	UNDONE.test(lowerAt(parse, group.last)) ||
	(group.first === group.last &&
		/^end(?:ed|ing)$/.test(lowerAt(parse, group.last)) &&
		PERIODS.test(lowerAt(parse, group.last - 1)));

const PERIODS = /^(?:years?|quarters?|months?|weeks?|period|half|season|session)$/;

const UNDONE = /^un(?!do|der|veil|leash|load|lock|cover|fold|earth|ite|tie|pack|wind|dergo)\w+ed$/;

/** `[unaffected] by it`, `That [represented] 4m homes`, `It [owns] 34 mills`: words for what happened that say that nothing did. */
export const isNoDeed = (action: string, unit: string | null): boolean =>
	UNDONE.test(action) ||
	action === 'represented' ||
	(action === 'owned' && unit === null) ||
	(unit === '%' && ASKED.test(action));

/** `received [22 stab wounds]`: who has them was wounded, and once. */
export const isOwnHurt = (action: string, counts: string | null): boolean =>
	action === 'wounded' && /\b(?:wounds?|gashes|burns|fractures|cuts|blows)$/.test(counts ?? '');

/** Of a share of those asked it says of whom it is. */
const ASKED = /^(?:questioned|surveyed|polled|interviewed|asked|sampled)$/;
