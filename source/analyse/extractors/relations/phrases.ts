import type { Party } from '../../../domain/fact.ts';
import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { OTHER_PLURALS } from '../../lexicons/counted.ts';
import { startsUpper } from '../../segment/classes.ts';
import { isOfVerb, tailOf, withWhatFor } from './of-tail.ts';
import { groupEnd } from './one-group.ts';
import { mayStayOpen } from './open-pronouns.ts';
import type { Page } from './page.ts';
import { isCutOff, sinceBehind } from './phrase-ends.ts';
import { nameBeside, nameOfPhrase } from './phrase-names.ts';
import { pastRate } from './rates.ts';

const YEAR = /^(?:1[89]|20)\d\ds?$/;

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const NOT_A_PARTY = listed(`
	according i we you me us my our himself herself itself themselves myself ourselves yourself there what which
	who that this these those such one ones other others anyone anything everything nothing something someone
	everyone nobody it them they him her he she none each both all some many most few several much more less
	little another lot lots deal hard high higher low lower early late home ahead further close public private
	clear dead captive free notice way ways thing things nowhere upward upwards downward downwards forward
	forwards backward backwards somewhere anywhere everywhere elsewhere
`);

/** A noun phrase as somebody or something of a fact, its `of` tail included; null where it names nothing by itself. */
export function partyAt(page: Page, index: number, isSubject: boolean, mayBeTime = false): Party | null {
	const { chunks, words, draft, antecedents } = page;
	const whole = chunks[index];
	if (!isNounPhrase(whole) || (whole.time && !mayBeTime)) return null;
	const chunk = withoutLast(page, withoutPostposed(page, whole, index));
	const head = words[chunk.head];
	if (head === undefined) return null;
	if (
		head.mention < 0 &&
		NOT_A_PARTY.has(head.lower) &&
		!(chunk.first < chunk.head && head.class === 'noun') &&
		!isPartOfSome(page, chunk, index)
	) {
		const name = head.class === 'pronoun' ? antecedents.resolve(page, chunk.head, isSubject) : null;
		const pronoun = { start: head.start, end: head.end, text: head.text };
		if (name !== null) return { ...pronoun, name };
		const antecedent = isSubject && head.class === 'pronoun' ? antecedents.wordsFor(page, chunk.head) : null;
		if (antecedent !== null) return { ...pronoun, name, antecedent };
		return mayStayOpen(page, chunk.head, isSubject) ? { ...pronoun, name } : null;
	}
	// each able to house 600
	if (head.lower === 'able') return null;
	if ((head.lower === 'one' || head.lower === 'ones') && head.class !== 'name') return null;
	if (isSubject && isShareAlone(page, chunk)) return null;
	if (CONTRACTED.test(head.lower) || CONTRACTED.test(words[chunk.first]?.lower ?? '')) return null;
	if (
		isBare(page, chunk) &&
		head.lower.endsWith('est') &&
		/^(?!(?:west|east|test|rest|guest|quest|contest|protest|request|arrest|interest|forest|harvest|chest|nest|pest|priest|crest|vest|jest|conquest|inquest|invest|honest|modest|best|worst|latest)$)\p{Ll}{3,}est$/u.test(
			head.lower,
		)
	)
		return null;
	if (YEAR.test(head.lower) || (PLAIN_COMPARATIVES.has(head.lower) && isBare(page, chunk))) return null;
	if (chunk.first === chunk.head && head.class === 'noun' && !head.lower.includes('-') && isAdjective(head.lower))
		return null;
	const first = words[trimmedFirst(page, chunk)];
	const group = groupEnd(page, index);
	const own = chunk === whole && (isSubject || !isOfVerb(page, index));
	const ofTail = own ? tailOf(page, index) : chunk.last;
	const tail =
		group > index ? (chunks[group]?.last ?? chunk.last) : mayBeTime ? withWhatFor(page, index, ofTail) : ofTail;
	const last = words[tail] ?? head;
	if (first === undefined) return null;
	if (
		isCutOff(page, tail) ||
		isOneIn(page, chunk) ||
		isPointedAt(page, chunk.first) ||
		words[chunk.first]?.lower === 'whose'
	)
		return null;
	const since = isSubject ? tail : sinceBehind(page, chunk, tail);
	if (since === null) return null;
	const end = withClosingMark(
		draft.article.text,
		first.start,
		words[isSubject ? since : pastRate(words, since)]?.end ?? last.end,
	);
	const text = draft.article.text.slice(first.start, end);
	if (text.includes(' ') && (NO_THING.test(text) || SAME.test(text))) return null;
	if (SCORE.test(text) || BARELY.test(text) || (text.length === 1 && /^\p{Ll}$/u.test(text))) return null;
	if (group > index) return { start: first.start, end, text, name: null };
	const name = nameOfPhrase(page, chunk, tail) ?? nameBeside(page, index, head.lower);
	return { start: first.start, end, text, name };
}

