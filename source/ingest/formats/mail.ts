import type { Format } from '../format.ts';

/** Fields that only mails have, and fields that memos have too. */
const MAIL_ONLY =
	/^(?:received|return-path|delivered-to|message-id|mime-version|x-mailer|dkim-signature|x-original-to|references|in-reply-to|envelope-to|x-[\w-]+|content-type|content-transfer-encoding|list-id|reply-to)[ \t]*:/im;
const COMMON = /^(?:from|to|cc|bcc|date|subject|sender)[ \t]*:/gim;

export const mail: Format = {
	name: 'mail',
	extensions: ['.eml'],
	says: 'A mail with its attachments; forwarded mails are articles of their own.',
	library: 'postal-mime',
	detect({ text, name, type }) {
		if (type === 'message/rfc822') return true;
		const named = name.endsWith('.eml');
		const fields = headerOf(text, named ? 2 : 10);
		if (fields === null) return false;
		const common = new Set(fields.match(COMMON)?.map((field) => field.toLowerCase())).size;
		if (named) return common > 0 || MAIL_ONLY.test(fields);
		return MAIL_ONLY.test(fields) && common > 0;
	},
	load: () => import('./mail/reader.ts').then(({ readMail }) => readMail),
};

const LONGEST_HEADER = 60_000;

/** The lines before the first blank one, if all but one in `share` are a field or go on with one. */
function headerOf(text: string, share: number): string | null {
	const end = /\r?\n[ \t]*\r?\n|\r[ \t]*\r/.exec(text.slice(0, LONGEST_HEADER));
	const header = text.slice(0, end?.index ?? LONGEST_HEADER);
	const [first = '', ...rest] = header.split(/\r\n|\n|\r/);
	if (!isField(first) && !/^From \S+/.test(first)) return null;
	const odd = rest.filter((line) => line !== '' && !/^[ \t]/.test(line) && !isField(line)).length;
	return odd > rest.length / share ? null : header;
}

const isField = (line: string): boolean => /^[!-9;-~]{1,76}[ \t]*:/.test(line);
