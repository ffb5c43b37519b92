import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { megabytes, raise } from '../../bounds.ts';
import { type Piece, type Told, Unreadable } from '../../format.ts';
import type { ReaderOrigin } from '../../origin.ts';
import { savedFrom } from '../../saved-from.ts';
import { Chunks } from './chunks.ts';
import { LeftOut } from './left-out.ts';
import { isReadable } from './readable.ts';

/** A record's headers have no more bytes than this. */
const LONGEST_HEADERS = 256 * 1024;

/**
 * The records of a web archive (WARC, ISO 28500) that hold what can be read: pages, feeds and documents that a server
 * gave, what was put in as it is, and texts made of them. Each is a member; its address and the time it was fetched hold
 * where it does not say otherwise. All others are counted and told.
 */
export async function* recordsOf(
	packed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	origin: ReaderOrigin,
): AsyncGenerator<Piece> {
	const chunks = new Chunks(packed);
	const parser = new WARCParser(new AsyncIterReader(chunks, null));
	const leftOut = new LeftOut();
	for (let number = 1; ; number += 1) {
		chunks.allow(LONGEST_HEADERS);
		const record = await parser.parse();
		chunks.allow(Number.POSITIVE_INFINITY);
		if (record === null) break;
		if (!/^WARC\/\d/.test(record.warcHeaders.statusline) || !(record.warcContentLength >= 0))
			throw damaged(`record ${number} does not begin as one`);
		const why = reasonAgainst(record);
		if (why === null) yield* memberOf(record, number, origin);
		else leftOut.add(why);
		for await (const _ of record.reader);
		if (record.reader instanceof LimitReader && record.reader.limit > 0)
			throw damaged(`it breaks off in record ${number}`);
	}
	yield* leftOut.told();
}

/** Why a record is not read; null where it is. */
function reasonAgainst(record: WARCRecord): string | null {
	const { warcType, httpHeaders } = record;
	if (warcType === 'conversion') return null;
	if (warcType !== 'response' && warcType !== 'resource') return String(warcType ?? 'of no type');
	const status = httpHeaders === null ? 200 : Number(httpHeaders.statusCode);
	if (!(status >= 200 && status < 300)) return `status ${httpHeaders?.statusCode || 'unknown'}`;
	const type = typeOf(record);
	return isReadable(type) ? null : (type.split(';')[0] ?? '').trim().toLowerCase();
}

/** The media type the server gave. */
const typeOf = ({ httpHeaders, warcType, warcContentType }: WARCRecord): string =>
	(warcType === 'response' ? httpHeaders?.headers.get('Content-Type') : warcContentType) ?? '';

async function* memberOf(record: WARCRecord, number: number, origin: ReaderOrigin): AsyncGenerator<Piece> {
	const { bounds, unpacker } = origin;
	const at = `#${number}`;
	if (record.warcContentLength > bounds.file) {
		yield { kind: 'remark', ...tooLarge(record.warcContentLength, bounds.file), at };
		return;
	}
	const { headers } = record.httpHeaders ?? {};
	const isChunked = /\bchunked\b/i.test(headers?.get('Transfer-Encoding') ?? '');
	const sent = await new AsyncIterReader(record.reader, null, isChunked).readFully();
	const coding = headers?.get('Content-Encoding')?.trim().toLowerCase() ?? '';
	const plain = coding === '' || coding === 'identity' ? sent : await unpacker.uncoded(sent, coding, bounds.file);
	if (plain === null && coding === 'gzip' && sent[0] === 0x1f && sent[1] === 0x8b) {
		yield { kind: 'remark', ...packedBadly(bounds.file), at };
		return;
	}
	yield {
		kind: 'member',
		name: String(number),
		sign: '#',
		// Some crawlers unpack what they keep, and leave the header.
		bytes: plain ?? sent,
		type: typeOf(record),
		modified: written(record.warcDate),
		given: savedFrom(record.warcTargetURI ?? '', 'WARC-Target-URI'),
	};
}

/** A record's day and time as WARC 1.1 (5.4) has it written; null where what stands there is nothing of the kind. */
const written = (date: string | undefined | null): string | null =>
	/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)?)?)?$/.exec(date?.trim() ?? '')?.[0] ?? null;

const damaged = (why: string): Unreadable =>
	new Unreadable(
		`The web archive is damaged: ${why}.`,
		'What came before was read. Fetch it anew if the rest matters.',
		'warc/damaged',
	);

const tooLarge = (bytes: number, most: number): Told => ({
	severity: 'error',
	rule: 'bounds/file',
	message: `The record has ${megabytes(bytes)} MB; a file in an archive may have ${megabytes(most)}.`,
	hint: raise('file', `${Math.ceil(bytes / 1024 ** 2)}m`),
});

const packedBadly = (most: number): Told => ({
	severity: 'error',
	rule: 'warc/coding',
	message: `What the server sent is damaged, or unpacks to more than ${megabytes(most)} MB.`,
	hint: raise('file', `${Math.ceil(most / 1024 ** 2) * 4}m`),
});
