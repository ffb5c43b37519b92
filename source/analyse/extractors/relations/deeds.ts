import type { Party, RelationFact } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isIngNoun } from '../../grammar/find-verbs.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { circumstancesOf } from './circumstances.ts';
import { sharedDeeds } from './light-verbs.ts';
import { isMeasure, isPercentage } from './measures.ts';
import { isMisread } from './misread.ts';
import { agentsOf, objectsOf, recipientOf, themeOf } from './objects.ts';
import type { Page } from './page.ts';
import { partyAt } from './phrases.ts';
import { standingOf } from './standing.ts';
import { type Verb, verbOf } from './verb.ts';

/** A deed as the text states it, before its parties are known. */
interface Deed {
	readonly clause: Clause;
	readonly verb: Verb;
	readonly stated: 'done' | 'ahead' | 'believed';
}

/** The relations a clause states; none where its verb is no deed, or the text states it only as possible. */
export function deedsOf(page: Page, clause: Clause): RelationFact[] {
	const verb = verbOf(page, clause);
	const standing = verb === null ? null : standingOf(page, clause);
	if (verb === null || standing === null) return [];
	const deed = { clause, verb, stated: standing.stated };
	return clause.passive ? passiveDeeds(page, deed) : activeDeeds(page, deed);
}

function activeDeeds(page: Page, deed: Deed): RelationFact[] {
	const all = objectsOf(page, deed.clause, deed.verb);
	const isFused = all.some((at) => isTwoPhrases(page, deed.verb, at));
	const found =
		isFused || isToBeDone(page, deed.clause) || isSplitQuality(page, all)
			? []
			: all.filter((at) => mayBeObject(page, deed.verb, at) && !isOwnSubject(page, deed.clause, at));
	const objects = found.map((at) => ({ at, deed }));
	for (const { verb, object } of sharedDeeds(page, deed.verb, found))
		objects.push({ at: object, deed: { ...deed, verb } });
	const subjects = subjectsOf(deed.clause);
	if (isSplitQuality(page, subjects)) return [];
	return withoutModifier(page, subjects).flatMap((subjectAt) => {
		const subject = partyAt(page, subjectAt, true);
		if (subject === null || (deed.clause.kind === 'doing' && isAmount(page, subjectAt))) return [];
		return objects.flatMap(({ at, deed }) => {
			const object = partyAt(page, at, false);
			const whom = recipientOf(page, deed.verb, at);
			const recipient = whom < 0 ? null : partyAt(page, whom, false);
			const joined = found.includes(at) && mayShareHead(page, found);
			return object === null ? [] : relation(page, deed, { subject, object, recipient, at, joined });
		});
	});
}

/** `ordered [the contracts] to be examined`: the deed is ordered, not the contracts. */
const isToBeDone = ({ clauses }: Page, clause: Clause): boolean =>
	/^(?:order|want|ask|expect|allow|cause|require|urge|call on)$/.test(clause.group.base) &&
	clauses.some(({ kind, passive, governor }) => kind === 'infinitive' && passive && governor === clause);

