import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { firmCalled } from './called-firm.ts';
import { isPerson, mentionWords, nameOf, partyOf } from './parties.ts';
import { pointBack, type TitlePhrase } from './title-phrase.ts';
import { isCapital } from './title-words.ts';
import { housed } from './whose-unit.ts';

const LONGEST_COMPLEMENT = 12;
const OWNING = /^(?:of|for|at|with|to|in|on|from)$/;

export interface Complement {
	readonly party: TitlePhrase['organization'];
	readonly inferred: boolean;
	/** Behind `for`. */
	readonly about: boolean;
	/** The name that belongs to the title, as its unit's own: -1 where none does. */
	readonly keep: number;
	/** Last word of the title proper, and of everything read. */
	readonly titleLast: number;
	readonly last: number;
}

/** What follows the noun: `of law at [Harvard]` belongs to the title up to `law`, and names the organisation. */
export function complementsAfter(sentence: SentenceWords, end: number, noun: string): Complement {
	const { words, draft } = sentence;
	const keep = -1;
	let titleLast = end;
	let last = end;
	for (let round = 0; round < 3; round++) {
		const link = words[last + 1];
		if (link === undefined || !OWNING.test(link.lower)) break;
		const first = last + 2;
		const award = round === 0 ? awardBehind(words, last + 1) : -1;
		if (award > 0) return { party: null, inferred: false, about: false, keep, titleLast: award, last: award };
		const close = round === 0 ? endOfMarks(words, first) : -1;
		if (close > 0) {
			// Its comma or full stop stands within the marks.
			const stopped = /^(?:comma|mark)$/.test(words[close - 1]?.class ?? '');
			const titleLast = stopped ? close - 2 : close;
			return { party: null, inferred: false, about: false, keep, titleLast, last: stopped ? close - 1 : close };
		}
		const called = round === 0 ? firmCalled(sentence, first) : null;
		if (called !== null)
			return { party: called.party, inferred: false, about: false, keep, titleLast, last: called.last };
		const phraseEnd = withSecondPlace(words, withListed(words, phraseFrom(words, first), link.lower), link.lower);
		const ofOne = phraseEnd < first && round === 0 ? oneOf(words, first) : -1;
		if (ofOne >= 0) return { party: null, inferred: false, about: false, keep, titleLast, last: ofOne };
		if (phraseEnd < first) break;
		const local = link.lower === 'from' || (link.lower === 'in' && !GOVERNS.test(noun));
		const nobody: Complement = { party: null, inferred: false, about: false, keep, titleLast, last: phraseEnd };
		if (namesPerson(sentence, first, phraseEnd))
			return words[phraseEnd + 1]?.class === 'comma' ? nobody : { ...nobody, last };
		const named = firstNamed(sentence, first, phraseEnd);
		if (named >= 0) {
			const kind = nameOf(draft, named)?.kind;
			const isHouse = kind === 'organization';
			if (local && round === 0 && !isHouse) return nobody;
			// Chairman of the [Commons] education committee: of its committee, and the committee is part of the title.
			const tail = words[phraseEnd];
			// [MIT]'s Media Labs, [Bafta]'s Film committee: of MIT, and the unit is part of the title.
			const owned = unitOwned(sentence, named, phraseEnd);
			if (owned !== null && link.lower === 'of')
				return {
					party: owned.party,
					inferred: false,
					about: false,
					keep: owned.keep,
					titleLast: phraseEnd,
					last: phraseEnd,
				};
			const state = link.lower === 'of' && kind === 'place' ? namedOfPlace(sentence, named, phraseEnd) : null;
			if (state !== null) return { ...nobody, party: state };
			// A professor of [East Asian] studies: what the post is about.
			if (kind === 'group' && tail?.mention === -1 && (MATTER.test(tail.lower) || isPaired(words, named, phraseEnd)))
				return { ...nobody, titleLast: isPaired(words, named, phraseEnd) ? titleLast : phraseEnd, keep: named };
			// Of the [Catholics]' national body: of a body, and the people it is of are no organization.
			if (link.lower === 'of' && isPeoplesOwn(sentence, named, phraseEnd))
				return { ...nobody, titleLast: phraseEnd, keep: named };
			const panel =
				link.lower === 'of' && tail?.mention === -1 && (!isHouse || PANEL.test(tail.lower)) && !isState(tail);
			// The author of the [Acme] report is not Acme's.
			if (link.lower === 'of' && tail?.mention === -1 && MADE.test(tail.lower))
				return { ...nobody, titleLast: phraseEnd, keep: named };
			// The head of a [US] division is not the country's.
			if (panel && kind === 'place' && PANEL.test(tail.lower)) return { ...nobody, titleLast: phraseEnd };
			return {
				party: partyOf(draft, named),
				inferred: false,
				about: link.lower === 'for',
				keep: -1,
				titleLast: panel ? phraseEnd : titleLast,
				last: phraseEnd,
			};
		}
		const back = pointBack(sentence, first, phraseEnd);
		if (back.party !== null)
			return { party: back.party, inferred: back.inferred, about: false, keep, titleLast, last: phraseEnd };
		if (words[first]?.class === 'determiner' || words[first]?.class === 'possessive') {
			if (round === 0 && link.lower === 'of' && /^(?:the|an?)$/.test(words[first]?.lower ?? ''))
				return housed(sentence, { ...nobody, titleLast: phraseEnd });
			// The head of that tribunal, a lawyer for the victims: the title alone.
			if (round === 0 && (link.lower === 'of' || link.lower === 'for')) return nobody;
			break;
		}
		if (link.lower === 'in' && words[phraseEnd + 1]?.lower === 'at') {
			// A lecturer in law at [Leeds University].
			titleLast = phraseEnd;
			last = phraseEnd;
			continue;
		}
		if (link.lower !== 'of' && link.lower !== 'for' && !isMatterOf(noun, link.lower)) break;
		titleLast = phraseEnd;
		last = phraseEnd;
	}
	return { party: null, inferred: false, about: false, keep, titleLast, last };
}

