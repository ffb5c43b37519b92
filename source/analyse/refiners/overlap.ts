import type { Fact, FactKind } from '../../domain/fact.ts';
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
		const lastEnd = new Map<FactKind, number>();
		const said = new Set<string>();
		const facts = [...draft.facts]
			.sort((a, b) => bySpan(a, b) || RANK[a.certainty] - RANK[b.certainty])
			.filter((fact) => {
				const statement = statementOf(fact);
				if (said.has(statement)) return false;
				if (EXCLUSIVE.has(fact.kind) && fact.start < (lastEnd.get(fact.kind) ?? 0)) return false;
				said.add(statement);
				lastEnd.set(fact.kind, fact.end);
				return true;
			});
		return { ...draft, facts };
	},
};

/** Equal for two facts exactly when a reader would call them the same statement about the same words. */
function statementOf(fact: Fact): string {
	const at = `${fact.kind} ${fact.start} ${fact.end}`;
	if (fact.kind === 'role') return `role ${fact.person.start} ${fact.title} ${fact.organization?.start}`;
	if (fact.kind === 'relation') return `${at} ${fact.verbSpan.start} ${fact.subject?.start} ${fact.object?.start}`;
	return at;
}
