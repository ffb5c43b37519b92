import type { ListRow, Reading } from '../../archive/archive.ts';
import type { ArticleTarget, EntityTarget } from '../../journal/target.ts';
import type { Model } from '../model.ts';
import { selectedRow } from '../panes/list/moves.ts';
import type { Chip } from '../place.ts';

export const targetOf = ({ id, path, headline }: Pick<ListRow, 'id' | 'path' | 'headline'>): ArticleTarget => ({
	id,
	path,
	headline,
});

/** The article that a key is about: the selected one in the list, elsewhere the one that is open. */
export function subjectOf(model: Model): ArticleTarget | null {
	const row = selectedRow(model);
	const { reading } = model.place.article;
	if (model.place.focus === 'list') return row ? targetOf(row) : null;
	return reading ? targetOf(reading.article) : null;
}

/** The entity of one of an article's names. */
export function entityOf({ analysis, entities }: Reading, name: number): EntityTarget | null {
	const id = entities[name];
	const named = analysis.names[name];
	return id === undefined || id === '' || named === undefined ? null : { id, kind: named.kind, name: named.name };
}

export const clauseOf = ({ entity, mode, kind, name }: Chip) => ({ entity: { id: entity, kind, name }, mode });
