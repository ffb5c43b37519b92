import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { SAYING } from '../../segment/abbreviations.ts';
import type { Holder } from './holder.ts';
import { LETTERS } from './letters.ts';
import { isPerson, mentionWords } from './parties.ts';
import { titlesAfter } from './title-after.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isCourtesy } from './title-words.ts';

/** How many words before a name its apposition may begin. */
const LONGEST_APPOSITION = 18;

export const BEGINS_VERB = /^(?:verb|be|have|modal)$/;

/** How many words of letters, as of `Ann Lee QC`, stand at `at`. */
export const lettersAt = (words: readonly Word[], at: number): number =>
	LETTERS.test(words[at]?.text ?? '') && words[at]?.mention === -1 ? 1 : 0;

export const isSaying = (word: Word | undefined): boolean => word?.class === 'verb' && SAYING.has(word.lower);

/** The titles of an apposition before the name, whose own titles begin at the word `named`. */
export function appositionBefore({ sentence, last }: Holder, named: number): TitlePhrase[] {
	const { words } = sentence;
	// The union's leader, Sir [Bo Roe].
	let first = named;
	while (isCourtesy(words[first - 1])) first--;
	// The Bishop of Durham, the Rt Rev Dr [Bo Roe].
	if (first < named && words[first - 1]?.lower === 'the') first--;
	if (words[first - 1]?.class !== 'comma') return [];
	const next = last + lettersAt(words, last + 1) + 1;
	const apart = standsApart(sentence, next) || isBeforeOther(sentence, next);
	// The chairman of the club, [Bo Roe] warned that.
	if (!apart && !isSubject(words, next)) return [];
	if (!apart) return frontedBefore(sentence, first);
	for (let from = Math.max(0, first - LONGEST_APPOSITION); from < first - 1; from++) {
		if (!canOpen(words, from) || isOfKin(words, from)) continue;
		if (holdsAnother(sentence, from, first)) continue;
		const phrases = titlesAfter(sentence, from);
		const phrase = phrases[0];
		const opensSentence =
			from === 0 && phrase !== undefined && (phrase.title.includes(' ') || words[last + 1]?.class === 'comma');
		// The Elver model, [Ann Lee] says: a way of doing it.
		if (phrase?.noun === 'model' && phrase.definite) continue;
		const isOwned = phrase?.definite === true || phrase?.organization != null;
		// By Acme chief, [Ann Lee], for.
		const isBy =
			/^(?:by|from|with|to|of|against)$/.test(words[from - 1]?.lower ?? '') && phrase?.title.includes(' ') === true;
		if (
			phrase?.last === first - 2 &&
			(isOwned || opensSentence || isBy || /^(?:an?|one)$/.test(words[from]?.lower ?? ''))
		)
			return phrases;
	}
	return [];
}

/** Whether the word at `at` is the verb of the name before it and not of a clause put in: `…, [Ann Lee] said, had left`. */
function isSubject(words: readonly Word[], next: number): boolean {
	const at = behindTime(words, next);
	const word = words[at];
	if (word === undefined || !BEGINS_VERB.test(word.class)) return false;
	if (!isSaying(word)) return true;
	const after = words[at + 1]?.class ?? 'mark';
	// Said in a letter that: no clause is left open that could go on behind it.
	if (after === 'preposition') return words.findIndex((one, index) => index > at && one.class === 'comma') < 0;
	return !/^(?:comma|mark|time)$/.test(after);
}

/** The word behind `on Monday`, `this week`, `also` at `at`. */
function behindTime(words: readonly Word[], at: number): number {
	let next = at;
	if (/^(?:on|this|last|next)$/.test(words[next]?.lower ?? '') && isTime(words[next + 1])) next += 2;
	while (
		isTime(words[next]) ||
		/^(?:also|then|later|recently|earlier|now|himself|herself)$/.test(words[next]?.lower ?? '')
	)
		next++;
	return next;
}

const isTime = (word: Word | undefined): boolean =>
	word?.class === 'time' || /^(?:week|month|year|morning|evening|afternoon|night|weekend)$/.test(word?.lower ?? '');

