import type { FigureFact } from '../../../domain/fact.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isAmount } from './amount-words.ts';
import { alike, type Follower, type Rule } from './follower.ts';
import { governedBy, lowerAt } from './spot.ts';

/**
 * `Acme has 1.2 million members and Orca has [800,000]`, `will account for a quarter of those, the young will make up [16 %]`: what the same
 * verb took in the clause before; also where the second clause leaves it out behind a name, `sold five million phones and Orca [three million]`.
 */
export const sameVerb: Rule = (follower) => {
	const { own, previous, seen, text, start } = follower;
	if (own.change !== null || previous.counts === null || seen.counted !== null || !isOfOneKind(follower)) return null;
	const between = text.slice(previous.end, start);
	if (between.length > REACH || /[.;:()]/.test(between)) return null;
	const alone = own.unit === null && NAME_ALONE.test(between);
	if (own.counts !== null && !(alone && own.labelled)) return null;
	return alone || isVerbAgain(follower) ? { ...alike(follower), action: own.action ?? previous.action } : null;
};

/** Characters between two amounts of one verb at most. */
const REACH = 90;

/** Counts beside counts, shares beside shares, however they are written. */
const isOfOneKind = ({ own, previous, seen }: Follower): boolean =>
	own.unit === previous.unit
		? own.unit !== null || isShare(seen.amount.value) === isShare(previous.value)
		: isPart(own.unit, seen.amount.value) && isPart(previous.unit, previous.value);

const isShare = (value: number): boolean => value > 0 && value < 1;

const isPart = (unit: string | null, value: number): boolean => unit === '%' || (unit === null && isShare(value));

/** `phones last year and [Orca Mills] almost`: nobody's verb but the one before. */
const NAME_ALONE =
	/^(?:\s[\p{Ll}\s]{1,40})?,?\s+(?:and|but|while)\s+(?:the\s+)?\p{Lu}[\p{L}.'’&-]*(?:\s\p{Lu}[\p{L}.'’&-]*){0,3}\s+(?:just\s+|only\s+|about\s+|some\s+|nearly\s+|almost\s+|around\s+|over\s+|another\s+)*$/u;

/** Verbs by which a part is told of a whole. */
const PARTS = /^(?:account|make|represent|constitute|comprise|take|provide|form)$/;

function isVerbAgain({ seen: { spot }, previous }: Follower): boolean {
	if (spot === null) return false;
	const { parse, at, inner } = spot;
	const governed = governedBy(parse, at, inner);
	if (governed === null || governed.between.length > 0 || !/^(?:for|up|)$/.test(governed.link ?? '')) return false;
	const { clause } = governed;
	if (clause.subject.length === 0) return false;
	return parse.clauses.some(
		(one) => one.at < clause.at && isOneVerb(parse, one, clause) && takes(parse, one, previous),
	);
}

const isOneVerb = (parse: ParsedSentence, one: Clause, other: Clause): boolean =>
	one.passive === other.passive &&
	(one.group.base === other.group.base || (PARTS.test(one.group.base) && isParting(parse, other))) &&
	!/^(?:be|say)$/.test(one.group.base);

const isParting = (parse: ParsedSentence, { group: { base, last } }: Clause): boolean =>
	PARTS.test(base) && (base !== 'make' || lowerAt(parse, last + 1) === 'up');

/** Whether a figure is the first phrase behind a verb. */
function takes(parse: ParsedSentence, { at }: Clause, { start }: FigureFact): boolean {
	for (let next = at + 1; next <= at + 2; next++) {
		const chunk = parse.chunks[next];
		if (chunk?.kind !== 'noun') continue;
		const [first, last] = [parse.words[chunk.first], parse.words[chunk.last]];
		return isAmount(parse, next) && (first?.start ?? 0) <= start && start < (last?.end ?? 0);
	}
	return false;
}
