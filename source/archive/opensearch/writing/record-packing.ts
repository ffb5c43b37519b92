import type { Prepared } from '../../prepared/prepared.ts';
import { keptSampling, openSampling, SAMPLED, type Sampling } from '../../record/sampled.ts';
import type { Searcher } from '../asking/searcher.ts';
import { noteDocument, noteId } from '../documents/notes.ts';
import { PACKED_BY, type PackedBy, SamplingHere, samplingNote } from '../reading/sampling.ts';
import type { Bulk, Operation } from './bulk.ts';

/**
 * By what the records of an archive are packed: samples of the first articles that anybody puts there. Until there are so many,
 * records are written as they are.
 */
export class RecordPacking {
	readonly #here: SamplingHere;
	readonly #bulk: Bulk;
	readonly #files: string;
	readonly #gathered: Uint8Array[] = [];
	#samples: Sampling | null = null;

	/** `files`: the index of notes that they are kept in. */
	constructor(searcher: Searcher, bulk: Bulk, files: string) {
		this.#here = SamplingHere.of(searcher);
		this.#bulk = bulk;
		this.#files = files;
	}

	/** What these are to be packed by, of which some may become samples; null where there is nothing yet. */
	async for(articles: readonly Prepared[]): Promise<Sampling | null> {
		this.#samples ??= (await this.#here.now(this.#files)) ?? (await this.#made(articles));
		return this.#samples;
	}

	async #made(articles: readonly Prepared[]): Promise<Sampling | null> {
		const analysed = articles.filter((article) => article.analysed !== null);
		const every = Math.max(1, Math.floor(analysed.length / SAMPLED));
		const some = analysed.filter((_, at) => at % every === 0).slice(0, SAMPLED - this.#gathered.length);
		this.#gathered.push(...some.map(({ record }) => record));
		if (this.#gathered.length < SAMPLED) return null;
		const kept = keptSampling(this.#gathered);
		const { id } = openSampling(kept);
		// What keeps them is there before anything tells of them. Of two that make some, the later takes the earlier's.
		await this.#bulk.write([this.#note('index', samplingNote(id), kept)], DOING);
		await this.#bulk.write([this.#note('create', PACKED_BY, { id } satisfies PackedBy)], DOING);
		return this.#here.now(this.#files);
	}

	#note(action: Operation['action'], name: string, shown: unknown): Operation {
		return { action, index: this.#files, id: noteId(name), body: noteDocument(name, shown) };
	}
}

const DOING = 'noting what articles are packed by';
