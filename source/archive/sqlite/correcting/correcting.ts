import type { Analysis } from '../../../domain/analysis.ts';
import type { Mention, Name } from '../../../domain/entity.ts';
import { attached } from '../../../journal/anchor.ts';
import { correctionsOf } from '../../../journal/corrections.ts';
import type { Desk } from '../../../journal/desk.ts';
import type { EntityTarget } from '../../../journal/target.ts';
import { correctedFacts } from '../../corrected/facts.ts';
import type { NameIndex, Stored, StoredArticles } from '../name-index.ts';
import { kindNamed, numberOf, type Statements } from '../statements.ts';
import { CorrectedArticles, type Touched } from './articles.ts';
import { foundHere } from './found.ts';
import { CorrectedNames } from './names.ts';

/** Corrections by the numbers of entities. */
export interface CorrectedNumbers {
	readonly whose: ReadonlyMap<number, number>;
	readonly kinds: ReadonlyMap<number, EntityTarget['kind']>;
	/** Of articles in which mentions were given to others, the entities they name. */
	readonly docs: ReadonlyMap<number, readonly number[]>;
}

/** Corrections as they stand in this archive. */
interface Standing {
	readonly names: CorrectedNames;
	readonly articles: CorrectedArticles;
	numbers?: CorrectedNumbers;
}

/**
 * The reader's corrections laid over what the archive answers; the index itself stays as it was found, so that they hold at once
 * and can be undone as quickly.
 */
export class Correcting implements StoredArticles {
	readonly #store: Statements;
	readonly #found: NameIndex;
	#desk: Desk;
	#standing: Standing | null = null;

	constructor(store: Statements, found: NameIndex, desk: Desk) {
		this.#store = store;
		this.#found = found;
		this.#desk = desk;
	}

	/** To be called when articles have come, gone or changed. */
	changed(): void {
		this.#standing = null;
	}

	/** What was done to the articles now. */
	told(desk: Desk): void {
		this.#desk = desk;
		this.#standing = null;
	}

	get names(): CorrectedNames {
		return this.#now().names;
	}

	get articles(): CorrectedArticles {
		return this.#now().articles;
	}

	/** In how many articles an entity is named, and how often. */
	tally(id: string): { readonly articles: number; readonly mentions: number } {
		const { split } = this.articles;
		const row = this.#store.get(
			'SELECT count(DISTINCT doc) AS articles, sum(naming.mentions) AS mentions FROM entity JOIN name_key USING (entity) JOIN naming USING (key) WHERE id IN (SELECT value FROM json_each(?)) AND doc NOT IN (SELECT value FROM json_each(?))',
			JSON.stringify(this.names.members(id)),
			`[${split.join(',')}]`,
		);
		let [articles, mentions] = [numberOf(row?.articles), numberOf(row?.mentions)];
		const own = split.length > 0 ? this.names.keys(id) : new Set<number>();
		for (const doc of split) {
			const { analysis, keys } = this.stored(doc);
			const here = (analysis?.mentions ?? []).filter(({ name }) => own.has(keys[name] ?? -1)).length;
			articles += here > 0 ? 1 : 0;
			mentions += here;
		}
		return { articles, mentions };
	}

	/** The corrections by the numbers that entities have in the index: whose each is, 0 for nobody's; kinds; names in split articles. */
	numbers(): CorrectedNumbers {
		const now = this.#now();
		now.numbers ??= this.#numbered(now);
		return now.numbers;
	}

	#numbered({ names, articles }: Standing): CorrectedNumbers {
		const numberOfId = (id: string): number =>
			numberOf(this.#store.get('SELECT entity FROM entity WHERE id = ?', id)?.entity);
		const whose = new Map<number, number>();
		const kinds = new Map<number, EntityTarget['kind']>();
		for (const id of names.corrected) {
			const root = names.root(id);
			whose.set(numberOfId(id), names.isHidden(root) ? 0 : numberOfId(root));
			const row = this.#store.get('SELECT entity, kind FROM entity WHERE id = ?', root);
			if (row !== undefined) kinds.set(numberOf(row.entity), names.kind(root, kindNamed(row.kind)));
		}
		const docs = new Map<number, readonly number[]>();
		for (const doc of articles.split) {
			const { analysis, keys } = this.stored(doc);
			const used = new Set((analysis?.mentions ?? []).map(({ name }) => names.entityOf(keys[name] ?? -1)));
			docs.set(doc, [...used].map(numberOfId));
		}
		return { whose, kinds, docs };
	}

	/** An article with its analysis as corrected. */
	stored(doc: number): Stored {
		const found = this.#found.stored(doc);
		const { names, articles } = this.#now();
		const own = articles.of(doc);
		if (found.analysis === null || (own === undefined && names.hidden.size === 0 && !names.hasKinds)) return found;
		const { article } = found;
		let { analysis, keys } = found;
		if (own !== undefined && own.splits.length > 0)
			({ analysis, keys } = split(article.text, { analysis, keys }, own.splits, names));
		if (names.hidden.size > 0 || names.hasKinds) {
			const ids = [...keys].map((key) => names.entityOf(key));
			analysis = {
				...analysis,
				names: analysis.names.map((name, index) => ({ ...name, kind: names.kind(ids[index] ?? '', name.kind) })),
				mentions: analysis.mentions.filter(({ name }) => !names.isHidden(ids[name] ?? '')),
			};
		}
		if (own === undefined) return { article, analysis, keys };
		const facts = correctedFacts(article.text, analysis, own.verdicts, own.amendments);
		return { article: { ...article, ...articles.particulars(doc) }, analysis: { ...analysis, facts }, keys };
	}

	#now(): Standing {
		if (this.#standing !== null) return this.#standing;
		const told = correctionsOf(this.#desk);
		const found = foundHere(this.#store, told);
		this.#standing = {
			names: new CorrectedNames(this.#store, told, found),
			articles: new CorrectedArticles(this.#store, told, found),
		};
		return this.#standing;
	}
}

/** An analysis in which mentions were given to others. */
function split(
	text: string,
	{ analysis, keys }: { readonly analysis: Analysis; readonly keys: Uint32Array },
	splits: Touched['splits'],
	corrected: CorrectedNames,
): { readonly analysis: Analysis; readonly keys: Uint32Array } {
	const names: Name[] = [...analysis.names];
	const allKeys = [...keys];
	const moved = new Map<number, number>();
	for (const { anchor, keys: from, to } of splits) {
		const span = attached(text, anchor);
		const at = analysis.mentions.findIndex(
			({ start, end, name }) => start === span?.start && end === span.end && from.has(keys[name] ?? -1),
		);
		if (at < 0) continue;
		const { key, target } = corrected.given(to);
		let name = allKeys.indexOf(key);
		if (name < 0) {
			name = names.length;
			names.push({ kind: target?.kind ?? 'person', name: target?.name ?? anchor.quote, aliases: [] });
			allKeys.push(key);
		}
		moved.set(at, name);
	}
	const mentions = analysis.mentions.map((mention, index): Mention => {
		const name = moved.get(index);
		return name === undefined
			? mention
			: { ...mention, name, certainty: 'certain', by: 'journal', why: 'you said whose it is' };
	});
	return { analysis: { ...analysis, names, mentions }, keys: Uint32Array.from(allKeys) };
}
