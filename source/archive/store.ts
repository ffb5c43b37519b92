import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Entry } from '../journal/act.ts';
import type { SharedAct } from '../journal/sharing.ts';
import type { ArchiveStatus, StoreState } from './answers/status.ts';
import type { Archive, ListPage, ListRequest } from './archive.ts';
import type { ArchiveWriter } from './writer.ts';

/** At once where the store lies in this process, later where it lies behind a network. */
export type Answer<Value> = Value | Promise<Value>;

type Asked<Name extends keyof Archive> = (
	...request: Parameters<Archive[Name]>
) => Answer<Awaited<ReturnType<Archive[Name]>>>;

/** What is asked of a store just as of an archive. */
export type Answers = { readonly [Name in Exclude<keyof Archive, 'status' | 'list' | 'close'>]: Asked<Name> };

/** Everything an archive is asked, as the one thread that has the store open answers it. */
export interface ArchiveStore extends Answers {
	counts(): Answer<Pick<ArchiveStatus, 'articles' | 'analysed' | 'problems'>>;
	/** `superseded` throws where a newer request has taken the place of this one: asked before each longer step. */
	list(request: ListRequest, superseded: () => void): Answer<ListPage>;
	/** What was done to the articles since; `anew`: that and nothing else. All answers go by it from then on. */
	acted(entries: readonly Entry[], anew: boolean): Answer<void>;
	/** Whether an article whose date or language the reader put right waits to be read anew with it. */
	readonly isWaiting?: boolean;
	/** From now on these are read anew. */
	reads?(analyse: (article: Article) => Analysis): void;
	/** To be called when what is stored has changed, by whomever: nothing remembered of it holds. */
	changed(): void;
	/** Brings into memory what first questions need, a step at a time. */
	warm(): Iterator<void>;
}

/** What became of a store since it was last looked at. */
export interface Look {
	/** Somebody has written. */
	readonly isChanged: boolean;
	/** No round is under way, as far as those who write have told. */
	readonly isSettled: boolean;
	readonly progress: ArchiveStatus['progress'];
}

/** What desks did since it was last looked. */
export interface ActsNews {
	readonly acts: readonly SharedAct[];
	/** All that are there, and no other: what was told before is forgotten. */
	readonly anew: boolean;
	/** Acts that lie there and cannot be read: a newer newsdesk wrote them, or somebody else. */
	readonly unread: number;
}

/** Acts of all desks that share an archive. Both methods reject where its store does not answer. */
export interface SharedActs {
	/** False where nothing may be put there. */
	readonly takes: boolean;
	/** Null where nothing is new. An act may be told twice, and late. */
	look(): Promise<ActsNews | null>;
	/** Puts acts there; each is there once, however often it is sent. Resolves once they are safe. */
	send(acts: readonly SharedAct[]): Promise<void>;
}

/** A store that this thread has open, with what keeping it takes: who writes, what is noted beside the articles, how it fares. */
export interface KeptStore {
	/** Another one after `mend`. */
	readonly answers: ArchiveStore;
	/** What opening it found: an older index made anew, a file set aside. */
	readonly diagnostics: readonly Diagnostic[];
	/** Its own files, which are no articles where they lie among them. */
	readonly files: readonly string[];
	/** Milliseconds between two looks of who follows what others write. */
	readonly lookEvery: number;
	/** Whether several processes may write at once. */
	readonly isShared: boolean;
	/** Where desks tell each other what they did; null where nobody else is, or it does not answer yet. */
	readonly acts: SharedActs | null;

	/** Whether this process may write, from now on; asked again and again by who waits for another to end. */
	mayWrite(): Answer<boolean>;
	/** The writer, of who may write; loaded when it is first asked for. */
	writer(): Answer<ArchiveWriter>;
	/** The setting articles are read by (`effects/setting.ts`), as noted in the store; notes the one given. */
	setting(given: string | null): Answer<string>;
	/** Notes for other processes whether a round is under way. Failing to is no failure. */
	note(isSettled: boolean): Answer<void>;
	/** Rejects where the store does not answer. */
	look(): Answer<Look>;
	/** How a shared store stands; null for one of this machine. */
	state(): StoreState | null;
	/** After an answer failed: true where the store was begun anew, so that asking again makes sense and all is to be read again. */
	mend(error: unknown): Answer<boolean>;
	/** Whether its file is not where it was opened any more, or another lies there. */
	readonly isLost: boolean;
	/**
	 * Where it is lost: puts it back or opens what lies there, and gives what is to be told of it; null where nothing is open otherwise
	 * than before. Whether this process may write is to be asked anew, and what was to be written is to be gone through again.
	 */
	reopen(): Answer<string | null>;
	/** After a round: old things that nobody needs. Never rejects. */
	tidy(): void;
	close(): Answer<void>;
}
