import { type KeptSampling, openSampling, type Sampling, type SamplingOf, samplingIn } from '../../record/sampled.ts';
import type { Hit, Searcher } from '../asking/searcher.ts';
import { beginningIn } from '../documents/columns.ts';
import { noteId } from '../documents/notes.ts';

/** The name of the note that tells by which samples records are packed now, and of the one that keeps these. */
export const PACKED_BY = 'packed by';
export const samplingNote = (id: string): string => `${PACKED_BY} ${id}`;

/** Which samples are in use. */
export interface PackedBy {
	readonly id: string;
}

interface Note<Shown> {
	readonly shown: Shown;
}

/** The samples that an archive's records are packed by. They are read once each, when there is a record that is. */
export class SamplingHere {
	static readonly #all = new WeakMap<Searcher, SamplingHere>();
	readonly #searcher: Searcher;
	readonly #known = new Map<string, Sampling>();

	private constructor(searcher: Searcher) {
		this.#searcher = searcher;
	}

	static of(searcher: Searcher): SamplingHere {
		const known = SamplingHere.#all.get(searcher) ?? new SamplingHere(searcher);
		SamplingHere.#all.set(searcher, known);
		return known;
	}

	/** What gives the samples of the records of these. */
	async of(hits: readonly Pick<Hit<unknown>, 'fields'>[]): Promise<SamplingOf> {
		for (const hit of hits) {
			const id = samplingIn(beginningIn(hit, 'record'));
			if (id !== null && !this.#known.has(id)) await this.#load(id);
		}
		return (id) => this.#known.get(id) ?? null;
	}

	/** Those that records are packed by now; null where there are none yet. `files`: the index of notes, unless it is the one that is read. */
	async now(files?: string): Promise<Sampling | null> {
		const [note] = await this.#searcher.got<Note<PackedBy>>('files', [noteId(PACKED_BY)], DOING, files);
		if (note === undefined) return null;
		const { id } = note.shown;
		return this.#known.get(id) ?? this.#load(id, files);
	}

	async #load(id: string, files?: string): Promise<Sampling | null> {
		const [note] = await this.#searcher.got<Note<KeptSampling>>('files', [noteId(samplingNote(id))], DOING, files);
		if (note === undefined) return null;
		const samples = openSampling(note.shown);
		this.#known.set(id, samples);
		return samples;
	}
}

const DOING = 'reading articles';
