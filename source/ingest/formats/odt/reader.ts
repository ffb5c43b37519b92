import { type Given, type Reader, Unreadable } from '../../format.ts';
import { firstStated, stated } from '../../xml/given.ts';
import { readXml } from '../../xml/read.ts';
import { type Element, first, lineOf } from '../../xml/tree.ts';
import { proseOf } from './prose.ts';

const PARTS = new Set(['content.xml', 'meta.xml']);

export const readOdt: Reader = async function* (source, origin) {
	const bytes = source.bytes();
	if (bytes[0] !== 0x50) {
		yield itemOf(readXml(bytes), readXml(bytes));
		return;
	}
	const parts = await origin.unzip(bytes, (name) => PARTS.has(name));
	const content = parts.get('content.xml');
	if (content === undefined)
		throw new Unreadable('Its content is missing.', 'Open it in a word processor and save it anew.');
	const meta = parts.get('meta.xml');
	yield itemOf(readXml(content), meta === undefined ? null : readXml(meta));
};

function itemOf(content: Element, meta: Element | null) {
	const said = (name: string) => stated(lineOf(meta === null ? null : first(meta, name)), `odt ${name}`);
	const body = first(content, 'text');
	if (body === null) {
		throw new Unreadable(
			'It is an OpenDocument file without a text: a table, drawing or presentation.',
			'Save what is to be read as a text document, PDF or CSV.',
		);
	}
	const blocks = proseOf(body);
	const opening = blocks[0]?.role === 'headline' ? stated(blocks[0].text, 'odt Title') : null;
	const given: Given = {
		headline: firstStated(opening, said('title')),
		byline: firstStated(said('initial-creator'), said('creator')),
		published: firstStated(said('creation-date'), said('date')),
		updated: said('date'),
		language: said('language'),
	};
	return { kind: 'item' as const, given, blocks };
}
