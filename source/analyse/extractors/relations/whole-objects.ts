import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isIngNoun } from '../../grammar/ing-verbs.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { isMeasure, isPercentage } from './measures.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** `ordered [the contracts] to be examined`: the deed is ordered, not the contracts. */
export const isToBeDone = ({ clauses }: Page, clause: Clause): boolean =>
	/^(?:order|want|ask|expect|allow|cause|require|urge|call)$/.test(clause.group.base) &&
	clauses.some(({ kind, passive, governor }) => kind === 'infinitive' && passive && governor === clause);

/** `at a price of [97 pct] giving …`: no amount does anything. */
export function isAmount(page: Page, at: number): boolean {
	const phrase = page.chunks[at];
	return isNounPhrase(phrase) && (isMeasure(page, phrase) || isPercentage(page, phrase));
}

/** `the stock traded around 12`: at how much. */
const TRADING = /^(?:trade|open|close|end|lose|gain|advance|move)$/;

/** `traded [9p lower]`. */
const isCompared = ({ words }: Page, { first, head }: NounPhrase): boolean =>
	words[first]?.class === 'number' &&
	/^(?:lower|higher|firmer|weaker|better|worse|cheaper|dearer)$/.test(words[head]?.lower ?? '');

/** `dropped 40 points`: by how much. */
const SHIFTING: ReadonlySet<string> = new Set(
	'contract drill dig roll add drop fall rise climb slip slide jump surge plunge decline soar ease advance rally recover tumble sink increase grow gain double treble triple halve lower weaken strengthen'.split(
		' ',
	),
);

/** `stopped taking bets`: what is stopped is a deed of one's own. */
const STOPPING =
	/^(?:stop|start|begin|quit|deny|resume|keep|propose|recommend|consider|postpone|resist|risk|avoid|delay)$/;

/** `best actress, picture and director nominations`: a joined phrase with no opener of its own may want the last one's noun. */
export function mayShareHead({ chunks, words }: Page, list: readonly number[]): boolean {
	if (list.length < 2 || isWhole(words, chunks, list)) return false;
	return list.slice(0, -1).some((at) => {
		const phrase = chunks[at];
		const head = isNounPhrase(phrase) ? words[phrase.head] : undefined;
		if (!isNounPhrase(phrase) || head?.class === 'name' || /[^s]s$/.test(head?.lower ?? '')) return false;
		return !/^(?:determiner|possessive|number)$/.test(words[phrase.first]?.class ?? '');
	});
}

/** `the hardware, software and [expertise]`, `[best] director and [best] script`: the last has nothing that the others could want. */
function isWhole(words: Page['words'], chunks: Page['chunks'], list: readonly number[]): boolean {
	const last = chunks[list.at(-1) ?? -1];
	if (!isNounPhrase(last)) return false;
	const opener = words[last.first];
	if (opener?.class === 'noun' && last.first === last.head) return true;
	return list.every((at) => words[chunks[at]?.first ?? 0]?.lower === opener?.lower);
}

/** `a more [agile] and [efficient structure]`: two qualities of one thing, not two things. */
export const isSplitQuality = ({ chunks, words }: Page, list: readonly number[]): boolean =>
	list.slice(0, -1).some((at) => {
		const phrase = chunks[at];
		if (!isNounPhrase(phrase) || phrase.first === phrase.head) return false;
		const head = words[phrase.head];
		return head?.class === 'noun' && isAdjective(head.lower) && words[phrase.head - 1]?.class !== 'noun';
	});

/** Verbs a share can be the object of; elsewhere it says by how much. */
export const HOLDING =
	/^(?:own|hold|buy|sell|acquire|take|control|retain|win|lose|secure|receive|purchase|seek|offer|give)$/;

