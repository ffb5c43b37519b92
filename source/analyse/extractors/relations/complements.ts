import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isIngNoun } from '../../grammar/ing-verbs.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { LEVELS } from './giving.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';
import { isDoer } from './whose-time.ts';

/** Verbs that say what state or deed their object is in: `left the road closed`, `kept him waiting`. */
const STATIVE =
	/^(?:leave|keep|hold|make|find|see|call|render|consider|declare|have|get|set|turn|catch|want|name|like|send)$/;

/** Verbs whose object is stopped in a deed of its own: `prevents women [reaching] the top`. */
const HINDERING =
	/^(?:prevent|stop|bar|ban|block|keep|deter|discourage|dissuade|restrain|save|spare|rule out|risk|warn|avoid|oppose|mean|envisage|imagine)$/;

/** All verbs beside whose object more may be said that changes the deed. */
const TAKING_COMPLEMENTS: ReadonlySet<string> = new Set([
	...'see watch hear let make have feel give label brand dub term find consider call declare deem judge render'.split(
		' ',
	),
	...'take bring carry send push lift drive lead hold restrict limit confine reduce keep leave'.split(' '),
	...'get set turn catch want name like warn prevent stop bar ban block deter discourage dissuade'.split(' '),
	...'restrain save spare risk avoid oppose mean envisage imagine'.split(' '),
	'rule out',
]);

/** Whether what is said of the object at `at` makes the deed another one than the verb and the object alone. */
export function hasComplement(page: Page, clause: Clause, verb: Verb, at: number): boolean {
	const { chunks, words } = page;
	const phrase = chunks[at];
	if (!isNounPhrase(phrase)) return false;
	if (clause.group.negated && isCompared(words, phrase.last)) return true;
	if (!TAKING_COMPLEMENTS.has(verb.base)) return false;
	const tail = ofTail(page, at);
	const next = chunks[tail + 1];
	if (/^(?:see|watch|hear|let|make|have|feel)$/.test(verb.base) && next?.kind === 'verb' && isBare(next, words))
		return true;
	if (verb.base === 'give' && next?.kind === 'relative' && isDoer(words, phrase)) return true;
	if (NAMING_STATE.test(verb.base) && next?.kind === 'comma' && isListMadeSo(page, tail + 1)) return true;
	if (/^(?:label|brand|dub|term)$/.test(verb.base) && (isNounPhrase(next) || words[next?.first ?? 0]?.lower === 'as'))
		return true;
	if (verb.base === 'find' && (next?.kind === 'relative' || isOfSurvey(words, chunks[clause.subject[0] ?? -1], phrase)))
		return true;
	if (verb.base === 'consider' && next?.kind === 'verb' && next.form === 'infinitive') return true;
	if (NAMING_STATE.test(verb.base) && isMadeSo(page, phrase, tail + 1)) return true;
	if (/^(?:take|bring|carry)$/.test(verb.base) && isToAmount(page, tail + 1)) return true;
	if (/^(?:take|bring)$/.test(verb.base) && words[phrase.first]?.lower === 'up') return true;
	if (/^(?:send|take|bring|carry|push|lift|drive|lead)$/.test(verb.base) && isToLevel(page, tail + 1)) return true;
	if (/^(?:hold|restrict|limit|confine|reduce|keep)$/.test(verb.base) && isToResult(page, tail + 1)) return true;
	if (verb.base === 'keep' && isKeptSo(page, tail + 1)) return true;
	if (verb.base === 'leave' && isLeftSo(page, tail + 1)) return true;
	if (verb.base === 'bring' && isToNotice(page, tail + 1)) return true;
	if (STATIVE.test(verb.base)) {
		if (isStateWord(words, phrase)) return true;
		if (opensAsState(words, phrase) || (tail === at && endsAsState(words, phrase))) return true;
		if (isStateOf(page, tail + 1)) return true;
	}
	if (verb.base === 'warn' && next?.kind === 'verb' && words[next.first]?.lower === 'being') return true;
	return HINDERING.test(verb.base) && next?.kind === 'verb' && next.form === 'ing';
}

/** `[a survey] found [Ann Lee] ahead`: how somebody does is what was found. */
const isOfSurvey = (words: Page['words'], subject: Page['chunks'][number] | undefined, { head }: NounPhrase): boolean =>
	isNounPhrase(subject) &&
	words[head]?.class === 'name' &&
	/^(?:survey|poll|study|research|report|census)s?$/.test(words[subject.head]?.lower ?? '');

/** `could see the mills [develop] ports`: what they do is what is seen. */
const isBare = ({ bare, modal, first, last }: VerbGroup, words: Page['words']): boolean =>
	bare && modal === null && first === last && words[first]?.class === 'verb';