/** `a target [set] at 3m`, `new users [keen] to try it`, `workers [responsible] for safety`: the adjective belongs to what follows. */
function withoutPostposed({ chunks, words }: Page, phrase: NounPhrase, index: number): NounPhrase {
	const next = chunks[index + 1];
	const leads = next?.kind === 'preposition' || (next?.kind === 'verb' && next.form === 'infinitive');
	const before = words[phrase.head - 1];
	const isSet =
		next?.kind === 'preposition' &&
		words[phrase.head]?.lower === 'set' &&
		/^(?:at|by|for|out|in)$/.test(words[next.first]?.lower ?? '');
	if (!leads || phrase.first === phrase.head || !(isSet || POSTPOSED.test(words[phrase.head]?.lower ?? '')))
		return phrase;
	if (before?.class !== 'name' && !(before?.class === 'noun' && !isAdjective(before.lower))) return phrase;
	return { ...phrase, last: phrase.head - 1, head: phrase.head - 1 };
}

/** `20 goals [last season]`, `a letter [saying], if …`: words behind the head that are none of the phrase. */
function withoutLast({ words }: Page, phrase: NounPhrase): NounPhrase {
	const { first, last, head } = phrase;
	// sent a letter saying, if …
	if (
		head > first + 1 &&
		/^(?:saying|claiming|asking|warning|urging|announcing|explaining|alleging|arguing|accusing|calling|telling)$/.test(
			words[head]?.lower ?? '',
		) &&
		/^(?:comma|mark|quote|subordinator)$/.test(words[head + 1]?.class ?? '') &&
		words[head - 1]?.class === 'noun'
	)
		return { ...phrase, last: head - 1, head: head - 1 };
	// is losing money fast
	if (head > first && words[head - 1]?.class === 'noun' && /^(?:fast|early|late)$/.test(words[head]?.lower ?? ''))
		return { ...phrase, last: head - 1, head: head - 1 };
	if (head !== last || head < first + 2 || words[head]?.lower !== 'season') return phrase;
	if (!/^(?:last|this|next)$/.test(words[head - 1]?.lower ?? '')) return phrase;
	return { ...phrase, last: head - 2, head: head - 2 };
}

/** `they're`: with its verb. */
const CONTRACTED = /^(?:i|you|we|they|he|she|it|that|there|who|what)'/;

const POSTPOSED =
	/^(?:keen|eager|able|unable|willing|unwilling|anxious|ready|free|reluctant|likely|unlikely|responsible|capable|aware|available|due|worth|suitable|eligible|liable|similar|necessary|loyal|hostile|opposed|familiar|comparable|relevant|proud|fearful)$/;

/** `found [a way] to do it`, `[the more] they paid`, `is [far cheaper]`. */
const NO_THING = /^(?:an?|the|no|another|some|one) way$|^the (?:more|less)\b|^(?:much|far|even|slightly) \p{L}+er$/iu;

/** `a novel of [the same name] written by`: the novel was. */
const SAME = /^the (?:same (?:name|title|kind|sort|type|period|time|day|way)|latter|former)$/i;

/** `created [little going] forward`. */
const BARELY = /^(?:little|much|nothing|something)\s\p{Ll}+ing$/u;

/** `lost [1-0]`. */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** `one in [six cars]`, `[nine] out of ten members`: a share, not six cars nor nine of anything. */
const isOneIn = ({ words }: Page, { first, last }: NounPhrase): boolean =>
	words[first]?.class === 'number' &&
	((words[first - 1]?.lower === 'in' && words[first - 2]?.class === 'number') ||
		(words[last + 1]?.lower === 'out' && words[last + 2]?.lower === 'of'));

/** `[More than 80 %] offered`, `[two-thirds] sold`: of whom is not said. */
const isShareAlone = ({ words }: Page, { head, last }: NounPhrase): boolean =>
	words[last + 1]?.lower !== 'of' &&
	/%$|^(?:pct|percent|cent|half|thirds?|quarters?|two-thirds|three-quarters|majority|minority)$/.test(
		words[head]?.lower ?? '',
	);

