import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import {
	BELIEVED_PASSIVE,
	CLAUSE_TAKING,
	DOING,
	GOING,
	PLANNED_PASSIVE,
	PLANNING,
} from '../../lexicons/verb-frames.ts';
import { isHypothetical } from './hypothetical.ts';
import type { Page } from './page.ts';
import { isDoer } from './whose-time.ts';

/** Whether the text states a deed as done, as coming or believed, or not as a fact at all. */
type Standing = { readonly stated: 'done' | 'ahead' | 'believed' } | null;

const AHEAD = /^(?:will|shall|'ll|wo|won't)$/;

export function standingOf(page: Page, clause: Clause): Standing {
	const { group } = clause;
	if (group.modal !== null && !AHEAD.test(group.modal)) return null;
	if (isAlmost(page, clause)) return null;
	if (clause.kind === 'infinitive') return standingOfInfinitive(page, clause);
	if (clause.kind === 'other' && clause.subject.length === 0) return null;
	if (clause.kind === 'doing' && isOfRisk(page, clause)) return null;
	if (isHypothetical(page, clause)) return null;
	if (clause.governor !== null && clause.governor.kind !== 'infinitive') {
		const modal = modalOf(clause.governor);
		if ((modal !== null && !AHEAD.test(modal)) || misfits(clause, modal)) return null;
		if (modal !== null) return { stated: 'ahead' };
		if (isHypothetical(page, clause.governor)) return null;
	}
	const telling = tellingOf(page, clause);
	if (
		isOfSeen(page, clause) ||
		isSeen(page, clause) ||
		isDeniedClaim(page, clause) ||
		(telling !== null && isDeniedClaim(page, telling)) ||
		isOfSupposed(page, clause)
	)
		return null;
	if (isWhenever(page, clause) || isLeftAlone(page, clause)) return null;
	if (group.modal !== null && isConditional(page, clause)) return null;
	const above = clause.kind === 'doing' ? mainBeside(page, clause) : null;
	if (above !== null && above.group.modal !== null)
		return AHEAD.test(above.group.modal) && !isConditional(page, above) ? { stated: 'ahead' } : null;
	if (group.modal !== null)
		return { stated: isForetold(page, clause) || isOfView(page, clause) ? 'believed' : 'ahead' };
	return { stated: isClaimed(page, clause) || (telling !== null && isClaimed(page, telling)) ? 'believed' : 'done' };
}

/** `denied that he [knew] clerks were burning files`: the clause right above one that it tells. */
function tellingOf({ chunks, clauses }: Page, clause: Clause): Clause | null {
	if (clause.kind !== 'main') return null;
	let at = (clause.subject[0] ?? clause.at) - 1;
	while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'relative') at--;
	return chunks[at]?.kind === 'verb' ? (clauses.find((one) => one.at === at) ?? null) : null;
}

/** `Roads will be closed, [with] police stopping cars`: the clause the attendant one goes with. */
function mainBeside({ chunks, words, clauses }: Page, clause: Clause): Clause | null {
	const opener = chunks[(clause.subject[0] ?? 0) - 1];
	if (words[opener?.first ?? 0]?.lower !== 'with') return null;
	return clauses.findLast(({ at, kind }) => at < clause.at && (kind === 'main' || kind === 'relative')) ?? null;
}

/** `critics believe [Acme will win]`: what others think is ahead; what one expects of oneself is a plan. */
function isForetold({ chunks, words }: Page, clause: Clause): boolean {
	if (clause.kind !== 'main') return false;
	const subject = chunks[clause.subject[0] ?? -1];
	let at = (clause.subject[0] ?? clause.at) - 1;
	while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'relative') at--;
	const verb = chunks[at];
	if (verb?.kind !== 'verb' || !CLAIMS.test(verb.base)) return false;
	return !(verb.base === 'expect' && isNounPhrase(subject) && words[subject.head]?.class === 'pronoun');
}

/** `almost took the lead`, `nearly lost`: it did not; `almost doubled` tells how much. */
function isAlmost({ words }: Page, { group }: Clause): boolean {
	if (/^(?:double|triple|treble|quadruple|halve)$/.test(group.base)) return false;
	for (let at = Math.max(0, group.first - 1); at < group.last; at++)
		if (/^(?:almost|nearly|virtually)$/.test(words[at]?.lower ?? '')) return true;
	return false;
}

const SEEING = /^(?:see|watch|hear|let|make|have|get|help)$/;

