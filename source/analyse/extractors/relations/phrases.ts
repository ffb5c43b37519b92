import type { Party } from '../../../domain/fact.ts';
import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { ClauseKind } from '../../grammar/clauses.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { groupEnd } from './one-group.ts';
import type { Page } from './page.ts';
import { isCutOff, sinceBehind } from './phrase-ends.ts';

const YEAR = /^(?:1[89]|20)\d\ds?$/;

/** Nouns that only carry the name after `of`: `the city of Lima` is Lima. */
const CARRIERS =
	/^(?:city|town|village|state|province|region|island|republic|kingdom|government|country|port|district|county|territory|University)$/;

/** The longest tail `of …` shown with a phrase, in chunks. */
const LONGEST_TAIL = 4;

const NOT_A_PARTY =
	/^(?:i|we|you|me|us|my|our|himself|herself|itself|themselves|myself|ourselves|yourself|there|what|which|who|that|this|these|those|such|one|ones|other|others|anyone|anything|everything|nothing|something|someone|everyone|nobody|it|them|they|him|her|he|she|none|each|both|all|some|many|most|few|several|much|more|less|another|lot|lots|deal|hard|high|higher|low|lower|early|late|home|ahead|further|close|public|private|clear|dead|captive|free|notice|way|ways|thing|things|nowhere|somewhere|anywhere|everywhere|elsewhere)$/;