/** Rapporteur [on] executions, specialist [in] domestic labour: what they know of or look after. */
const isMatterOf = (noun: string, link: string): boolean =>
	(link === 'on' && ON.test(noun)) || (link === 'in' && /^(?:specialist|expert)$/.test(noun));

const ON =
	/^(?:rapporteur|adviser|advisor|expert|specialist|spokesman|spokeswoman|spokesperson|envoy|commissioner|coordinator|co-ordinator|consultant|authority)$/;

/** Whose unit the phrase up to `last` names, where its owner stands before `'s`: the owner, and the unit's own name. */
function unitOwned(
	{ draft, words }: SentenceWords,
	named: number,
	last: number,
): { readonly party: Complement['party']; readonly keep: number } | null {
	const tail = words[last];
	if (tail === undefined) return null;
	let genitive = last;
	while (genitive > 0 && words[genitive]?.class !== 'genitive' && words[genitive]?.lower !== 'of') genitive--;
	if (words[genitive]?.class !== 'genitive' || genitive === last) return null;
	const owner = words[genitive - 1]?.mention ?? -1;
	const inner = words.slice(genitive, last).find(({ mention }) => mention >= 0)?.mention ?? -1;
	if (owner < 0) return isCapital(words[genitive - 1]) && inner === named ? { party: null, keep: named } : null;
	if (isPerson(draft, owner) || nameOf(draft, owner)?.kind !== 'organization') return null;
	if (tail.mention < 0) return { party: partyOf(draft, owner), keep: inner };
	// [Leeds University]'s [Robotics Institute]: of the institute.
	return nameOf(draft, tail.mention)?.kind === 'organization' ? null : { party: partyOf(draft, owner), keep: -1 };
}

