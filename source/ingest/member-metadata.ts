import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Member } from './format.ts';
import { memberPath } from './member-path.ts';
import { METADATA_NAME, type Metadata, type MetadataFile, readMetadata } from './metadata.ts';

/** The `metadata.csv` files of an archive: each speaks of the members that come after it, in its folder and below. */
export class MemberMetadata {
	readonly #path: string;
	readonly #files: { readonly folder: string; readonly file: MetadataFile }[] = [];
	readonly diagnostics: Diagnostic[] = [];

	constructor(path: string) {
		this.#path = path;
	}

	/** Whether the member is such a file, and was read as one. */
	take(member: Member): boolean {
		if (member.name.split(/[/\\]/).at(-1) !== METADATA_NAME) return false;
		const path = memberPath(this.#path, member);
		if (typeof path !== 'string') return false;
		const file = readMetadata(member.bytes, path);
		this.#files.unshift({ folder: path.slice(0, -METADATA_NAME.length), file });
		this.diagnostics.push(...file.diagnostics);
		return true;
	}

	of(path: string): Metadata | null {
		for (const { folder, file } of this.#files) {
			const row = path.startsWith(folder) ? file.rows.get(path.slice(folder.length)) : undefined;
			if (row !== undefined) return row;
		}
		return null;
	}
}
