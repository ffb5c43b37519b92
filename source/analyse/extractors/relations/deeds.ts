import type { Party, RelationFact } from '../../../domain/fact.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { FELT } from '../../lexicons/plain-deeds.ts';
import { agentsOf } from './agents.ts';
import { isLooseObject, isLooseSubject } from './attachment.ts';
import { circumstancesOf } from './circumstances.ts';
import { isComing } from './coming.ts';
import { hasComplement, isHindered, isManner } from './complements.ts';
import { sharesHead, withoutGrouped } from './coordination.ts';
import { isBareDemonym, isCutName, isHalfOfPair, isTwoClauses, runsOn } from './cut-names.ts';
import { isCutCount, isCutPhrase } from './cut-phrases.ts';
import type { Deed } from './deed.ts';
import { denies, isAny, isNearly, isNegated, isNor, undenied } from './denied.ts';
import { isTold, may } from './doubt.ts';
import { TRANSITIVE } from './frames.ts';
import { recipientOf, themeOf } from './giving.ts';
import { isHalfOfActive } from './half-active.ts';
import { isHalfOfPassive } from './half-passive.ts';
import { inferencesOf, isPronoun } from './inference.ts';
import { sharedDeeds } from './light-verbs.ts';
import { withLink } from './linked.ts';
import { isCount, isEither, isEvent, isJoint, isSameAmount } from './listed-parties.ts';
import { isDoerAt, isNextDoer, isNextVerb } from './loose-ends.ts';
import { isHalfSaid, isOtherSubject, isOutOfPlace, withoutDone } from './lost-sense.ts';
import { isBehindSlash, isMisread, isTitleCut } from './misread.ts';
import { modalityOf, underWayThen } from './modality.ts';
import { isOpenMood } from './moods.ts';
import { isNarrowDenial } from './narrow-denial.ts';
import { idiomOf, isToldClause, objectsOf } from './objects.ts';
import { eachOnce } from './one-person.ts';
import { isForWhatFollows, isOpen, isSubjectOfOther, reflexiveAt, standsForNothing } from './open-pronouns.ts';
import type { Page } from './page.ts';
import { isInPart, isInWhich, isLeftOpen, isSaidAs } from './passive-senses.ts';
import { partyAt } from './phrases.ts';
import { prizeGone } from './prizes.ts';
import { goTogether, isSharedOut } from './shared-out.ts';
import { standingOf } from './standing.ts';
import { withState } from './stated-as.ts';
import { withStop } from './stopped.ts';
import { withKind } from './sums-of.ts';
import { isOtherTime } from './times.ts';
import { entitled, titledBehind } from './titled.ts';
import { type Verb, verbOf } from './verb.ts';
import { isDegree, isOtherDoer, isRunInto } from './who-acts.ts';
import { isOfWhole } from './whole-clauses.ts';
import {
	isAmount,
	isOwnSubject,
	isSplitQuality,
	isToBeDone,
	isTwoPhrases,
	mayBeObject,
	mayShareHead,
} from './whole-objects.ts';

/** The relations a clause states; none where its verb is no deed, or the text states it only as possible. */
export function deedsOf(page: Page, clause: Clause): RelationFact[] {
	const known = verbOf(page, clause);
	const stated = entitled(page, clause, known === null ? null : withState(page, clause, known));
	if (stated === null) return [];
	const verb = withStop(page, clause, stated);
	const objects = clause.passive ? [] : titledOr(page, clause, verb);
	if (clause.passive ? !verb.frame.object : objects.length === 0 && !isDoneOtherwise(page, clause, verb)) return [];
	const standing = standingOf(page, clause);
	if (
		standing === null ||
		(verb.frame.general === true && /^(?:attendant|doing|other)$/.test(clause.kind)) ||
		isHindered(page, clause) ||
		isManner(page, clause) ||
		isOfWhole(page, clause) ||
		isLooseSubject(page, clause) ||
		isOtherSubject(page, clause) ||
		isOtherDoer(page, clause) ||
		sharesHead(page, subjectsOf(page, clause))
	)
		return [];
	const deed = { clause, verb, stated: standing.stated };
	return clause.passive ? passiveDeeds(page, deed) : activeDeeds(page, deed, objects);
}

