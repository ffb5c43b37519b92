import { type Reprint, together } from './reprints.ts';
import type { Walk } from './walk.ts';

/** A walk, and what of it is not walked because another article prints the same. */
export interface Folded {
	readonly walk: Walk;
	/** By the id of an article that is walked, how many it stands for beside itself. */
	readonly behind: ReadonlyMap<string, number>;
	/** By the id of an article that is not walked, the one that stands for it. */
	readonly hidden: ReadonlyMap<string, string>;
	/** Articles that are walked and whose text others of the archive print. */
	readonly shown: ReadonlySet<string>;
}

export const unfolded = (walk: Walk): Folded => ({ walk, behind: new Map(), hidden: new Map(), shown: new Set() });

/** Of each text the first article of a walk, or `standing` where that is among them. */
export async function folded(walk: Walk, standing: string | undefined): Promise<Folded> {
	const reprints = await walk.reprints();
	const behind = new Map<string, number>();
	const hidden = new Map<string, string>();
	for (const group of together(reprints)) {
		const head = group.find(({ id }) => id === standing) ?? (group[0] as Reprint);
		behind.set(head.id, group.length - 1);
		for (const { id } of group) if (id !== head.id) hidden.set(id, head.id);
	}
	const shown = new Set(reprints.map(({ id }) => id).filter((id) => !hidden.has(id)));
	return { walk: hidden.size === 0 ? walk : walk.without([...hidden.keys()]), behind, hidden, shown };
}