/** `at a price of [97 pct] giving …`: no amount does anything. */
function isAmount(page: Page, at: number): boolean {
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
const SHIFTING =
	/^(?:drop|fall|rise|climb|slip|slide|jump|surge|plunge|decline|soar|ease|advance|rally|recover|tumble|sink)$/;

/** `stopped taking bets`: what is stopped is a deed of one's own. */
const STOPPING =
	/^(?:stop|start|begin|quit|deny|resume|keep|propose|recommend|consider|postpone|resist|risk|avoid|delay)$/;

/** `best actress, picture and director nominations`: a joined phrase with no opener of its own may want the last one's noun. */
function mayShareHead({ chunks, words }: Page, list: readonly number[]): boolean {
	if (list.length < 2) return false;
	return list.some((at) => {
		const phrase = chunks[at];
		if (!isNounPhrase(phrase) || words[phrase.head]?.class === 'name') return false;
		return !/^(?:determiner|possessive|number)$/.test(words[phrase.first]?.class ?? '');
	});
}

/** `a more [agile] and [efficient structure]`: two qualities of one thing, not two things. */
const isSplitQuality = ({ chunks, words }: Page, list: readonly number[]): boolean =>
	list.slice(0, -1).some((at) => {
		const phrase = chunks[at];
		if (!isNounPhrase(phrase) || phrase.first === phrase.head) return false;
		const head = words[phrase.head];
		return head?.class === 'noun' && isAdjective(head.lower) && words[phrase.head - 1]?.class !== 'noun';
	});

/** Verbs a share can be the object of; elsewhere it says by how much. */
const HOLDING = /^(?:own|hold|buy|sell|acquire|take|control|retain|win|lose|secure|receive|purchase|seek|offer|give)$/;

function mayBeObject(page: Page, verb: Verb, at: number): boolean {
	const phrase = page.chunks[at];
	if (!isNounPhrase(phrase)) return true;
	const first = page.words[phrase.first];
	if (STOPPING.test(verb.base) && first?.class === 'noun' && first.lower.endsWith('ing') && !isIngNoun(first.lower))
		return false;
	if (TRADING.test(verb.base) && (page.words[phrase.head]?.class === 'number' || isCompared(page, phrase)))
		return false;
	if (isOnlyShare(page, verb, at)) return false;
	if (SHIFTING.test(verb.base) && isMeasure(page, phrase)) return false;
	if (isCutShort(page, at) || (verb.base === 'cause' && isInfinitive(page.chunks[at + 1]))) return false;
	return !(isPercentage(page, phrase) && !isOf(page, at + 1) && !HOLDING.test(verb.base));
}

/** `gave details of plans [the company] made`: the subject of a verb of its own is no object of the one before. */
const isOwnSubject = ({ clauses }: Page, deed: Clause, at: number): boolean =>
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

/** `gave [the pieces labels]`, `gave [players control]`: whom and what, which no article keeps apart. */
function isTwoPhrases({ chunks, words }: Page, { base }: Verb, at: number): boolean {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase) || !/^(?:give|grant|teach|allow|cost)$/.test(base)) return false;
	const [whom, what] = [words[phrase.head - 1], words[phrase.head]];
	if (phrase.first > phrase.head - 1 || (what?.class !== 'noun' && what?.class !== 'number')) return false;
	return whom?.class === 'name' || (whom?.class === 'noun' && /[^siu]s$/.test(whom.lower) && !isAdjective(whom.lower));
}

const isInfinitive = (chunk: Page['chunks'][number] | undefined): boolean =>
	chunk?.kind === 'verb' && chunk.form === 'infinitive';

const isOf = ({ chunks, words }: Page, at: number): boolean =>
	chunks[at]?.kind === 'preposition' && words[chunks[at]?.first ?? 0]?.lower === 'of';

function passiveDeeds(page: Page, deed: Deed): RelationFact[] {
	const { clause, verb } = deed;
	const agents = verb.frame.object ? agentsOf(page, clause) : null;
	if (agents === null || (agents.length === 0 && clause.kind === 'done')) return [];
	if (isSaidAs(page, verb, agents.length > 0) || isInPart(page, verb)) return [];
	return subjectsOf(clause).flatMap((patientAt) => {
		const patient = partyAt(page, patientAt, true);
		const themeAt = themeOf(page, verb);
		const theme = themeAt < 0 ? null : partyAt(page, themeAt, false);
		if (patient === null || (themeAt >= 0 && theme === null) || !mayBeObject(page, verb, patientAt)) return [];
		const parties =
			theme === null
				? { object: patient, recipient: null, at: patientAt }
				: { object: theme, recipient: patient, at: themeAt };
		if (agents.length === 0) return relation(page, deed, { subject: null, ...parties });
		return agents.flatMap((agentAt) => {
			const agent = partyAt(page, agentAt, false);
			return agent === null ? [] : relation(page, deed, { subject: agent, ...parties });
		});
	});
}

