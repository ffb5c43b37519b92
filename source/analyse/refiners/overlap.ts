import type { Fact, FactKind, RelationFact, RoleFact } from '../../domain/fact.ts';
import { bySpan } from '../../domain/span.ts';
import type { Refiner } from '../draft.ts';

/** Kinds of which any two that share words read the same words twice; the longer reading wins. */
const EXCLUSIVE: ReadonlySet<FactKind> = new Set(['figure', 'date']);

const RANK = { certain: 0, likely: 1, candidate: 2 };

/**
 * Drops facts that say again what another of the same kind says: the same statement found by two rules,
 * and figures or dates that overlap ("last two weeks" wins over "two weeks"). Facts of different kinds
 * may share words: "six weeks" is a figure and a duration.
 */
export const overlap: Refiner = {
	name: 'overlap',
	refine: (draft) => {
		const ends = new Map<FactKind, number>();
		const kept: Fact[] = [];
		for (const fact of [...draft.facts].sort((a, b) => bySpan(a, b) || RANK[a.certainty] - RANK[b.certainty])) {
			if (EXCLUSIVE.has(fact.kind) && fact.start < (ends.get(fact.kind) ?? 0)) continue;
			if (isSaid(kept, fact)) continue;
			kept.push(fact);
			if (EXCLUSIVE.has(fact.kind)) ends.set(fact.kind, fact.end);
		}
		return { ...draft, facts: kept };
	},
};

/** Whether a reader would call a fact the same statement about the same words as one before it. */
function isSaid(facts: readonly Fact[], fact: Fact): boolean {
	if (fact.kind === 'role') return facts.some((other) => other.kind === 'role' && isSameRole(other, fact));
	for (let at = facts.length - 1; at >= 0; at--) {
		const other = facts[at];
		if (other === undefined || other.start !== fact.start || other.end !== fact.end) return false;
		if (other.kind !== fact.kind) continue;
		if (other.kind !== 'relation' || fact.kind !== 'relation' || isSameRelation(other, fact)) return true;
	}
	return false;
}

const isSameRole = (one: RoleFact, other: RoleFact): boolean =>
	one.person.start === other.person.start &&
	one.title === other.title &&
	one.organization?.start === other.organization?.start;

const isSameRelation = (one: RelationFact, other: RelationFact): boolean =>
	one.verbSpan.start === other.verbSpan.start &&
	one.subject?.start === other.subject?.start &&
	one.object?.start === other.object?.start;
