import type { Format } from '../format.ts';

/** `From sender Thu Jan  4 10:00:00 2024`, and then a header. */
const START = /^From \S+.*\b\d{1,2}:\d{2}.*\r?\n[!-9;-~]+[ \t]*:/;

export const mbox: Format = {
	name: 'mbox',
	extensions: ['.mbox', '.mbx'],
	says: 'A mailbox: each of its mails is an article.',
	library: 'postal-mime',
	streams: true,
	// Some programs begin a single mail as a mailbox does.
	detect: ({ text, name, type }) => START.test(text) && type !== 'message/rfc822' && !name.endsWith('.eml'),
	load: () => import('./mbox/reader.ts').then(({ readMbox }) => readMbox),
};