/** `[Iran's Islamic Republic]`, `[Leeds]'s Old Library`: a body in capitals that a place owns, which no name is known for; not the place. */
function namedOfPlace({ draft, words }: SentenceWords, named: number, last: number): Complement['party'] {
	const owner = words.findIndex(({ mention }) => mention === named);
	const { last: end } = mentionWords(words, owner);
	const rest = words.slice(end + 2, last + 1);
	if (words[end + 1]?.class !== 'genitive' || rest.length < 2 || !rest.every(isCapital)) return null;
	const span = { start: words[owner]?.start ?? 0, end: words[last]?.end ?? 0 };
	return { ...span, text: draft.article.text.slice(span.start, span.end), name: null };
}

/** Whether the phrase up to `last` names, without a name of its own, what a people has: `the [Catholics]' national body`. */
function isPeoplesOwn({ draft, words }: SentenceWords, named: number, last: number): boolean {
	const tail = words[last];
	if (nameOf(draft, named)?.kind !== 'group' || tail === undefined || tail.mention >= 0) return false;
	const genitive = words.findLastIndex((word, at) => at < last && word.class === 'genitive');
	return genitive > 0 && words[genitive - 1]?.mention === named;
}

/** The [Peruvian] government is Peru's. */
const isState = (word: Word): boolean =>
	/^(?:government|state|republic|nation|people|parliament|side|team|squad|municipality|province|district|county|region|city|town)$/.test(
		word.lower,
	);

const MADE =
	/^(?:report|study|book|novel|film|movie|series|show|play|song|album|paper|article|survey|biography|memoir|screenplay|script|drama|sitcom|documentary|plan|bill|review)$/;

const PANEL =
	/^(?:committee|subcommittee|sub-committee|commission|panel|board|council|task-force|inquiry|caucus|working-group|division|department|unit|faculty|section|desk)$/;

const GOVERNS =
	/^(?:minister|ambassador|envoy|governor|mayor|official|lawmaker|senator|judge|prosecutor|spokesman|spokeswoman|spokesperson|representative|director|head|chief|manager|bishop|archbishop)$/;

/** Last word of the plain noun phrase that begins at `first`; less than `first` where none does. */
function phraseFrom(words: readonly Word[], first: number): number {
	let last = first - 1;
	for (let at = first; at < first + LONGEST_COMPLEMENT; at++) {
		const word = words[at];
		if (word === undefined) break;
		if (word.class === 'noun' || word.class === 'name') last = at;
		else if (
			word.class === 'coordinator' &&
			words[at + 1]?.class === 'noun' &&
			words[at - 1]?.class === 'noun' &&
			(isBare(words, first) || UNITS.test(words[at + 2]?.lower ?? ''))
		)
			continue;
		else if (!['determiner', 'possessive', 'genitive', 'quote', 'number', 'adverb'].includes(word.class)) break;
		else if (word.class === 'determiner' && at > first) break;
	}
	return last;
}

/** What two matters name the unit of: `the insurer's life and pensions division`. */
const UNITS =
	/^(?:division|department|unit|arm|business|section|branch|desk|team|group|committee|ministry|board|council|commission|programme|program|faculty|school|institute|centre|center)$/;

/** Last word of `one of the city's biggest banks`, which names none of them; -1 without. */
function oneOf(words: readonly Word[], first: number): number {
	if (words[first]?.lower !== 'one' || words[first + 1]?.lower !== 'of') return -1;
	const last = phraseFrom(words, first + 2);
	return last < first + 2 ? -1 : last;
}

/** `for Culture, Media and Sport`: the matters of one office, in capitals, listed up to their `and`. */
function withListed(words: readonly Word[], last: number, link: string): number {
	if (!/^(?:for|of)$/.test(link) || !isMatter(words[last])) return last;
	let at = last;
	while (words[at + 1]?.class === 'comma' && isMatter(words[at + 2])) {
		at += 2;
		while (isMatter(words[at + 1])) at++;
	}
	if (at === last) return last;
	const and = words[at + 1]?.class === 'comma' ? at + 2 : at + 1;
	if (words[and]?.lower !== 'and' || !isMatter(words[and + 1])) return last;
	at = and + 1;
	while (isMatter(words[at + 1])) at++;
	return at;
}

