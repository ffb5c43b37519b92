import { antecedentOf, joinedNames, relativePastTime } from './antecedents.ts';
import type { Chunk } from './chunks.ts';
import { type Clause, lastFinite, REACH, type Reading } from './clause.ts';
import { subjectBefore } from './clause-subjects.ts';
import { BEFORE_ING } from './ing-verbs.ts';
import { Outline } from './outline.ts';
import { isReduced } from './reduced-clauses.ts';
import type { VerbGroup } from './verb-groups.ts';
import {
	isOneOfVerbs,
	isPassiveToo,
	jointBefore,
	perfectBefore,
	sharesHelper,
	sharesSubject,
} from './verbs-in-line.ts';
import type { Word } from './word.ts';

export type { Clause, ClauseKind } from './clause.ts';

/** The clauses of one sentence, in order. */
export function readClauses(words: readonly Word[], chunks: readonly Chunk[]): Clause[] {
	const clauses: Clause[] = [];
	const byChunk = new Map<number, Clause>();
	const reading = { words, chunks, clauses, byChunk, outline: new Outline(words, chunks) };
	for (const [at, group] of chunks.entries()) {
		if (group.kind !== 'verb') continue;
		const clause = readClause(reading, group, at);
		clauses.push(clause);
		byChunk.set(at, clause);
	}
	return clauses;
}

function readClause(reading: Reading, group: VerbGroup, at: number): Clause {
	const other: Clause = { group, at, kind: 'other', subject: [], governor: null, passive: group.passive };
	const before = reading.outline.skipAdverbs(at - 1);
	if (group.form === 'infinitive') return { ...other, kind: 'infinitive', governor: governorOf(reading, at) };
	const opener = reading.chunks[before];
	if (group.bare && opener?.kind === 'verb' && opener.base === 'help')
		return { ...other, kind: 'infinitive', governor: reading.byChunk.get(before) ?? null };
	const helper = group.bare && opener?.kind === 'noun' ? reading.byChunk.get(before - 1) : undefined;
	// helped [Acme] turn a loss into a profit
	if (helper?.group.base === 'help') return { ...other, kind: 'main', subject: [before], governor: helper };
	if (
		group.form === 'ing' ||
		(group.passive && reading.words[group.first]?.lower === 'being' && isAlongside(reading, before))
	)
		return readIng(reading, other, before);
	// could stifle growth, [be abused]
	if (group.form === 'participle' && reading.words[group.first]?.lower === 'be') return other;
	const perfect = group.form === 'participle' && opener?.kind === 'coordinator' ? perfectBefore(reading, at) : null;
	if (perfect !== null)
		return { ...other, kind: perfect.kind, subject: perfect.subject, governor: perfect, passive: false };
	const reduced =
		group.form === 'participle' ||
		(group.form === 'either' &&
			opener?.kind !== 'relative' &&
			!sharesHelper(reading, before) &&
			isReduced(reading, at, before));
	if (!reduced) return readFinite(reading, other, before);
	const passive = { ...other, passive: true };
	const last = reading.clauses.at(-1);
	// written and directed by Lund
	if (opener?.kind === 'coordinator' && last?.kind === 'done' && last.at === before - 1)
		return { ...passive, kind: 'done', subject: last.subject };
	if (reading.chunks[before]?.kind === 'noun' && !reading.outline.isTime(before))
		return { ...passive, kind: 'done', subject: [reading.outline.pastPlace(reading.outline.pastWith(before))] };
	if (opensAside(reading, before) && reading.chunks[before - 1]?.kind === 'noun') {
		const apart = reading.outline.isIn(before - 1) ? before - 3 : before - 1;
		return { ...passive, kind: 'done', subject: [apart] };
	}
	return passive;
}

/** A comma, or the dash of `the claim [-] filed by Acme - was dropped`. */
const opensAside = ({ chunks, words }: Reading, at: number): boolean =>
	chunks[at]?.kind === 'comma' ||
	(chunks[at]?.kind === 'mark' && /^(?:-|–|—|--)$/.test(words[chunks[at]?.first ?? 0]?.text ?? ''));

/** `left [after] winning`, `took over [after] being hired by …`: done by who the clause before is about. */
function isAlongside(reading: Reading, at: number): boolean {
	const chunk = reading.chunks[at];
	return (
		(chunk?.kind === 'preposition' || chunk?.kind === 'subordinator') &&
		/^(?:after|since)$/.test(reading.words[chunk.first]?.lower ?? '')
	);
}

