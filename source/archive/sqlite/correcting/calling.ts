import type { Name } from '../../../domain/entity.ts';
import type { Stored } from '../stored.ts';
import type { CorrectedNames } from './names.ts';

type Named = Pick<Stored, 'analysis' | 'keys'>;

/** An analysis whose names are of the kinds that the reader gave them, without the mentions of those hidden. */
export function asTyped({ analysis, keys }: Named, names: CorrectedNames): Named {
	if (analysis === null || (names.hidden.size === 0 && !names.hasKinds)) return { analysis, keys };
	const ids = [...keys].map((key) => names.entityOf(key));
	return {
		keys,
		analysis: {
			...analysis,
			names: analysis.names.map((name, index) => ({ ...name, kind: names.kind(ids[index] ?? '', name.kind) })),
			mentions: analysis.mentions.filter(({ name }) => !names.isHidden(ids[name] ?? '')),
		},
	};
}

/** An analysis with names called as the reader calls them; what the article calls them are their aliases. */
export function asCalled({ analysis, keys }: Named, names: CorrectedNames): Named {
	if (analysis === null || names.corrected.size === 0) return { analysis, keys };
	const called = analysis.names.map((name, index): Name => {
		const id = names.entityOf(keys[index] ?? -1);
		const other = id === '' ? null : names.calledOtherwise(id);
		return other === null || other === name.name
			? name
			: { ...name, name: other, aliases: [...new Set([name.name, ...name.aliases])].filter((one) => one !== other) };
	});
	return { analysis: { ...analysis, names: called }, keys };
}