/** `owned [40 pct] by Acme`, `was granted [extra time]`: not all of it, or another thing. */
function isInPart(page: Page, { base, next }: Verb): boolean {
	const phrase = page.chunks[next];
	if (!isNounPhrase(phrase)) return false;
	if (HOLDING.test(base) && isPercentage(page, phrase)) return true;
	const head = page.words[phrase.head]?.lower ?? '';
	return phrase.time && /^(?:give|grant|allow|award|offer)$/.test(base) && /^(?:time|[a-z]+s)$/.test(head);
}

/** `was declared [free] of it`, `was taken into account`, `are locked in a feud`: the words behind make it another deed. */
function isSaidAs({ chunks, words }: Page, verb: Verb, isByAgent: boolean): boolean {
	const next = chunks[verb.next];
	// were married for 50 years
	if (!isByAgent && /^(?:marry|engage|estrange|tire|dress|situate)$/.test(verb.base)) return true;
	if (FEELING.test(verb.base) && next?.kind === 'verb' && next.form === 'infinitive') return true;
	if (isNounPhrase(next))
		return next.first === next.last && FINDING.test(verb.base) && isAdjective(words[next.head]?.lower ?? '');
	const thing = chunks[verb.next + 1];
	if (next?.kind !== 'preposition' || !isNounPhrase(thing)) return false;
	const said = `${verb.base} ${words[next.first]?.lower ?? ''} ${words[thing.head]?.lower ?? ''}`;
	return /^(?:take into (?:account|consideration)|lock in (?:battle|struggle|feud|dispute|talks|row|negotiations|conflict|fight|war|contest|combat|debate))$/.test(
		said,
	);
}

/** `was relieved to win`: how somebody feels, not what was done to them. */
const FEELING =
	/^(?:relieve|please|delight|disappoint|surprise|concern|thrill|shock|stun|honour|honor|encourage|prepare|tempt|inspire|impress|frustrate|excite|amaze|astonish|sadden|worry|upset|determine|commit|privilege|satisfy|oblige)$/;

const FINDING = /^(?:declare|find|deem|rule|judge|leave|make|keep|render|consider)$/;

interface Parties {
	readonly subject: Party | null;
	readonly object: Party;
	readonly recipient: Party | null;
	/** Chunk of the object. */
	readonly at: number;
	/** Whether the object is one of several joined ones. */
	readonly joined?: boolean;
}

/** `[U.S.] and [Japanese officials]`: the first says whose officials, too. */
function withoutModifier({ chunks, words }: Page, list: readonly number[]): readonly number[] {
	const [first, last] = [chunks[list[0] ?? -1], chunks[list.at(-1) ?? -1]];
	if (list.length !== 2 || !isNounPhrase(first) || !isNounPhrase(last)) return list;
	const shared =
		words[first.head]?.kind === 'place' && words[last.first]?.kind === 'group' && words[last.head]?.class === 'noun';
	return shared ? list.slice(1) : list;
}

/** The clause's subject; that of its governor for an infinitive: `[X] sailed to Lima to meet …`. */
function subjectsOf(clause: Clause): readonly number[] {
	let at: Clause | null = clause;
	while (at !== null && at.kind === 'infinitive') at = at.governor;
	if (at === null) return [];
	if (at.passive && at !== clause && at.kind !== 'main' && at.kind !== 'relative') return [];
	return at.subject;
}

/** `did not elaborate or [name] anyone`: a bare verb after the conjunction is denied with the first. */
const isNegated = ({ group, governor }: Clause): boolean =>
	group.negated || (group.bare && governor?.group.negated === true);