function readIng(reading: Reading, other: Clause, before: number): Clause {
	const chunk = reading.chunks[before];
	if (chunk?.kind === 'noun' && !reading.outline.isTime(before) && reading.words[chunk.head]?.class !== 'name') {
		return { ...other, kind: 'doing', subject: [before] };
	}
	const opener = reading.chunks[before - 1];
	// came fourth, with [Peru] setting a record
	if (chunk?.kind === 'noun' && opener !== undefined && reading.words[opener.first]?.lower === 'with')
		return { ...other, kind: 'doing', subject: [before] };
	if (chunk?.kind === 'comma' || chunk?.kind === 'noun') {
		const governor = lastFinite(reading);
		if (governor !== null && isParted(reading, governor)) return other;
		if (governor !== null && chunk.kind === 'noun' && reading.outline.hasOwnSubject(governor.at, other.at))
			return other;
		return governor === null || governor.passive
			? other
			: { ...other, kind: 'attendant', subject: governor.subject, governor };
	}
	// stopped taking bets
	if (chunk?.kind === 'verb' && before === other.at - 1 && BEFORE_ING.test(chunk.base))
		return { ...other, kind: 'infinitive', governor: reading.byChunk.get(before) ?? null };
	if (isAlongside(reading, before)) {
		const governor = lastFinite(reading);
		return governor === null || governor.kind !== 'main'
			? other
			: { ...other, kind: 'attendant', subject: governor.subject, governor };
	}
	if (chunk?.kind === 'coordinator') {
		const last = reading.clauses.at(-1);
		if (last?.kind === 'attendant' || last?.kind === 'doing')
			return { ...other, kind: last.kind, subject: last.subject, governor: last.governor };
	}
	return other;
}

/** Whether a clause whose subject was not found stands behind `governor`: what comes after may be that one's. */
const isParted = ({ clauses }: Reading, governor: Clause): boolean =>
	clauses.some(({ kind, at, group }) => kind === 'other' && at > governor.at && group.form === 'finite' && !group.bare);

function readFinite(reading: Reading, other: Clause, before: number): Clause {
	const chunk = reading.chunks[before];
	const relative = chunk?.kind === 'relative' ? before : relativePastTime(reading, before);
	if (relative >= 0) {
		const joined = joinedRelative(reading, relative);
		if (joined !== null) return { ...other, kind: 'relative', subject: joined.subject };
		const antecedent = antecedentOf(reading, relative);
		return antecedent < 0
			? other
			: { ...other, kind: 'relative', subject: joinedNames(reading, antecedent, other.group) };
	}
	if (chunk?.kind === 'coordinator') {
		const last = sharesSubject(reading, before, other.group);
		if (last === null) return other;
		const passive = other.passive || isPassiveToo(reading, other.group, other.at, last);
		if (last.kind === 'infinitive') return { ...other, kind: 'infinitive', governor: last.governor, passive };
		return { ...other, kind: last.kind, subject: last.subject, governor: last, passive };
	}
	const subject = subjectBefore(reading, before);
	if (subject.length > 0) return { ...other, kind: 'main', subject };
	const last = lastFinite(reading);
	if (
		chunk?.kind === 'comma' &&
		last?.kind === 'main' &&
		isOneOfVerbs(reading, reading.outline.skipAhead(other.at + 1))
	)
		return { ...other, kind: 'main', subject: last.subject, governor: last };
	const joint = jointBefore(reading, before);
	const shared = joint < 0 ? null : sharesSubject(reading, joint, other.group);
	return shared === null || shared.kind !== 'main'
		? other
		: { ...other, kind: 'main', subject: shared.subject, governor: shared };
}

/** `a bone that has become famous and [which] has kept him out`: the relative clause that one behind a conjunction is beside. */
function joinedRelative(reading: Reading, at: number): Clause | null {
	if (reading.chunks[reading.outline.skipAdverbs(at - 1)]?.kind !== 'coordinator') return null;
	return reading.clauses.findLast(({ kind }) => kind === 'main' || kind === 'relative')?.kind === 'relative'
		? (lastFinite(reading) ?? null)
		: null;
}

/** The verb that an infinitive at `at` follows, within the same clause. */
function governorOf(reading: Reading, at: number): Clause | null {
	for (let index = at - 1; index >= 0 && index > at - REACH; index--) {
		const chunk = reading.chunks[index];
		if (chunk?.kind === 'verb') return reading.byChunk.get(index) ?? null;
		if (
			chunk?.kind === 'comma' ||
			chunk?.kind === 'subordinator' ||
			chunk?.kind === 'relative' ||
			chunk?.kind === 'mark'
		)
			return null;
		if (chunk?.kind === 'coordinator' && reading.chunks[index + 1]?.kind !== 'noun') return null;
	}
	return null;
}
