import { NO_PARTICULARS } from '../../../source/domain/article.ts';
import { type Print, printOf } from '../../../source/echoes/origins/print.ts';

let made = 0;

/** A print of these paragraphs. */
export function printed(
	paragraphs: readonly string[],
	about: { id?: string; published?: string; headline?: string; outlet?: string } = {},
): Print {
	made += 1;
	const text = paragraphs.join('\n\n');
	let start = 0;
	const blocks = paragraphs.map((paragraph) => {
		const block = { role: 'paragraph' as const, start, end: start + paragraph.length };
		start = block.end + 2;
		return block;
	});
	const id = about.id ?? `print${made}`;
	return printOf({
		id,
		path: `${id}.txt`,
		headline: about.headline ?? '',
		outlet: about.outlet ?? null,
		published: about.published ?? null,
		particulars: NO_PARTICULARS,
		text,
		blocks,
	});
}