/** One relation; none where both parties are the same name. */
function relation(page: Page, deed: Deed, { subject, object, recipient, at, joined }: Parties): RelationFact[] {
	if (subject?.name != null && subject.name === object.name) return [];
	const { clause, verb } = deed;
	const { words } = page;
	const verbSpan = { start: words[clause.group.first]?.start ?? 0, end: words[verb.last]?.end ?? 0 };
	if (isNegated(clause) && (denies(subject) || denies(object))) return [];
	if (isMisread(page, clause, { subject, object, at }) || isBareDemonym(page, subject)) return [];
	if (!isNegated(clause) && (isAny(subject) || (clause.passive && isAny(object)))) return [];
	const { place, time } = circumstancesOf(page, clause, at);
	const quoted = words[clause.group.last]?.quoted === true;
	if (quoted && [subject, object].some(isPronoun)) return [];
	const why =
		inferenceOf(page, deed, subject, object) ??
		(isCutName(page, subject) || isCutName(page, object) ? 'the name may be longer' : null) ??
		(isHalfOfPair(page, clause) ? 'one of several named together' : null) ??
		(runsOn(page, verb, at, clause.kind === 'main' && !clause.passive) ? 'the words behind may belong to it' : null) ??
		(subject !== null && isTwoClauses(page, clause) ? 'the words before may be a clause of their own' : null) ??
		(quoted ? 'said in a quotation' : joined === true ? 'one of several named together' : null);
	return [
		{
			kind: 'relation',
			start: Math.min(verbSpan.start, object.start, subject?.start ?? object.start),
			end: Math.max(verbSpan.end, object.end, subject?.end ?? object.end),
			certainty: why === null ? 'certain' : 'likely',
			by: `relations/${clause.passive ? 'passive' : clause.kind}`,
			...(why === null ? {} : { why }),
			subject,
			verb: withLink(page, verb, at),
			verbSpan,
			object,
			recipient: recipient !== null && place?.start === recipient.start ? null : recipient,
			place: place?.start === object.start ? null : place,
			time,
			negated: isNegated(clause) || denies(subject) || denies(object),
			modality: MODALITIES[deed.stated],
		},
	];
}

/** `[West German] armed forces`: a demonym alone does nothing. */
const isBareDemonym = ({ draft, words }: Page, party: Party | null): boolean => {
	if (party === null || party.name === null || draft.names[party.name]?.kind !== 'group') return false;
	return /^[\p{L} -]+(?:an|ish|ese|ic)$/u.test(party.text) && words[firstFrom(words, party.start)]?.class === 'name';
};

/** `bought [Flight] into Danger`, `Mapinduzi (CCM) [party]`: a capital that names nothing known, a noun behind a bracket. */
function isCutName({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	const at = firstFrom(words, party.start);
	const word = words[at];
	if (word === undefined || word.end !== party.end || word.class !== 'noun') return false;
	if (words[at - 1]?.text === ')') return true;
	const goesOn = words[at + 1]?.class === 'preposition' && /^\p{Lu}/u.test(words[at + 2]?.text ?? '');
	return at > 0 && goesOn && /^\p{Lu}\p{Ll}/u.test(word.text) && word.mention < 0 && party.name === null;
}

/** `a World Dramatic and [Documentary competition] is held`: what stands before the conjunction may belong to it. */
function isHalfOfPair({ chunks, words }: Page, { kind, passive, subject }: Clause): boolean {
	const first = subject[0] ?? -1;
	const other = chunks[first - 2];
	if (kind !== 'main' || !passive || chunks[first - 1]?.kind !== 'coordinator' || !isNounPhrase(other)) return false;
	const head = words[other.head];
	return head?.class === 'noun' && (isAdjective(head.lower) || /^\p{Lu}\p{Ll}/u.test(head.text));
}

/** `withdrew [from] the auction`, `headed [for] Lima`, `lost [to] Acme`: not what a verb that also takes an object does to one. */
function withLink({ chunks, words }: Page, { frame, base }: Verb, at: number): string {
	const link = chunks[at - 1];
	const lower = link?.kind === 'preposition' ? (words[link.first]?.lower ?? '') : '';
	if (!frame.object || !frame.prepositions.has(lower) || base.endsWith(` ${lower}`)) return base;
	return lower === 'from' || OTHERWISE.test(base) ? `${base} ${lower}` : base;
}

/** Verbs that mean another deed with their preposition than with an object. */
const OTHERWISE = /^(?:advance|fight|fire|flee|head|leave|lose)$/;

/** `toured [the region highlighting] gains`, `clashed with [Leeds] [No campaigners]`, `scored [the South African] sides consolation`: the phrase may have taken in too much or too little. */
function runsOn({ chunks, words }: Page, verb: Verb, at: number, hasObject: boolean): boolean {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase)) return false;
	const [before, head] = [words[phrase.head - 1], words[phrase.head]];
	const isTaken = head?.class === 'noun' && head.lower.endsWith('ing') && !isIngNoun(head.lower);
	if (isTaken && before?.class === 'noun' && phrase.first < phrase.head - 1 && chunks[at + 1]?.kind === 'verb')
		return true;
	const next = chunks[at + 1];
	if (next?.kind === 'verb' && next.form === 'finite' && hasObject) return true;
	if (!isNounPhrase(next) || next.time || TAKES_TWO.test(verb.base)) return false;
	return !/^\d/.test(words[next.first]?.lower ?? '') && !/^(?:pronoun|number)$/.test(words[next.head]?.class ?? '');
}