/** `The chairman of the club, [Ann Lee] warned that`: the title that begins the sentence and ends at the comma before the word at `first`. */
function frontedBefore(sentence: SentenceWords, first: number): TitlePhrase[] {
	const { words } = sentence;
	if (/^(?:yesterday|today)$/.test(words[0]?.lower ?? '')) return [];
	for (let from = Math.max(0, first - LONGEST_APPOSITION); from < first - 1; from++) {
		// Behind what begins a clause only a post in capitals: after Chairman of the club, [Ann Lee] won.
		if (from > 0 && !beginsClause(words[from - 1])) continue;
		if (holdsAnother(sentence, from, first)) continue;
		const phrases = titlesAfter(sentence, from);
		const [phrase] = phrases;
		if (phrase?.last !== first - 2 || phrase.plural === true) continue;
		if (!phrase.title.includes(' ') && phrase.organization === null) continue;
		if (from === 0 || /^\p{Lu}/u.test(phrase.title.split(' ').at(-1) ?? '')) return phrases;
	}
	return [];
}

const beginsClause = (word: Word | undefined): boolean =>
	/^(?:subordinator|mark|quote|comma)$/.test(word?.class ?? '') ||
	/^(?:after|before|as|since|until)$/.test(word?.lower ?? '');

/** US envoy [Ann Lee], UN chief [Bo Roe]: hers is not his. A lawyer for [Mr Lund], [Ann Lee]: hers. */
function holdsAnother({ draft, words }: SentenceWords, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		if (!isPerson(draft, words[at]?.mention ?? -1)) continue;
		const { first, last } = mentionWords(words, at);
		let before = first - 1;
		while (/^(?:mr|mrs|ms|miss|dr|sir|lord|lady)\.?$/.test(words[before]?.lower ?? '')) before--;
		if (words[last + 1]?.class !== 'genitive' && words[before]?.class !== 'preposition') return true;
		at = last;
	}
	return false;
}

/** The spouse of [the late president], Ann Lee: she is the spouse. */
const isOfKin = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.lower === 'of' &&
	/^(?:spouse|wife|widow|widower|husband|mother|father|son|daughter|sister|brother|partner|friend|aide|adviser|advisor|supporter|ally|predecessor|successor|rival)$/.test(
		words[at - 2]?.lower ?? '',
	);

function canOpen(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined) return false;
	const before = words[at - 1];
	// Told MPs the chancellor, [Ann Lee], had.
	if (before?.class === 'name' && word.lower === 'the') return true;
	if (before !== undefined && ['noun', 'name', 'determiner', 'possessive', 'genitive'].includes(before.class))
		return false;
	return (
		word.lower === 'one' ||
		word.class === 'determiner' ||
		word.class === 'possessive' ||
		word.class === 'name' ||
		word.class === 'noun'
	);
}

/** The minister of labour, [Ann Lee] and the mayor of Leeds, Bo Roe: the next one's post is told as this one's is. */
function isBeforeOther(sentence: SentenceWords, at: number): boolean {
	const { draft, words } = sentence;
	if (words[at]?.lower !== 'and' || words[at + 1]?.lower !== 'the') return false;
	const [other] = titlesAfter(sentence, at + 1);
	return (
		other !== undefined &&
		words[other.last + 1]?.class === 'comma' &&
		isPerson(draft, words[other.last + 2]?.mention ?? -1)
	);
}

/** Whether the name is closed off as an apposition, not the subject or first of a list: `…, [Ann Lee], is leaving`. */
function standsApart({ draft, words }: SentenceWords, at: number): boolean {
	const next = words[at];
	if (next === undefined || (next.class === 'mark' && next.text !== '/')) return true;
	if (next.class !== 'comma') return false;
	for (let ahead = at + 1; ahead < at + 10; ahead++) {
		const word = words[ahead];
		if (word === undefined || word.class === 'verb' || word.class === 'be' || word.class === 'have') return true;
		if (
			word.lower === 'and' &&
			(words[ahead - 1]?.mention ?? -1) >= 0 &&
			isPerson(draft, words[ahead - 1]?.mention ?? -1)
		)
			return false;
	}
	return true;
}