/**
 * `the deal would see pilots [accept] cuts`: under a modal, not done; `the trial which saw Byrne [deny] it`: not done by
 * who is the subject before.
 */
function isSeen({ chunks }: Page, clause: Clause): boolean {
	if (clause.passive || clause.group.modal !== null || /^(?:infinitive|done|doing)$/.test(clause.kind)) return false;
	let at = clause.at - 1;
	while (chunks[at]?.kind === 'adverb') at--;
	const verb = chunks[at - 1];
	if (!isNounPhrase(chunks[at]) || verb?.kind !== 'verb' || !SEEING.test(verb.base)) return false;
	// saw [Acme] fined
	if (/^(?:see|watch|hear|have|get)$/.test(verb.base) && clause.group.first === clause.group.last && !clause.group.bare)
		return true;
	// pay to help [Acme] turn a loss
	if (verb.form === 'infinitive' || verb.form === 'ing') return true;
	return (verb.modal !== null && clause.governor === null) || !clause.subject.includes(at);
}

/** `saw a penalty saved, [handing] the cup to Acme`: who saved it, not who saw it. */
const isOfSeen = ({ chunks, clauses, words }: Page, { kind, at, governor }: Clause): boolean =>
	kind === 'attendant' &&
	governor !== null &&
	/^(?:see|watch|have|get|find|hear)$/.test(governor.group.base) &&
	(clauses.some((one) => one.at > governor.at && one.at < at && one.kind !== 'attendant') ||
		chunks
			.slice(governor.at + 1, at)
			.some(({ kind, last }) => kind !== 'preposition' && words[last]?.lower.endsWith('ed')));

/** `is likely to be [banks] that are hit`, `is looking for [a deal] that will save it`: of one that is only supposed or sought. */
function isOfSupposed({ chunks, words }: Page, clause: Clause): boolean {
	if (clause.kind !== 'relative') return false;
	let at = (clause.subject[0] ?? 0) - 1;
	while (at >= 0 && /^(?:preposition|noun|adverb)$/.test(chunks[at]?.kind ?? 'mark')) at--;
	const verb = chunks[at];
	if (verb?.kind !== 'verb') return false;
	const isNamed = words[chunks[clause.subject[0] ?? 0]?.last ?? 0]?.class === 'name';
	if (verb.base === 'be') return verb.negated || verb.form === 'infinitive';
	return !isNamed && clause.group.modal !== null && SEEKING.test(verb.base);
}

const SEEKING =
	/^(?:search|seek|look|want|need|lack|hunt|call|ask|demand|require|propose|plan|consider|envisage|hope|wait|urge|discuss|study|draft|prepare)$/;

/** `will [reduce]`, never `will [reduced]`: what reads so is no verb, but `a quota and reduced levies`. */
const misfits = ({ group }: Clause, modal: string | null): boolean =>
	modal !== null && group.modal === null && !group.bare && group.past && group.first === group.last;

/** `It will cut rates only [if] prices fall`: not planned, but under a condition. */
function isConditional({ chunks, words }: Page, clause: Clause): boolean {
	for (let at = clause.at + 1; at < chunks.length; at++) {
		const chunk = chunks[at];
		if (chunk?.kind === 'mark') return false;
		const word = words[chunk?.first ?? 0];
		if (chunk?.kind === 'subordinator' && /^(?:if|unless|provided)$/.test(word?.lower ?? ''))
			return words[(chunk?.first ?? 0) - 1]?.lower !== 'even';
	}
	return false;
}

/**
 * `A show carried by all after [the attacks] raised £5m`: where the only finite verb stands behind `after`, it is the
 * whole sentence's, and its subject is not the phrase before it.
 */
function isLeftAlone({ chunks, words, clauses }: Page, clause: Clause): boolean {
	if (clause.kind !== 'main') return false;
	const at = (clause.subject[0] ?? 0) - 1;
	const opener = chunks[at];
	if (opener?.kind !== 'subordinator' || !/^(?:after|before|since|until)$/.test(words[opener.first]?.lower ?? ''))
		return false;
	if (isOfOuter({ chunks, words, clauses }, at)) return true;
	return (
		clauses.every((other) => other === clause || other.kind !== 'main') &&
		clauses.some((other) => other.at < clause.at && other.kind === 'done' && isBy(chunks[other.at + 1], words))
	);
}

