import { getDocumentProxy, getMeta } from 'unpdf';
import { type Given, type Reader, Unreadable } from '../../format.ts';
import { firstStated, stated } from '../../xml/given.ts';
import { blocksOfPages } from './blocks.ts';
import { type Line, linesOf } from './lines.ts';

/** A PDF's text, page after page, as blocks; title, author and date of its metadata. */
export const readPdf: Reader = async function* (source) {
	const document = await opened(source.bytes());
	try {
		const pages: (readonly Line[])[] = [];
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number);
			const { height } = page.getViewport({ scale: 1 });
			const { items } = await page.getTextContent();
			pages.push(linesOf(items, height));
			page.cleanup();
		}
		const blocks = blocksOfPages(pages);
		if (blocks.length === 0) {
			throw new Unreadable(
				`There is no text in its ${document.numPages === 1 ? 'page' : `${document.numPages} pages`}, only pictures or drawings.`,
				'Have a program recognize the text (OCR), and open what it writes.',
			);
		}
		if (isUnnamed(blocks)) {
			throw new Unreadable(
				'Its fonts do not say which letters their signs stand for.',
				'Have a program recognize the text (OCR), and open what it writes.',
			);
		}
		const { info } = await getMeta(document);
		yield { kind: 'item', given: givenOf(info, blocks), blocks };
	} finally {
		await document.loadingTask.destroy();
	}
};

/** Signs without a letter come as control characters or from Unicode's private areas. */
function isUnnamed(blocks: readonly { readonly text: string }[]): boolean {
	const sample = blocks
		.map(({ text }) => text)
		.join('')
		.slice(0, 20_000)
		.replace(/\s/g, '');
	const unnamed = sample.match(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
	return unnamed * 3 > sample.length;
}

async function opened(bytes: Uint8Array) {
	try {
		// A copy: the library keeps and empties what it is given.
		return await getDocumentProxy(bytes.slice(), { stopAtErrors: false, verbosity: 0 });
	} catch (error) {
		if (error instanceof Error && error.name === 'PasswordException') {
			throw new Unreadable('It is locked with a password.', 'Save a copy without the password, and open that.');
		}
		throw error;
	}
}

/** Titles that programs make of a file's name. */
const UNTITLED =
	/^(?:untitled|microsoft word - .*|.*\.(?:docx?|pdf|indd|tex|dvi|ps|html?|xls|odt)|slide \d+|document\d*|\(.*\)|-+)$/i;

function givenOf(info: Readonly<Record<string, unknown>>, blocks: ReturnType<typeof blocksOfPages>): Given {
	const said = (name: string) => (typeof info[name] === 'string' ? stated(info[name], `pdf ${name}`) : null);
	const shown = blocks.find(({ role }) => role === 'headline');
	const title = said('Title');
	return {
		headline: firstStated(
			stated(shown?.text, 'pdf largest line'),
			title === null || UNTITLED.test(title.value) ? null : title,
		),
		byline: said('Author'),
		published: stated(momentOf(info.CreationDate), 'pdf CreationDate'),
		updated: stated(momentOf(info.ModDate), 'pdf ModDate'),
		language: said('Language'),
	};
}

/** `D:20240213100200+01'00'` as ISO 8601. */
function momentOf(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(value);
	if (match === null) return null;
	const [, year, month, day, hour, minute, second = '00', zulu, hours, minutes = '00'] = match;
	const date = `${year}-${month}-${day}`;
	if (hour === undefined) return date;
	const zone = zulu ?? (hours === undefined ? '' : `${hours}:${minutes}`);
	return `${date}T${hour}:${minute}:${second}${zone}`;
}
