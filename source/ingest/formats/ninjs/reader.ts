import { type Item, type Reader, Unreadable } from '../../format.ts';
import { type Ninjs, readItem } from './item.ts';

/** A ninjs item, or a list of them. */
export const readNinjs: Reader = function* (source) {
	const text = new TextDecoder().decode(source.bytes());
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new Unreadable(
			`It is no whole JSON (${error instanceof Error ? error.message : 'unreadable'}).`,
			'Get the file anew; it may have been cut short.',
		);
	}
	const records = recordsOf(value);
	for (const [index, record] of records.entries()) {
		if (typeof record !== 'object' || record === null) continue;
		const item: Item = readItem(record as Ninjs);
		yield records.length > 1 ? { ...item, name: `#${index + 1}` } : item;
	}
};

/** A list, or the answer of a service that keeps its list under `item` or `items`. */
function recordsOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'object' || value === null || 'uri' in value) return [value];
	const listed = Object.entries(value).find(([name, list]) => /^_?items?$/.test(name) && Array.isArray(list));
	return listed === undefined ? [value] : (listed[1] as unknown[]);
}
