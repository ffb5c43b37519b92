import { Unreadable } from '../format.ts';
import { decodeMarkup } from '../html/charset.ts';
import { type Element, parseXml } from './tree.ts';

/** A file's root element; throws `Unreadable` where it is no XML. */
export function readXml(bytes: Uint8Array): Element {
	const { text } = decodeMarkup(bytes);
	try {
		return parseXml(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'unreadable';
		throw new Unreadable(
			/nested/i.test(reason)
				? 'Its elements lie more than 256 deep in one another.'
				: `It is no whole XML (${reason}).`,
			'Get the file anew; it may have been cut short or changed on its way.',
		);
	}
}
