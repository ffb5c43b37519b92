import type { Party, RelationFact } from '../../../domain/fact.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { circumstancesOf } from './circumstances.ts';
import { agentsOf, objectsOf } from './objects.ts';
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
	const objects = objectsOf(page, deed.clause, deed.verb);
	return subjectsOf(deed.clause).flatMap((subjectAt) => {
		const subject = partyAt(page, subjectAt, true);
		if (subject === null) return [];
		return objects.flatMap((objectAt) => {
			const object = partyAt(page, objectAt, false);
			return object === null ? [] : relation(page, deed, subject, object, objectAt);
		});
	});
}

function passiveDeeds(page: Page, deed: Deed): RelationFact[] {
	const { clause, verb } = deed;
	const agents = verb.frame.object ? agentsOf(page, clause) : null;
	if (agents === null || (agents.length === 0 && clause.kind === 'done')) return [];
	return subjectsOf(clause).flatMap((patientAt) => {
		const patient = partyAt(page, patientAt, true);
		if (patient === null) return [];
		if (agents.length === 0) return relation(page, deed, null, patient, patientAt);
		return agents.flatMap((agentAt) => {
			const agent = partyAt(page, agentAt, false);
			return agent === null ? [] : relation(page, deed, agent, patient, patientAt);
		});
	});
}

/** The clause's subject; that of its governor for an infinitive: `[X] sailed to Lima to meet …`. */
function subjectsOf(clause: Clause): readonly number[] {
	let at: Clause | null = clause;
	while (at !== null && at.kind === 'infinitive') at = at.governor;
	if (at === null) return [];
	if (at.passive && at !== clause && at.kind !== 'main' && at.kind !== 'relative') return [];
	return at.subject;
}

/** One relation; none where both parties are the same name. */
function relation(page: Page, deed: Deed, subject: Party | null, object: Party, objectAt: number): RelationFact[] {
	if (subject?.name != null && subject.name === object.name) return [];
	const { clause, verb } = deed;
	const { words } = page;
	const verbSpan = { start: words[clause.group.first]?.start ?? 0, end: words[verb.last]?.end ?? 0 };
	const { place, time } = circumstancesOf(page, clause, objectAt);
	const quoted = words[clause.group.last]?.quoted === true;
	const why = inferenceOf(deed, subject, object) ?? (quoted ? 'said in a quotation' : null);
	return [
		{
			kind: 'relation',
			start: Math.min(verbSpan.start, object.start, subject?.start ?? object.start),
			end: Math.max(verbSpan.end, object.end, subject?.end ?? object.end),
			certainty: why === null ? 'certain' : 'likely',
			by: `relations/${clause.passive ? 'passive' : clause.kind}`,
			...(why === null ? {} : { why }),
			subject,
			verb: verb.base,
			verbSpan,
			object,
			place: place?.start === object.start ? null : place,
			time,
			negated: clause.group.negated || denies(subject) || denies(object),
		},
	];
}

/** What a relation rests on beside its own words, for the why-panel; null where on nothing. */
function inferenceOf({ clause, stated }: Deed, subject: Party | null, object: Party): string | null {
	if (stated === 'ahead') return 'planned or ahead, not done';
	if (stated === 'believed') return 'believed or reported';
	const pronoun = [subject, object].find(isPronoun);
	if (pronoun != null) return `“${pronoun.text}” taken for the last name that fits`;
	return clause.kind === 'attendant' ? 'subject of the clause before' : null;
}

/** `no deal`, `neither side`. */
const denies = (party: Party | null): boolean => party !== null && /^(?:no|neither|none)\b/i.test(party.text);

const isPronoun = (party: Party | null): boolean => party !== null && /^(?:he|she|it)$/i.test(party.text);
