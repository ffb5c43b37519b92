import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CARRIERS } from '../../lexicons/changes.ts';
import { COLLECTIVE_NOUNS } from '../../lexicons/role-titles.ts';
import { isAmount, isTime } from './amount-words.ts';
import { listHead } from './listed.ts';
import { isCurrency, type Measured, named } from './measure.ts';
import { phraseWords } from './noun-words.ts';
import { isPersonNoun } from './persons.ts';
import { chunkOf, clauseAt, governedBy, headAt, linkAt, lowerAt, type Spot, skipAhead } from './spot.ts';

/** Verbs whose sum is for what stands behind `for`. */
const FOR =
	/^(?:pay|spend|offer|bid|charge|demand|seek|ask|want|invest|allocate|earmark|budget|set|commit|pledge|promise|announce|approve|provide|need|require|fetch|get|receive|accept|reject|refuse|raise|find|reserve|claim|cost|give|award|fork|shell|lay)$/;

/** Verbs whose sum is gone on what stands behind `on`. */
const ON = /^(?:spend|waste|lavish|squander|blow|save|splash|lose|invest|fork|lay)$/;

/** Verbs whose sum goes into what stands behind `in`. */
const IN = /^(?:invest|spend|plough|pour|sink|inject|pump)$/;

/** What a sum is paid, asked or spent for: `paid $350 for [the print]`, `spent $6bn on [subsidies]`, `$50m for [Lee]`. */
export function paidFor({ parse, at, last, unit }: Spot): Measured | null {
	if (!isCurrency(unit)) return null;
	const own = chunkOf(parse.chunks, last);
	const rate = parse.chunks[own + 1];
	const each = isNounPhrase(rate) && rate.time && /^(?:an?|each|every)$/.test(lowerAt(parse, rate.first));
	const end = each ? own + 1 : own;
	const spent = goneWith(parse, at, end);
	const link = skipTimes(parse, (spent?.at ?? end) + 1);
	const preposition = parse.chunks[link]?.kind === 'preposition' ? linkAt(parse, link) : '';
	const aim = toDo(parse, at, end, spent);
	if (aim !== null) return aim;
	const verbs = preposition === 'for' ? FOR : preposition === 'on' ? ON : /^in(?:to)?$/.test(preposition) ? IN : null;
	if (preposition === 'as' && headAt(parse, link + 1) === 'part' && linkAt(parse, link + 2) === 'of')
		return asPartOf(parse, at, link + 3);
	if (verbs === null) return null;
	if (spent !== null)
		return verbs.test(spent.group.base) &&
			isThing(parse, link + 1, preposition === 'on') &&
			!(verbs === IN && isCapital(parse, link + 1))
			? named(phraseWords(parse, link + 1))
			: null;
	const governed = governedBy(parse, listHead(parse, at));
	const opens = governed === null && preposition === 'for' && at === 0;
	if (!opens && (governed === null || governed.link !== null || !verbs.test(governed.clause.group.base))) return null;
	if (verbs === IN && isCapital(parse, link + 1)) return null;
	const people = preposition === 'on' || (preposition === 'for' && PRICED.test(governed?.clause.group.base ?? ''));
	return isThing(parse, link + 1, people) ? named(phraseWords(parse, link + 1)) : null;
}

/** Verbs whose sum is the price of whoever stands behind `for`: `want £6m for the midfielder`. */
const PRICED = /^(?:pay|want|offer|bid|ask|demand|accept|reject|refuse|receive|get|fetch)$/;

/** `pay $850m to settle [the charges]`, `$5m is needed to repair [the roof]`: the object of what a sum is to do. */
function toDo(parse: ParsedSentence, at: number, end: number, spent: Clause | null): Measured | null {
	const next = skipTimes(parse, (spent?.at ?? end) + 1);
	const inner = parse.chunks[next]?.kind === 'verb' ? clauseAt(parse, next) : null;
	if (
		inner?.kind !== 'infinitive' ||
		!AIMS.test(inner.group.base) ||
		isAmount(parse, next + 1) ||
		!isThing(parse, next + 1, false)
	)
		return null;
	const governed = spent === null ? governedBy(parse, at) : null;
	const fits =
		spent === null
			? governed?.link === null && SPENDING.test(governed.clause.group.base)
			: SPENDING.test(spent.group.base);
	return fits ? named(phraseWords(parse, next + 1)) : null;
}

const SPENDING =
	/^(?:pay|spend|need|require|invest|borrow|raise|set|earmark|allocate|budget|commit|provide|use|cost|take)$/;
const AIMS =
	/^(?:settle|resolve|cover|fund|finance|repay|buy|acquire|build|rebuild|develop|upgrade|improve|restore|repair|moderni[sz]e|create|make|launch|run|promote|combat|fight|tackle|clean|install|replace|renovate|refurbish|expand|maintain|vaccinate)$/;

/** `pay $2bn as part of [the settlement]`. */
function asPartOf(parse: ParsedSentence, at: number, whole: number): Measured | null {
	const governed = governedBy(parse, at);
	const fits =
		governed !== null &&
		governed.link === null &&
		/^(?:pay|get|receive|give|contribute|commit|offer|spend|hand|provide|raise)$/.test(governed.clause.group.base);
	return fits && isThing(parse, whole, false) ? named(phraseWords(parse, whole)) : null;
}

/** `$6bn [was spent] on subsidies`, `the $6bn [spent] on subsidies`, `a total of $6bn [is earmarked] for roads`: the passive right behind a sum. */
function goneWith(parse: ParsedSentence, at: number, end: number): Clause | null {
	const verb = skipAhead(parse, end + 1);
	const clause = parse.chunks[verb]?.kind === 'verb' ? clauseAt(parse, verb) : null;
	if (clause === null || !(clause.passive || clause.kind === 'done' || clause.group.form === 'either')) return null;
	const whole = linkAt(parse, at - 1) === 'of' && CARRIERS.has(headAt(parse, at - 2)) ? at - 2 : at;
	return clause.subject.includes(whole) ? clause : null;
}

/** Past adverbs and times: `spent [every year] on`. */
function skipTimes(parse: ParsedSentence, from: number): number {
	const at = skipAhead(parse, from);
	return isTime(parse, at) ? skipAhead(parse, at + 1) : at;
}

/** A name: somewhere, or whose it becomes a part of. */
const isCapital = (parse: ParsedSentence, at: number): boolean => {
	const phrase = parse.chunks[at];
	return isNounPhrase(phrase) && /^\p{Lu}/u.test(parse.words[phrase.head]?.text ?? '');
};

/** Neither a time nor a number nor who gets it. */
function isThing(parse: ParsedSentence, at: number, people: boolean): boolean {
	const phrase = parse.chunks[at];
	if (!isNounPhrase(phrase) || phrase.time || isAmount(parse, at)) return false;
	const head = parse.words[phrase.head];
	if (head === undefined || head.class === 'pronoun' || head.kind === 'place') return false;
	if (/^(?:sale|free|nothing|instance|example|good|charity|life|years?|months?|each|every)$/.test(head.lower))
		return false;
	return people || head.class === 'name' || !(isPersonNoun(head.lower) || COLLECTIVE_NOUNS.has(head.lower));
}