const isMatter = (word: Word | undefined): boolean =>
	word !== undefined && word.mention < 0 && isCapital(word) && (word.class === 'noun' || word.class === 'name');

/** `for Leeds and Otley,`: one seat of two places, closed off behind the second. */
function withSecondPlace(words: readonly Word[], last: number, link: string): number {
	if (link !== 'for' || words[last]?.kind !== 'place' || words[last + 1]?.lower !== 'and') return last;
	if (words[last + 2]?.kind !== 'place') return last;
	const end = mentionWords(words, last + 2).last;
	const after = words[end + 1];
	return after === undefined || /^(?:comma|mark|verb|be|have)$/.test(after.class) ? end : last;
}

const isBare = (words: readonly Word[], first: number): boolean => words[first]?.class === 'noun';

function namesPerson({ draft, words }: SentenceWords, first: number, last: number): boolean {
	for (let at = first; at <= last; at++) if (isPerson(draft, words[at]?.mention ?? -1)) return true;
	return false;
}

/** The mention that names whose title it is: an organisation anywhere in the phrase, else the first place or group. */
function firstNamed({ draft, words }: SentenceWords, first: number, last: number): number {
	let found = -1;
	for (let at = first; at <= last; at++) {
		const mention = words[at]?.mention ?? -1;
		if (mention < 0 || isPerson(draft, mention)) continue;
		if (draft.names[draft.mentions[mention]?.name ?? -1]?.kind === 'organization') {
			const { last: end } = mentionWords(words, at);
			const unit = words[end + 1]?.class === 'genitive' ? (words[last]?.mention ?? -1) : -1;
			return draft.names[draft.mentions[unit]?.name ?? -1]?.kind === 'organization' ? unit : mention;
		}
		if (found < 0) found = mention;
	}
	const owner = words[last];
	if (/^an?$/.test(words[first]?.lower ?? '') && owner?.mention === -1) return -1;
	const definite = words[first]?.lower === 'the' && owner?.mention === -1;
	return definite && found >= 0 && isCollective(owner) ? -1 : found;
}

const isCollective = (word: Word | undefined): boolean =>
	word !== undefined && /^(?:faction|group|militia|movement|party)$/.test(word.lower);

/** Where the marks that open at `first` close: the author of “Tides and Tolls,” a book; -1 where none open. */
function endOfMarks(words: readonly Word[], first: number): number {
	if (words[first]?.class !== 'quote') return -1;
	for (let at = first + 2; at < first + LONGEST_COMPLEMENT; at++) if (words[at]?.class === 'quote') return at;
	return -1;
}

/** What a people or faith has that is no body: a member of an [Elverman] family, an expert in [Elverman] history. */
const MATTER =
	/^(?:stud(?:y|ies)|histor(?:y|ies)|literatures?|languages?|cultures?|arts?|music|politics|affairs|law|philosophy|economics|imperialism|nationalism|colonialism|policy|cuisine|cinema|theology|society|life|family|families|dynasty|descent|heritage|traditions?|community|communities|rights|interests|values|relations|economy|cause)$/;

/** The [Elver]-[Tarn] Society: a body of two, by half of its name. */
const isPaired = (words: readonly Word[], named: number, last: number): boolean => {
	const { last: end } = mentionWords(
		words,
		words.findIndex(({ mention }) => mention === named),
	);
	return end < last && words[end + 1]?.text === '-' && (words[end + 2]?.mention ?? -1) >= 0;
};

/** Last word of `of the year`, `of the tournament` at `at`: what an award is for; -1 without. */
function awardBehind(words: readonly Word[], at: number): number {
	if (words[at]?.lower !== 'of' || words[at + 1]?.lower !== 'the') return -1;
	return AWARDED.test(words[at + 2]?.lower ?? '') ? at + 2 : -1;
}

const AWARDED =
	/^(?:year|season|month|week|day|match|game|tournament|decade|century|night|series|round|championships?|final|meeting)$/;
