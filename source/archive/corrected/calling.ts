import type { Analysis } from '../../domain/analysis.ts';
import type { Name } from '../../domain/entity.ts';
import type { EntityTarget } from '../../journal/target.ts';

/** What the reader said of names, by ids of entities. */
export interface Sayings {
	readonly hidden: ReadonlySet<string>;
	readonly hasKinds: boolean;
	readonly corrected: ReadonlySet<string>;
	kind(id: string, found: EntityTarget['kind']): EntityTarget['kind'];
	isHidden(id: string): boolean;
	/** Null: as each article calls it. */
	calledOtherwise(id: string): string | null;
}

/** Whose each of an analysis's names is; empty where it is nobody's. */
type Whose = (name: number) => string;

/** An analysis whose names are of the kinds that the reader gave them, without the mentions of those hidden. */
export function asTyped<Some extends Analysis | null>(analysis: Some, said: Sayings, whose: Whose): Some {
	if (analysis === null || (said.hidden.size === 0 && !said.hasKinds)) return analysis;
	return {
		...analysis,
		names: analysis.names.map((name, index) => ({ ...name, kind: said.kind(whose(index), name.kind) })),
		mentions: analysis.mentions.filter(({ name }) => !said.isHidden(whose(name))),
	};
}

/** An analysis with names called as the reader calls them; what the article calls them are their aliases. */
export function asCalled<Some extends Analysis | null>(analysis: Some, said: Sayings, whose: Whose): Some {
	if (analysis === null || said.corrected.size === 0) return analysis;
	const names = analysis.names.map((name, index): Name => {
		const id = whose(index);
		const other = id === '' ? null : said.calledOtherwise(id);
		return other === null || other === name.name
			? name
			: { ...name, name: other, aliases: [...new Set([name.name, ...name.aliases])].filter((one) => one !== other) };
	});
	return { ...analysis, names };
}