/** A noun phrase as somebody or something of a fact, its `of` tail included; null where it names nothing by itself. */
export function partyAt(page: Page, index: number, isSubject: boolean): Party | null {
	const { chunks, words, draft, antecedents } = page;
	const whole = chunks[index];
	if (!isNounPhrase(whole) || whole.time) return null;
	const chunk = withoutPostposed(page, whole, index);
	const head = words[chunk.head];
	if (head === undefined) return null;
	if (NOT_A_PARTY.test(head.lower) && head.mention < 0 && !(chunk.first < chunk.head && head.class === 'noun')) {
		const name = head.class === 'pronoun' ? antecedents.resolve(page, chunk.head, isSubject) : null;
		return name === null ? null : { start: head.start, end: head.end, text: head.text, name };
	}
	if (/^ones?$/.test(head.lower) && head.class !== 'name') return null;
	if (/^(?:i|you|we|they|he|she|it|that|there|who|what)'/.test(head.lower)) return null;
	if (YEAR.test(head.lower) || (PLAIN_COMPARATIVE.test(head.lower) && isBare(page, chunk))) return null;
	if (chunk.first === chunk.head && head.class === 'noun' && !head.lower.includes('-') && isAdjective(head.lower))
		return null;
	const first = words[trimmedFirst(page, chunk)];
	const group = groupEnd(page, index);
	const tail = group > index ? (chunks[group]?.last ?? chunk.last) : chunk === whole ? tailOf(page, index) : chunk.last;
	const last = words[tail] ?? head;
	if (first === undefined) return null;
	if (isCutOff(page, tail) || isOneIn(page, chunk) || words[chunk.first]?.lower === 'whose') return null;
	const since = isSubject ? tail : sinceBehind(page, chunk, tail);
	if (since === null) return null;
	const end = withClosingMark(draft.article.text, first.start, words[since]?.end ?? last.end);
	const text = draft.article.text.slice(first.start, end);
	if (SCORE.test(text) || SAME.test(text) || BARELY.test(text) || /^\p{Ll}$/u.test(text)) return null;
	if (group > index) return { start: first.start, end, text, name: null };
	const name = nameOfPhrase(page, chunk, tail) ?? (isRole(head.lower) ? nameBeside(page, index) : null);
	return { start: first.start, end, text, name };
}

/** `new users [keen] to try it`, `workers [responsible] for safety`: the adjective belongs to what follows. */
function withoutPostposed({ chunks, words }: Page, phrase: NounPhrase, index: number): NounPhrase {
	const next = chunks[index + 1];
	const leads = next?.kind === 'preposition' || (next?.kind === 'verb' && next.form === 'infinitive');
	const before = words[phrase.head - 1];
	if (!leads || phrase.first === phrase.head || !POSTPOSED.test(words[phrase.head]?.lower ?? '')) return phrase;
	if (before?.class !== 'name' && !(before?.class === 'noun' && !isAdjective(before.lower))) return phrase;
	return { ...phrase, last: phrase.head - 1, head: phrase.head - 1 };
}

const POSTPOSED =
	/^(?:keen|eager|able|unable|willing|unwilling|anxious|ready|free|reluctant|likely|unlikely|responsible|capable|aware|available|due|worth|suitable|eligible|liable|similar|necessary|loyal|hostile|opposed|familiar|comparable|relevant|proud|fearful)$/;

/** `a novel of [the same name] written by`: the novel was. */
const SAME = /^the (?:same (?:name|title|kind|sort|type|period|time|day|way)|latter|former)$/i;

/** `created [little going] forward`. */
const BARELY = /^(?:little|much|nothing|something)\s\p{Ll}+ing$/u;

/** `lost [1-0]`. */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** `one in [six cars]`: a share, not six cars. */
const isOneIn = ({ words }: Page, { first }: NounPhrase): boolean =>
	words[first]?.class === 'number' && words[first - 1]?.lower === 'in' && words[first - 2]?.class === 'number';

/** The quote mark that closes what the phrase opened: `the “spirit of cooperation”`. */
function withClosingMark(text: string, start: number, end: number): number {
	const said = text.slice(start, end);
	const next = text.charAt(end);
	const open =
		next === '”' ? said.includes('“') && !said.includes('”') : next === '"' && said.split('"').length % 2 === 0;
	return open ? end + 1 : end;
}

/** A word alone, or behind an article alone. */
const isBare = ({ words }: Page, { first, head }: NounPhrase): boolean =>
	first === head || (first === head - 1 && words[first]?.class === 'determiner');

const PLAIN_COMPARATIVE =
	/^(?:cheaper|dearer|bigger|smaller|larger|newer|older|younger|stronger|weaker|tougher|safer|cleaner|lighter|heavier|richer|poorer|faster|slower|better|worse|longer|earlier|later|harder|easier|sooner|further|farther|least|best|worst)$/;

const isRole = (lower: string): boolean => ROLE_NOUNS.has(lower);

/** Without the quote mark or `both` a phrase may begin with. */
function trimmedFirst({ words }: Page, chunk: NounPhrase): number {
	let first = chunk.first;
	while (first < chunk.head && (/^(?:both|either)$/.test(words[first]?.lower ?? '') || words[first]?.class === 'quote'))
		first++;
	return first;
}

/** Last word of the phrase with what `of` adds to it. */
function tailOf({ chunks, words }: Page, index: number): number {
	let last = chunks[index]?.last ?? 0;
	if (words[last]?.class === 'name') return last;
	for (let at = index; at < index + LONGEST_TAIL; at += 2) {
		const link = chunks[at + 1];
		const next = chunks[at + 2];
		if (link?.kind !== 'preposition' || words[link.first]?.lower !== 'of' || !isNounPhrase(next) || next.time) break;
		last = next.last;
		if (at === index) last = joinedWith({ chunks, words }, index) ?? last;
	}
	return last;
}

/** Nouns of two parties, both of which they need. */
const JOINING =
	/^(?:merger|union|marriage|combination|amalgamation|unification|reunification|fusion|separation|integration|mix|blend|clash|meeting)$/;

/** Last word of `the merger of Acme [and Ruritania Rail]`; null where the noun does not need a second party. */
function joinedWith({ chunks, words }: Pick<Page, 'chunks' | 'words'>, index: number): number | null {
	const whole = chunks[index];
	const and = chunks[index + 3];
	const other = chunks[index + 4];
	const joins = isNounPhrase(whole) && JOINING.test(words[whole.head]?.lower ?? '');
	if (!joins || and?.kind !== 'coordinator' || words[and.first]?.lower !== 'and') return null;
	return isNounPhrase(other) && !other.time && chunks[index + 5]?.kind !== 'verb' ? other.last : null;
}

function nameOfPhrase({ words, draft }: Page, chunk: NounPhrase, tail: number): number | null {
	const head = words[chunk.head];
	const mention = head?.mention ?? -1;
	if (mention >= 0) return isCounted({ words, draft }, chunk, mention) ? null : (draft.mentions[mention]?.name ?? null);
	if (tail === chunk.last || !CARRIERS.test(head?.lower ?? '')) return null;
	return draft.mentions[words[tail]?.mention ?? -1]?.name ?? null;
}

/** `3,000 Peruvians` are not the Peruvians. */
function isCounted({ words, draft }: Pick<Page, 'words' | 'draft'>, chunk: NounPhrase, mention: number): boolean {
	if (draft.names[draft.mentions[mention]?.name ?? -1]?.kind !== 'group') return false;
	for (let at = chunk.first; at < chunk.head; at++) {
		const word = words[at];
		if (
			word?.class === 'number' ||
			/^(?:some|many|several|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|an|a|another)$/.test(
				word?.lower ?? '',
			)
		)
			return true;
	}
	return false;
}

/**
 * The name in apposition after a phrase: `his counterpart at the agency, [Ann Lee],`. Null where what follows
 * the comma is no name closed off by a comma or the sentence's end.
 */
function nameBeside({ chunks, words, draft }: Page, index: number): number | null {
	let at = index;
	while (chunks[at + 1]?.kind === 'preposition' && isNounPhrase(chunks[at + 2]) && at < index + 8) at += 2;
	const name = chunks[at + 2];
	const after = chunks[at + 3];
	if (chunks[at + 1]?.kind !== 'comma' || !isNounPhrase(name)) return null;
	if (after !== undefined && after.kind !== 'comma' && after.kind !== 'mark') return null;
	const mention = draft.mentions[words[name.head]?.mention ?? -1];
	return mention !== undefined && draft.names[mention.name]?.kind === 'person' ? mention.name : null;
}

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
		const next = chunks[end + skip];
		if (!isNounPhrase(next) || next.time || opensClause(page, end + skip, strict)) break;
		if (end > at && !isWeighty(words, next)) break;
		pending.push(end + skip);
		at = end + skip;
		if (isAnd || skip === 3) {
			list.push(...pending);
			break;
		}
	}
	const whole = withoutGrouped(page, list);
	return whole.length < list.length ? whole : sharesHead(page, list) ? list.slice(-1) : list;
}