/** `the new book claims Mr [Lund] hosted`: a plural that is a verb, before a person's name, and no one's title. */
function isTwoClauses({ chunks, words }: Page, clause: Clause): boolean {
	const phrase = chunks[clause.subject[0] ?? -1];
	if (!isNounPhrase(phrase)) return false;
	for (let at = phrase.first + 1; at < phrase.head; at++) {
		const word = words[at];
		const next = words[at + 1];
		if (word?.class !== 'noun' || !/\p{Ll}s$/u.test(word.text) || next === undefined) continue;
		if (next.kind !== 'person' && !/^(?:mr|mrs|ms|dr|sir|lord)\.?$/.test(next.lower)) continue;
		if (!ROLE_NOUNS.has(word.lower.slice(0, -1)) && verbForms(word.lower).some(({ shape }) => shape === 'third'))
			return true;
	}
	return false;
}

/** Verbs with two phrases behind them: `named [Lund] [chairman]`, `gave [Peru] [a loan]`. */
const TAKES_TWO =
	/^(?:give|offer|award|grant|hand|lend|loan|send|pay|sell|show|teach|tell|owe|deny|promise|leave|bring|guarantee|assign|allot|serve|cause|name|appoint|elect|call|make|declare|crown|dub|label|vote|consider|brand|keep|cost|fine|save|earn|win|find)$/;

/** What a relation rests on beside its own words, for the why-panel; null where on nothing. */
function inferenceOf(page: Page, { clause, stated }: Deed, subject: Party | null, object: Party): string | null {
	if (stated === 'ahead') return 'planned or ahead, not done';
	if (stated === 'believed') return 'believed or reported';
	const pronoun = [subject, object].find(isPronoun);
	if (pronoun != null) return `“${pronoun.text}” taken for the last name that fits`;
	if (clause.kind === 'attendant') return 'subject of the clause before';
	if (isLooselyTied(page, ofWhom(clause))) return 'one of two phrases it may belong to';
	if (clause.governor !== null && clause.kind !== 'infinitive') return 'subject shared with the verb before';
	if (/^(?:relative|doing)$/.test(clause.kind) && mayNotBe(page, clause)) return 'in what may be';
	return isHabit(page, clause) || isCustom(page, clause) || isOften(page, ofWhom(clause))
		? 'as a rule, not once'
		: null;
}

/** The clause whose subject an infinitive has: `the wife of Ward who [went on] to win`. */
const ofWhom = (clause: Clause): Clause =>
	clause.kind === 'infinitive' && clause.governor !== null ? ofWhom(clause.governor) : clause;

const MODALITIES = { done: 'done', ahead: 'planned', believed: 'believed' } as const;

const LOOSE = /^(?:in|on|over|with|about|between|against|into|at)$/;

/** `would create a firm [that offers …]`, `people [running it] could be hit`: what the clause above only supposes. */
const mayNotBe = ({ clauses }: Page, clause: Clause): boolean =>
	!clause.group.past &&
	clauses.some(
		({ at, group, subject }) =>
			(at < clause.at || subject.some((one) => clause.subject.includes(one))) &&
			/^(?:would|could|may|might|should|can)$/.test(group.modal ?? ''),
	);