export function mayBeObject(page: Page, verb: Verb, at: number): boolean {
	const phrase = page.chunks[at];
	if (!isNounPhrase(phrase)) return true;
	const first = page.words[phrase.first];
	if (first?.class === 'noun' && first.lower.endsWith('ing') && STOPPING.test(verb.base) && !isIngNoun(first.lower))
		return false;
	// will air beginning Friday
	if (isTime(page.chunks[at + 1]) && /^(?:beginning|starting|commencing)$/.test(first?.lower ?? '')) return false;
	if ((page.words[phrase.head]?.class === 'number' || isCompared(page, phrase)) && TRADING.test(verb.base))
		return false;
	if (isOnlyShare(page, verb, at)) return false;
	// would make more difficult
	if (
		phrase.head === phrase.first + 1 &&
		/^(?:more|less|most|too|so|very)$/.test(first?.lower ?? '') &&
		isAdjective(page.words[phrase.head]?.lower ?? '')
	)
		return false;
	// could lead to Peru leaving
	const last = page.words[phrase.head];
	if (
		phrase.first < phrase.head &&
		page.words[phrase.head - 1]?.class === 'name' &&
		last?.class === 'noun' &&
		last.text === last.lower &&
		last.lower.endsWith('ing') &&
		!isIngNoun(last.lower)
	)
		return false;
	// get more sophisticated, take a firm private
	if ((verb.base === 'get' || verb.base === 'grow') && phrase.first < phrase.head) {
		const isGraded = /^(?:more|less)$/.test(first?.lower ?? '') && !/[^s]s$/.test(page.words[phrase.head]?.lower ?? '');
		if (isGraded || isAdjective(page.words[phrase.head]?.lower ?? '')) return false;
	}
	if (verb.base === 'take' && /^(?:private|public)$/.test(page.words[phrase.head]?.lower ?? '')) return false;
	if (/^(?:finish|line up|come in)$/.test(verb.base) && ORDINAL.test(page.words[phrase.head]?.lower ?? ''))
		return false;
	if (verb.base === 'report' && !RESULTS.test(page.words[phrase.head]?.lower ?? '')) return false;
	if (verb.base === 'call' && !CALLED.test(page.words[phrase.head]?.lower ?? '')) return false;
	if (verb.base === 'set' && !SET.test(page.words[phrase.head]?.lower ?? '')) return false;
	const shifts = SHIFTING.has(verb.base) || /^(?:close|open|end|finish) (?:up|down|off)$/.test(verb.base);
	if (shifts && isMeasure(page, phrase)) return false;
	if (
		isCutShort(page, at) ||
		(LEADING.test(verb.base) && isInfinitive(page.chunks[verb.base === 'get' ? at + 1 : pastPlaces(page, at + 1)]))
	)
		return false;
	return !(isPercentage(page, phrase) && !isOf(page, at + 1) && !HOLDING.test(verb.base));
}

const isTime = (chunk: Page['chunks'][number] | undefined): boolean => isNounPhrase(chunk) && chunk.time;

/** What a firm reports of itself; else it tells of something. */
const RESULTS =
	/^(?:profits?|loss(?:es)?|earnings|results?|sales|revenues?|turnover|income|takings|receipts|cashflow)$/;

/** What is set so that it holds; else it is put somewhere or made so. */
const SET =
	/^(?:record|target|date|deadline|standard|rule|rate|price|limit|condition|precedent|benchmark|quota|agenda|mark|best)s?$/;

/** `finished [fifth]`: at which place. */
const ORDINAL =
	/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|joint|runner-up|top|bottom|level|\d+(?:st|nd|rd|th))$/;

/** Who comes and what takes place when it is called; else somebody or something is called so. */
const CALLED =
	/^(?:police|ambulance|doctor|firefighters?|brigade|guards?|authorities|emergency|services|election|strike|meeting|conference|referendum|vote|ballot|witness(?:es)?|summit|inquiry|truce|ceasefire|halt|hearing|session|poll|hotline|helpline|tip|bluff)s?$/;

/** `gave details of plans [the company] made`: the subject of a verb of its own is no object of the one before. */
export const isOwnSubject = ({ clauses }: Page, deed: Clause, at: number): boolean =>
	clauses.some(
		(clause) => clause !== deed && clause.kind === 'main' && clause.at === at + 1 && clause.subject[0] === at,
	);