/** `since curbs imposed after [the tests] were lifted`: the clause around it lacks its own verb. */
function isOfOuter({ chunks, words, clauses }: Pick<Page, 'chunks' | 'words' | 'clauses'>, from: number): boolean {
	let participle = -1;
	for (let at = from - 1; at >= 0; at--) {
		const chunk = chunks[at];
		const isSince =
			chunk?.kind === 'preposition' && /^(?:since|after|before|as)$/.test(words[chunk.first]?.lower ?? '');
		if (chunk?.kind === 'subordinator' || chunk?.kind === 'relative' || isSince)
			return participle > at + 1 && chunks[at - 1]?.kind !== 'coordinator';
		if (chunk === undefined || /^(?:comma|mark|coordinator)$/.test(chunk.kind)) return false;
		if (chunk.kind !== 'verb') continue;
		const kind = clauses.find((clause) => clause.at === at)?.kind;
		if (kind !== 'done' && kind !== 'other') return false;
		participle = at;
	}
	return false;
}

const isBy = (chunk: Page['chunks'][number] | undefined, words: Page['words']): boolean =>
	chunk?.kind === 'preposition' && words[chunk.first]?.lower === 'by';

/** The modal of a clause, or of the one whose verb it continues: `will install and [operate] …, providing`. */
const modalOf = ({ group, governor }: Clause): string | null =>
	group.modal ?? (group.bare ? (governor?.group.modal ?? null) : null);

function standingOfInfinitive(page: Page, clause: Clause): Standing {
	const { governor } = clause;
	if (governor === null || governor.group.negated || clause.group.negated) return null;
	const above = governor.kind === 'infinitive' ? standingOfInfinitive(page, governor) : standingOf(page, governor);
	if (above === null) return null;
	const { base } = governor.group;
	const adjacent = onlyAdverbsBetween(page, governor.at, clause.at);
	if (adjacent && governor.passive) {
		if (/^(?:force|compel|oblige)$/.test(base) && governor.group.past) return above;
		if (PLANNED_PASSIVE.has(base)) return { stated: 'ahead' };
		return BELIEVED_PASSIVE.has(base) ? { stated: 'believed' } : null;
	}
	if (adjacent && PLANNING.has(base)) return above.stated === 'believed' ? above : { stated: 'ahead' };
	if (adjacent && DOING.has(base)) return above;
	if (adjacent && base === 'be') return isToDo(page, governor) ? { stated: 'ahead' } : null;
	if (base === 'go' && onwards(page, governor.at, clause.at)) return above;
	if (!GOING.has(base) || governor.kind === 'done' || governor.kind === 'doing') return null;
	if (base === 'be' && isAboutToBe(page, governor.at, clause.at)) return { stated: 'ahead' };
	if (base === 'be' && !followedByPlace(page, governor.at)) return null;
	return saysWhatFor(page, governor.at, clause.at) ? { stated: 'ahead' } : null;
}

/** `Acme is [to close] the mill`; `the aim is to close it` says what the aim is. */
function isToDo({ chunks, words }: Page, { group, subject }: Clause): boolean {
	const phrase = chunks[subject[0] ?? -1];
	if (group.first !== group.last || group.past || group.modal !== null || !isNounPhrase(phrase)) return false;
	return /^(?:is|are|am)$/.test(words[group.first]?.lower ?? '') && isDoer(words, phrase);
}

/** `is set to`, `is due to`: adjectives that look like nouns to the chunker. */
function isAboutToBe({ chunks, words }: Page, from: number, to: number): boolean {
	const between = chunks.slice(from + 1, to).filter((chunk) => chunk.kind !== 'adverb');
	const only = between[0];
	return (
		between.length === 1 &&
		only !== undefined &&
		/^(?:set|due|poised|ready|scheduled|slated|about)$/.test(words[only.last]?.lower ?? '')
	);
}

/** `went on [to win]`: done. */
const onwards = ({ chunks, words }: Page, from: number, to: number): boolean =>
	to - from === 2 && words[chunks[from + 1]?.first ?? 0]?.lower === 'on';

function followedByPlace({ chunks, words, draft }: Page, at: number): boolean {
	let index = at + 1;
	while (chunks[index]?.kind === 'adverb') index++;
	const link = chunks[index];
	const phrase = chunks[index + 1];
	if (link?.kind !== 'preposition' || phrase?.kind !== 'noun' || !/^(?:in|at)$/.test(words[link.first]?.lower ?? ''))
		return false;
	const mention = draft.mentions[words[phrase.head]?.mention ?? -1];
	return mention !== undefined && draft.names[mention.name]?.kind === 'place';
}

