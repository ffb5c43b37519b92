import type { ArchiveOptions } from '../../archive/opensearch/connection/configured.ts';
import type { Entry, SettingProblem } from '../../state/settings/check.ts';
import { ARCHIVE_DEFINITIONS, SECRET_NAMES } from './definitions.ts';

/** A shared archive as the settings name it. */
export interface NamedArchive {
	readonly nodes: readonly string[];
	/** What the cluster calls it. */
	readonly archive: string;
	readonly options: ArchiveOptions;
}

/** What is wrong in the settings of one archive, and keeps nobody from another. */
export interface ArchiveProblem extends SettingProblem {
	readonly archive: string;
}

/** Shared archives of a file of settings, by the names the user gave them; what is wrong is told with its place. */
export function archivesFrom(entries: readonly Entry[]): {
	readonly archives: ReadonlyMap<string, NamedArchive>;
	readonly problems: readonly ArchiveProblem[];
} {
	const archives = new Map<string, NamedArchive>();
	const problems: ArchiveProblem[] = [];
	for (const entry of entries) {
		const wrong = (message: string, hint: string, { line, column } = entry): unknown =>
			problems.push({ line, column, message: `archives: ${message}`, hint, archive: entry.name });
		const { name, value } = entry;
		if (typeof value !== 'object' || value === null || !('under' in value)) {
			wrong(
				`${name} needs lines of its own`,
				`e.g. ${name}: on one line, and under it   nodes: https://desk.example:9200`,
			);
			continue;
		}
		let nodes: readonly string[] = [];
		let archive = name;
		let options: ArchiveOptions = {};
		for (const own of value.under) {
			const written = own.value;
			const one = typeof written === 'object' ? null : written;
			const definition = ARCHIVE_DEFINITIONS.find((known) => known.name === own.name);
			const instead = SECRET_NAMES[own.name];
			if (own.name === 'nodes') nodes = nodesIn(written);
			else if (own.name === 'archive' && typeof one === 'string') archive = one;
			else if (instead !== undefined)
				wrong(
					`${name}: a secret does not belong into this file, which others may come to read`,
					`write it into a file of its own and name that as ${instead}; it should be changed if others have read it here`,
					own,
				);
			else if (definition === undefined) {
				const known = ['nodes', 'archive', ...ARCHIVE_DEFINITIONS.map((each) => each.name)];
				wrong(`${name}: there is no setting ${own.name}`, `settings of an archive are ${known.join(', ')}`, own);
			} else {
				const read = one === null ? null : definition.read(one);
				if (read === null) wrong(`${name}: ${own.name} cannot be so`, `it can be ${definition.takes}`, own);
				else options = { ...options, ...read };
			}
		}
		if (nodes.length === 0) wrong(`${name} has no nodes`, 'nodes: https://desk.example:9200, or a list of several');
		else archives.set(name, { nodes, archive, options });
	}
	return { archives, problems };
}

function nodesIn(written: Entry['value']): readonly string[] {
	if (typeof written === 'string') return written.split(',').map((node) => node.trim());
	return Array.isArray(written) ? written.filter((node) => typeof node === 'string') : [];
}
