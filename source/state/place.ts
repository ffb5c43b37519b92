import type {
	EntityRow,
	FilterClause,
	FittingPart,
	ListPage,
	MentionPage,
	QueryError,
	Reading,
	SortKey,
	WalkRequest,
} from '../archive/archive.ts';
import type { ArticleId } from '../domain/article.ts';
import type { EntityKind } from '../domain/entity.ts';
import type { Span } from '../domain/span.ts';
import type { StepLeft } from '../journal/trail.ts';
import type { EditsOverlay } from './overlays/edits/state.ts';
import type { LedgerOverlay } from './overlays/ledger/state.ts';
import type { StatedOverlay } from './overlays/stated/state.ts';
import type { TimelineOverlay } from './overlays/timeline/state.ts';
import type { VersionsOverlay } from './overlays/versions/state.ts';
import type { ProfileState } from './panes/profile/state.ts';

export type Pane = 'list' | 'article' | 'facts' | 'mentions' | 'profile';

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
	/** One row for all articles that print one text. */
	readonly folded: boolean;
	/** What is wrong with the query; the last good page stays. */
	readonly error: QueryError | null;
	/** The last page that could be answered; null before the first. */
	readonly page: ListPage | null;
	/** Where that page is empty: what each part of the query would find by itself. */
	readonly apiece: readonly FittingPart[];
	/** What that page is of: `listOf` of then. */
	readonly of: string;
	/** Articles were still being read when that page was answered. */
	readonly isPartial: boolean;
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
	readonly walk: WalkRequest;
	readonly row: EntityRow | null;
	/** The other of two entities that are walked together. */
	readonly other: EntityRow | null;
	readonly page: MentionPage | null;
	readonly selected: number;
	readonly top: number;
	/** Where it was opened, and where leaving it leads. */
	readonly from: Place;
}

/** Lists over the panes that lead into articles. */
export type Over = LedgerOverlay | StatedOverlay | EditsOverlay | TimelineOverlay | VersionsOverlay;

/** Where the reader is. The trail keeps whole places, so that going back restores everything on screen. */
export interface Place {
	readonly focus: Pane;
	readonly list: ListState;
	readonly article: ArticleState;
	readonly facts: FactsState;
	readonly mentions: MentionsState | null;
	/** The page of an entity: open where it has the focus, and where its article was opened from it. */
	readonly profile: ProfileState | null;
	/** The list over the panes that was left for an article: back leads to it. */
	readonly over: Over | null;
	/** The article alone on the screen. */
	readonly zen: boolean;
	/** What this was made of, where one was here before newsdesk was left; `told`: the step of the trail that it was then. */
	readonly left: StepLeft['place'] | null;
	readonly told: StepLeft | null;
}

export const FIRST_PLACE: Place = {
	focus: 'list',
	list: {
		query: '',
		filter: [],
		sort: 'auto',
		folded: true,
		error: null,
		page: null,
		apiece: [],
		of: '',
		isPartial: false,
		selected: 0,
		top: 0,
		keep: null,
	},
	article: { reading: null, query: '', top: Number.MIN_SAFE_INTEGER, lit: null },
	facts: { cursor: 0, top: 0, folded: [], why: false },
	mentions: null,
	profile: null,
	over: null,
	zen: false,
	left: null,
	told: null,
};
