import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { ClauseKind } from '../../grammar/clauses.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { groupEnd } from './one-group.ts';
import { eachOnce } from './one-person.ts';
import type { Page } from './page.ts';

/** Chunk indices of a phrase and those coordinated with it to the right, up to where another clause begins. */
export function coordinatedFrom(page: Page, index: number, strict = false): readonly number[] {
	const { chunks, words } = page;
	const list = [index];
	let at = index;
	const pending: number[] = [];
	for (let steps = 0; steps < 8; steps++) {
		const end = pastTail(chunks, words, at);
		const link = chunks[end + 1];
		const isAnd = link?.kind === 'coordinator' && words[link.first]?.lower !== 'but';
		const comma = link?.kind === 'comma' && words[chunks[end + 2]?.first ?? 0]?.lower !== 'but';
		if (!isAnd && !comma) break;
		const skip = comma && chunks[end + 2]?.kind === 'coordinator' ? 3 : 2;
		// a loss of 2m dollars, or four cents a share
		if (skip === 3 && words[chunks[end + 2]?.first ?? 0]?.lower === 'or') break;
		const next = chunks[end + skip];
		if (!isNounPhrase(next) || next.time || opensClause(page, end + skip, strict)) break;
		if (end > at && !isWeighty(words, next)) break;
		if (isAnd && isOfAnotherKind(words, chunks[at], next)) break;
		pending.push(end + skip);
		at = end + skip;
		if (isAnd || skip === 3) {
			list.push(...pending);
			break;
		}
	}
	const whole = eachOnce(page, withoutGrouped(page, list));
	return whole.length < list.length ? whole : sharesHead(page, list) ? [] : list;
}

/** A list without the phrases that belong to the one before: `[his brother] and [sister]` is one. */
export const withoutGrouped = (page: Page, list: readonly number[]): readonly number[] =>
	list.length < 2 ? list : list.filter((at, nth) => list.slice(0, nth).every((before) => groupEnd(page, before) < at));

/** `the Boston, London and Tokyo marathons`, `Ward and Byrne's hopes`: the noun behind the last belongs to all, and the names alone are not meant. */
export function sharesHead({ chunks, words }: Page, list: readonly number[]): boolean {
	const [first, last] = [chunks[list[0] ?? -1], chunks[list.at(-1) ?? -1]];
	if (list.length < 2 || !isNounPhrase(first) || !isNounPhrase(last)) return false;
	const owned = words.slice(last.first, last.last).some((word) => word.class === 'genitive');
	if (
		owned &&
		/^(?:person|place|organization)$/.test(words[first.head]?.kind ?? '') &&
		words[last.head]?.class !== 'name'
	)
		return true;
	if (isParticipialAlone(words, first)) return last.last > last.first;
	const kind = words[first.head]?.kind;
	const named =
		words.slice(first.first, first.head).some(({ lower }) => lower === 'the') &&
		(kind === 'place' || kind === 'organization');
	const opened = /^(?:determiner|possessive|number)$/.test(words[last.first]?.class ?? '');
	const plural = /[^s]s$/.test(words[last.last]?.lower ?? '');
	const goesOn = last.last > last.first && words[last.head]?.class === 'noun';
	return named && !opened && plural && (goesOn || (kind === 'place' && words[last.head]?.kind !== 'place'));
}

/** `both [developed] and developing nations`: what one kind of them is. */
const isParticipialAlone = (words: Page['words'], { first, head }: NounPhrase): boolean =>
	words[head]?.class === 'noun' &&
	/[^e]ed$/.test(words[head]?.lower ?? '') &&
	words.slice(first, head).every(({ lower }) => lower === 'both' || lower === 'either');

/** After an `of` only a phrase with an opener of its own goes back to the first: `control of insurers, banks` is control of both. */
const isWeighty = (words: Page['words'], phrase: NounPhrase): boolean =>
	/^(?:determiner|possessive|number)$/.test(words[phrase.first]?.class ?? '') && words[phrase.head]?.class !== 'name';

/** Index of the last chunk of a phrase with its `of` tail. */
function pastTail(chunks: Page['chunks'], words: Page['words'], index: number): number {
	let at = index;
	while (
		chunks[at + 1]?.kind === 'preposition' &&
		words[chunks[at + 1]?.first ?? 0]?.lower === 'of' &&
		isNounPhrase(chunks[at + 2])
	)
		at += 2;
	return at;
}

/** Whether a phrase is the subject of a clause of its own; in `strict` reading a participle right behind it counts, too. */
function opensClause({ chunks, words, clauses }: Page, index: number, strict: boolean): boolean {
	const owns = (kind: ClauseKind): boolean => kind === 'main' || (strict && (kind === 'done' || kind === 'doing'));
	if (clauses.some((clause) => owns(clause.kind) && clause.subject.includes(index))) return true;
	if (strict) return false;
	let at = index + 1;
	while (chunks[at]?.kind === 'adverb') at++;
	const next = chunks[at];
	if (next !== undefined && isDash(words, next)) return isSubjectPastAside({ chunks, words }, at);
	const pronoun = isNounPhrase(next) && words[next.head]?.class === 'pronoun';
	if (pronoun && chunks[at + 1]?.kind === 'verb') return true;
	return next?.kind === 'verb' && next.form === 'finite';
}

const isDash = (words: Page['words'], { first }: Page['chunks'][number]): boolean =>
	/^(?:-|–|—|--)$/.test(words[first]?.text ?? '');

/** `and [Acme] - which is for sale - was quick to deny it`: whether a finite verb follows the dash that closes what another opened. */
function isSubjectPastAside({ chunks, words }: Pick<Page, 'chunks' | 'words'>, opening: number): boolean {
	const close = chunks.findIndex((chunk, at) => at > opening && isDash(words, chunk));
	if (close < 0) return false;
	const verb = chunks[chunks[close + 1]?.kind === 'adverb' ? close + 2 : close + 1];
	return verb?.kind === 'verb' && (verb.form === 'finite' || verb.form === 'either');
}

/** `dominated [the midfield] and [Ward], … scored`: a person behind a thing begins a clause of his own. */
function isOfAnotherKind(words: Page['words'], first: Page['chunks'][number] | undefined, next: NounPhrase): boolean {
	if (!isNounPhrase(first) || words[next.head]?.kind !== 'person' || words[next.first]?.class !== 'name') return false;
	const head = words[first.head];
	const one = head?.lower.replace(/s$/, '') ?? '';
	return head?.class === 'noun' && !ROLE_NOUNS.has(one) && !PEOPLE.test(one);
}

const PEOPLE =
	/(?:man|men|woman|women|child|children|people|boy|girl|wife|husband|son|daughter|father|mother|brother|sister|friend|player|rival|fan|colleague|pair|couple|duo|trio|group|side|team)$/;
