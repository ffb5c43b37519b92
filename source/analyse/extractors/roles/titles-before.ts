import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { mentionWords } from './parties.ts';
import { memberBefore } from './party-members.ts';
import { titlesAfter } from './title-after.ts';
import { isPostBefore, titleBefore } from './title-before.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isBeforeRank } from './title-ranks.ts';
import { isCapital, isComplement, isPluralRole, roleNoun } from './title-words.ts';

/** The titles that end right before the word at `at`, nearest first: two in `Acme founder and chief executive [Ann Lee]`. */
export function titlesBefore(sentence: SentenceWords, at: number): TitlePhrase[] {
	const { words: all } = sentence;
	// Sir and Lord are no posts: the post may stand before them.
	if (all[at - 1]?.text === ')') return bracketed(sentence, at - 1);
	if (MISTER.test(all[at - 1]?.lower ?? '')) return beforeMister(sentence, at - 1);
	let end = isPeople(sentence, at) ? at - 1 : at;
	while (isHonorific(all[end - 1]) || isPrinceInOffice(all, end - 1)) end--;
	end -= excellencyBefore(all, end - 1);
	const member = memberBefore(sentence, at);
	if (member !== null) return [member];
	const nearest = titleBefore(sentence, end);
	if (nearest === null) {
		const whole = toTheName(sentence, end);
		return end < at && whole.length === 0 ? honorific(sentence, at) : whole;
	}
	const before = sentence.words[nearest.first - 1];
	const isPost = isPostBefore(all, nearest.first - 1) || isBeforeRank(all, nearest.first - 1);
	if (isPost && isCapital(all[nearest.last])) {
		const other = titleBefore(sentence, nearest.first);
		return other === null ? [nearest] : [nearest, other];
	}
	if (before?.lower !== 'and' && before?.lower !== '&') return [nearest];
	const further = titleBefore(sentence, nearest.first - 1);
	const opener = sentence.words[(further?.first ?? 0) - 1];
	if (further === null || opener?.class === 'determiner') return [nearest];
	const { words } = sentence;
	// Comedian and poet [Ann Lee]: a sentence begins with a capital.
	const alike = isInitials(words[nearest.last]) || isCapital(words[further.last]) === isCapital(words[nearest.last]);
	if (!alike && further.last > 0) return [nearest];
	// Angry shareholders and [Acme] chief [Ann Lee]; the union and [Acme] chief.
	if (nearest.organization !== null && nearest.first < nearest.last && words[nearest.first]?.mention !== -1)
		return further.title.includes(' ') && !isPlural(words[further.last]) ? [nearest, further] : [nearest];
	const shares = nearest.organization === null && !VOCATIONS.test(nearest.noun);
	return [shares ? { ...nearest, organization: further.organization } : nearest, further];
}

const MISTER = /^(?:mr|mrs|ms|miss)\.?$/;

/** `India's petroleum minister Mr [Lee]`; whoever told the minister Mr Lee was ill does not call him one. */
function beforeMister(sentence: SentenceWords, at: number): TitlePhrase[] {
	if (MISTER.test(sentence.words[at - 1]?.lower ?? '')) return [];
	const titles = titlesBefore(sentence, at);
	const first = titles.at(-1)?.first ?? at;
	const told = sentence.words.slice(Math.max(0, first - 2), first).some(({ lower }) => TELLING.test(lower));
	return told ? [] : titles;
}

const TELLING = /^(?:told|tells|tell|telling|assured|informed|reminded|asked|warned|said|says|believes?|thinks?)$/;

const isPlural = (word: Word | undefined): boolean => word !== undefined && isPluralRole(word);

/** MP, DJ: capitals that say nothing of how the title is written. */
const isInitials = (word: Word | undefined): boolean => /^\p{Lu}{2,4}$/u.test(word?.text ?? '');

/** Longest title in brackets, in words. */
const LONGEST_BRACKET = 6;

/** `(sporting director) [Ann Lee]`: what an editor put in of somebody quoted. */
function bracketed(sentence: SentenceWords, close: number): TitlePhrase[] {
	const { words } = sentence;
	let open = close - 1;
	while (open > close - LONGEST_BRACKET && words[open]?.text !== '(') open--;
	if (words[open]?.text !== '(') return [];
	const phrases = titlesAfter({ ...sentence, words: words.slice(0, close) }, open + 1);
	const [phrase] = phrases;
	return phrases.length === 1 && phrase?.last === close - 1 && phrase.plural !== true ? phrases : [];
}

/** What one is of oneself, beside a post: Acme president and conservative activist [Ann Lee]. */
const VOCATIONS =
	/^(?:activist|campaigner|author|writer|novelist|poet|playwright|journalist|columnist|broadcaster|actor|actress|singer|musician|composer|comedian|artist|painter|film-maker|filmmaker|star|model|celebrity|billionaire|millionaire|businessman|businesswoman|entrepreneur|philanthropist|financier|investor|politician|veteran|historian|scientist|scholar|academic|theologian|philosopher|pioneer|inventor|explorer|survivor|expert|blogger|critic|dissident|feminist|farmer|doctor|father|mother)$/;

/** European champion [Briton] [Ann Lee]: who she is stands before where she is from. */
const isPeople = ({ draft, words }: SentenceWords, at: number): boolean =>
	words[at - 1]?.kind === 'group' &&
	mentionWords(words, at - 1).first === at - 1 &&
	roleNoun(words[at - 2]) !== null &&
	!draft.article.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0).trim();

