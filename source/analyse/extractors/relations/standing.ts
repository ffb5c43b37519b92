import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import {
	BELIEVED_PASSIVE,
	CLAUSE_TAKING,
	DOING,
	GOING,
	PLANNED_PASSIVE,
	PLANNING,
	WISHING,
} from '../../lexicons/verb-frames.ts';
import { CLAIMS, isClaimed, isDeniedClaim, isOfView } from './claimed.ts';
import { isConditional, isIf, isUnderIf } from './conditions.ts';
import type { Stated } from './deed.ts';
import { isFailed } from './denied.ts';
import { isWontTo } from './habits.ts';
import { isHypothetical } from './hypothetical.ts';
import { isAhead, isNaming, isNeeded, isOwnPlan, moodOf, readinessOf, under } from './moods.ts';
import type { Page } from './page.ts';
import {
	followedByPlace,
	isAboutToBe,
	isOfGap,
	isPlanNoun,
	isToDo,
	onlyAdverbsBetween,
	onwards,
	saysWhatFor,
} from './purposes.ts';
import { isOfRisk } from './risks.ts';
import { isOfSeen, isOfSupposed, isSeen } from './seen.ts';
import { havingOf, isGivenUp, isOnlyWay, isOverdue, isTrusted, isUnsaid, isWithout, isYet } from './undone.ts';
import { verbOf } from './verb.ts';
import { isWhenever } from './whenever.ts';

/** Whether the text states a deed as done, as coming or believed, or not as a fact at all. */
type Standing = { readonly stated: Stated } | null;

export function standingOf(page: Page, clause: Clause): Standing {
	const { group } = clause;
	const mood = moodOf(page, group);
	if (mood === null || isWontTo(page, clause)) return null;
	// talks which Lund hoped would end it
	if (group.modal !== null && page.chunks[clause.at - 1]?.kind === 'verb') return null;
	if (isAlmost(page, clause) || isWithout(page, clause) || isUnsaid(page, clause)) return null;
	if (isOverdue(page, clause) || isOnlyWay(page, clause) || isNaming(page, clause)) return null;
	const having = havingOf(page, clause);
	if (having !== null) return standingOf(page, having);
	if (clause.kind === 'infinitive') return standingOfInfinitive(page, clause);
	if (clause.kind === 'other' && clause.subject.length === 0) return null;
	if ((clause.kind === 'doing' || page.words[group.first]?.lower === 'being') && isOfRisk(page, clause)) return null;
	if (isHypothetical(page, clause))
		return isIf(page, clause) || (mood !== 'done' && isHoped(page, clause)) ? { stated: 'possible' } : null;
	if (clause.governor !== null && clause.governor.kind !== 'infinitive') {
		const modal = modalOf(clause.governor);
		if (misfits(clause, modal)) return null;
		if (modal !== null && !isOwnTense(page, clause)) {
			const shared = moodOf(page, [group, clause.governor.group].find((one) => one.modal !== null) ?? helperOf(clause));
			if (shared === 'ahead' && isConditional(page, clause.governor)) return { stated: 'possible' };
			return shared === null ? null : { stated: shared };
		}
		if (isHypothetical(page, clause.governor)) return null;
		if (isOnlyHelped(clause)) return null;
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
	if (mood === 'ahead' && isConditional(page, clause)) return { stated: 'possible' };
	const above = clause.kind === 'doing' ? mainBeside(page, clause) : null;
	if (above !== null && above.group.modal !== null)
		return isAhead(above.group.modal) && !isConditional(page, above) ? { stated: 'ahead' } : null;
	if (isOwnPlan(page, clause)) return { stated: isConditional(page, clause) ? 'possible' : 'ahead' };
	if (mood === 'ahead')
		return {
			stated: isForetold(page, clause) || isTrusted(page, clause) || isOfView(page, clause) ? 'believed' : 'ahead',
		};
	if (mood !== 'done') return { stated: mood };
	if (isUnderIf(page, clause)) return { stated: 'possible' };
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
	// a debate with senators running the inquiry
	const party = chunks[(clause.subject[0] ?? 0) - 2];
	if (isNounPhrase(party) && OF_TWO.test(words[party.head]?.lower ?? '')) return null;
	return clauses.findLast(({ at, kind }) => at < clause.at && (kind === 'main' || kind === 'relative')) ?? null;
}

/** What somebody has with another. */
const OF_TWO =
	/^(?:talk|meeting|debate|interview|discussion|dialogue|deal|agreement|contract|contact|conversation|encounter|face-off|clash|fight|row|dispute|match|game|relation|tie|link|alliance|partnership|summit|session|lunch|dinner|conference|showdown|confrontation|duel|appointment|hearing)(?:e?s)?$/;

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

/** `fears that the tax [would hurt] them`, `hopes the deal [will save] jobs`: wished or feared, and so possible. */
function isHoped({ chunks, words }: Page, clause: Clause): boolean {
	if (clause.kind !== 'main') return false;
	let at = (clause.subject[0] ?? clause.at) - 1;
	while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'relative') at--;
	const opener = chunks[at];
	if (opener?.kind === 'verb') return !opener.negated && HOPED.test(opener.base);
	return isNounPhrase(opener) && HOPED.test((words[opener.head]?.lower ?? '').replace(/ies$/, 'y').replace(/s$/, ''));
}

