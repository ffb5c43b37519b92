import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Given, Member, Piece, Reader, Told } from '../../format.ts';
import { blocksOf } from '../../html/blocks.ts';
import { parsePiece } from '../../html/tree.ts';
import { stated } from '../../xml/given.ts';
import { headerEnd, mendHeader } from './header.ts';
import { blocksOfPlain } from './plain.ts';
import { senderOf } from './sender.ts';
import { decodeUtf7 } from './utf7.ts';

const OPTIONS = { forceRfc822Attachments: true, maxNestingDepth: 256 } as const;

/**
 * A mail becomes an article of its text part, or of its HTML where it has no other; what is attached follows as members of
 * their own. A mail that cannot be taken apart keeps its header, and says so.
 */
export const readMail: Reader = async function* (source) {
	const bytes = mendHeader(source.bytes());
	let remark: Told | null = null;
	let email: Email;
	try {
		email = await PostalMime.parse(bytes, OPTIONS);
	} catch (error) {
		email = await PostalMime.parse(bytes.subarray(0, headerEnd(bytes)), OPTIONS);
		remark = {
			severity: 'warning',
			rule: 'mail/parts',
			message: `Only the mail's header was read; its parts could not be taken apart (${error instanceof Error ? error.message : 'unknown reason'}).`,
			hint: 'Open it in a mail program and save its text.',
		};
	}
	yield* piecesOf(email, remark);
};

function* piecesOf(email: Email, remark: Told | null): Generator<Piece> {
	const sender = senderOf(email);
	const given: Given = {
		headline: stated(subjectOf(email), 'mail Subject'),
		byline: stated(sender?.name, 'mail From'),
		published: stated(dateOf(email), 'mail Date'),
		language: stated(headerOf(email, 'content-language'), 'mail Content-Language'),
		slug: stated(email.messageId, 'mail Message-ID'),
		link: stated(webLink(headerOf(email, 'archived-at')), 'mail Archived-At'),
	};
	const blocks = bodyOf(email);
	const members = email.attachments.flatMap((attachment, index) => memberOf(attachment, index, email, given));
	const subject = given.headline ? [{ role: 'headline' as const, text: given.headline.value }] : [];
	// A mail that only carries files is an article of its subject, so that it is found by it.
	if (blocks.length > 0 || subject.length > 0 || members.length === 0) {
		yield {
			kind: 'item',
			given,
			blocks: blocks.length > 0 ? blocks : subject,
			...(remark === null ? {} : { remarks: [remark] }),
		};
	}
	yield* members;
}

/** As written, with its zone, where it is written plainly; the library turns every date into universal time. */
function dateOf(email: Email): string | undefined {
	const raw = headerOf(email, 'date') ?? '';
	return /\b\d{4}\b.*\d{1,2}:\d{2}/.test(raw) && !/[()]/.test(raw.replace(/\([A-Z]{1,5}\)\s*$/, '')) ? raw : email.date;
}

/** Raw, where its words are in UTF-7, which the library does not read. */
function subjectOf(email: Email): string | undefined {
	const raw = headerOf(email, 'subject');
	if (raw === null || !/=\?utf-7\?q\?/i.test(raw)) return email.subject;
	return raw.replace(/=\?utf-7\?q\?([^?]*)\?=/gi, (_, word: string) => decodeUtf7(unquoted(word.replaceAll('_', ' '))));
}

const unquoted = (text: string): string =>
	text.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function bodyOf(email: Email) {
	const { html } = email;
	const seven = /charset="?utf-7/i.test(headerOf(email, 'content-type') ?? '');
	const text = seven && email.text !== undefined ? decodeUtf7(email.text) : email.text;
	const plain = text === undefined ? [] : blocksOfPlain(text);
	return plain.length > 0 || html === undefined ? plain : blocksOf(parsePiece(html).root);
}

const headerOf = (email: Email, key: string): string | null =>
	email.headers.find((header) => header.key === key)?.value ?? null;

const webLink = (value: string | null): string | null => /<?(https?:\/\/[^\s>]+)/i.exec(value ?? '')?.[1] ?? null;

/** Kinds that go with a mail and are nothing to read. */
const FURNITURE =
	/^(?:application\/(?:pgp-|pkcs7-|x-pkcs7-)|text\/(?:calendar|vcard|x-vcard)|message\/(?:delivery-status|disposition))/i;

function memberOf(attachment: Attachment, index: number, email: Email, given: Given): readonly Member[] {
	if (FURNITURE.test(attachment.mimeType)) return [];
	if (attachment.related === true && !/^text\//i.test(attachment.mimeType)) return []; // pictures its HTML shows
	const { content } = attachment;
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
	if (bytes.length === 0) return [];
	const forwarded = attachment.mimeType === 'message/rfc822';
	return [
		{
			kind: 'member',
			name: nameOf(attachment, index, forwarded),
			sign: '+',
			bytes,
			type: attachment.mimeType,
			// What the file does not say of itself, its mail does.
			...(forwarded
				? {}
				: {
						given: {
							headline: given.headline ?? null,
							byline: given.byline ?? null,
							published: given.published ?? null,
						},
					}),
			within: email.subject ?? null,
		},
	];
}

/** A mail program's name for the file, without the folders some put before it. */
function nameOf({ filename }: Attachment, index: number, forwarded: boolean): string {
	const last = filename?.split(/[\\/]/).at(-1)?.trim() ?? '';
	if (last !== '') return `${index + 1}-${last}`;
	return `${index + 1}${forwarded ? '.eml' : ''}`;
}
