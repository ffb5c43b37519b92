import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { type ArchiveOptions, configured } from '../../archive/opensearch/connection/configured.ts';
import { AddressError, type ClusterSettings } from '../../archive/opensearch/connection/settings.ts';
import type { SettingProblem } from '../../state/settings/check.ts';
import { parseSettings } from '../settings/parse.ts';
import { settingsFile } from '../settings/place.ts';
import { authorOf } from './author.ts';
import { type ArchiveProblem, archivesFrom, type NamedArchive } from './named.ts';
import type { SharedPlace } from './place.ts';

export { AddressError };

/** Settings that name files, which are looked for beside the settings. */
const FILES = ['passwordFile', 'apiKeyFile', 'tokenFile', 'ca', 'certificate', 'certificateKey'] as const;

type Named = Pick<SharedPlace, 'address' | 'options' | 'name'>;

/** How the cluster of a place is reached, with who asks: from the environment and the files named. Throws `AddressError`. */
export const settingsOf = ({ address, options }: Named, environment: NodeJS.ProcessEnv): ClusterSettings =>
	configured(address, options, { environment, read: (path) => readFileSync(path, 'utf8') });

/**
 * The shared archive that `--archive` names: an address, or a name of the settings. Throws `AddressError` where it is
 * none, or cannot be used as it is written.
 */
export function sharedPlace(given: string, environment: NodeJS.ProcessEnv, settings: string | null): SharedPlace {
	const place = /^[a-z][a-z\d+.-]*:\/\//i.test(given)
		? { address: given, options: {}, name: given }
		: named(given, environment, settings ?? settingsFile(environment));
	const { nodes, archive } = settingsOf(place, environment);
	return {
		...place,
		address: `${nodes.join(',')}#${archive}`,
		archive,
		author: authorOf(place.options, environment),
	};
}

function named(given: string, environment: NodeJS.ProcessEnv, file: string): Named {
	const { archives, problems } = readArchives(file);
	const problem = problems.find((one) => !('archive' in one) || one.archive === given);
	if (problem !== undefined)
		throw new AddressError(`${file}:${problem.line}:${problem.column}: ${problem.message}`, problem.hint);
	const found = archives.get(given);
	if (found === undefined) {
		const names = [...archives.keys()];
		const there = names.length === 0 ? `none is named in ${file}` : `${file} names ${names.join(', ')}`;
		throw new AddressError(
			`No shared archive is called ${given}: ${there}. An address is written https://desk.example:9200#${/^[a-z0-9][a-z0-9_-]*$/.test(given) ? given : 'archive'}.`,
		);
	}
	return placeOf(given, found, file, environment);
}

/** All shared archives that a file of settings names; what is wrong in the file itself may be of any of them. */
export function readArchives(file: string): {
	readonly archives: ReadonlyMap<string, NamedArchive>;
	readonly problems: readonly (SettingProblem | ArchiveProblem)[];
} {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return { archives: new Map(), problems: [] };
	}
	const { entries, problems } = parseSettings(text);
	const own = entries.find(({ name }) => name === 'archives');
	const value = own?.value;
	const under = typeof value === 'object' && value !== null && 'under' in value ? value.under : [];
	const found = archivesFrom(under);
	return { archives: found.archives, problems: [...problems, ...found.problems] };
}

function placeOf(
	name: string,
	{ nodes, archive, options }: NamedArchive,
	file: string,
	{ HOME }: NodeJS.ProcessEnv,
): Named {
	const beside = (path: string): string =>
		path.startsWith('~/') ? resolve(HOME ?? homedir(), path.slice(2)) : resolve(dirname(file), path);
	const files: Partial<Record<(typeof FILES)[number], string>> = {};
	for (const one of FILES) {
		const path = options[one];
		if (path !== undefined) files[one] = beside(path);
	}
	const all: ArchiveOptions = { ...options, ...files };
	return { address: `${nodes.join(',')}#${archive}`, options: all, name };
}
