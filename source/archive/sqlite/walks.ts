import type { FactKind } from '../../domain/fact.ts';
import type { FactPage, FactRequest, FactRow, MentionPage, MentionRow } from '../archive.ts';
import { oneLine, wordEnd, wordStart } from '../query/snippet.ts';
import type { Catalogue } from './catalogue.ts';
import { Inferred } from './inferred.ts';
import type { NameIndex } from './name-index.ts';
import { parties } from './prepare.ts';
import { numberOf, type Statements, textOf, textOrNull } from './statements.ts';

/** Code units of context on either side of a mention. */
const CONTEXT = 160;
const KEPT = 8;

/** The articles of a walk in reading order, and how many steps lie before each. */
interface Walk {
	readonly docs: Int32Array;
	readonly before: Int32Array;
	readonly total: number;
}

/** Steps in each article, and the articles in which one step may have been counted twice. */
interface Counted {
	readonly steps: Int32Array;
	readonly shared: readonly number[];
}

const FACTS: readonly FactKind[] = ['role', 'quote', 'figure', 'date', 'relation'];

/** Mentions and facts over all articles, in reading order: by publication date, then path, then place in the text. */
export class Walks {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	readonly #names: NameIndex;
	readonly #inferred: Inferred;
	readonly #kept = new Map<string, Walk>();

	constructor(store: Statements, catalogue: Catalogue, names: NameIndex) {
		this.#store = store;
		this.#catalogue = catalogue;
		this.#names = names;
		this.#inferred = new Inferred(store);
	}

	changed(): void {
		this.#kept.clear();
	}

	mentions(entity: string, offset: number, limit: number): MentionPage {
		const keys = this.#keys(entity);
		const walk = this.#walk(`mentions ${entity}`, () => this.#naming(keys, 'mentions'));
		const rows: MentionRow[] = [];
		for (const { doc, skip, take } of window(walk, offset, limit)) {
			const about = this.#about(doc);
			const { article, analysis, keys: own } = this.#names.stored(doc);
			const mentions = (analysis?.mentions ?? []).filter(({ name }) => keys.has(own[name] ?? -1));
			for (const { start, end, certainty, by } of this.#inferred.placed(mentions, own).slice(skip, skip + take)) {
				const from = wordStart(article.text, Math.max(0, start - CONTEXT), start);
				const to = wordEnd(article.text, Math.min(article.text.length, end + CONTEXT), end);
				rows.push({
					article: article.id,
					...about,
					start,
					end,
					certainty,
					by,
					before: oneLine(article.text.slice(from, start)),
					text: oneLine(article.text.slice(start, end)),
					after: oneLine(article.text.slice(end, to)),
				});
			}
		}
		return { rows, offset, total: walk.total, articles: walk.docs.length };
	}

	mentionIndex(entity: string, article: string, start: number): number | null {
		const keys = this.#keys(entity);
		const row = this.#store.get('SELECT doc FROM article WHERE id = ?', article);
		if (row === undefined) return null;
		const doc = numberOf(row.doc);
		const walk = this.#walk(`mentions ${entity}`, () => this.#naming(keys, 'mentions'));
		const at = walk.docs.indexOf(doc);
		if (at < 0) return null;
		const { analysis, keys: own } = this.#names.stored(doc);
		const mentions = (analysis?.mentions ?? []).filter(({ name }) => keys.has(own[name] ?? -1));
		const within = mentions.findIndex((mention) => mention.start >= start);
		return (walk.before[at] ?? 0) + Math.max(within, 0);
	}

