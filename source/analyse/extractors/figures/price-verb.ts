import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { PRICING_VERBS } from '../../lexicons/changes.ts';
import { isAmount } from './amount-words.ts';
import { subjectWords } from './clause-subject.ts';
import { isCurrency, isPeriod, type Measured } from './measure.ts';
import { phraseWords } from './noun-words.ts';
import { isPersonNoun } from './persons.ts';
import { isOpen } from './predicate.ts';
import { type Governed, headAt, linkAt, lowerAt, type Spot } from './spot.ts';
import { countedWords } from './up-or-down.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/** "sold the mill for $5m", "shares traded at $3": what has the price. */
export function pricedAt({ parse, at, unit }: Spot, { clause, link, between }: Governed): Measured | null {
	const { base } = clause.group;
	const object = objectOf(parse, clause);
	if (
		!PRICING_VERBS.has(base) ||
		(base === 'cost' && unit === '%') ||
		(link === null && base !== 'cost' && base !== 'fetch')
	)
		return null;
	if (
		/^(?:hold|stay|remain|leave|keep|maintain)$/.test(base) &&
		(!(unit === '%' || isCurrency(unit) || (unit !== null && !isPeriod(unit) && holdsThing(parse, clause, object))) ||
			!/^(?:above|below|near|around|under|over|at)$/.test(link ?? ''))
	)
		return null;
	if (link === 'from' ? !SPANNING.test(base) : link !== null && !/^(?:at|for|to|above|below|near|around)$/.test(link))
		return null;
	const sought = object < 0 ? (whichOf(parse, clause) ?? tenderedFor(parse, clause, link, between)) : null;
	if (object < 0 && !clause.passive && sought === null && TRADING.test(base)) return null;
	if (!clause.passive && /^(?:report|support)$/.test(base)) return null;
	if (unit === '%' && PRICED.test(base) && !PAPERS.test(headAt(parse, clause.subject.at(-1) ?? -1))) return null;
	const of =
		sought ??
		(base === 'cost' || clause.passive || object < 0 || object === at
			? subjectWords(parse, clause)
			: isAmount(parse, object)
				? countedWords(parse, object)
				: phraseWords(parse, object));
	return {
		of,
		action:
			clause.group.negated || base === 'put'
				? null
				: formOf(parse, clause, clause.passive || (object >= 0 && object !== at) ? 'done' : 'does'),
		change: null,
		labelled: false,
		open: isOpen(parse, clause),
	};
}

/** `keep [output] at 400 tonnes`, `[Output] was held below 400 tonnes`: a thing that a level is kept of. */
function holdsThing(parse: ParsedSentence, clause: Clause, object: number): boolean {
	const chunk = parse.chunks[clause.passive || object < 0 ? (clause.subject.at(-1) ?? -1) : object];
	return isNounPhrase(chunk) && parse.words[chunk.head]?.kind === null && !isPersonNoun(lowerAt(parse, chunk.head));
}

/** `[Rover], which it sold for £10`: what a relative before the subject stands for. */
function whichOf(parse: ParsedSentence, { subject }: Clause): Span | null {
	const relative = (subject[0] ?? 0) - 1;
	if (parse.chunks[relative]?.kind !== 'relative' || !/^(?:which|that)$/.test(linkAt(parse, relative))) return null;
	const noun = parse.chunks[relative - 1]?.kind === 'comma' ? relative - 2 : relative - 1;
	return isNounPhrase(parse.chunks[noun]) && !isAmount(parse, noun) ? phraseWords(parse, noun) : null;
}

/** `tendering for [all shares] at $100 each`: what an offer is for. */
function tenderedFor(
	parse: ParsedSentence,
	{ group }: Clause,
	link: string | null,
	between: readonly number[],
): Span | null {
	const [thing = -1] = between;
	const fits =
		between.length === 1 &&
		/^(?:at|for)$/.test(link ?? '') &&
		/^(?:tender|bid|offer)$/.test(group.base) &&
		linkAt(parse, thing - 1) === 'for';
	return fits && !isAmount(parse, thing) ? phraseWords(parse, thing) : null;
}

/** Bonds are priced in per cent of what they pay back; their issuers and managers are not. */
const PRICED = /^(?:price|quote|issue|offer)$/;

const PAPERS =
	/^(?:issues?|bonds?|notes?|loans?|deals?|debentures?|offers?|offering|papers?|tranches?|warrants?|shares?|eurobonds?|gilts?|certificates?|bills|securities|stocks?|floaters?|convertibles?|coupons?)$/;

/** Verbs of prices that start somewhere: `cost from $80 to $120`. */
const SPANNING = /^(?:price|cost|sell|start|retail|quote|rent)$/;

/** Verbs that name no price of their subject: `tendering for the shares at $100`. */
const TRADING =
	/^(?:buy|acquire|(?:re)?purchase|resell|rent|lease|charter|offer|issue|tender|exercise|float|redeem|put|set|fix|buy)$/;
