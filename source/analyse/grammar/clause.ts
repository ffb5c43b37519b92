import type { Chunk } from './chunks.ts';
import type { Outline } from './outline.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

/** How a verb hangs in its sentence. */
export type ClauseKind =
	| 'main'
	/** After who, which, that. */
	| 'relative'
	/** A participle that says what is done to the noun before it: `hostages taken by …`. */
	| 'done'
	/** An -ing that says what the noun before it does: `militants holding hostages`. */
	| 'doing'
	/** An -ing after a comma that goes with the clause before it: `…, killing ten`. */
	| 'attendant'
	| 'infinitive'
	/** A verb noun, or a verb whose place was not found. */
	| 'other';

export interface Clause {
	readonly group: VerbGroup;
	/** Index of the group among the chunks. */
	readonly at: number;
	readonly kind: ClauseKind;
	/** Chunk indices of the noun phrases that are its grammatical subject; several where coordinated. */
	readonly subject: readonly number[];
	/** The clause this one depends on or shares its subject with. */
	readonly governor: Clause | null;
	/** Whether the group is passive, the participle after a noun included. */
	readonly passive: boolean;
}

/** How far left, in chunks, a subject is looked for. */
export const REACH = 30;

/** A sentence whose clauses are being read, with those found so far. */
export interface Reading {
	readonly words: readonly Word[];
	readonly chunks: readonly Chunk[];
	readonly clauses: readonly Clause[];
	/** The clause of the verb group at a chunk's index. */
	readonly byChunk: ReadonlyMap<number, Clause>;
	readonly outline: Outline;
}

/** `the sites [that] the club targeted`: the relative is what the verb lacks. */
export function isObjectRelative(reading: Reading, subject: number): boolean {
	const first = reading.outline.coordinated(subject)[0] ?? subject;
	const link = reading.chunks[first - 1];
	return (
		link?.kind === 'relative' &&
		/^(?:that|which|whom)$/.test(reading.words[link.first]?.lower ?? '') &&
		reading.chunks[first - 2]?.kind === 'noun'
	);
}

export function lastFinite(reading: Reading): Clause | null {
	for (let index = reading.clauses.length - 1; index >= 0; index--) {
		const clause = reading.clauses[index];
		if (clause?.kind === 'main' || clause?.kind === 'relative') return clause;
	}
	return null;
}

export function markAt(reading: Reading, at: number): string {
	return reading.words[reading.chunks[at]?.first ?? 0]?.text ?? '';
}

/** Verbs whose past is like their base, so that it shows no plural. */
export const PAST_ALIKE =
	/^(?:set|cut|hit|put|shut|cost|beat|bet|let|quit|split|spread|read|hurt|burst|cast|shed|broadcast|forecast|upset)$/;