	facts({ kinds, article, entity, offset, limit }: FactRequest): FactPage {
		const chosen = kinds.length === 0 ? FACTS : FACTS.filter((kind) => kinds.includes(kind));
		const keys = entity === null ? null : this.#keys(entity);
		const walk = this.#walk(`facts ${article} ${entity} ${chosen.join()}`, () => {
			const columns = chosen.join(' + ');
			if (article !== null) return this.#ofArticle(article, keys, columns);
			if (keys !== null) return this.#naming(keys, columns, chosen);
			return this.#ordered(this.#steps(`SELECT doc, ${columns} AS steps, 1 AS keys FROM article WHERE ${columns} > 0`));
		});
		const rows: FactRow[] = [];
		for (const { doc, skip, take } of window(walk, offset, limit)) {
			const stored = this.#names.stored(doc);
			const { analysis, keys: own } = stored;
			const facts = (analysis?.facts ?? []).filter(
				(fact) =>
					chosen.includes(fact.kind) &&
					(keys === null || parties(fact).some(({ name }) => name !== null && keys.has(own[name] ?? -1))),
			);
			for (const fact of facts.slice(skip, skip + take))
				rows.push({
					article: stored.article.id,
					path: stored.article.path,
					published: stored.article.published,
					fact,
					text: stored.article.text.slice(fact.start, fact.end),
					entities: this.#entities(
						parties(fact).flatMap(({ name }) => (name === null ? [] : [name])),
						own,
					),
				});
		}
		return { rows, total: walk.total };
	}

	#keys(entity: string): Set<number> {
		return new Set(
			this.#store
				.all('SELECT key FROM entity JOIN name_key USING (entity) WHERE id = ?', entity)
				.map((row) => numberOf(row.key)),
		);
	}

	#entities(names: readonly number[], keys: Uint32Array): FactRow['entities'] {
		const found: Record<number, { id: string; name: string }> = {};
		for (const name of names) {
			const row = this.#store.get(
				'SELECT id, entity.name AS name FROM name_key JOIN entity USING (entity) WHERE key = ?',
				keys[name] ?? -1,
			);
			if (row !== undefined) found[name] = { id: textOf(row.id), name: textOf(row.name) };
		}
		return found;
	}

	#about(doc: number): Pick<MentionRow, 'path' | 'headline' | 'published' | 'outlet'> {
		const row = this.#store.get(
			'SELECT path, headline, published, outlet.name AS outlet FROM article LEFT JOIN outlet USING (outlet) WHERE doc = ?',
			doc,
		);
		return {
			path: textOf(row?.path),
			headline: textOf(row?.headline),
			published: textOrNull(row?.published),
			outlet: textOrNull(row?.outlet),
		};
	}

	#walk(name: string, make: () => Walk): Walk {
		const known = this.#kept.get(name);
		if (known !== undefined) return known;
		const walk = make();
		const [oldest] = this.#kept.keys();
		if (this.#kept.size >= KEPT && oldest !== undefined) this.#kept.delete(oldest);
		this.#kept.set(name, walk);
		return walk;
	}

	/** Steps of several keys in one article are counted from the article where one step may belong to two of them. */
	#naming(keys: ReadonlySet<number>, columns: string, facts: readonly FactKind[] | null = null): Walk {
		const select = `SELECT doc, sum(${columns}) AS steps, count(*) AS keys FROM naming WHERE key IN (SELECT value FROM json_each(?)) GROUP BY doc HAVING steps > 0`;
		const counted = this.#steps(select, `[${[...keys].join(',')}]`);
		if (facts !== null) for (const doc of counted.shared) counted.steps[doc] = this.#count(doc, keys, facts);
		return this.#ordered(counted);
	}

	#steps(select: string, ...values: string[]): Counted {
		const steps = new Int32Array(this.#catalogue.size());
		const shared: number[] = [];
		const list = `SELECT group_concat(doc || ',' || steps || ',' || keys) FROM (${select})`;
		const note = ([doc = 0, count = 0, keys = 0]: readonly number[]): void => {
			steps[doc] = count;
			if (keys > 1) shared.push(doc);
		};
		this.#store.lists(list, 3, note, ...values);
		return { steps, shared };
	}

	#count(doc: number, keys: ReadonlySet<number>, kinds: readonly FactKind[]): number {
		const { analysis, keys: own } = this.#names.stored(doc);
		return (analysis?.facts ?? []).filter(
			(fact) =>
				kinds.includes(fact.kind) && parties(fact).some(({ name }) => name !== null && keys.has(own[name] ?? -1)),
		).length;
	}

	#ofArticle(id: string, keys: ReadonlySet<number> | null, columns: string): Walk {
		const row = this.#store.get(`SELECT doc, ${columns} AS steps FROM article WHERE id = ?`, id);
		if (row === undefined) return { docs: new Int32Array(), before: new Int32Array(), total: 0 };
		const chosen = FACTS.filter((kind) => columns.split(' + ').includes(kind));
		const steps = keys === null ? numberOf(row.steps) : this.#count(numberOf(row.doc), keys, chosen);
		const counted = new Int32Array(this.#catalogue.size());
		counted[numberOf(row.doc)] = steps;
		return this.#ordered({ steps: counted, shared: [] });
	}

	#ordered({ steps }: Counted): Walk {
		const set = this.#catalogue.nothing();
		steps.forEach((count, doc) => {
			if (count > 0) set.add(doc);
		});
		const docs = this.#catalogue.sorted(set, 'date', false);
		const before = new Int32Array(docs.length);
		let total = 0;
		docs.forEach((doc, index) => {
			before[index] = total;
			total += steps[doc] ?? 0;
		});
		return { docs, before, total };
	}
}

/** Which articles a window of a walk touches, and which of their steps. */
function* window(
	{ docs, before, total }: Walk,
	offset: number,
	limit: number,
): Iterable<{ doc: number; skip: number; take: number }> {
	const end = Math.min(total, offset + limit);
	if (offset < 0 || offset >= end) return;
	let low = 0;
	let high = docs.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if ((before[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	for (let index = low; index < docs.length && (before[index] ?? 0) < end; index += 1) {
		const first = before[index] ?? 0;
		const next = before[index + 1] ?? total;
		const skip = Math.max(0, offset - first);
		yield { doc: docs[index] ?? 0, skip, take: Math.min(next, end) - first - skip };
	}
}
