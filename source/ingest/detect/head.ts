import { decodeStart } from '../decode.ts';
import { namesInZip } from './zip-names.ts';

/** Bytes looked at, at either end of a file. */
export const HEAD_BYTES = 64 * 1024;

/** What detection sees of a file. */
export interface Head {
	/** As shown. */
	readonly path: string;
	/** Last part of the path, lower case. */
	readonly name: string;
	/** The beginning, 64 KB at most. */
	readonly bytes: Uint8Array;
	/** The end, 64 KB at most. */
	readonly tail: Uint8Array;
	/** Whether the beginning is all of it. */
	readonly whole: boolean;
	/** The media type told by what it came in; null where none was. */
	readonly type: string | null;
	/** The beginning as text, without mark and white space before it; empty where it is none. */
	readonly text: string;
	/** Names of entries, where it is a ZIP. */
	readonly zipNames: readonly string[];
}

class FileHead implements Head {
	readonly path: string;
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly tail: Uint8Array;
	readonly whole: boolean;
	readonly type: string | null;
	#text: string | null = null;
	#names: readonly string[] | null = null;

	constructor(path: string, bytes: Uint8Array, tail: Uint8Array, whole: boolean, type: string | null) {
		this.path = path;
		this.name = (path.split(/[/#]/).at(-1) ?? path).toLowerCase();
		this.bytes = bytes;
		this.tail = tail;
		this.whole = whole;
		this.type = type;
	}

	get text(): string {
		this.#text ??= decodeStart(this.bytes).trimStart();
		return this.#text;
	}

	get zipNames(): readonly string[] {
		this.#names ??= this.bytes[0] === 0x50 && this.bytes[1] === 0x4b ? namesInZip(this.bytes, this.tail) : [];
		return this.#names;
	}
}

/** The head of a file that is at hand whole. */
export const headOf = (path: string, bytes: Uint8Array, type: string | null = null): Head =>
	new FileHead(path, bytes.subarray(0, HEAD_BYTES), bytes.subarray(-HEAD_BYTES), bytes.length <= HEAD_BYTES, type);

/** The head of a file of which only both ends are at hand. */
export const headFrom = (path: string, bytes: Uint8Array, tail: Uint8Array, whole: boolean): Head =>
	new FileHead(path, bytes, tail, whole, null);

/** Whether the name ends in one of these. */
export const isNamed = ({ name }: Head, extensions: readonly string[]): boolean =>
	extensions.some((extension) => name.endsWith(extension));

/** Whether it can be read as text at all, by somebody who says that it is an article. */
export const isText = (head: Head): boolean => head.text !== '';