/** `dismissed [Acme's legal] wrangling`: the noun was taken for a verb. */
function isCutShort({ chunks, words }: Page, at: number): boolean {
	const phrase = chunks[at];
	const next = chunks[at + 1];
	if (!isNounPhrase(phrase) || phrase.first === phrase.head || next?.kind !== 'verb') return false;
	const head = words[phrase.head];
	// the bestselling [Being Digital]
	if (/^\p{Lu}\p{Ll}/u.test(words[next.first]?.text ?? '')) return true;
	return (
		head !== undefined &&
		head.class !== 'name' &&
		/(?:al|ic|ous|ive|ary)$/.test(head.lower) &&
		isAdjective(head.lower) &&
		words[next.first]?.lower.endsWith('ing') === true
	);
}

/** `Acme Bank, [40 pct] owned by Orca`: how much of it. */
const isOnlyShare = (page: Page, { base }: Verb, at: number): boolean => {
	const phrase = page.chunks[at];
	return base === 'own' && isNounPhrase(phrase) && isPercentage(page, phrase) && !isOf(page, at + 1);
};

/** `gave [the pieces labels]`, `gave [players control]`, `gave [Lund new hope]`: whom and what, which no article keeps apart. */
export function isTwoPhrases({ chunks, words }: Page, { base }: Verb, at: number): boolean {
	const phrase = chunks[at];
	if (base === 'cause') return isNounPhrase(phrase) && isWhomNamed(words, phrase);
	if (!isNounPhrase(phrase) || !/^(?:give|grant|hand|teach|allow|cost|offer|award|pay|lend)$/.test(base)) return false;
	// give local people more of a say
	const behind = words[phrase.last + 1];
	if (/^(?:more|less|enough|much)$/.test(behind?.lower ?? '') && words[phrase.last + 2]?.lower === 'of') return true;
	if (
		words
			.slice(phrase.first + 1, phrase.head)
			.some((word, at, all) => isSumBehind(word, all[at - 1] ?? words[phrase.first]))
	)
		return true;
	const opener = words[phrase.first];
	const isWhose = words.slice(phrase.first, phrase.head).some((word) => word.class === 'genitive');
	if (opener?.kind === 'person' && words[phrase.head]?.class === 'noun' && !isWhose) return true;
	if (/^(?:offer|award|pay|lend)$/.test(base)) return false;
	const [whom, what] = [words[phrase.head - 1], words[phrase.head]];
	if (phrase.first > phrase.head - 1 || (what?.class !== 'noun' && what?.class !== 'number')) return false;
	return whom?.class === 'name' || (whom?.class === 'noun' && /[^siu]s$/.test(whom.lower) && !isAdjective(whom.lower));
}

/** `caused [Ann Lee problems]`. */
const isWhomNamed = (words: Page['words'], { first, head }: NounPhrase): boolean =>
	first < head &&
	words[first]?.class === 'name' &&
	words[head - 1]?.kind === 'person' &&
	words[head]?.class === 'noun' &&
	/[^s]s$/.test(words[head]?.lower ?? '');

/** `its [industry 70m] euros`, `the [firm little] choice`: a sum or so much right behind a noun opens a phrase of its own. */
const isSumBehind = (word: Page['words'][number], before: Page['words'][number] | undefined): boolean =>
	(word.class === 'number' || /^(?:little|much|less|no|every)$/.test(word.lower)) && before?.class === 'noun';

/** `led [the bank] to cut rates`: it brought about the deed. */
const LEADING =
	/^(?:cause|lead|drive|prompt|allow|enable|permit|get|move|(?:push|press|wait|plead|lobby|campaign|call)(?: for)?)$/;

/** `enabled farmers [around the globe] to plant`: behind the phrases that say where or which. */
function pastPlaces({ chunks, words }: Page, from: number): number {
	let at = from;
	while (
		chunks[at]?.kind === 'preposition' &&
		words[chunks[at]?.first ?? 0]?.lower !== 'to' &&
		isNounPhrase(chunks[at + 1]) &&
		at < from + 6
	)
		at += 2;
	return at;
}

const isInfinitive = (chunk: Page['chunks'][number] | undefined): boolean =>
	chunk?.kind === 'verb' && chunk.form === 'infinitive';

const isOf = ({ chunks, words }: Page, at: number): boolean =>
	chunks[at]?.kind === 'preposition' && words[chunks[at]?.first ?? 0]?.lower === 'of';