/** A list without the phrases that belong to the one before: `[his brother] and [sister]` is one. */
export const withoutGrouped = (page: Page, list: readonly number[]): readonly number[] =>
	list.length < 2 ? list : list.filter((at, nth) => nth === 0 || groupEnd(page, list[nth - 1] ?? at) !== at);

/** `the Boston, London and Tokyo marathons`, `Ward and Byrne's hopes`: the noun behind the last belongs to all, and the names alone are not meant. */
function sharesHead({ chunks, words }: Page, list: readonly number[]): boolean {
	const [first, last] = [chunks[list[0] ?? -1], chunks[list.at(-1) ?? -1]];
	if (list.length < 2 || !isNounPhrase(first) || !isNounPhrase(last)) return false;
	const owned = words.slice(last.first, last.last).some((word) => word.class === 'genitive');
	if (owned && words[first.head]?.kind === 'person' && words[last.head]?.class !== 'name') return true;
	if (isParticipialAlone(words, first)) return last.last > last.first;
	if (isHalf(words, first, last)) return true;
	const named = words[first.first]?.lower === 'the' && words[first.head]?.kind === 'place';
	const opened = /^(?:determiner|possessive|number)$/.test(words[last.first]?.class ?? '');
	const plural = /[^s]s$/.test(words[last.last]?.lower ?? '');
	return named && !opened && plural && (last.last > last.first || words[last.head]?.kind !== 'place');
}

/** `[bank] and insurance company lenders`: a lone singular without an article is half of a compound. */
const isHalf = (words: Page['words'], first: NounPhrase, last: NounPhrase): boolean => {
	const lone = words[first.head];
	const bare = first.first === first.head && lone?.class === 'noun' && /^\p{Ll}+$/u.test(lone.text);
	const opened = /^(?:determiner|possessive|number)$/.test(words[last.first]?.class ?? '');
	return (
		bare && !opened && !/s$/.test(lone.lower) && last.head > last.first && COMPANIES.test(words[last.head]?.lower ?? '')
	);
};

/** Who has trades and kinds before the name of the post: `bank and insurance lenders`. */
const COMPANIES =
	/^(?:lender|creditor|compan(?:y|ie)|firm|official|worker|maker|dealer|analyst|trader|officer|employee|expert|lawyer|minister|investor|producer|manager|union|group|industr(?:y|ie)|sector|secretar(?:y|ie)|agent|supplier|customer|store|shop|plant)s$/;

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
	const pronoun = isNounPhrase(next) && words[next.head]?.class === 'pronoun';
	if (pronoun && chunks[at + 1]?.kind === 'verb') return true;
	return next?.kind === 'verb' && next.form === 'finite';
}
