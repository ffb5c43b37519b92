import type { ArticleId } from '../domain/article.ts';
import type { Qualifier } from '../domain/fact.ts';
import type { Span } from '../domain/span.ts';
import type { Counted } from './counted.ts';
import type { Stretch } from './hours.ts';
import type { Scope } from './scope.ts';

/** What a line follows: a total that grows, a count of one day, what is there at a time, what is meant to be, or what is measured. */
export type LineKind = 'total' | 'closed' | 'stock' | 'plan' | 'measure';

/** A figure as one report states it, with all that decides what it may be compared with. Nothing in it knows of other articles. */
export interface Statement extends Span {
	readonly text: string;
	/** The sentence it stands in, to be shown beside another. */
	readonly said: Span;
	readonly sentence: string;
	readonly counted: Counted;
	/** The class of what happened: `killed`, `held`; of a measure what it did, or nothing. */
	readonly action: string;
	/** What must be equal beside count and action where the happening alone does not tell counts apart: whose, and for when. */
	readonly holder: string | null;
	readonly kind: LineKind;
	readonly value: number;
	readonly max: number | null;
	readonly qualifier: Qualifier;
	readonly unit: string | null;
	readonly source: string | null;
	readonly asOf: string | null;
	readonly scope: Scope;
	/** Key of the place its sentence sets it in. */
	readonly place: string | null;
	/** Tells only of some of those another figure counts. */
	readonly isPart: boolean;
	/** Said to be what was thought before. */
	readonly isSuperseded: boolean;
	/** Said to mend an earlier count. */
	readonly isCorrection: boolean;
}

/** A figure that is not compared, and why. */
export interface Uncompared extends Span {
	readonly text: string;
	readonly value: number;
	readonly reason: string;
}

/** One happening that an article speaks of: its main one, or another in its background. */
export interface Episode {
	/** Names it among those of its article. */
	readonly key: string;
	/** When it happened, in hours; null where the article does not say. */
	readonly when: Stretch | null;
	/** Whether that is what a sentence with a figure says, and no guess from another date of the text. */
	readonly isSure: boolean;
	/** Whether it goes on: a war, a siege, people held. */
	readonly isRunning: boolean;
	/** Keys of the places said of its figures; where the article says none of what it is about, its dateline's. */
	readonly places: readonly string[];
	/** Keys of names that tell it apart, and words of its sentences. */
	readonly names: readonly string[];
	readonly words: readonly string[];
	/** Where its sentences set it, see `setting.ts`. */
	readonly setting: readonly string[];
	/** Whether its article says that somebody died of it. */
	readonly isDeadly: boolean;
	/** Which sorts of happening its sentences name, see `sorts.ts`. */
	readonly sorts: number;
	readonly statements: readonly Statement[];
}

/** Everything the ledger keeps of an article. */
export interface Report {
	readonly article: ArticleId;
	readonly path: string;
	readonly headline: string;
	/** `YYYY-MM-DD`. */
	readonly published: string | null;
	/** With time, where the file says it. */
	readonly publishedAt: string | null;
	readonly outlet: string | null;
	/** Articles that tell one origin's words share a number. */
	readonly origin: number;
	readonly episodes: readonly Episode[];
	readonly uncompared: readonly Uncompared[];
}