/** Chunks of what an active verb is done to: the one who gets its title, else its objects. */
function titledOr(page: Page, clause: Clause, verb: Verb): readonly number[] {
	const titled = titledBehind(page, verb);
	return titled >= 0 ? [titled] : objectsOf(page, clause, verb);
}

/** Whether an active verb without objects may tell of a deed: `took part in`, `the award went to`. */
const isDoneOtherwise = (page: Page, clause: Clause, verb: Verb): boolean =>
	idiomOf(page, verb).length > 0 || prizeGone(page, clause, verb) !== null;

function activeDeeds(page: Page, deed: Deed, all: readonly number[]): RelationFact[] {
	const prize = prizeGone(page, deed.clause, deed.verb);
	if (prize !== null) {
		const gone = { ...deed, verb: { ...deed.verb, frame: TRANSITIVE } };
		const object = partyAt(page, prize.thing, true);
		return prize.winners.flatMap((at) => {
			const recipient = partyAt(page, at, false);
			return object === null || recipient === null
				? []
				: relation(page, gone, { subject: null, object, recipient, at });
		});
	}
	const isTitled = titledBehind(page, deed.verb) >= 0;
	const doers = subjectsOf(page, deed.clause);
	const isFused = all.some(
		(at) =>
			isTwoPhrases(page, deed.verb, at) || /^includes?$/.test(page.words[page.chunks[at]?.first ?? 0]?.lower ?? ''),
	);
	const found =
		isFused ||
		all.some(
			(at) => (!isTitled && hasComplement(page, deed.clause, deed.verb, at)) || isLooseObject(page, deed.clause, at),
		) ||
		isToBeDone(page, deed.clause) ||
		isSplitQuality(page, all)
			? []
			: all.filter(
					(at) =>
						mayBeObject(page, deed.verb, at) &&
						!(deed.verb.frame.general === true && deed.clause.governor !== null && isBareNoun(page, at)) &&
						!(at !== all[0] && (isNextVerb(page, deed.clause, at) || isNextDoer(page, deed.clause, at))) &&
						(deed.verb.base === 'help' || !isOwnSubject(page, deed.clause, at)),
				);
	if (!isNegated(deed.clause) && (isEither(page, found) || isEither(page, doers))) return [];
	if (deed.clause.kind === 'doing' && !deed.verb.frame.object && !doers.every((at) => isDoerAt(page, at))) return [];
	const objects = (isSameAmount(page, found) ? found.slice(0, 1) : found).map((at) => ({ at, deed }));
	for (const { verb, object } of sharedDeeds(page, deed.verb, found.length > 0 ? found : idiomOf(page, deed.verb)))
		if (!found.some((at) => page.words[page.chunks[at]?.first ?? 0]?.lower === 'no'))
			objects.push({ at: object, deed: { ...deed, verb } });
	if (objects.length === 0) return [];
	const subjects = eachOnce(page, withoutGrouped(page, doers));
	const inOrder = isSharedOut(page, deed.clause);
	if (subjects.length > 1 && found.some((at) => isCount(page, at))) return [];
	if (isSplitQuality(page, subjects)) return [];
	return subjects.flatMap((subjectAt) => {
		const subject = partyAt(page, subjectAt, true);
		if (
			subject === null ||
			(/^(?:doing|relative)$/.test(deed.clause.kind) && isAmount(page, subjectAt)) ||
			(subjects.length > 1 && isEvent(page, subjectAt))
		)
			return [];
		return objects.flatMap(({ at, deed }) => {
			if (inOrder && !goTogether(subjects, subjectAt, found, at)) return [];
			if (found.includes(at) && mayShareHead(page, found)) return [];
			const phrase = partyAt(page, at, false, true);
			if (phrase === null) return [];
			const whom = recipientOf(page, deed.verb, at);
			const recipient = whom < 0 ? null : (partyAt(page, whom, false) ?? reflexiveAt(page, whom));
			return relation(page, deed, { subject, object: withKind(page, deed.verb, phrase, at), recipient, at });
		});
	});
}

