import type {
	DatedRequest,
	EntityRequest,
	LedgerRequest,
	ListRequest,
	MentionPage,
	TimelineRequest,
	WalkRequest,
} from '../archive/archive.ts';
import type { ArticleId } from '../domain/article.ts';
import type { EntityId } from '../domain/entity.ts';
import type { FactKind } from '../domain/fact.ts';
import type { Act } from '../journal/act.ts';
import type { ArticleTarget } from '../journal/target.ts';
import type { Given, TakenList } from './taking/taken.ts';

/** What the reader wants done outside its state. Answers come back as messages with the same number. */
export type Effect =
	| { readonly type: 'list'; readonly ask: number; readonly request: ListRequest }
	/** `path`: where the article on screen lies that is read again, see `Archive.read`. */
	| {
			readonly type: 'read';
			readonly ask: number;
			readonly id: ArticleId;
			readonly query: string;
			readonly path?: string;
	  }
	/** A message once an answer to this read would be late. */
	| { readonly type: 'patience'; readonly ask: number }
	/**
	 * Names to pick from. Where no name is asked for: `beside`, those that the most articles name together with this one;
	 * `first`, this one before the others.
	 */
	| {
			readonly type: 'entities';
			readonly ask: number;
			readonly request: EntityRequest;
			readonly beside: EntityId | null;
			readonly first: EntityId | null;
	  }
	| {
			readonly type: 'mentions';
			readonly ask: number;
			readonly walk: WalkRequest;
			/** The mention to open at, where it is not yet known which one it is. */
			readonly from: { readonly article: ArticleId; readonly start: number } | null;
			/** The mention to open at, where it is known, and how many are on screen: as many screens come as a window has. */
			readonly index: number;
			readonly shown: number;
			/** Mentions of the same walk that are here, to count from. */
			readonly near?: MentionPage['ends'];
	  }
	| { readonly type: 'facets'; readonly ask: number; readonly request: ListRequest }
	| { readonly type: 'ledger'; readonly ask: number; readonly request: LedgerRequest }
	| { readonly type: 'timeline'; readonly ask: number; readonly request: TimelineRequest }
	| { readonly type: 'dated'; readonly ask: number; readonly request: DatedRequest }
	/** Other versions of the words in quote marks that stand there. */
	| { readonly type: 'versions'; readonly ask: number; readonly id: ArticleId; readonly start: number }
	/** What differs between an article and another print of its text; `other` null: of the one before it, else the one after. */
	| { readonly type: 'edits'; readonly ask: number; readonly id: ArticleId; readonly other: ArticleId | null }
	/** Facts of one kind that some articles of a list state. */
	| { readonly type: 'stated'; readonly ask: number; readonly request: ListRequest; readonly of: FactKind }
	/** The sentence that a place of an article is in. */
	| { readonly type: 'sentence'; readonly ask: number; readonly id: ArticleId; readonly at: number }
	| { readonly type: 'profile'; readonly ask: number; readonly entity: EntityId }
	/** The articles of a list that were not read, at most so many. */
	| {
			readonly type: 'unread';
			readonly ask: number;
			readonly request: ListRequest;
			readonly isRead: (article: ArticleTarget) => boolean;
			readonly most: number;
	  }
	| { readonly type: 'diagnostics'; readonly ask: number }
	/** An act for the journal; a message once it is on the disk. `quiet`: nobody waits to be told. */
	| { readonly type: 'act'; readonly act: Act; readonly quiet: boolean }
	/** A text to be edited in the reader's own editor; a message with what became of it. */
	| { readonly type: 'compose'; readonly ask: number; readonly text: string }
	| { readonly type: 'copy'; readonly text: string }
	/** Whether the terminal's mouse is the reader's. */
	| { readonly type: 'mouse'; readonly on: boolean }
	/** Opens an address outside the terminal. */
	| { readonly type: 'visit'; readonly link: string }
	/** Opens an article's file in the user's editor, at the line with these words. */
	| { readonly type: 'edit'; readonly path: string; readonly words: string }
	/** Writes a list to a file, in the form its ending names; over one that is there only where `over` says so. */
	| {
			readonly type: 'write';
			readonly number: number;
			readonly list: TakenList;
			readonly file: string;
			readonly over: boolean;
	  }
	/** Gives a list or an article to a command. */
	| { readonly type: 'pipe'; readonly number: number; readonly given: Given; readonly command: string }
	/** Ends the command that runs. */
	| { readonly type: 'stop'; readonly number: number }
	| { readonly type: 'suspend' }
	| { readonly type: 'redraw' }
	| { readonly type: 'quit'; readonly code: number };
