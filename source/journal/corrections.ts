import type { ActOf, Correctable } from './act.ts';
import { type Desk, everyHeld } from './desk.ts';
import type { EntityTarget } from './target.ts';

/** What the reader put right, as acts that hold, each kind in the order it was done. */
export interface Corrections {
	/** Entities that are others: none leads to itself, over whatever many. */
	readonly into: ReadonlyMap<string, EntityTarget>;
	/** Every entity that a correction names, by its id. */
	readonly targets: ReadonlyMap<string, EntityTarget>;
	readonly names: ReadonlyMap<string, string>;
	readonly kinds: ReadonlyMap<string, EntityTarget['kind']>;
	readonly hidden: ReadonlySet<string>;
	/** Pairs that look alike and are two: both ids in their order, with a line end between them. */
	readonly apart: ReadonlySet<string>;
	readonly splits: readonly ActOf<'split'>[];
	readonly verdicts: readonly ActOf<'verdict'>[];
	readonly amendments: readonly ActOf<'amend'>[];
	/** Lines of the ledger that were parted or joined, and those accepted. */
	readonly lines: readonly ActOf<'accept' | 'part' | 'join'>[];
	readonly articles: readonly (ActOf<'correct'> & { readonly field: Correctable })[];
}

export const pairOf = (one: string, other: string): string => [one, other].sort().join('\n');

/** Where a chain of entities that are others ends. */
export function rootOf(into: ReadonlyMap<string, EntityTarget>, id: string): string {
	let at = id;
	for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next.id;
	return at;
}

/** One more entity that is another; where that would lead in a circle, what was said first gives way. */
function join(into: Map<string, EntityTarget>, entity: EntityTarget, other: EntityTarget): void {
	if (rootOf(into, other.id) === entity.id) into.delete(other.id);
	if (rootOf(into, other.id) !== entity.id) into.set(entity.id, other);
}

/** Two that were said to be one before are two. */
function part(into: Map<string, EntityTarget>, one: string, other: string): void {
	if (into.get(one)?.id === other) into.delete(one);
	if (into.get(other)?.id === one) into.delete(other);
}

export function correctionsOf(desk: Desk): Corrections {
	const into = new Map<string, EntityTarget>();
	const targets = new Map<string, EntityTarget>();
	const names = new Map<string, string>();
	const kinds = new Map<string, EntityTarget['kind']>();
	const hidden = new Set<string>();
	const apart = new Set<string>();
	const splits: ActOf<'split'>[] = [];
	const verdicts: ActOf<'verdict'>[] = [];
	const amendments: ActOf<'amend'>[] = [];
	const articles: ActOf<'correct'>[] = [];
	const lines: ActOf<'accept' | 'part' | 'join'>[] = [];
	for (const entry of everyHeld(desk)) {
		switch (entry.act) {
			case 'merge':
				if (entry.into === null || entry.into.id === entry.entity.id) break;
				join(into, entry.entity, entry.into);
				apart.delete(pairOf(entry.entity.id, entry.into.id));
				break;
			case 'variant':
				if (entry.same === true && entry.entity.id !== entry.other.id) {
					join(into, entry.other, entry.entity);
					apart.delete(pairOf(entry.entity.id, entry.other.id));
				} else if (entry.same === false) {
					part(into, entry.entity.id, entry.other.id);
					apart.add(pairOf(entry.entity.id, entry.other.id));
				}
				break;
			case 'rename':
				if (entry.name !== null) names.set(entry.entity.id, entry.name);
				break;
			case 'retype':
				if (entry.kind !== null) kinds.set(entry.entity.id, entry.kind);
				break;
			case 'hide':
				if (entry.on) hidden.add(entry.entity.id);
				break;
			case 'split':
				if (entry.as !== null) splits.push(entry);
				break;
			case 'verdict':
				if (entry.verdict !== null) verdicts.push(entry);
				break;
			case 'amend':
				if (entry.to !== null) amendments.push(entry);
				break;
			case 'correct':
				if (entry.to !== null) articles.push(entry);
				break;
			case 'accept':
			case 'part':
			case 'join':
				if (entry.on) lines.push(entry);
				continue;
			default:
				continue;
		}
		for (const target of namedIn(entry)) targets.set(target.id, target);
	}
	return { into, targets, names, kinds, hidden, apart, splits, verdicts, amendments, lines, articles };
}

function namedIn(entry: object): readonly EntityTarget[] {
	const fields: Readonly<Record<string, unknown>> = { ...entry };
	return ['entity', 'into', 'other', 'as'].flatMap((name) => {
		const value = fields[name];
		return typeof value === 'object' && value !== null ? [value as EntityTarget] : [];
	});
}