/** Foreign Minister Prince [Bo]: whose post it is, is a prince as well. */
const isPrinceInOffice = (words: readonly Word[], at: number): boolean =>
	/^(?:Prince|Princess|Sheikh?|King|Queen|Emir)$/.test(words[at]?.text ?? '') &&
	isCapital(words[at - 1]) &&
	/^(?:minister|secretary|ambassador|governor|commander|general|president)$/.test(roleNoun(words[at - 1]) ?? '');

/** How many words of `H E`, `H.E.`, `His Excellency` end at the word at `at`. */
function excellencyBefore(words: readonly Word[], at: number): number {
	const word = words[at]?.text ?? '';
	if (/^(?:HE|H\.E\.?)$/.test(word)) return 1;
	if (word === 'Excellency' && /^(?:his|her)$/.test(words[at - 1]?.lower ?? '')) return 2;
	return /^E\.?$/.test(word) && /^H\.?$/.test(words[at - 1]?.text ?? '') ? 2 : 0;
}

const PEER =
	/^(?:lord|lady|baroness|baron|viscount|sir|dame|dr|prof|professor|rev|hon|sheikh|sheik|datuk|datin|dato|tan|puan|sri|seri|alhaji|alhaja|alh|hajia|hajiya|haji|mallam|malam|engr|barr|comrade|shri|smt|pandit|maulana|khun|togbe|adv)\.?$/;
const NO_POST =
	/^(?:lord|lady|sir|dame|hon|drs?|datuk|datin|dato|tan|puan|sri|seri|alhaji|alhaja|alh|hajia|hajiya|haji|mallam|malam|engr|barr|comrade|shri|smt|pandit|maulana|khun|togbe|adv)\.?$/;

const isHonorific = (word: Word | undefined): boolean =>
	word !== undefined && word.mention < 0 && isCapital(word) && PEER.test(word.lower);

/** `Dr. [Ann Lee]`, where no post stands before it; Sir and Lord alone say nothing of what she is. */
function honorific(sentence: SentenceWords, at: number): TitlePhrase[] {
	const title = NO_POST.test(sentence.words[at - 1]?.lower ?? '') ? null : titleBefore(sentence, at);
	return title === null ? [] : [title];
}

/** How many words before a name a title with its complement may begin. */
const LONGEST_WITH_COMPLEMENT = 12;

/** Posts whose land or town stands behind another preposition: envoy to, ambassador in. */
const SENT =
	/^(?:ambassador|envoy|representative|consul|emissary|correspondent|commissioner|delegate|attache|attaché|adviser|advisor|assistant|deputy|officer|spokes(?:man|woman|person)|leader|chief|manager|lecturer|head|director)$/;
const LINK = /^(?:of|for|at)$/;
const FURTHER_LINK = /^(?:of|for|at|to|in|on)$/;

/** `Director of [Acme] [Ann Lee]`, `former MP for [Leeds] [Ann Lee]`: the title's own complement ends at the name. */
function toTheName(sentence: SentenceWords, at: number): TitlePhrase[] {
	const { words } = sentence;
	const before = words[at - 1];
	const isBody = before !== undefined && BODY.test(before.lower);
	if (before === undefined || (before.mention < 0 && !isCapital(before) && !isComplement(before) && !isBody)) return [];
	const cut = { ...sentence, words: words.slice(0, at) };
	for (let link = at - 1; link > at - LONGEST_WITH_COMPLEMENT && link > 0; link--) {
		const word = words[link];
		if (word === undefined || /^(?:comma|mark|verb|relative)$/.test(word.class)) return [];
		if (!FURTHER_LINK.test(word.lower)) continue;
		let head = link - 1;
		while (head > link - 4 && roleNoun(words[head]) === null) head--;
		const noun = words[head];
		const post = roleNoun(noun);
		if (noun === undefined || post === null || isPluralRole(noun)) continue;
		if (!LINK.test(word.lower) && !SENT.test(post)) return [];
		return fromHead(cut, at, head, isBody && before.mention < 0);
	}
	return [];
}

/** What ends a title's complement though it is no name: the head of the water company. */
const BODY =
	/^(?:service|company|union|agency|ministry|party|committee|council|commission|board|bank|firm|department|municipality|association|federation|authority|group|institute|university|hospital|police|court|bureau|network|movement|alliance|coalition|foundation|programme|program|province|district|region|embassy)$/;

/** Whether the phrase up to `last` ends at the name at `at`, or but for where it is: ambassador of Norway [in Cairo]. */
function endsAt({ words }: SentenceWords, last: number, at: number): boolean {
	if (last === at - 1) return true;
	const place = words[last + 2];
	return words[last + 1]?.lower === 'in' && place?.kind === 'place' && mentionWords(words, last + 2).last === at - 1;
}

/** The title phrase around the post at `head` that ends right before the name at `at`. `common`: it ends in a common noun. */
function fromHead(cut: SentenceWords, at: number, head: number, common: boolean): TitlePhrase[] {
	const { words } = cut;
	for (let from = Math.max(0, head - LONGEST_WITH_COMPLEMENT); from <= head; from++) {
		const opener = words[from - 1];
		const opens = common
			? /^(?:comma|mark|quote)$/
			: /^(?:comma|mark|quote|verb|preposition|coordinator|subordinator|time)$/;
		if (opener !== undefined && !opens.test(opener.class)) continue;
		const phrases = titlesAfter(cut, from);
		const [phrase] = phrases;
		if (phrase === undefined || phrases.length > 1 || !endsAt(cut, phrase.last, at)) continue;
		if (common || phrase.organization !== null || isCapital(words[head])) return [{ ...phrase, last: at - 1 }];
	}
	return [];
}