const HOPED = /^(?:hope|fear|worry|wish|concern|risk|chance|possibility|danger|prospect|suggest|suggestion|anxiety)$/;

/** `almost took the lead`, `nearly lost`: it did not; `almost doubled` tells how much. */
function isAlmost({ words }: Page, { group }: Clause): boolean {
	for (let at = Math.max(0, group.first - 1); at < group.last; at++)
		if (ALMOST.has(words[at]?.lower ?? '')) return !/^(?:double|triple|treble|quadruple|halve)$/.test(group.base);
	return false;
}

const ALMOST: ReadonlySet<string> = new Set(['almost', 'nearly', 'virtually']);

/** `will [reduce]`, never `will [reduced]`: what reads so is no verb, but `a quota and reduced levies`. */
const misfits = ({ group }: Clause, modal: string | null): boolean =>
	modal !== null && group.modal === null && !group.bare && group.past && group.first === group.last;

/** `will appeal and [has suspended] both`, `will cut jobs and [follows] Acme`: a tense of its own, not the helper's. */
const isOwnTense = ({ words }: Page, { group }: Clause): boolean =>
	group.modal === null &&
	(group.first < group.last
		? /^(?:has|have|had|is|are|was|were|does|do|did)(?:n['’]t)?$/.test(words[group.first]?.lower ?? '')
		: !group.bare && !group.past && words[group.first]?.lower !== group.base && group.form === 'finite');

/** `helps [farmers] cope with debts`: what help is for is not done by them of itself; a help that is over or to come is told of one deed. */
const isOnlyHelped = ({ kind, group, governor }: Clause): boolean =>
	kind === 'main' &&
	group.bare &&
	governor?.group.base === 'help' &&
	governor.group.form === 'finite' &&
	governor.group.first === governor.group.last &&
	!governor.group.past &&
	governor.group.modal === null;

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

const helperOf = ({ governor, group }: Clause): Clause['group'] =>
	governor?.governor?.group ?? governor?.group ?? group;

/** The modal of a clause, or of the one whose verb it continues: `will install and [operate] …, providing`. */
const modalOf = ({ group, governor }: Clause): string | null =>
	group.modal ?? (group.bare ? (governor?.group.modal ?? null) : null);

function standingOfInfinitive(page: Page, clause: Clause): Standing {
	const { governor } = clause;
	if (governor === null || governor.group.negated || clause.group.negated) return null;
	const above = governor.kind === 'infinitive' ? standingOfInfinitive(page, governor) : standingOf(page, governor);
	if (above === null) return null;
	if (isYet(page, clause) || isGivenUp(page, governor)) return null;
	const { base } = governor.group;
	// declined to be named
	if (clause.passive && /^(?:decline|refuse)$/.test(base)) return null;
	const adjacent = onlyAdverbsBetween(page, governor.at, clause.at);
	if (adjacent && isGoingTo(page, governor))
		return governor.group.past && !isReported(page, governor) ? null : { stated: under(above.stated, 'ahead') };
	if (adjacent && governor.passive) {
		if (/^(?:force|compel|oblige)$/.test(base) && governor.group.past) return above;
		if (PLANNED_PASSIVE.has(base)) return { stated: 'ahead' };
		return BELIEVED_PASSIVE.has(base) ? { stated: 'believed' } : null;
	}
	if (adjacent && (isPlanNoun(page, governor, clause) || isOfGap(page, governor))) return null;
	if (adjacent && WISHING.has(base))
		return isPastWish(page, governor) ? null : { stated: under(above.stated, 'possible') };
	if (adjacent && PLANNING.has(base)) return { stated: under(above.stated, 'ahead') };
	if (adjacent && base === 'seek' && !governor.group.past) return { stated: under(above.stated, 'ahead') };
	if (adjacent && isNeeded(page, governor)) return { stated: under(above.stated, 'needed') };
	// stopped to buy fuel
	if (/^(?:stop|quit|finish|keep)$/.test(base) && clause.group.form !== 'ing') return null;
	if (adjacent && (DOING.has(base) || isFailed(clause))) return above;
	if (adjacent && base === 'be')
		return isToDo(page, governor, clause.passive) ? { stated: under(above.stated, 'ahead') } : null;
	if (isResult(page, governor, clause)) return above;
	const ready = base === 'be' ? readinessOf(page, governor.at, clause.at) : null;
	if (ready === 'as above')
		return above.stated === 'done' && (!governor.group.past || isReported(page, governor))
			? { stated: 'possible' }
			: above;
	if (ready !== null) return { stated: under(above.stated, ready) };
	if (base === 'go' && onwards(page, governor.at, clause.at)) return above;
	if (!GOING.has(base) || governor.kind === 'done' || governor.kind === 'doing') return null;
	if (base === 'be' && isAboutToBe(page, governor.at, clause.at)) return { stated: 'ahead' };
	if (base === 'be' && !followedByPlace(page, governor.at)) return null;
	return saysWhatFor(page, governor.at, clause.at) ? { stated: 'ahead' } : null;
}

/** `is going [to close]`. */
const isGoingTo = ({ words }: Page, { group, passive }: Clause): boolean =>
	!passive && group.base === 'go' && words[group.last]?.lower === 'going';

/** `wanted [to join]`, told as past and over; not so in `said it wanted to`. */
const isPastWish = (page: Page, clause: Clause): boolean =>
	/^(?:want|wish|hope)$/.test(clause.group.base) &&
	clause.group.past &&
	clause.group.first === clause.group.last &&
	!isReported(page, clause);

/** `said [it wanted to]`: told of in the past because the saying is. */
function isReported(page: Page, clause: Clause): boolean {
	const telling = tellingOf(page, clause);
	return telling?.group.past === true && CLAUSE_TAKING.has(telling.group.base);
}

/** `beat Ward to win the title`, `held off rivals to take gold`: what came of it, no purpose. */
const isResult = (page: Page, governor: Clause, { group }: Clause): boolean =>
	governor.kind === 'main' &&
	!governor.passive &&
	governor.group.past &&
	governor.group.modal === null &&
	/^(?:win|take|claim|clinch|retain|secure|earn|regain|seal|capture|lift|reach)$/.test(group.base) &&
	CONTEST.test(verbOf(page, governor)?.base ?? governor.group.base);

/** Deeds by which a contest is won. */
const CONTEST =
	/^(?:beat|defeat|edge|edge out|hold off|see off|fight off|overcome|outsprint|outlast|thrash|crush|upset|stun|outplay|outclass|pip|overhaul|overtake|fight back|rally|recover)$/;
