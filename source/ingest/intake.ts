import type { Diagnostic } from '../domain/diagnostic.ts';
import { megabytes, raise, tooLarge } from './bounds.ts';
import { compose, empty } from './compose.ts';
import { type Head, headOf } from './detect/head.ts';
import { type Format, type Given, type Item, type Member, type Told, Unreadable } from './format.ts';
import { detect } from './formats.ts';
import { statedIn } from './given.ts';
import { MemberMetadata } from './member-metadata.ts';
import { memberPath } from './member-path.ts';
import type { Metadata } from './metadata.ts';
import type { Ingested, Origin, ReaderOrigin } from './origin.ts';
import { notTaken } from './reason.ts';
import { safeLine } from './sanitise.ts';
import type { Source } from './source.ts';
import { inMemory } from './source.ts';

/** Which piece of a file something is: the third member's second item is `[3, 2]`, the file itself `[]`. */
export type Place = readonly number[];

/** What the walk through a file is given, and tells on its way. */
export interface Walk {
	readonly origin: Omit<ReaderOrigin, 'path' | 'metadata' | 'type'>;
	/** A file or member begins to be read; should its thread end, this is what was at fault. */
	readonly reading: (place: Place, path: string) => void;
	/** Pieces before this one were read already; null where none was. */
	readonly resume: Place | null;
}

/** One article, or what became none. */
export interface Taken extends Ingested {
	readonly place: Place;
}

interface File {
	readonly head: Head;
	readonly source: Source;
	readonly metadata: Metadata | null;
	readonly place: Place;
	readonly depth: number;
	readonly given: Given;
	readonly within: string | null;
	readonly modified: string | null;
}

/** Order of two places in a file. A file comes before its pieces. */
export function comparePlaces(one: Place, other: Place): number {
	for (let at = 0; at < Math.min(one.length, other.length); at++) {
		const less = (one[at] ?? 0) - (other[at] ?? 0);
		if (less !== 0) return less;
	}
	return one.length - other.length;
}

const isWithin = (place: Place, of: Place): boolean => of.every((number, at) => place[at] === number);

/** Reads a file into articles, and what lies in it in turn. Never throws: what fails is told, and the rest goes on. */
export async function* intake(
	head: Head,
	source: Source,
	metadata: Metadata | null,
	walk: Walk,
): AsyncGenerator<Taken> {
	yield* new FileWalk(walk).read({
		head,
		source,
		metadata,
		place: [],
		depth: 0,
		given: {},
		within: null,
		modified: null,
	});
}

class FileWalk {
	readonly #walk: Walk;
	readonly #bounds;
	#members = 0;
	#unpacked = 0;

	constructor(walk: Walk) {
		this.#walk = walk;
		this.#bounds = walk.origin.bounds;
	}

	async *read(file: File): AsyncGenerator<Taken> {
		const { head, source, place } = file;
		this.#walk.reading(place, head.path);
		const format = detect(head);
		if (format === null) {
			yield this.#told(place, notTaken(head));
			return;
		}
		if (source.size > this.#bounds.file && format.streams !== true) {
			yield this.#told(place, tooLarge(head.path, source.size, this.#bounds.file));
			return;
		}
		try {
			yield* this.#pieces(file, format);
		} catch (error) {
			if (error instanceof Stop) {
				if (place.length > 0) throw error;
				return;
			}
			yield this.#told(place, failed(head.path, format.name, error));
		}
	}

	async *#pieces(file: File, format: Format): AsyncGenerator<Taken> {
		const { head, source, metadata, place } = file;
		const read = await format.load();
		const origin: ReaderOrigin = { ...this.#walk.origin, path: head.path, metadata, type: head.type };
		const beside = new MemberMetadata(head.path);
		let number = 0;
		let alone = true;
		let isSilent = true;
		for await (const piece of read(source, origin)) {
			isSilent = false;
			if (piece.kind === 'remark') {
				yield this.#told(place, diagnosticOf(head.path, piece));
				continue;
			}
			const here = [...place, number];
			number += 1;
			if (piece.kind === 'item') {
				if (!this.#isBehind(here)) yield this.#item(file, piece, here, origin, alone && piece.name === undefined);
				alone = false;
			} else if (beside.take(piece)) {
				for (const diagnostic of beside.diagnostics.splice(0)) yield this.#told(here, diagnostic);
			} else yield* this.#member(file, piece, here, beside);
		}
		if (isSilent) yield this.#told(place, empty(head.path));
	}

	#item(file: File, item: Item, place: Place, origin: Origin, isFile: boolean): Taken {
		const { head, source } = file;
		const where = `${head.path}${safeLine(item.name ?? '')}`;
		const identity = isFile && source.size <= this.#bounds.file ? source.bytes() : contentOf(item);
		const composed = compose(
			{
				id: origin.identify(identity),
				path: where,
				where,
				...(item.blocks === undefined ? { text: item.text ?? '' } : { blocks: item.blocks }),
				given: { ...file.given, ...statedIn(item.given ?? {}) },
				within: item.within ?? file.within,
				modified: file.modified,
			},
			origin.metadata,
		);
		const told = (item.remarks ?? []).map((remark) => diagnosticOf(where, remark));
		return { place, articles: composed.articles, diagnostics: [...told, ...composed.diagnostics] };
	}