/** `made low prices, jobs and rates [the heart of it]`: behind a list stands a phrase that nothing ties to it. */
function isListMadeSo({ chunks, words }: Page, from: number): boolean {
	for (let at = from + 1; at < from + 9; at++) {
		const [before, phrase] = [chunks[at - 1], chunks[at]];
		if (phrase === undefined || /^(?:mark|subordinator|relative)$/.test(phrase.kind)) return false;
		if (
			!isNounPhrase(phrase) ||
			phrase.time ||
			/^(?:comma|coordinator|preposition|adverb)$/.test(before?.kind ?? 'mark')
		)
			continue;
		if (/^(?:determiner|possessive)$/.test(words[phrase.first]?.class ?? 'mark')) return true;
	}
	return false;
}

/** `kept [rates] on hold`, `kept [the door] open`: the state is what is told. */
const isKeptSo = ({ chunks, words }: Page, at: number): boolean => {
	const next = chunks[at];
	return (
		/^(?:on|in|under|out|off|away|from|to|behind|back|down|up|low|high|at|within|above|below)$/.test(
			words[next?.first ?? 0]?.lower ?? '',
		) && !(isNounPhrase(chunks[at + 1]) && /^(?:time|name)$/.test(words[chunks[at + 1]?.first ?? 0]?.class ?? 'mark'))
	);
};

/** `left [rates] on hold`, `left [the town] in ruins`, `left [the rate] at 4 %`: a bare noun or a number says how it was left. */
export function isLeftSo({ chunks, words }: Page, at: number): boolean {
	const [link, state] = [chunks[at], chunks[at + 1]];
	if (link?.kind !== 'preposition' || !isNounPhrase(state) || state.time) return false;
	if (!/^(?:on|in|at|under|without|out|with)$/.test(words[link.first]?.lower ?? '')) return false;
	const opener = words[state.first];
	return opener?.class === 'number' || (opener?.class === 'noun' && state.first === state.head);
}

/** `brought [it] to his attention`: somebody was told of it. */
export const isToNotice = ({ chunks, words }: Page, at: number): boolean => {
	const [link, state] = [chunks[at], chunks[at + 1]];
	return (
		words[link?.first ?? 0]?.lower === 'to' &&
		isNounPhrase(state) &&
		/^(?:attention|notice|light|life|mind|account|justice)$/.test(words[state.head]?.lower ?? '')
	);
};

/** Verbs that say what their object is, becomes or is held to be. */
const NAMING_STATE = /^(?:make|find|call|consider|declare|deem|judge|render)$/;

/** `made [goods] less competitive`, `found [his answer] “a poor excuse”`, `made [calls unlawful]`, `made [clear signs]`. */
function isMadeSo({ chunks, words }: Page, phrase: NounPhrase, behind: number): boolean {
	let at = pastDashes({ chunks, words } as Page, behind);
	while (chunks[at]?.kind === 'adverb' || (chunks[at]?.kind === 'preposition' && isNounPhrase(chunks[at + 1])))
		at += chunks[at]?.kind === 'adverb' ? 1 : 2;
	const next = chunks[at];
	const opener = words[phrase.first];
	if (isNounPhrase(next) && !next.time) return true;
	if (/^(?:clear|possible|public|available|plain|certain|easier|harder)$/.test(opener?.lower ?? '')) return true;
	return isStateWord(words, phrase);
}

/** `made the gallery [- which is free -] a success`: behind what stands between two dashes. */
function pastDashes({ chunks, words }: Page, from: number): number {
	const isDash = (at: number): boolean => /^[-–—]+$/.test(words[chunks[at]?.first ?? -1]?.text ?? '');
	if (!isDash(from)) return from;
	for (let at = from + 1; at < Math.min(from + 16, chunks.length); at++) if (isDash(at)) return at + 1;
	return from;
}

/** `left [the team short]`, `made [calls unlawful]`: the last word is the object's state. */
function isStateWord(words: Page['words'], { first, head }: NounPhrase): boolean {
	const [before, word] = [words[head - 1], words[head]];
	// make this compelling
	if (head === first + 1 && /^(?:this|that|these|those)$/.test(before?.lower ?? '') && isAdjective(word?.lower ?? ''))
		return true;
	if (head === first || word?.class !== 'noun' || (before?.class !== 'noun' && before?.class !== 'name')) return false;
	if (before.class === 'noun' && isAdjective(before.lower)) return false;
	if (/[^su]s$/.test(word.lower)) return false;
	// found the rival harder to beat
	if (/er$/.test(word.lower) && /^(?:to|than)$/.test(words[head + 1]?.lower ?? '')) return true;
	if (/^(?:captive|hostage|prisoner|dead|homeless|injured|wounded|missing|stranded|ill)$/.test(word.lower))
		return false;
	if (AS_STATE.test(word.lower)) return true;
	return isAdjective(word.lower) || /(?:able|ible|ful|less|ous)$/.test(word.lower);
}

/** Adjectives that stand behind their noun alone. */
const AS_STATE =
	/^a(?:blaze|drift|float|flame|foot|fraid|ghast|jar|kin|live|lone|miss|part|shore|skew|sleep|stern|wake|ware|wry)$/;

