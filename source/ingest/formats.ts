import type { Head } from './detect/head.ts';
import type { Format } from './format.ts';
import { docx } from './formats/docx.ts';
import { epub } from './formats/epub.ts';
import { feed } from './formats/feed.ts';
import { gzip } from './formats/gzip.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { jsonl } from './formats/jsonl.ts';
import { mail } from './formats/mail.ts';
import { markdown } from './formats/markdown.ts';
import { mbox } from './formats/mbox.ts';
import { mhtml } from './formats/mhtml.ts';
import { newsmlG2 } from './formats/newsml-g2.ts';
import { ninjs } from './formats/ninjs.ts';
import { nitf } from './formats/nitf.ts';
import { odt } from './formats/odt.ts';
import { opml } from './formats/opml.ts';
import { pdf } from './formats/pdf.ts';
import { rtf } from './formats/rtf.ts';
import { table } from './formats/table.ts';
import { tar } from './formats/tar.ts';
import { text } from './formats/text.ts';
import { warc } from './formats/warc.ts';
import { zip } from './formats/zip.ts';

export type { Format } from './format.ts';

/** The first that knows a file by its content reads it: what is told by a mark of its own comes before what is told by its shape, and plain text last. */
export const FORMATS: readonly Format[] = [
	warc,
	gzip,
	tar,
	docx,
	odt,
	epub,
	zip,
	pdf,
	rtf,
	mbox,
	mhtml,
	mail,
	nitf,
	newsmlG2,
	feed,
	opml,
	ninjs,
	jsonl,
	json,
	table,
	markdown,
	html,
	text,
];

/** The format of a file by its content; null for one that is none of newsdesk's. */
export const detect = (head: Head): Format | null => FORMATS.find((format) => format.detect(head)) ?? null;

/** The format that commonly has files of this name; null where none does. */
export function formatOf(path: string): Format | null {
	const lower = path.toLowerCase();
	return FORMATS.find((format) => format.extensions.some((extension) => lower.endsWith(extension))) ?? null;
}
