import type { Archive, FilterClause } from '../archive/archive.ts';
import { withClause } from '../archive/query/filter.ts';
import type { Chosen } from '../output/selection.ts';
import type { Context } from './command.ts';
import { note } from './note.ts';
import { missError, pickEntity, pickNote } from './pick.ts';
import { queryError } from './query-error.ts';

const MODES = { '-': 'none', '|': 'any' } as const;

/**
 * The articles that `--query` and `--filter` leave, as in the reader. Throws a `CommandError` for a query that cannot be read
 * and for a name that nobody bears; corrections and what a name was taken for are told on stderr.
 */
export async function chosenBy(
	archive: Archive,
	context: Context,
	query = context.options.text('query') ?? '',
): Promise<Chosen> {
	const filter = await filterOf(archive, context);
	const { error, corrections } = await archive.list({
		query,
		filter,
		sort: 'date',
		descending: true,
		offset: 0,
		limit: 0,
	});
	if (error) throw queryError(query, error);
	for (const { written, read } of corrections) await note(context, `${written} → ${read.join(', ')}`);
	return { query, filter };
}

/** Names of a filter, with commas between them; one that has a comma stands in quote marks: `"Acme, Inc.",-Helsinki`. */
export function namesIn(written: string): readonly { readonly mode: FilterClause['mode']; readonly name: string }[] {
	const parts = written.match(/(?:"[^"]*"|[^",]|")+/g) ?? [];
	return parts.flatMap((part) => {
		const [, sign = '', text = ''] = /^\s*([-|]?)\s*(.*?)\s*$/s.exec(part) ?? [];
		const name = /^"(.*)"$/s.exec(text)?.[1]?.trim() ?? text;
		return name === '' ? [] : [{ mode: sign === '-' || sign === '|' ? MODES[sign] : ('all' as const), name }];
	});
}

export async function filterOf(archive: Archive, context: Context): Promise<readonly FilterClause[]> {
	const written = context.options.text('filter');
	if (written === null) return [];
	let clauses: readonly FilterClause[] = [];
	for (const { mode, name } of namesIn(written)) {
		const pick = await pickEntity(archive, name, null);
		if (pick.taken === null) throw missError(name, pick);
		const remark = pickNote(name, pick);
		if (remark !== null) await note(context, remark);
		clauses = withClause(clauses, { entity: pick.taken.id, mode });
	}
	return clauses;
}
