import type { ListRequest, MentionRow, Reading, WalkRequest } from '../../archive/archive.ts';
import type { Article } from '../../domain/article.ts';
import type { Marks } from '../../journal/marks.ts';
import type { ArticleTarget } from '../../journal/target.ts';
import type { TrailStep } from '../overlays/trail/trail-step.ts';
import type { FactsRow } from '../panes/facts/rows.ts';

/** A row of a list that is whole on screen, as a table has it, each of one list with the same fields. Where one is `article`, the id of one, it is cited. */
export type TakenRecord = Readonly<Record<string, string | number | boolean | null>>;

/** A list as it is shown, all of it: what is written to a file or given to a command. */
export type TakenList =
	/** `marks`: what was done to each; null where nothing is kept. */
	| {
			readonly of: 'articles';
			readonly request: ListRequest;
			readonly count: number;
			readonly marks: ((article: ArticleTarget) => Marks) | null;
	  }
	/**
	 * `hasVariants`: whether some are of a name that may be the same. `isChecked`: null where nothing is kept, and of two
	 * names, whose places are not checked.
	 */
	| {
			readonly of: 'mentions';
			readonly walk: WalkRequest;
			readonly name: string;
			readonly count: number;
			readonly hasVariants: boolean;
			readonly isChecked: ((row: MentionRow) => boolean) | null;
	  }
	/** The rows of the facts pane, folded sections left out. */
	| { readonly of: 'facts'; readonly reading: Reading; readonly rows: readonly FactsRow[] }
	/** The trail, the oldest step first. */
	| { readonly of: 'trail'; readonly steps: readonly TrailStep[] }
	/** Figures of the ledger of a list: of one line, by its id, or of all of so many. */
	| {
			readonly of: 'ledger';
			readonly request: Pick<ListRequest, 'query' | 'filter'>;
			readonly line: string | null;
			readonly count: number;
	  }
	| {
			readonly of: 'records';
			/** What one is, and what a file of them is called: `problem`, `problems`. */
			readonly one: string;
			readonly name: string;
			readonly records: readonly TakenRecord[];
			/** The fields that people read, beside the source; all if not given. */
			readonly brief?: readonly string[];
	  };

/** What a command is given: a list, a line each, or an article's text. */
export type Given = TakenList | { readonly of: 'article'; readonly article: Article };