function passiveDeeds(page: Page, deed: Deed): RelationFact[] {
	const { clause, verb } = deed;
	const agents = verb.frame.object ? agentsOf(page, clause) : null;
	if (agents === null || (agents.length === 0 && (clause.kind === 'done' || FELT.test(verb.base)))) return [];
	if (isToldClause(page, verb) || (agents.length === 0 && isInWhich(page, clause))) return [];
	// an offer followed by a merger
	if (clause.kind === 'done' && verb.base === 'follow') return [];
	if (isHalfOfPassive(page, deed, agents.length > 0)) return [];
	if (isSaidAs(page, verb, agents.length > 0) || isInPart(page, verb) || isLeftOpen(page, verb)) return [];
	if (agents.length === 0 && verb.frame.general === true && !isBefallen(page, clause)) return [];
	const patients = eachOnce(page, withoutGrouped(page, subjectsOf(page, clause)));
	if (isSplitQuality(page, patients)) return [];
	return patients.flatMap((patientAt) => {
		const patient = partyAt(page, patientAt, true);
		const themeAt = themeOf(page, verb);
		const theme = themeAt < 0 ? null : partyAt(page, themeAt, false);
		if (patient === null || (themeAt >= 0 && theme === null) || !mayBeObject(page, verb, patientAt)) return [];
		const parties =
			theme === null
				? { object: patient, recipient: null, at: patientAt }
				: { object: theme, recipient: patient, at: themeAt };
		if (agents.length > 1 && isJoint(page, clause)) return [];
		if (agents.length !== patients.length && isSharedOut(page, clause)) return [];
		if (agents.length === 0) return relation(page, deed, { subject: null, ...parties });
		return agents.flatMap((agentAt) => {
			if (isSharedOut(page, clause) && !goTogether(patients, patientAt, agents, agentAt)) return [];
			const agent = partyAt(page, agentAt, false);
			return agent === null ? [] : relation(page, deed, { subject: agent, ...parties });
		});
	});
}

/** `was found`, `has been found`, `to be found`: befell it, where `is found` may only tell how it is. */
const isBefallen = ({ words, chunks }: Page, { group, kind, at }: Clause): boolean =>
	/^(?:main|relative|infinitive)$/.test(kind) &&
	!isInfinitiveAt(chunks[at + 1]) &&
	words.slice(group.first, group.last).some(({ lower }) => /^(?:was|were|be|been|being)$/.test(lower));

const isInfinitiveAt = (chunk: Page['chunks'][number] | undefined): boolean =>
	chunk?.kind === 'verb' && chunk.form === 'infinitive';

/** `tanks and armoured [vehicles]`: behind a conjunction a participle may be of its noun, where nothing opens that. */
const isBareNoun = ({ chunks, words }: Page, at: number): boolean => words[chunks[at]?.first ?? 0]?.class === 'noun';

interface Parties {
	readonly subject: Party | null;
	readonly object: Party;
	readonly recipient: Party | null;
	/** Chunk of the object. */
	readonly at: number;
}

/** The clause's subject; that of its governor for an infinitive: `[X] sailed to Lima to meet …`. */
function subjectsOf(page: Page, clause: Clause): readonly number[] {
	let at: Clause | null = clause;
	while (at !== null && at.kind === 'infinitive') at = at.governor;
	if (at === null) return [];
	if (at.passive && at !== clause && at.kind !== 'main' && at.kind !== 'relative') return [];
	return withoutEarlier(page, withoutDone(page, at.subject));
}

