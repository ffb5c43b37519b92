import type {
	ArchiveStatus,
	EntityPage,
	EntityRow,
	Facets,
	FilterClause,
	ListPage,
	MentionPage,
	QueryError,
	Reading,
	SortKey,
} from '../archive/archive.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { EntityId, EntityKind } from '../domain/entity.ts';
import type { Span } from '../domain/span.ts';
import type { Field } from './text/field.ts';
import type { Recall } from './text/recall.ts';
import type { Window } from './window.ts';

export type Pane = 'list' | 'article' | 'facts' | 'mentions';

export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** One entity of the filter, as shown in the foot. */
export interface Chip extends FilterClause {
	readonly kind: EntityKind;
	readonly name: string;
}

export interface ListState {
	/** What is typed or was accepted; the page may still answer an earlier one. */
	readonly query: string;
	readonly filter: readonly Chip[];
	/** `auto`: relevance while there is a query, newest first otherwise. */
	readonly sort: SortKey | 'auto';
	/** What is wrong with the query; the last good page stays. */
	readonly error: QueryError | null;
	/** The last page that could be answered; null before the first. */
	readonly page: ListPage | null;
	/** Index among all results. */
	readonly selected: number;
	/** Index of the first row on screen. */
	readonly top: number;
	/** Article to stay on when the page that is asked for arrives. */
	readonly keep: ArticleId | null;
}

export interface ArticleState {
	readonly reading: Reading | null;
	/** The query whose hits the reading carries. */
	readonly query: string;
	/** Offset of the first line on screen; negative in the front matter. */
	readonly top: number;
	/** What the cursor points at: a fact, a mention or a hit. */
	readonly lit: Span | null;
}

export interface FactsState {
	/** Row the cursor stands on. */
	readonly cursor: number;
	readonly top: number;
	readonly folded: readonly string[];
	/** Which rule found the fact under the cursor, and why. */
	readonly why: boolean;
}

export interface MentionsState {
	readonly entity: EntityId;
	readonly row: EntityRow | null;
	readonly page: MentionPage | null;
	readonly selected: number;
	readonly top: number;
	/** Where it was opened, and where leaving it leads. */
	readonly from: Place;
}

/** Where the reader is. The trail keeps whole places, so that going back restores everything on screen. */
export interface Place {
	readonly focus: Pane;
	readonly list: ListState;
	readonly article: ArticleState;
	readonly facts: FactsState;
	readonly mentions: MentionsState | null;
	/** The article alone on the screen. */
	readonly zen: boolean;
}

/** The search field is open; `before` is where `esc` returns to. */
export interface SearchOverlay {
	readonly kind: 'search';
	readonly field: Field;
	readonly before: Place;
	readonly recall: Recall;
	/** The keys have gone from the field down into the results. */
	readonly moved: boolean;
}

/** A fuzzy picker over all entities, for the filter or for the mention list. */
export interface PickerOverlay {
	readonly kind: 'picker';
	readonly purpose: 'filter' | 'mentions';
	readonly field: Field;
	readonly recall: Recall;
	readonly page: EntityPage | null;
	readonly selected: number;
	/** The cursor was moved, so `-` and `|` act rather than being typed. */
	readonly moved: boolean;
}

export interface HelpOverlay {
	readonly kind: 'help';
	readonly field: Field;
	readonly recall: Recall;
	readonly selected: number;
}

/** What could not be read as it should; null until it has been asked for. */
export interface ProblemsOverlay {
	readonly kind: 'problems';
	readonly found: readonly Diagnostic[] | null;
	readonly selected: number;
}

export type FacetKind = EntityKind | 'outlet' | 'month';

/** What the list's articles are about, counted. */
export interface FacetsOverlay {
	readonly kind: 'facets';
	/** Null until counted. */
	readonly facets: Facets | null;
	/** The section the cursor is in. */
	readonly section: FacetKind;
	/** The row of the cursor in each section it has been in. */
	readonly cursors: Readonly<Partial<Record<FacetKind, number>>>;
	/** Articles came or went while they were counted: they are counted again. */
	readonly stale: boolean;
}

export type Overlay = SearchOverlay | PickerOverlay | HelpOverlay | ProblemsOverlay | FacetsOverlay;

/** What the article should show once it has arrived. */
export type Arrival =
	| { readonly at: 'start' }
	| { readonly at: 'hit'; readonly offset: number | null }
	| { readonly at: 'end' }
	| { readonly at: 'lastHit' }
	| { readonly at: 'span'; readonly span: Span }
	| { readonly at: 'same' };

export interface Model {
	readonly size: Size;
	readonly status: ArchiveStatus | null;
	readonly place: Place;
	readonly trail: { readonly back: readonly Place[]; readonly forward: readonly Place[] };
	readonly overlay: Overlay | null;
	/** Said once in the foot, until the next key. */
	readonly notice: { readonly text: string; readonly tone: 'dim' | 'warning' | 'error' } | null;
	/** Kind letters after names; always on where there is no colour. */
	readonly letters: boolean;
	/** What was typed into the fields of each kind and led somewhere, the newest last. */
	readonly typed: Readonly<Record<'search' | 'picker' | 'help', readonly string[]>>;
	/** Numbers of the newest request of each kind: an older one's answer is dropped. */
	readonly asked: {
		readonly list: number;
		readonly read: number;
		readonly entities: number;
		readonly mentions: number;
		readonly problems: number;
		readonly facets: number;
	};
	/** Keys typed ahead of an answer they depend on: they act once it is there. */
	readonly held: readonly string[];
	/** Numbers of the newest answers, as `asked` has those of the requests. */
	readonly answered: {
		readonly list: number;
		readonly entities: number;
		readonly mentions: number;
		readonly facets: number;
	};
	/** What the newest requests are for; null where the answer decides that. */
	readonly windows: { readonly list: Window | null; readonly mentions: Window | null };
	/** Number of the newest read whose answer is late. */
	readonly overdue: number;
	readonly awaited: { readonly id: ArticleId; readonly query: string; readonly arrival: Arrival } | null;
}

export const FIRST_PLACE: Place = {
	focus: 'list',
	list: { query: '', filter: [], sort: 'auto', error: null, page: null, selected: 0, top: 0, keep: null },
	article: { reading: null, query: '', top: Number.MIN_SAFE_INTEGER, lit: null },
	facts: { cursor: 0, top: 0, folded: [], why: false },
	mentions: null,
	zen: false,
};

export function firstModel(size: Size, options: { readonly letters: boolean }): Model {
	return {
		size,
		status: null,
		place: FIRST_PLACE,
		trail: { back: [], forward: [] },
		overlay: null,
		notice: null,
		letters: options.letters,
		typed: { search: [], picker: [], help: [] },
		asked: { list: 0, read: 0, entities: 0, mentions: 0, problems: 0, facets: 0 },
		held: [],
		answered: { list: 0, entities: 0, mentions: 0, facets: 0 },
		windows: { list: null, mentions: null },
		overdue: 0,
		awaited: null,
	};
}