/** `a rebound [in investment] that helped`, `a row [over fees] raised by`: which of the two does not show. */
function isLooselyTied({ chunks, words }: Page, clause: Clause): boolean {
	const at = clause.subject[0] ?? -1;
	const opener = chunks[at];
	// Vehicles that [envelop drivers] are being developed.
	if (clause.kind === 'main' && clause.passive && chunks[at - 1]?.kind === 'relative')
		return isNounPhrase(chunks[at - 2]) && words[opener?.first ?? 0]?.class === 'noun';
	if (clause.kind !== 'relative' && clause.kind !== 'done') return false;
	const phrase = chunks[at];
	const link = chunks[at - 1];
	// a conference on developing [enterprise] hosted by …
	if (clause.kind === 'done' && link?.kind === 'verb' && link.form === 'ing')
		return chunks[at - 2]?.kind === 'preposition' || clause.at - at > 1;
	if (
		!isNounPhrase(phrase) ||
		link?.kind !== 'preposition' ||
		!(
			LOOSE.test(words[link.first]?.lower ?? '') ||
			(clause.kind === 'relative' && words[link.first]?.lower === 'of')
		) ||
		!isNounPhrase(chunks[at - 2])
	)
		return false;
	const who = words[chunks[clause.at - 1]?.first ?? 0]?.lower === 'who';
	const outer = chunks[at - 2];
	const owned = isNounPhrase(outer) && words[link.first]?.lower === 'of' && isSomebody(words[outer.head]?.lower ?? '');
	return owned || (!who && words[phrase.head]?.kind !== 'person');
}

const KIN =
	/^(?:wife|husband|widow|widower|son|daughter|brother|sister|father|mother|parents?|friend|girlfriend|boyfriend|partner|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|fianc[eé]e?|lover|rival|colleague|ally|victim|killer|murderer|fan|supporter|member|head|leader)$/;

const isSomebody = (lower: string): boolean => ROLE_NOUNS.has(lower) || KIN.test(lower);

/** `phones are stolen every month`: the plain present passive tells what happens as a rule. */
const isHabit = ({ words }: Page, { group, passive, kind }: Clause): boolean =>
	passive &&
	kind !== 'done' &&
	group.modal === null &&
	/^(?:is|are)$/.test(words[group.first]?.lower ?? '') &&
	!hasProgressive(words, group);

/** `Acme publishes a weekly`: the plain present of a deed tells what is done as a rule; owning lasts. */
const isCustom = ({ words }: Page, { group, passive, kind }: Clause): boolean =>
	!passive &&
	(kind === 'main' || kind === 'relative') &&
	group.form === 'finite' &&
	group.modal === null &&
	!group.past &&
	group.first === group.last &&
	(words[group.first]?.lower.endsWith('s') === true || isPlainPresent(words[group.first]?.lower ?? '', group.base)) &&
	!LASTING.test(group.base);

/** `its winners [often] go on to win`. */
const isOften = ({ words }: Page, { group }: Clause): boolean =>
	!group.past &&
	words
		.slice(Math.max(0, group.first - 1), group.last + 1)
		.some(({ lower }) =>
			/^(?:often|usually|always|regularly|sometimes|frequently|normally|typically|generally|routinely|occasionally)$/.test(
				lower,
			),
		);

/** `suits reduce drag`, but `prices hit a record`, which may be a past. */
const isPlainPresent = (lower: string, base: string): boolean =>
	lower === base && !verbForms(base).some(({ shape }) => shape === 'past' || shape === 'edParticiple');

/** What is so, not done. */
const LASTING =
	/^(?:own|hold|have|possess|control|run|lead|head|chair|employ|represent|support|back|oppose|face|include|contain|comprise|belong|know|need|want|manage|oversee|govern|join|meet|replace|succeed|abut|border|adjoin|overlook|surround|cross|link|connect|cover|separate)$/;

const hasProgressive = (words: Page['words'], group: Clause['group']): boolean =>
	words.slice(group.first, group.last).some(({ lower }) => lower === 'being');

/** `[any additional shares] acquired by`: none may be. */
const isAny = (party: Party | null): boolean => party !== null && /^any\b/i.test(party.text);

/** `no deal`, `neither side`. */
const denies = (party: Party | null): boolean => party !== null && /^(?:no|neither|none)\b/i.test(party.text);

const isPronoun = (party: Party | null): boolean => party !== null && /^(?:he|she|it)$/i.test(party.text);