/** `its rules breach the law and [it] …`: a pronoun that can only be a subject begins its own clause. */
function withoutEarlier({ chunks, words }: Page, list: readonly number[]): readonly number[] {
	if (list.length < 2) return list;
	const last = chunks[list.at(-1) ?? -1];
	const isNominative = isNounPhrase(last) && /^(?:i|he|she|it|we|they)$/.test(words[last.head]?.lower ?? '');
	return isNominative ? list.slice(-1) : list;
}

/** One relation; none where both parties are the same name. */
function relation(page: Page, deed: Deed, { subject, object, recipient, at }: Parties): RelationFact[] {
	if (subject?.name != null && subject.name === object.name) return [];
	const { clause, verb } = deed;
	const { words } = page;
	const verbSpan = { start: words[clause.group.first]?.start ?? 0, end: words[verb.last]?.end ?? 0 };
	if ((isNegated(clause) || isOpenMood(clause)) && (denies(subject) || denies(object))) return [];
	if (isNearly(page, clause)) return [];
	if (isMisread(page, clause, { subject, object, at }) || isBareDemonym(page, subject)) return [];
	if (isOpen(subject) && /^it$/i.test(subject?.text ?? '') && standsForNothing(page, clause, at)) return [];
	if (isOpen(object) && words[clause.group.first]?.lower === 'were' && /^(?:s?he|it)$/i.test(object.text)) return [];
	if (isSubjectOfOther(page, clause) || isForWhatFollows(page, clause)) return [];
	const isUnknown = isAny(object) && (clause.passive || at < clause.at);
	if (!isNegated(clause) && clause.group.modal === null && (isAny(subject) || isUnknown)) return [];
	if (isNegated(clause) && isNarrowDenial(page, clause)) return [];
	const { place, time } = circumstancesOf(page, clause, at);
	const stated = isComing(page, clause, time, deed.stated) ? 'ahead' : deed.stated;
	const quoted = words[clause.group.last]?.quoted === true && words[page.chunks[at]?.last ?? 0]?.quoted === true;
	if (quoted && (isPronoun(subject) || (isPronoun(object) && !isOpen(subject)))) return [];
	const doubts = [
		...inferencesOf(page, { ...deed, stated }, { subject, object, at }),
		...(quoted ? [SAID] : []),
		...underWayThen(page, clause, stated, time),
	];
	if (!isTold(doubts)) return [];
	if ([subject, object, recipient].some((party) => isCutName(page, party)) || isHalfOfPair(page, clause)) return [];
	if (isCutPhrase(page, subject) || isCutPhrase(page, object) || isCutCount(page, subject)) return [];
	if (isHalfSaid(page, clause, verb, at) || [subject, object, recipient].some((party) => isOutOfPlace(page, party)))
		return [];
	if (isHalfOfActive(page, clause, verb, at) || [subject, object].some((party) => isRunInto(page, party))) return [];
	if (isDegree(object) || isTitleCut(page, recipient) || isBehindSlash(page, recipient)) return [];
	if (runsOn(page, verb, at, clause.kind === 'main' && !clause.passive)) return [];
	if (subject !== null && isTwoClauses(page, clause)) return [];
	const nor = isNor(page, clause);
	const why = doubts[0]?.why ?? null;
	return [
		{
			kind: 'relation',
			start: Math.min(verbSpan.start, object.start, subject?.start ?? object.start),
			end: Math.max(verbSpan.end, object.end, subject?.end ?? object.end),
			certainty: why === null ? 'certain' : 'likely',
			by: `relations/${clause.passive ? 'passive' : clause.kind}`,
			...(why === null ? {} : { why }),
			subject: subject === null ? null : undenied(subject, nor),
			verb: at < clause.at ? verb.base : withLink(page, verb, at),
			verbSpan,
			object: undenied(object, nor),
			recipient: recipient !== null && place?.start === recipient.start ? null : recipient,
			place: place?.start === object.start ? null : place,
			time: isOtherTime(stated, time) ? null : time,
			negated: nor || isNegated(clause) || denies(subject) || denies(object),
			modality: modalityOf(page, clause, stated, time),
		},
	];
}

const SAID = may('said in a quotation');