/** `takes [the number] to 13`, `took [prices] past $50`: it comes to that. */
const isToAmount = ({ chunks, words }: Page, at: number): boolean => {
	const [link, amount] = [chunks[at], chunks[at + 1]];
	return (
		/^(?:to|past|above|over|below|through)$/.test(words[link?.first ?? 0]?.lower ?? '') &&
		isNounPhrase(amount) &&
		words[amount.first]?.class === 'number'
	);
};

/** `held [Leeds] to a draw`, `restricted [them] to two goals`: how it ended is what is told. */
export const isToResult = ({ chunks, words }: Page, at: number): boolean => {
	const [link, end] = [chunks[at], chunks[at + 1]];
	if (words[link?.first ?? 0]?.lower !== 'to' || !isNounPhrase(end)) return false;
	return (
		/^(?:draw|stalemate|tie|score|win|defeat|victory|parity)$/.test(words[end.head]?.lower ?? '') ||
		/^\d{1,3}(?:[-–]\d{1,3})?$/.test(words[end.first]?.text ?? '') ||
		words[end.first]?.class === 'number'
	);
};

/** `sent [shares] to a new high`, `brought [it] to a halt`: the state says what was done. */
const isToLevel = ({ chunks, words }: Page, at: number): boolean => {
	const [link, level] = [chunks[at], chunks[at + 1]];
	return words[link?.first ?? 0]?.lower === 'to' && isNounPhrase(level) && LEVELS.test(words[level.head]?.lower ?? '');
};

function ofTail({ chunks, words }: Page, from: number): number {
	let at = from;
	while (chunks[at + 1]?.kind === 'preposition' && words[chunks[at + 1]?.first ?? 0]?.lower === 'of') at += 2;
	return at;
}

/** `left her [trailing Orca]`. */
const opensAsState = (words: Page['words'], { first }: NounPhrase): boolean => {
	const doing = words[first + 1]?.lower ?? '';
	return (
		words[first]?.lower === 'her' && words[first + 1]?.class === 'noun' && doing.endsWith('ing') && !isIngNoun(doing)
	);
};

/** `left two villages [cut] off`, `the bridge [closed] to cars`: a participle behind its noun, with more to come. */
function endsAsState(words: Page['words'], { head }: NounPhrase): boolean {
	const [before, word] = [words[head - 1], words[head]];
	if (word?.class !== 'noun' || !/^(?:noun|name)$/.test(before?.class ?? '')) return false;
	if (before?.class === 'noun' && isAdjective(before.lower)) return false;
	return (
		isParticiple(word.lower) &&
		/^(?:off|out|up|down|to|from|by|open|short|with|without)$/.test(words[head + 1]?.lower ?? '')
	);
}

const isParticiple = (lower: string): boolean =>
	/[^e]ed$|^(?:cut|shut|set|split)$/.test(lower) ||
	verbForms(lower).some(({ shape, nounish }) => shape === 'participle' && !nounish);

/** `its forecast [unchanged]`, `the road [closed to cars]`, `him [waiting]`, `them [trailing Orca]`. */
function isStateOf({ chunks, words }: Page, from: number): boolean {
	let at = from;
	while (chunks[at]?.kind === 'adverb') at++;
	const next = chunks[at];
	if (next?.kind === 'verb') return next.form === 'ing' || next.form === 'participle' || next.form === 'either';
	if (!isNounPhrase(next) || next.time) return false;
	const word = words[next.first];
	if (word?.class !== 'noun') return false;
	return isAdjective(word.lower) || word.lower.endsWith('ing') || isParticiple(word.lower);
}

/** `has not raised wages [as much as] hoped`: it has, but less. */
function isCompared(words: Page['words'], from: number): boolean {
	for (let at = from + 1; at < Math.min(from + 8, words.length - 2); at++)
		if (words[at]?.lower === 'as' && words[at + 2]?.lower === 'as') return true;
	return false;
}

/** `means in [practice] importing gas`, `in [turn] accusing Acme`: a bare noun that says how. */
export const isManner = ({ chunks, words }: Page, { kind, subject }: Clause): boolean => {
	const [link, phrase] = [chunks[(subject[0] ?? 0) - 1], chunks[subject[0] ?? -1]];
	if (kind !== 'doing' || !isNounPhrase(phrase) || phrase.first < phrase.head || link?.kind !== 'preposition')
		return false;
	return (
		words[phrase.head]?.class === 'noun' &&
		/^(?:in|on|by|at|for)$/.test(words[link.first]?.lower ?? '') &&
		!isNounPhrase(chunks[(subject[0] ?? 0) - 2])
	);
};

/** `stopped fans [entering] the ground`: the deed that was hindered is none. */
export const isHindered = ({ chunks }: Page, clause: Clause): boolean => {
	const verb = chunks[(clause.subject[0] ?? 0) - 1];
	return clause.kind === 'doing' && verb?.kind === 'verb' && HINDERING.test(verb.base);
};
