import { type Check, REBUILD, sound, unsound } from './check.ts';

const ANEW = 'it is made anew from the articles; nothing is lost';

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The index file by itself, read only and before anything mends it. */
export async function checkIndexFile(file: string | null): Promise<Check> {
	const name = 'index file';
	if (file === null) return unsound(name, 'there is no folder to keep it in', 'name a file with --index FILE');
	const { inspect } = await import('../../effects/index-file/inspect.ts');
	const seen = await inspect(file);
	switch (seen.found) {
		case 'nothing':
			return sound(name, `${file} is not there yet and is made now`);
		case 'foreign':
			return unsound(name, `${file} is no index of newsdesk`, 'name another file with --index FILE');
		case 'schema':
			return unsound(name, `${file} has schema ${seen.schema}, this newsdesk uses ${seen.own}`, ANEW);
		case 'damaged':
			return unsound(name, `${file} is damaged: ${seen.reason}`, ANEW);
		case 'unreadable':
			return unsound(name, `${file} cannot be read: ${seen.reason}`, ANEW);
		case 'miscounted':
			return unsound(
				name,
				`${file} tells of ${seen.told} articles, has ${seen.there} and searches ${seen.searched}`,
				REBUILD,
			);
		case 'sound':
			return sound(name, `${file}, ${megabytes(seen.bytes)}, schema ${seen.schema}, pages whole`);
	}
}
