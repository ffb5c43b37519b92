import { COMMAND } from './overlays/command/pane.ts';
import { CORRECT } from './overlays/correct/pane.ts';
import { EDITS } from './overlays/edits/pane.ts';
import { EXPORT } from './overlays/export/pane.ts';
import { FACETS } from './overlays/facets/pane.ts';
import { HELP } from './overlays/help/pane.ts';
import { LEDGER } from './overlays/ledger/pane.ts';
import { NOTE } from './overlays/note/pane.ts';
import { OUTCOME } from './overlays/outcome/pane.ts';
import type { Overlay } from './overlays/overlay.ts';
import type { OverlayPane } from './overlays/pane.ts';
import { PICKER } from './overlays/picker/pane.ts';
import { PIPE } from './overlays/pipe/pane.ts';
import { PROBLEMS } from './overlays/problems/pane.ts';
import { SEARCH } from './overlays/search/pane.ts';
import { SEARCHES } from './overlays/searches/pane.ts';
import { SENTENCE } from './overlays/sentence/pane.ts';
import { STATED } from './overlays/stated/pane.ts';
import { TAG } from './overlays/tag/pane.ts';
import { TIMELINE } from './overlays/timeline/pane.ts';
import { TRAIL } from './overlays/trail/pane.ts';
import { VERSIONS } from './overlays/versions/pane.ts';

/** What each kind of overlay shows and does. */
const OVERLAYS: Readonly<Record<Overlay['kind'], OverlayPane>> = {
	search: SEARCH,
	picker: PICKER,
	help: HELP,
	problems: PROBLEMS,
	facets: FACETS,
	timeline: TIMELINE,
	ledger: LEDGER,
	versions: VERSIONS,
	edits: EDITS,
	stated: STATED,
	command: COMMAND,
	export: EXPORT,
	pipe: PIPE,
	outcome: OUTCOME,
	tag: TAG,
	note: NOTE,
	searches: SEARCHES,
	correct: CORRECT,
	trail: TRAIL,
	sentence: SENTENCE,
};

export const overlayPane = ({ kind }: Overlay): OverlayPane => OVERLAYS[kind];