/**
 * Whether an infinitive is the purpose of the verb at `from`: only names, times and people stand between, for
 * `an operation to …` and `a plan to …` keep it to themselves.
 */
function saysWhatFor({ chunks, words }: Page, from: number, to: number): boolean {
	for (let at = from + 1; at < to; at++) {
		const chunk = chunks[at];
		if (!isNounPhrase(chunk) || chunk.time) continue;
		const head = words[chunk.head];
		if (head === undefined || !(head.class === 'name' || head.class === 'pronoun' || isRoleWord(head.lower)))
			return false;
	}
	return to - from < 14;
}

const isRoleWord = (lower: string): boolean =>
	ROLE_NOUNS.has(lower) || (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)));

/** `decided [in June] to close it`: words of how and when alone. */
function onlyAdverbsBetween({ chunks }: Page, from: number, to: number): boolean {
	for (let at = from + 1; at < to; at++) {
		const [chunk, next] = [chunks[at], chunks[at + 1]];
		const isWhen = isNounPhrase(chunk) && chunk.time;
		if (chunk?.kind === 'preposition' && at + 1 < to && isNounPhrase(next) && next.time) at++;
		else if (chunk?.kind !== 'adverb' && !isWhen) return false;
	}
	return true;
}

/** `the risk of [players returning]`: no deed, but one that may come. */
function isOfRisk({ chunks, words }: Page, clause: Clause): boolean {
	const at = clause.subject[0] ?? 0;
	const link = chunks[at - 1];
	const thing = chunks[at - 2];
	if (link?.kind !== 'preposition' || thing?.kind !== 'noun') return false;
	return RISKS.test(words[thing.head]?.lower ?? '');
}

const RISKS =
	/^(?:risk|danger|threat|chance|possibility|prospect|likelihood|fear|hope|idea|thought|question|case|event|probability)s?$/;

const HEDGES =
	/^(?:allegedly|reportedly|reputedly|apparently|supposedly|seemingly|ostensibly|purportedly|possibly|probably|perhaps|maybe|presumably)$/;

/** `X claims Acme bought …`, `allegedly stabbed`: somebody's belief or charge. */
function isClaimed({ chunks, words }: Page, clause: Clause): boolean {
	const { first, last } = clause.group;
	for (let at = Math.max(0, first - 1); at <= Math.min(last + 1, words.length - 1); at++)
		if (HEDGES.test(words[at]?.lower ?? '')) return true;
	if (clause.kind !== 'main') return false;
	const opens = (chunks[clause.subject[0] ?? clause.at]?.first ?? 0) - 1;
	const hedge = words[opens]?.class === 'comma' ? opens - 1 : opens;
	if (HEDGES.test(words[hedge]?.lower ?? '') && !/^(?:verb|be)$/.test(words[hedge - 1]?.class ?? 'mark')) return true;
	let at = (clause.subject[0] ?? clause.at) - 1;
	while (
		chunks[at]?.kind === 'adverb' ||
		(chunks[at]?.kind === 'mark' && words[chunks[at]?.first ?? 0]?.class === 'determiner')
	)
		at--;
	const opener = chunks[at];
	if (opener?.kind === 'relative' && isNounPhrase(chunks[at - 1])) return isOfClaim({ chunks, words }, at - 1);
	if (isNounPhrase(opener)) {
		if (CLAIMED.test(words[opener.head]?.lower ?? '')) return true;
		// claimed that [Acme's show] [The Cup] was …
		at--;
	}
	const verb = chunks[at]?.kind === 'relative' ? chunks[at - 1] : chunks[at];
	return verb?.kind === 'verb' && CLAIMS.test(verb.base);
}

/** `on a belief that [prices will fall]`. */
function isOfView(page: Page, clause: Clause): boolean {
	const at = (clause.subject[0] ?? clause.at) - 1;
	return clause.kind === 'main' && page.chunks[at]?.kind === 'relative' && isOfClaim(page, at - 1);
}

/** `rumours [in the markets] [on Tuesday] that`: whether a claim is what the phrases before `that` hang on. */
function isOfClaim({ chunks, words }: Pick<Page, 'chunks' | 'words'>, from: number): boolean {
	for (let at = from; ; at -= 2) {
		const noun = chunks[at];
		if (!isNounPhrase(noun)) return false;
		const head = words[noun.head]?.lower ?? '';
		// Lawyers contend that …
		if (CLAIMED.test(head) || (noun.first < noun.head && CLAIMS.test(head))) return true;
		if (chunks[at - 1]?.kind !== 'preposition') return false;
	}
}