/** `that [whole side of things]`, `predict which [actor] will win`: behind a `that` or `which` that points, the phrase lacks what it is told by. */
const isPointedAt = ({ words }: Page, first: number): boolean =>
	words[first]?.class === 'noun' &&
	((words[first - 1]?.lower === 'that' &&
		/^(?:coordinator|mark|comma|adverb)$/.test(words[first - 2]?.class ?? 'mark')) ||
		(words[first - 1]?.lower === 'which' && words[first - 2]?.class === 'verb'));

/** The quote mark that closes what the phrase opened: `the “spirit of cooperation”`. */
function withClosingMark(text: string, start: number, end: number): number {
	const next = text.charAt(end);
	if (next !== '”' && next !== '"') return end;
	const said = text.slice(start, end);
	const open = next === '”' ? said.includes('“') && !said.includes('”') : said.split('"').length % 2 === 0;
	return open ? end + 1 : end;
}

/** `[all] of the assets`, `[most] of its sailors`: so many of what an article or a number makes known. */
function isPartOfSome({ chunks, words }: Page, { first, head }: NounPhrase, index: number): boolean {
	const [link, whole] = [chunks[index + 1], chunks[index + 2]];
	if (first !== head || !/^(?:all|most|some|many|several|few|half|both)$/.test(words[head]?.lower ?? '')) return false;
	if (link?.kind !== 'preposition' || words[link.first]?.lower !== 'of' || !isNounPhrase(whole) || whole.time)
		return false;
	return whole.first < whole.head && /^(?:determiner|possessive|name)$/.test(words[whole.first]?.class ?? 'mark');
}

/** A word alone, or behind an article alone. */
const isBare = ({ words }: Page, { first, head }: NounPhrase): boolean =>
	first === head || (first === head - 1 && words[first]?.class === 'determiner');

const PLAIN_COMPARATIVES = listed(`
	closer nearer cheaper dearer bigger smaller larger newer older younger stronger weaker tougher safer cleaner
	lighter heavier richer poorer faster slower better worse longer earlier later harder easier sooner further
	farther least best worst
`);

const isBothOrEither = (word: Page['words'][number] | undefined): boolean =>
	word?.lower === 'both' || word?.lower === 'either';

/** `both [the mill] and the port`, but `[both mills] closed`. */
function isJoined(words: Page['words'], { last }: NounPhrase): boolean {
	for (let at = last + 1; at < last + 9; at++) {
		const kind = words[at]?.class ?? 'mark';
		if (kind === 'coordinator') return true;
		if (/^(?:verb|mark|comma|relative|subordinator)$/.test(kind)) return false;
	}
	return false;
}

/** `three children [Nora], Hasna and Guy`: the plural is of them all; -1 where no list of names stands behind it. */
function firstNamed(words: Page['words'], { first, last, head }: NounPhrase): number {
	const [link, next] = [words[last + 1], words[last + 2]];
	if ((link?.class !== 'comma' && link?.class !== 'coordinator') || !startsUpper(words[head]?.text ?? '')) return -1;
	if (!/^\p{Lu}\p{Ll}/u.test(next?.text ?? '') || words[last + 3]?.class === 'genitive') return -1;
	let at = head;
	while (at > first && startsUpper(words[at - 1]?.text ?? '') && (at > 1 || words[0]?.class === 'name')) at--;
	const before = words[at - 1];
	return at > first && before?.class === 'noun' && (/[^s]s$/.test(before.lower) || OTHER_PLURALS.has(before.lower))
		? at
		: -1;
}

/** Without the quote mark or `both` a phrase may begin with. */
function trimmedFirst({ words }: Page, chunk: NounPhrase): number {
	let first = chunk.first;
	while (
		first < chunk.head &&
		(words[first]?.class === 'quote' || (isBothOrEither(words[first]) && isJoined(words, chunk)))
	)
		first++;
	const named = firstNamed(words, chunk);
	if (named > first) return named;
	// this means users will pay
	if (
		first + 1 < chunk.head &&
		/^(?:this|that)$/.test(words[first]?.lower ?? '') &&
		words[first + 1]?.lower === 'means'
	)
		return first + 2;
	return words[first]?.class === 'noun' && isNarrowing(words[first - 1]) ? first - 1 : first;
}

/** `[women-only] lists`, `[online] groups`: a quality that looks like an adverb. */
const isNarrowing = (word: Page['words'][number] | undefined): boolean =>
	word?.class === 'adverb' &&
	/^(?:online|offline|\p{L}+-(?:only|friendly|weekly|monthly|daily|yearly))$/u.test(word.lower);
