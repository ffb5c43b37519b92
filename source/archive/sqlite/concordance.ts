import type { Mention } from '../../domain/entity.ts';
import type { MentionPage, MentionRequest, MentionRow, MentionSection, SectionKind, WalkRequest } from '../archive.ts';
import { wordsAround } from '../passages/around.ts';
import type { CheckedMentions } from './checked.ts';
import type { Correcting } from './correcting/correcting.ts';
import { Folds } from './echoes/folds.ts';
import { entityNumber } from './entity-keys.ts';
import type { Inferred } from './inferred.ts';
import { numberOf, type Statements, textOf } from './statements.ts';
import type { StoredArticles } from './stored.ts';
import { Together } from './together.ts';
import { unpackVariants } from './variants.ts';
import { type Walk, type Walker, window, within } from './walker.ts';

interface Part {
	readonly kind: SectionKind;
	readonly name: string | null;
	readonly keys: ReadonlySet<number>;
	readonly walk: Walk;
	/** All its articles, and how many of them stand behind one of the walk. */
	readonly docs: Int32Array;
	readonly behind: ReadonlyMap<number, number>;
}

const NONE: ReadonlyMap<number, number> = new Map();

const isIn = (kind: SectionKind, { certainty }: Mention): boolean =>
	kind === 'variant' || (certainty === 'candidate') === (kind === 'candidate');

/** Every mention of an entity in all articles: those that are sure first, then those that await a person's word. */
export class Concordance {
	readonly #store: Statements;
	readonly #names: StoredArticles;
	readonly #inferred: Inferred;
	readonly #walker: Walker;
	readonly #together: Together;
	readonly #folds: Folds;
	readonly #correcting: Correcting;
	readonly #checked: CheckedMentions;

	constructor(store: Statements, inferred: Inferred, walker: Walker, correcting: Correcting, checked: CheckedMentions) {
		this.#checked = checked;
		this.#folds = new Folds(store, correcting);
		this.#store = store;
		this.#correcting = correcting;
		this.#names = correcting;
		this.#inferred = inferred;
		this.#walker = walker;
		this.#together = new Together(correcting, inferred, walker, this.#folds);
	}

