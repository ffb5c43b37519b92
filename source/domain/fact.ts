import type { Provenance } from './certainty.ts';
import type { Span } from './span.ts';

/**
 * Somebody or something an article points at: its words and, where they name or stand for a name
 * of the article (a pronoun, "the spy agency"), the index of that name.
 */
export interface Party extends Span {
	readonly text: string;
	readonly name: number | null;
	/** Earlier words these stand for where no name does: "they" for "the families". */
	readonly antecedent?: Span & { readonly text: string };
}

export type QuoteMode = 'direct' | 'mixed' | 'indirect';

/** How a number bounds what it measures: "at least 14" takes in 14, "more than 14" does not. */
export type Qualifier = 'exact' | 'about' | 'more than' | 'at least' | 'fewer than' | 'at most' | 'range';

export interface RoleFact extends Span, Provenance {
	readonly kind: 'role';
	readonly person: Party;
	readonly title: string;
	readonly organization: Party | null;
}

/** Who says what: the fact's span is the content, without its quote marks. */
export interface QuoteFact extends Span, Provenance {
	readonly kind: 'quote';
	readonly mode: QuoteMode;
	readonly speaker: Party | null;
	readonly cue: (Span & { readonly text: string }) | null;
	/** Pieces of a content that the cue interrupts, in order; one piece otherwise. */
	readonly pieces: readonly Span[];
}

/** An amount that a change began or ended at. */
export interface Level extends Span {
	readonly value: number;
	readonly unit: string | null;
}

export interface FigureFact extends Span, Provenance {
	readonly kind: 'figure';
	/** A share is 0.5, a percentage 100, a period in its own unit. */
	readonly value: number;
	/** The upper end of a range. */
	readonly max: number | null;
	readonly qualifier: Qualifier;
	/** `%`, an ISO 4217 currency, or a period or measure in the singular: `week`, `kilometre`. */
	readonly unit: string | null;
	/** What is counted, e.g. `hostages`, or measured, e.g. `profit`; never a unit or a currency. */
	readonly counts: string | null;
	/** What happened to it: `killed`, `laid off`, or how it changed: `rose`. */
	readonly action: string | null;
	/** What it changed from and to, on the figure that says by how much; on the one it changed to only from what, on the one it changed from only to what. */
	readonly from: Level | null;
	readonly to: Level | null;
	readonly place: Party | null;
	readonly source: Party | null;
	/** ISO date the figure is said to hold for. */
	readonly asOf: string | null;
}

export interface DateFact extends Span, Provenance {
	readonly kind: 'date';
	/** ISO date, date with time `2024-02-23T15:00`, month, year, interval `a/b` or duration `P6W`; null where it cannot be resolved. */
	readonly value: string | null;
}

/**
 * Whether the text tells a deed as done, as under way, as planned or ahead, as somebody's belief or claim, as what may or would be,
 * or as what must or should be.
 */
export type Modality = 'done' | 'ongoing' | 'planned' | 'believed' | 'possible' | 'needed';

export interface RelationFact extends Span, Provenance {
	readonly kind: 'relation';
	/** Null in a passive without an agent. */
	readonly subject: Party | null;
	/** The verb's base form, e.g. `travel`. */
	readonly verb: string;
	readonly verbSpan: Span;
	readonly object: Party | null;
	/** Whom it was given, sold, sent or told to, where the verb takes both: `gave [the port] a loan`. */
	readonly recipient: Party | null;
	readonly place: Party | null;
	readonly time: (Span & { readonly text: string }) | null;
	readonly negated: boolean;
	readonly modality: Modality;
}

export type Fact = RoleFact | QuoteFact | FigureFact | DateFact | RelationFact;
export type FactKind = Fact['kind'];

export const FACT_KINDS: readonly FactKind[] = ['role', 'quote', 'figure', 'date', 'relation'];
