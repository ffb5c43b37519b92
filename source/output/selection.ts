import type { Archive, EntityRow, FilterClause, ListRequest, Reading } from '../archive/archive.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { EntityId } from '../domain/entity.ts';

const PAGE = 200;

/** What of an archive is written: the articles a query and a filter leave, or all of them. */
export interface Chosen {
	readonly query: string;
	readonly filter: readonly FilterClause[];
}

/** Those articles, the entities they name and what was noticed while reading them. Each can be walked any number of times. */
export interface Selection {
	/** By date of publication. */
	readonly readings: () => AsyncIterable<Reading>;
	readonly entities: () => AsyncIterable<EntityRow>;
	readonly diagnostics: () => AsyncIterable<Diagnostic>;
}

export function selectionOf(archive: Archive, { query, filter }: Chosen): Selection {
	const whole = query.trim() === '' && filter.length === 0;
	const request = { query, filter, sort: 'date', descending: false } as const;
	return {
		readings: () => readingsOf(archive, request),
		entities: () => (whole ? allEntities(archive) : namedEntities(archive, request)),
		async *diagnostics() {
			const paths = whole ? null : await pathsOf(archive, request);
			for (const diagnostic of await archive.diagnostics()) {
				if (paths === null || paths.some((path) => isAbout(diagnostic, path))) yield diagnostic;
			}
		},
	};
}

type Request = Omit<ListRequest, 'offset' | 'limit'>;

async function* rowsOf(archive: Archive, request: Request) {
	for (let offset = 0; ; ) {
		const { rows, total } = await archive.list({ ...request, offset, limit: PAGE });
		yield* rows;
		offset += rows.length;
		if (rows.length === 0 || offset >= total) return;
	}
}

async function* readingsOf(archive: Archive, request: Request): AsyncIterable<Reading> {
	for await (const { id } of rowsOf(archive, request)) {
		const reading = await archive.read(id, '');
		if (reading) yield reading;
	}
}

async function* allEntities(archive: Archive): AsyncIterable<EntityRow> {
	for (let offset = 0; ; ) {
		const { rows, total } = await archive.entities({ query: '', kind: null, offset, limit: PAGE });
		yield* rows;
		offset += rows.length;
		if (rows.length === 0 || offset >= total) return;
	}
}

/** In the order in which the articles name them. */
async function* namedEntities(archive: Archive, request: Request): AsyncIterable<EntityRow> {
	const seen = new Set<EntityId>();
	for await (const { analysis, entities } of readingsOf(archive, request)) {
		for (const { name } of analysis.mentions) {
			const id = entities[name];
			if (id === undefined || seen.has(id)) continue;
			seen.add(id);
			const row = await archive.entity(id);
			if (row) yield row;
		}
	}
}

async function pathsOf(archive: Archive, request: Request): Promise<readonly string[]> {
	const paths: string[] = [];
	for await (const { path } of rowsOf(archive, request)) paths.push(path);
	return paths;
}

/** A place is a path, or a path with a line or character behind a sign. */
const isAbout = ({ where }: Diagnostic, path: string): boolean =>
	where === path || (where.startsWith(path) && /^[:@#+/]/.test(where.slice(path.length)));
