import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { COLLECTIVE_NOUNS } from '../../lexicons/role-titles.ts';
import { isAmount } from './amount-words.ts';
import { listHead } from './listed.ts';
import { isCurrency, type Measured, named } from './measure.ts';
import { phraseWords } from './noun-words.ts';
import { isPersonNoun } from './persons.ts';
import { chunkOf, governedBy, linkAt, lowerAt, type Spot, skipAhead } from './spot.ts';

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
	const link = skipAhead(parse, end + 1);
	const preposition = parse.chunks[link]?.kind === 'preposition' ? linkAt(parse, link) : '';
	const verbs = preposition === 'for' ? FOR : preposition === 'on' ? ON : /^in(?:to)?$/.test(preposition) ? IN : null;
	if (verbs === null) return null;
	const governed = governedBy(parse, listHead(parse, at));
	const opens = governed === null && preposition === 'for' && at === 0;
	if (!opens && (governed === null || governed.link !== null || !verbs.test(governed.clause.group.base))) return null;
	if (verbs === IN && isCapital(parse, link + 1)) return null;
	return isThing(parse, link + 1, preposition === 'on') ? named(phraseWords(parse, link + 1)) : null;
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
