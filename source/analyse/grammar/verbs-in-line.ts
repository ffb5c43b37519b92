import { CHANGE_VERBS } from '../lexicons/changes.ts';
import { FELT } from '../lexicons/plain-deeds.ts';
import { CLAUSE_TAKING, VERB_FRAMES } from '../lexicons/verb-frames.ts';
import { type Clause, lastFinite, PAST_ALIKE, REACH, type Reading } from './clause.ts';
import type { VerbGroup } from './verb-groups.ts';

/** `was caught [and] fined by the court`: behind the conjunction the passive goes on. */
export function sharesHelper(reading: Reading, before: number): boolean {
	return (
		reading.chunks[before]?.kind === 'coordinator' &&
		reading.clauses.at(-1)?.passive === true &&
		lastFinite(reading) === reading.clauses.at(-1)
	);
}

/** `have lost six matches and [drawn] two`: the clause whose `have` a participle with an object of its own has too; null without one. */
export function perfectBefore(reading: Reading, at: number): Clause | null {
	const last = lastFinite(reading);
	if (last === null || last.passive || last !== reading.clauses.at(-1)) return null;
	const { first, last: verb } = last.group;
	const object = reading.chunks[at + 1];
	const has = reading.words.slice(first, verb).some(({ class: kind }) => kind === 'have');
	return has && object?.kind === 'noun' && !object.time ? last : null;
}

/** `It tore up the rice, [washed away] two bridges and closed a road`: one of several verbs, its object at `at`. */
export function isOneOfVerbs(reading: Reading, at: number): boolean {
	const last = lastFinite(reading);
	if (last === null || last.passive || !last.group.past) return false;
	for (let index = at + 1; index < reading.chunks.length && index < at + REACH; index++) {
		const chunk = reading.chunks[index];
		if (chunk?.kind === 'subordinator' || chunk?.kind === 'relative' || chunk?.kind === 'mark') return false;
		if (chunk?.kind !== 'verb') continue;
		return (
			(chunk.past || (chunk.bare && PAST_ALIKE.test(chunk.base))) &&
			reading.chunks[reading.outline.skipAdverbs(index - 1)]?.kind === 'coordinator'
		);
	}
	return false;
}

/** `was arrested and [charged] with theft`: the helper before the conjunction is of both; `was hurt and fled to Lima` is of the first alone. */
export function isPassiveToo(reading: Reading, group: VerbGroup, at: number, last: Clause): boolean {
	if (
		!last.passive ||
		FELT.test(last.group.base) ||
		last.group.first === last.group.last ||
		group.first !== group.last ||
		group.form !== 'either'
	)
		return false;
	const next = reading.chunks[reading.outline.skipAhead(at + 1)];
	if (next?.kind === 'noun' && !next.time) return false;
	const frame = VERB_FRAMES.get(group.base);
	if (frame?.object !== true || CHANGE_VERBS.has(group.base) || ALONE.test(group.base)) return false;
	return (
		next?.kind !== 'preposition' ||
		group.base === 'apply' ||
		!frame.prepositions.has(reading.words[next.first]?.lower ?? '')
	);
}

/** `dropped to 94 % [and] by the end of May stood at 92 %`: the conjunction before phrases of when and where; -1 without one. */
export function jointBefore(reading: Reading, from: number): number {
	let at = from;
	for (let steps = 0; steps < 6 && at > 0; steps++) {
		const kind = reading.chunks[at]?.kind;
		if (kind === 'coordinator') return steps > 0 ? at : -1;
		if (kind === 'preposition' || kind === 'adverb' || reading.outline.isTime(at)) at--;
		else if (kind === 'noun' && reading.chunks[at - 1]?.kind === 'preposition') at -= 2;
		else return -1;
	}
	return -1;
}

/** `X vowed … [and] launched …`: the finite clause whose subject the verb after the conjunction shares. */
export function sharesSubject(reading: Reading, coordinator: number, group: VerbGroup): Clause | null {
	const comma = reading.chunks[coordinator - 1]?.kind === 'comma';
	const latest = reading.clauses.at(-1);
	const teller = tellerOf(reading, group);
	if (teller !== null) return teller;
	if (group.bare && (latest?.kind === 'infinitive' || latest?.group.modal != null)) return latest;
	for (let index = reading.clauses.length - 1; index >= 0; index--) {
		const clause = reading.clauses[index];
		if (clause === undefined || clause.kind === 'infinitive' || clause.kind === 'done' || clause.kind === 'doing')
			continue;
		if (clause.kind === 'attendant') continue;
		if (clause.kind === 'relative' && comma) continue;
		if (clause.kind === 'other' && clause.group.form === 'ing') continue;
		if (clause.kind === 'other') return null;
		if (clause.group.past === group.past) return clause;
		const main = firstMain(reading, clause);
		// Lund, who gained fame and is running a campaign, said …
		return main === null && clause.kind === 'relative' && !reading.clauses.some(isMain) ? clause : main;
	}
	return null;
}

const isMain = ({ kind }: Clause): boolean => kind === 'main';

/** `The union [said] the firms had failed and ordered a strike`: who orders, urges or blames is who says so. */
function tellerOf({ clauses, chunks, outline }: Reading, group: VerbGroup): Clause | null {
	if (
		!group.past ||
		!/^(?:order|urge|accuse|blame|call|demand|threaten|promise|welcome|reject|praise|criticise|criticize|condemn|warn|thank)$/.test(
			group.base,
		)
	)
		return null;
	const told = clauses.findLast(({ kind }) => kind === 'main' || kind === 'relative');
	const at = outline.skipAdverbs((told?.subject[0] ?? 0) - 1);
	const verb = chunks[chunks[at]?.kind === 'relative' ? at - 1 : at];
	const teller = clauses.find((clause) => clause.group === verb);
	return teller?.kind === 'main' && !teller.passive && teller.group.past && CLAUSE_TAKING.has(teller.group.base)
		? teller
		: null;
}

/** The sentence's own clause, where another tense shows that a later verb goes back to it: `X left after it was paid and is expected …`. */
function firstMain(reading: Reading, latest: Clause): Clause | null {
	const main = reading.clauses.find(({ kind }) => kind === 'main');
	const opener =
		main === undefined ? undefined : reading.chunks[reading.outline.skipAdverbs((main.subject[0] ?? 0) - 1)];
	if (main !== undefined && main !== latest && CLAUSE_TAKING.has(main.group.base)) return null;
	return main === undefined || opener?.kind === 'subordinator' || opener?.kind === 'relative' ? null : main;
}

/** Verbs that take an object or none, so that a past may be active beside a passive. */
const ALONE =
	/^(?:move|return|retire|leave|play|start|open|close|finish|stop|break|join|work|act|fight|vote|turn|train|study|settle|land|crash|collapse|escape|recover|resign|withdraw|retreat|appear|serve|perform|sing|dance|speak|testify|qualify|progress|win|lose|score|lead|help|fail|succeed|develop|change|continue|begin|end|merge|split|sink|explode|burn|spread|gather|meet|marry|divorce|separate|unite|pass|drive|sail|walk|land|drown|choke|stir|shift|transfer|switch|swim|climb|cross|follow|enter|exit|visit|attack|respond|react|reply|answer|apologise|apologize|confess|surrender|yield|park|cook|eat|drink|smoke|survive|benefit|prosper|suffer|bleed|bounce|drift|float|slip|slide|swing|rush|race|rally|march|protest|campaign|parade|pose|rest|sleep|wake|dress|wash|feed|breed|graduate|enrol|enroll|register|apply|bid|trade|invest|operate|function)$/;
