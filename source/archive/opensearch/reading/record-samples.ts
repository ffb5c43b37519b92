import { type KeptSamples, openSamples, type RecordSamples, type SamplesOf, samplesIn } from '../../record/sampled.ts';
import type { Hit, Searcher } from '../asking/searcher.ts';
import { beginningIn } from '../documents/columns.ts';
import { noteId } from '../documents/notes.ts';

/** The name of the note that tells by which samples records are packed now, and of the one that keeps these. */
export const PACKED_BY = 'packed by';
export const samplesNote = (id: string): string => `${PACKED_BY} ${id}`;

/** Which samples are in use. */
export interface PackedBy {
	readonly id: string;
}

interface Note<Shown> {
	readonly shown: Shown;
}

/** The samples that an archive's records are packed by. They are read once each, when there is a record that is. */
export class RecordSamplesHere {
	static readonly #all = new WeakMap<Searcher, RecordSamplesHere>();
	readonly #searcher: Searcher;
	readonly #known = new Map<string, RecordSamples>();

	private constructor(searcher: Searcher) {
		this.#searcher = searcher;
	}

	static of(searcher: Searcher): RecordSamplesHere {
		const known = RecordSamplesHere.#all.get(searcher) ?? new RecordSamplesHere(searcher);
		RecordSamplesHere.#all.set(searcher, known);
		return known;
	}

	/** What gives the samples of the records of these. */
	async of(hits: readonly Pick<Hit<unknown>, 'fields'>[]): Promise<SamplesOf> {
		for (const hit of hits) {
			const id = samplesIn(beginningIn(hit, 'record'));
			if (id !== null && !this.#known.has(id)) await this.#load(id);
		}
		return (id) => this.#known.get(id) ?? null;
	}

	/** Those that records are packed by now; null where there are none yet. `files`: the index of notes, unless it is the one that is read. */
	async now(files?: string): Promise<RecordSamples | null> {
		const [note] = await this.#searcher.got<Note<PackedBy>>('files', [noteId(PACKED_BY)], DOING, files);
		if (note === undefined) return null;
		const { id } = note.shown;
		return this.#known.get(id) ?? this.#load(id, files);
	}

	async #load(id: string, files?: string): Promise<RecordSamples | null> {
		const [note] = await this.#searcher.got<Note<KeptSamples>>('files', [noteId(samplesNote(id))], DOING, files);
		if (note === undefined) return null;
		const samples = openSamples(note.shown);
		this.#known.set(id, samples);
		return samples;
	}
}

const DOING = 'reading articles';
