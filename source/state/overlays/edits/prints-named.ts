import type { CopyRow } from '../../../archive/archive.ts';
import { shortDate } from '../../dates.ts';
import { clipStart, widthOf } from '../../text/width.ts';

type Print = Pick<CopyRow, 'published' | 'outlet' | 'path'>;

const JOINED = ' · ';

/** When, where, and as what file: of files that are called the same, from the folder on in which they differ. */
function partsOf(print: Print, other: Print): readonly string[] {
	const [own, theirs] = [print.path.split('/'), other.path.split('/')];
	let from = 1;
	while (from < own.length && own.slice(-from).join('/') === theirs.slice(-from).join('/')) from += 1;
	return [
		print.published === null ? 'no date' : shortDate(print.published),
		print.outlet ?? '',
		own.slice(-from).join('/'),
	];
}

/**
 * What two prints are called in `columns` each. Where that is too little, what they share is left out first, and then
 * the beginnings of their files: files of one story mostly differ at the end.
 */
export function printsNamed(one: Print, other: Print, columns: number): readonly [string, string] {
	const [first, second] = [partsOf(one, other), partsOf(other, one)];
	const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(JOINED);
	if (widthOf(joined(first)) <= columns && widthOf(joined(second)) <= columns) return [joined(first), joined(second)];
	const differing = (parts: readonly string[], others: readonly string[]): string =>
		joined(parts.filter((part, at) => part !== others[at]));
	const cut = (parts: readonly string[], others: readonly string[]): string => {
		const words = differing(parts, others);
		return clipStart(words === '' ? joined(parts) : words, columns);
	};
	return [cut(first, second), cut(second, first)];
}
