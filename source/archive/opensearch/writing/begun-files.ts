import type { FileRecord, Piece, ReadFile } from '../../writer.ts';
import { type Files, type Lying, PIECE } from './files.ts';

/** A file that is being read. */
interface Begun {
	readonly record: FileRecord;
	/** Pieces it had when it was read before. */
	readonly before: number;
	readonly pieces: Map<number, Map<number, Lying>>;
	readonly changed: Set<number>;
	/** Articles that were in it where others are now. */
	readonly replaced: Set<string>;
	isNoted: boolean;
}

/** Files that are being read, and what of them was found to lie where. */
export class BegunFiles {
	readonly #files: Files;
	readonly #begun = new Map<string, Begun>();

	constructor(files: Files) {
		this.#files = files;
	}

	async begin(files: readonly FileRecord[]): Promise<void> {
		const known = await this.#files.shown(files.map(({ path }) => path));
		for (const record of files) {
			const before = known.get(record.path)?.pieces ?? 0;
			this.#begun.set(record.path, {
				record,
				before,
				pieces: new Map(),
				changed: new Set(),
				replaced: new Set(),
				isNoted: false,
			});
		}
	}

	has(file: string): boolean {
		return this.#begun.has(file);
	}

	/** Of all that decides how it is read but its content; undefined where it is not being read. */
	fingerprintOf(file: string): string | undefined {
		return this.#begun.get(file)?.record.fingerprint;
	}

	abandon(): void {
		this.#begun.clear();
	}

	/** Notes that an article lies there; the one that was there before may leave. */
	async hold({ file, record, id, path }: Piece): Promise<void> {
		const begun = this.#begun.get(file);
		if (begun === undefined) return;
		const piece = Math.floor(record / PIECE);
		let lying = begun.pieces.get(piece);
		if (lying === undefined) {
			const before = piece < begun.before ? await this.#files.lying(file, [piece]) : [];
			lying = new Map(before.map((one) => [one[0], one]));
			begun.pieces.set(piece, lying);
		}
		const before = lying.get(record);
		if (before !== undefined && before[1] === id && before[2] === path) return;
		if (before !== undefined && before[1] !== id) begun.replaced.add(before[1]);
		lying.set(record, [record, id, path]);
		begun.changed.add(piece);
	}

	/** Writes down what was held since. */
	async note(): Promise<void> {
		const operations = [...this.#begun].flatMap(([path, begun]) => {
			const changed = [...begun.changed];
			begun.changed.clear();
			const isNew = !begun.isNoted;
			begun.isNoted = true;
			const file = {
				isComplete: false,
				problems: [],
				pieces: Math.max(begun.before, ...[...begun.pieces.keys()].map((piece) => piece + 1)),
				articles: 0,
			};
			return [
				...(isNew || changed.length > 0 ? [this.#files.fileOperation(begun.record, file)] : []),
				...changed.map((piece) =>
					this.#files.pieceOperation(path, piece, [...(begun.pieces.get(piece)?.values() ?? [])]),
				),
			];
		});
		await this.#files.write(operations);
	}

	/** These have been read to their end; gives the articles that they hold no more. */
	async complete(read: readonly ReadFile[]): Promise<readonly string[]> {
		const leaving = new Set<string>();
		const operations = [];
		for (const { file, records, diagnostics } of read) {
			const begun = this.#begun.get(file.path);
			if (begun === undefined) continue;
			this.#begun.delete(file.path);
			for (const id of begun.replaced) leaving.add(id);
			const pieces = Math.ceil(records / PIECE);
			const wanted = upTo(Math.max(begun.before, pieces)).filter((piece) => piece >= Math.floor(records / PIECE));
			for (const piece of wanted) {
				const lying = begun.pieces.get(piece)?.values() ?? (await this.#files.lying(file.path, [piece])).values();
				const [kept, gone] = [[] as Lying[], [] as Lying[]];
				for (const one of lying) (one[0] < records ? kept : gone).push(one);
				for (const [, id] of gone) leaving.add(id);
				if (gone.length > 0) operations.push(this.#files.pieceOperation(file.path, piece, kept));
			}
			operations.push(
				this.#files.fileOperation(file, {
					isComplete: true,
					problems: diagnostics,
					pieces,
					articles: records,
				}),
			);
		}
		if (operations.length > 0) await this.#files.write(operations);
		return [...leaving];
	}
}

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
