import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { pastOf } from '../../grammar/verb-forms.ts';
import { CARRIERS } from '../../lexicons/changes.ts';
import { BEFALLS, DULL_VERBS } from '../../lexicons/happenings.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import { done, type Happened } from './happened.ts';
import { isCurrency, isPeriod } from './measure.ts';
import { opensClause } from './object.ts';
import { isOpen, predicate } from './predicate.ts';
import { clauseOfSubject, governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/** The verb a sum, a share or a length goes with: "paid $5m", "was fined £40", "jailed for 12 years", "sold for". */
export function spentOn(spot: Spot): Happened | null {
	if (isExcess(spot)) return null;
	const carrier = carrierOf(spot.parse, spot.at);
	const subject = clauseOfSubject(spot.parse, carrier);
	if (subject !== null) return predicate(spot.parse, subject, 0);
	const governed = governedBy(spot.parse, carrier);
	if (governed === null) return null;
	const { clause, link } = governed;
	const { base } = clause.group;
	const lasts = isPeriod(spot.unit) && base === 'last' && !clause.passive;
	if (lasts && !clause.group.negated && (link === null || link === 'for'))
		return done(formOf(spot.parse, clause, 'does'), isOpen(spot.parse, clause));
	if (clause.group.negated || DULL_VERBS.has(base) || (CLAUSE_TAKING.has(base) && opensClause(spot.parse, carrier)))
		return null;
	if (link !== null && !/^(?:for|to|at|with)$/.test(link)) return null;
	if (isPeriod(spot.unit) ? /^(?:re)?pay$/.test(base) : isBoughtPrice(spot, base) || isPurpose(spot, link)) return null;
	if (isPlainNoun(spot.parse, clause) || isJoinedGerund(spot, clause)) return null;
	if (link !== null && governed.between.length > 2) return null;
	if (link === 'for' && isPeriod(spot.unit) && isOthersTime(spot.parse, clause)) return null;
	if ((link === 'to' || link === 'with') && !clause.passive && !/^(?:sentence|condemn|remand|jail)$/.test(base))
		return null;
	const form = formOf(spot.parse, clause, clause.passive || link === null ? 'done' : 'does');
	return done(BEFALLS.has(form) ? plainForm(spot.parse, clause) : form, isOpen(spot.parse, clause));
}

/** `bought a broker for the past four years`: the time is of what was bought. */
const isOthersTime = (parse: ParsedSentence, clause: Clause): boolean =>
	!clause.passive && objectOf(parse, clause) >= 0 && !PENAL.test(clause.group.base);

/** Verbs whose object gets the time behind `for`. */
const PENAL =
	/^(?:jail|sentence|imprison|ban|suspend|exclude|hold|detain|remand|bar|disqualify|lock|keep|send|extend|delay)$/;

/** What befalls people is said of money in the text's own word: `wiped out $5bn`. */
function plainForm(parse: ParsedSentence, { group }: Clause): string {
	const particle = lowerAt(parse, group.last + 1);
	return /^(?:out|off|up|down|away)$/.test(particle) ? `${pastOf(group.base)} ${particle}` : pastOf(group.base);
}

/** "one mln bpd above the ceiling" is how far beyond it, not what was pumped. */
const isExcess = ({ parse, at }: Spot): boolean => /^(?:above|below|beyond)$/.test(linkAt(parse, at + 1));

/** "buys a share for two dlrs", "bought for": a price is paid, what it pays for is bought. */
const isBoughtPrice = ({ unit, parse, at }: Spot, base: string): boolean =>
	isCurrency(unit) && /^(?:buy|purchase|acquire)$/.test(base) && linkAt(parse, at + 1) !== 'of';

/** "received a permit for a 250,000 cubic yard cell": the permit. */
const isPurpose = ({ unit }: Spot, link: string | null): boolean => link === 'for' && unit !== '%' && !isCurrency(unit);

/** `levels`, `rates`: a lone third person that is as often a noun. */
const isPlainNoun = (parse: ParsedSentence, { group }: Clause): boolean =>
	group.first === group.last &&
	(parse.words[group.first]?.forms ?? []).some(({ shape, nounish }) => shape === 'third' && nounish) &&
	/^(?:preposition|determiner|possessive|adjective|noun)$/.test(parse.words[group.first - 1]?.class ?? '') &&
	parse.words[group.first - 1]?.class !== 'noun';

/** "for management and [underwriting] 1/2 pct" names a fee. */
const isJoinedGerund = ({ parse, unit }: Spot, { group }: Clause): boolean =>
	unit === '%' && group.form === 'ing' && parse.words[group.first - 1]?.class === 'coordinator';

/** "jailed for a total of 35 years": the total. */
function carrierOf(parse: ParsedSentence, at: number): number {
	const before = skipBack(parse, at - 1);
	const noun = skipBack(parse, before - 1);
	return linkAt(parse, before) === 'of' && CARRIERS.has(headAt(parse, noun)) ? noun : at;
}
