import type { CommandOverlay } from './command/state.ts';
import type { CorrectOverlay } from './correct/state.ts';
import type { EditsOverlay } from './edits/state.ts';
import type { ExportOverlay } from './export/state.ts';
import type { FacetsOverlay } from './facets/state.ts';
import type { HelpOverlay } from './help/state.ts';
import type { LedgerOverlay } from './ledger/state.ts';
import type { NoteOverlay } from './note/state.ts';
import type { OutcomeOverlay } from './outcome/state.ts';
import type { PickerOverlay } from './picker/state.ts';
import type { PipeOverlay } from './pipe/state.ts';
import type { ProblemsOverlay } from './problems/state.ts';
import type { SearchOverlay } from './search/state.ts';
import type { SearchesOverlay } from './searches/state.ts';
import type { SentenceOverlay } from './sentence/state.ts';
import type { StatedOverlay } from './stated/state.ts';
import type { TagOverlay } from './tag/state.ts';
import type { TimelineOverlay } from './timeline/state.ts';
import type { TrailOverlay } from './trail/state.ts';
import type { VersionsOverlay } from './versions/state.ts';

/** What stands over the panes and has the keys; one at a time. */
export type Overlay =
	| SearchOverlay
	| PickerOverlay
	| HelpOverlay
	| ProblemsOverlay
	| FacetsOverlay
	| TimelineOverlay
	| LedgerOverlay
	| VersionsOverlay
	| EditsOverlay
	| StatedOverlay
	| CommandOverlay
	| ExportOverlay
	| PipeOverlay
	| OutcomeOverlay
	| TagOverlay
	| NoteOverlay
	| SearchesOverlay
	| CorrectOverlay
	| TrailOverlay
	| SentenceOverlay;
