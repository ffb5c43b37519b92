import type {
	ArchiveStatus,
	DatedRow,
	EntityRow,
	Facets,
	FittingPart,
	LedgerPage,
	ListPage,
	MentionPage,
	Reading,
	TimelinePage,
	VersionRow,
} from '../archive/archive.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Span } from '../domain/span.ts';
import type { Entry } from '../journal/act.ts';
import type { LineProblem } from '../journal/line.ts';
import type { ArticleTarget } from '../journal/target.ts';
import type { Size } from './model.ts';
import type { MouseEvent } from './mouse/event.ts';
import type { ToldEdits } from './overlays/edits/state.ts';
import type { OfferedNames } from './overlays/picker/state.ts';
import type { StatedPage } from './overlays/stated/state.ts';
import type { ToldProfile } from './panes/profile/state.ts';
import type { Place } from './place.ts';
import type { Settings } from './settings/settings.ts';
import type { PipeResult, WriteResult } from './taking/result.ts';

/** What an entity of a filter is called now, under whatever id it was chosen. */
export type Called = Pick<EntityRow, 'kind' | 'name'> & { readonly entity: EntityId };

/** Everything that can happen to the reader. */
export type Message =
	/** One key, by name: `j`, `enter`, `ctrl+d`, `shift+tab`. */
	| { readonly type: 'key'; readonly key: string }
	| { readonly type: 'paste'; readonly text: string }
	| { readonly type: 'resize'; readonly size: Size }
	/** Run a binding by its id, as the help palette does. */
	| { readonly type: 'run'; readonly id: string }
	| { readonly type: 'status'; readonly status: ArchiveStatus }
	/** Articles came, went or were analysed: what is shown is asked for again. */
	| { readonly type: 'changed' }
	/**
	 * `names`: the entities of its filter as they are called now, those that are there; `apiece`: where nothing fits, what each
	 * part of the query would find by itself.
	 */
	| {
			readonly type: 'listed';
			readonly ask: number;
			readonly page: ListPage;
			readonly names?: readonly Called[];
			readonly apiece?: readonly FittingPart[];
	  }
	| { readonly type: 'read'; readonly ask: number; readonly reading: Reading | null }
	/** An article is still not there: what is shown meanwhile says so. */
	| { readonly type: 'overdue'; readonly ask: number }
	| { readonly type: 'entities'; readonly ask: number; readonly page: OfferedNames }
	| {
			readonly type: 'mentions';
			readonly ask: number;
			readonly entity: EntityRow | null;
			/** The other of two entities; null where there is none, or none any more. */
			readonly other: EntityRow | null;
			/** Number of the mention the list was to open at. */
			readonly at: number | null;
			readonly page: MentionPage;
	  }
	| { readonly type: 'facets'; readonly ask: number; readonly facets: Facets }
	| { readonly type: 'ledger'; readonly ask: number; readonly page: LedgerPage }
	| { readonly type: 'timeline'; readonly ask: number; readonly page: TimelinePage }
	| { readonly type: 'dated'; readonly ask: number; readonly rows: readonly DatedRow[] }
	| { readonly type: 'versions'; readonly ask: number; readonly rows: readonly VersionRow[] }
	/** Null where nothing else prints the text. */
	| { readonly type: 'edits'; readonly ask: number; readonly told: ToldEdits | null }
	| { readonly type: 'stated'; readonly ask: number; readonly page: StatedPage }
	/** Null where no sentence stands there. */
	| { readonly type: 'sentence'; readonly ask: number; readonly span: Span | null }
	/** Null where the entity is not there any more. */
	| { readonly type: 'profile'; readonly ask: number; readonly told: ToldProfile | null }
	| { readonly type: 'unread'; readonly ask: number; readonly articles: readonly ArticleTarget[] }
	| { readonly type: 'diagnostics'; readonly ask: number; readonly found: readonly Diagnostic[] }
	/** What the journal holds, or what others added to it; `anew`: it is another than it was. */
	| {
			readonly type: 'desk';
			readonly entries: readonly Entry[];
			readonly problems: readonly LineProblem[];
			readonly anew: boolean;
	  }
	/** The trail behind and ahead of where one left off, as it was then. */
	| { readonly type: 'trail'; readonly back: readonly Place[]; readonly forward: readonly Place[] }
	/** An act is on the disk. */
	| { readonly type: 'acted'; readonly entry: Entry; readonly quiet: boolean }
	/** An act could not be put there: why, and what to do. */
	| { readonly type: 'unacted'; readonly message: string; readonly quiet: boolean }
	/** The journal cannot be read or is not wanted: why, and what to do. */
	| { readonly type: 'deskless'; readonly message: string }
	/** What became of a text in the reader's editor; null where it was left as it was or the editor failed. */
	| { readonly type: 'composed'; readonly ask: number; readonly text: string | null; readonly trouble: string | null }
	/** A text that was sent to the terminal is known to have arrived. */
	| { readonly type: 'copied'; readonly text: string; readonly places: readonly string[] }
	/** The user's settings, and what is wrong with those that cannot be read. */
	| { readonly type: 'settings'; readonly settings: Settings; readonly problems: readonly Diagnostic[] }
	| { readonly type: 'mouse'; readonly event: MouseEvent }
	/** The terminal has told its background. */
	| { readonly type: 'background'; readonly background: 'dark' | 'light' }
	/** What came of something that was wanted done, to be said. */
	| { readonly type: 'told'; readonly text: string; readonly tone: 'dim' | 'warning' | 'error' }
	| { readonly type: 'written'; readonly number: number; readonly result: WriteResult }
	| { readonly type: 'piped'; readonly number: number; readonly result: PipeResult }
	| { readonly type: 'failed'; readonly message: string };