/** `denied claims [that he took]`, `reports [that he took] were baseless`. */
function isDeniedClaim(page: Page, clause: Clause): boolean {
	const { chunks, words } = page;
	if (clause.kind !== 'main') return false;
	const at = (clause.subject[0] ?? clause.at) - 1;
	if (chunks[at]?.kind !== 'relative' || !isNounPhrase(chunks[at - 1]) || !isOfClaim(page, at - 1)) return false;
	const verb = chunks.slice(0, at).findLast(({ kind }) => kind === 'verb');
	if (verb?.kind === 'verb' && DENYING.test(verb.base)) return true;
	return chunks
		.slice(clause.at + 1)
		.some(({ first, last }) => words.slice(first, last + 1).some(({ lower }) => UNTRUE.test(lower)));
}

const DENYING = /^(?:deny|reject|dismiss|refute|rebut|rubbish|scotch|quash|discount|dispute|ridicule|contradict)$/;
const UNTRUE =
	/^(?:baseless|false|untrue|misleading|unfounded|groundless|nonsense|ridiculous|absurd|wrong|denied|rejected|dismissed)$/;

/** `allegations [that] he took`. */
const CLAIMED =
	/^(?:allegation|claim|accusation|rumour|rumor|report|ruling|verdict|finding|suggestion|suspicion|belief|charge|theory|speculation|evidence|sign|indication|argument|view|opinion|perception|feeling|impression|expectation|assumption|prediction|forecast|conviction|notion|idea|optimism|confidence)s?$/;

const CLAIMS =
	/^(?:claim|allege|believe|think|suspect|suggest|assume|estimate|guess|argue|contend|predict|expect|forecast|reckon|feel|accuse)$/;

/** `once the deal [was done], Acme would cut`: what is told under a `would` has not come yet. */
function isOnceUnder(
	{ chunks, words, clauses }: Pick<Page, 'chunks' | 'words' | 'clauses'>,
	{ kind, subject, at }: Clause,
): boolean {
	let opener = (subject[0] ?? at) - 1;
	while (chunks[opener]?.kind === 'adverb') opener--;
	if (kind !== 'main' || !/^(?:once|until|when)$/.test(words[chunks[opener]?.first ?? 0]?.lower ?? '')) return false;
	const said = words[chunks[opener]?.first ?? 0]?.lower;
	if (said === 'once' && clauses.some((other) => other.at < opener && CLAUSE_TAKING.has(other.group.base))) return true;
	const next = clauses.find((other) => other.at > at && other.kind === 'main');
	const before = clauses.findLast((other) => other.at < opener && other.kind === 'main');
	return (opener > 0 && before?.group.modal === 'would') || next?.group.modal === 'would';
}

const EACH_TIME = /^(?:the next|each|every|any|the first|the last) time$/;

/** `is being`, `has left`: told of one time. */
const isUnderWay = (words: Page['words'], group: Clause['group']): boolean =>
	words.slice(group.first, group.last).some(({ lower }) => lower === 'being') ||
	/^(?:am|'m|'re)$/.test(words[group.first]?.lower ?? '');

/** `when all planes have been delivered, it will …`, `when new software is released`: no deed of one day. */
function isWhenever({ chunks, words, clauses }: Page, clause: Clause): boolean {
	const { group } = clause;
	if (group.past && isOnceUnder({ chunks, words, clauses }, clause)) return true;
	if (group.past || group.modal !== null || clause.kind !== 'main') return false;
	let at = (clause.subject[0] ?? clause.at) - 1;
	while (chunks[at]?.kind === 'adverb') at--;
	const opener = chunks[at];
	if (
		opener?.kind === 'noun' &&
		EACH_TIME.test(
			words
				.slice(opener.first, opener.last + 1)
				.map(({ lower }) => lower)
				.join(' '),
		)
	)
		return true;
	if (opener === undefined || !/^(?:when|whenever|once|after|as|where)$/.test(words[opener.first]?.lower ?? ''))
		return false;
	const said = words[opener.first]?.lower ?? '';
	if (said === 'as' && /^(?:soon|long)$/.test(words[opener.first - 1]?.lower ?? '')) return !isUnderWay(words, group);
	if (said === 'where')
		return clause.passive && /^(?:is|are)$/.test(words[group.first]?.lower ?? '') && !isUnderWay(words, group);
	if (/^(?:when|whenever|once)$/.test(said) && !isUnderWay(words, group)) return true;
	return clauses.some((other) => other !== clause && other.group.modal !== null);
}