	async *#member(file: File, member: Member, place: Place, beside: MemberMetadata): AsyncGenerator<Taken> {
		const path = memberPath(file.head.path, member);
		if (path === null) return;
		if (typeof path !== 'string') {
			yield this.#told(place, path);
			return;
		}
		this.#members += 1;
		this.#unpacked += member.bytes.length;
		const over = this.#over(file, path);
		if (over !== null) {
			if (!this.#isBehind(place)) yield this.#told(place, over);
			// Nothing more of any archive around it is read either.
			if (this.#members > this.#bounds.members || this.#unpacked > this.#bounds.unpacked) throw new Stop();
			return;
		}
		if (this.#isPast(place)) return;
		yield* this.read({
			head: headOf(path, member.bytes, member.type ?? null),
			source: inMemory(member.bytes),
			metadata: beside.of(path),
			place,
			depth: file.depth + 1,
			given: { ...file.given, ...statedIn(member.given ?? {}) },
			within: member.within ?? file.within,
			modified: member.modified ?? null,
		});
	}

	#over(file: File, path: string): Diagnostic | null {
		const { depth, members, unpacked } = this.#bounds;
		if (file.depth + 1 > depth)
			return bound(
				path,
				'depth',
				`It lies more than ${depth} files deep within others, and is not read.`,
				`${depth * 2}`,
			);
		if (this.#members > members)
			return bound(
				path,
				'members',
				`The file holds more than ${members} others; those from here on are not read.`,
				`${members * 10}`,
			);
		if (this.#unpacked > unpacked)
			return bound(
				path,
				'unpacked',
				`The file unpacks to more than ${megabytes(unpacked)} MB; what comes from here on is not read.`,
				`${Math.ceil(unpacked / 1024 ** 3) * 4}g`,
			);
		return null;
	}

	/** Whether this piece was read before the thread ended. */
	#isBehind(place: Place): boolean {
		const { resume } = this.#walk;
		return resume !== null && comparePlaces(place, resume) < 0;
	}

	/** Whether it was, and everything in it. */
	#isPast(place: Place): boolean {
		return this.#isBehind(place) && !isWithin(this.#walk.resume ?? [], place);
	}

	#told(place: Place, diagnostic: Diagnostic): Taken {
		return { place, articles: [], diagnostics: this.#isBehind(place) ? [] : [diagnostic] };
	}
}

/** A bound of the whole file was reached. */
class Stop extends Error {}

const bound = (
	where: string,
	name: 'depth' | 'members' | 'unpacked',
	message: string,
	example: string,
): Diagnostic => ({
	where,
	severity: 'error',
	rule: `bounds/${name}`,
	message,
	hint: raise(name, example),
});

const diagnosticOf = (path: string, { severity, rule, message, hint, at }: Told): Diagnostic => ({
	where: path + safeLine(at ?? ''),
	severity,
	rule,
	message: safeLine(message),
	hint: safeLine(hint),
});

const contentOf = ({ text, blocks, given }: Item): Uint8Array =>
	new TextEncoder().encode(JSON.stringify([text ?? blocks, given]));

export function failed(where: string, format: string, error: unknown): Diagnostic {
	if (error instanceof Unreadable)
		return {
			where,
			severity: 'error',
			rule: error.rule ?? `${format}/unreadable`,
			message: safeLine(error.message),
			hint: safeLine(error.hint),
		};
	return {
		where,
		severity: 'error',
		rule: `${format}/failed`,
		message: `It could not be read: ${safeLine(error instanceof Error ? error.message : String(error)).slice(0, 300)}.`,
		hint: 'Everything else is unharmed. Open the file in the program it is of and save it anew, if it opens there.',
	};
}