	page(request: MentionRequest): MentionPage {
		if (request.with !== null) return this.#together.page(request, request.with);
		const { offset, limit } = request;
		const rows: MentionRow[] = [];
		const sections: MentionSection[] = [];
		const articles = new Set<number>();
		let from = 0;
		const parts = this.#parts(request);
		const walked = new Set(parts.flatMap(({ walk }) => [...walk.docs]));
		const checked = this.#checked.count(new Set(parts.flatMap(({ keys }) => [...keys])), (doc) => walked.has(doc));
		for (const part of parts) {
			const { total } = part.walk;
			if (part.kind !== 'variant') for (const doc of part.docs) articles.add(doc);
			if (total > 0) sections.push({ kind: part.kind, name: part.name, from, count: total });
			const begin = Math.max(0, offset - from);
			rows.push(...this.#rows(part, begin, Math.min(total, offset + limit - from) - begin));
			from += total;
		}
		const origins = this.#folds.texts(articles);
		const hidden = [...articles].filter((doc) => !walked.has(doc)).length;
		const printed = { ...(origins < articles.size ? { origins } : {}), ...(hidden > 0 ? { folded: hidden } : {}) };
		const looked = checked > 0 ? { checked } : {};
		return { rows, offset, total: from, articles: articles.size, ...printed, ...looked, sections, part: null };
	}

	changed(): void {
		this.#folds.changed();
	}

	index(request: WalkRequest, article: string, start: number): number | null {
		if (request.with !== null) return this.#together.index(request, request.with, article, start);
		const row = this.#store.get('SELECT doc FROM article WHERE id = ?', article);
		if (row === undefined) return null;
		const doc = numberOf(row.doc);
		const { analysis, keys: own } = this.#names.stored(doc);
		const found: { readonly index: number; readonly start: number }[] = [];
		let from = 0;
		for (const { kind, keys, walk, docs } of this.#parts(request)) {
			// Where another stands for it, it is found at that one's place.
			const at = docs.includes(doc) ? this.#folds.placeOf(doc, walk.docs) : -1;
			const first = from + (walk.before[at] ?? 0);
			const last = from + (walk.before[at + 1] ?? walk.total) - 1;
			const mentions = (at < 0 ? [] : (analysis?.mentions ?? [])).filter(
				(mention) => keys.has(own[mention.name] ?? -1) && isIn(kind, mention),
			);
			found.push(...mentions.map((mention, index) => ({ index: Math.min(last, first + index), start: mention.start })));
			from += walk.total;
		}
		found.sort((one, other) => one.start - other.start);
		return (found.find((one) => one.start >= start) ?? found[0])?.index ?? null;
	}

	#parts({ entity, order, variants, folded = false, standing }: WalkRequest): Part[] {
		const make = (id: string, kind: SectionKind, name: string | null, columns: string): Part => {
			const keys = this.#walker.keys(id);
			const of = `mentions ${id} ${columns} ${order}`;
			const whole = this.#walker.kept(of, () => this.#walker.ordered(this.#walker.naming(keys, columns), order));
			if (!folded) return { kind, name, keys, walk: whole, docs: whole.docs, behind: NONE };
			const once = this.#walker.kept(`once ${of} ${standing ?? ''}`, () => this.#folded(whole, standing));
			return { kind, name, keys, docs: whole.docs, ...once };
		};
		return [
			make(entity, 'mention', null, 'mentions - doubtful'),
			make(entity, 'candidate', null, 'doubtful'),
			...(variants ? this.#variants(entity) : []).map(({ id, name }) => make(id, 'variant', name, 'mentions')),
		];
	}

	/** A walk with each text once. */
	#folded(whole: Walk, standing: string | undefined): Pick<Part, 'walk' | 'behind'> {
		const row = standing === undefined ? undefined : this.#store.get('SELECT doc FROM article WHERE id = ?', standing);
		const { docs, behind } = this.#folds.fold(whole.docs, row === undefined ? undefined : numberOf(row.doc));
		return { walk: within(whole, docs), behind };
	}

	/** The entities that may be the same, each once; those the reader decided on are not among them. */
	#variants(entity: string): { readonly id: string; readonly name: string }[] {
		const row = this.#store.get('SELECT variants FROM entity WHERE entity = ?', entityNumber(this.#store, entity));
		const listed = unpackVariants(this.#store, textOf(row?.variants));
		const found = new Map(
			listed
				.filter(({ entity: id }) => this.#correcting.names.isOpen(entity, id))
				.map(({ entity: id, name }) => [id, name]),
		);
		return [...found].map(([id, name]) => ({ id, name }));
	}

	*#rows({ kind, keys, walk, behind }: Part, offset: number, limit: number): Iterable<MentionRow> {
		for (const { doc, skip, take, count } of window(walk, offset, limit)) {
			const told = this.#walker.told(doc);
			const { article, analysis, keys: own } = this.#names.stored(doc);
			const mentions = (analysis?.mentions ?? []).filter(
				(mention) => keys.has(own[mention.name] ?? -1) && isIn(kind, mention),
			);
			const shown = this.#inferred.placed(mentions, own).slice(skip, skip + take);
			for (const [index, mention] of shown.entries())
				yield {
					article: article.id,
					...told,
					start: mention.start,
					end: mention.end,
					certainty: kind === 'variant' ? 'candidate' : mention.certainty,
					by: mention.by,
					...wordsAround(article.text, mention),
					turn: { index: skip + index, count },
					companion: null,
					...(behind.has(doc) ? { standsFor: behind.get(doc) ?? 0 } : {}),
					...(this.#checked.in(doc).has(mention.start) ? { isChecked: true } : {}),
				};
		}
	}
}
