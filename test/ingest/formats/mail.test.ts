import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { blocksOfPlain } from '../../../source/ingest/formats/mail/plain.ts';
import { decodeUtf7 } from '../../../source/ingest/formats/mail/utf7.ts';
import { formatOf, readAll } from '../reading.ts';

const HEAD = [
	'From: "Ada Quist" <ada@example.org>',
	'To: desk@example.org',
	'Subject: Port strike ends',
	'Date: Fri, 08 Mar 2024 23:30:00 -0500',
	'Message-ID: <1@example.org>',
	'MIME-Version: 1.0',
];
const mail = (lines: readonly string[], body: string, head = HEAD): string =>
	`${[...head, ...lines].join('\r\n')}\r\n\r\n${body}`;

describe('a mail', () => {
	test('is an article: subject, sender, date as written with its zone, text', async () => {
		const { articles, diagnostics } = await readAll(
			mail(
				['Content-Type: text/plain; charset=utf-8'],
				'HELSINKI - Dockers went back to work on Friday.\r\n\r\nThe union said all was well.\r\n',
			),
			'a.eml',
		);
		assert.deepEqual(diagnostics, []);
		const [article] = articles;
		assert.equal(articles.length, 1);
		assert.deepEqual(
			[article?.headline, article?.byline, article?.published, article?.publishedFrom],
			['Port strike ends', 'Ada Quist', '2024-03-08', 'metadata'],
		);
		assert.equal(article?.particulars.publishedAt, '2024-03-08T23:30:00-05:00');
		assert.equal(article?.particulars.from.headline, 'mail Subject');
		assert.match(article?.text ?? '', /went back to work on Friday\.\n\nThe union/);
	});

	test('of HTML only gives its paragraphs; words of two never run together', async () => {
		const { articles } = await readAll(
			mail(
				['Content-Type: text/html'],
				'<p>One <b>bold</b>step.</p><p>Two</p><ul><li>x<li>y</ul><script>no()</script>',
			),
			'a.eml',
		);
		assert.equal(articles[0]?.text, 'One boldstep.\n\nTwo\n\nx\ny');
	});

	test('with attachments: each is an article of its own that names its mail; pictures in its HTML are none', async () => {
		const boundary = 'Content-Type: multipart/mixed; boundary=b';
		const parts = [
			'--b\r\nContent-Type: text/plain\r\n\r\nSee the report.',
			'--b\r\nContent-Type: text/plain; name="notes.txt"\r\nContent-Disposition: attachment; filename="notes.txt"\r\n\r\nThe crane fell at noon and nobody was hurt, the harbour master wrote.',
			'--b\r\nContent-Type: text/calendar\r\nContent-Disposition: attachment; filename="x.ics"\r\n\r\nBEGIN:VCALENDAR',
			'--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: Bo Ray <bo@example.org>\r\nSubject: Crane\r\nDate: Thu, 07 Mar 2024 10:00:00 +0200\r\n\r\nThe crane is down.',
			'--b--',
		];
		const { articles } = await readAll(mail([boundary], parts.join('\r\n')), 'a.eml');
		assert.deepEqual(
			articles.map(({ headline, byline, published }) => [headline, byline, published]),
			[
				['Port strike ends', 'Ada Quist', '2024-03-08'],
				['Port strike ends', 'Ada Quist', '2024-03-08'],
				['Crane', 'Bo Ray', '2024-03-07'],
			],
		);
		assert.match(articles[1]?.path ?? '', /^a\.eml\+\d-notes\.txt$/);
		assert.match(articles[2]?.path ?? '', /^a\.eml\+\d\.eml$/);
		assert.equal(articles[1]?.particulars.within, 'Port strike ends');
		assert.equal(articles[2]?.particulars.within, 'Port strike ends');
	});

	test('that cannot be taken apart keeps its header and says so', async () => {
		const deep = Array.from(
			{ length: 400 },
			(_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
		).join('');
		const { articles, diagnostics } = await readAll(`${HEAD.join('\r\n')}\r\n${deep}`, 'deep.eml');
		assert.equal(articles[0]?.headline, 'Port strike ends');
		assert.ok(diagnostics.some(({ rule, hint }) => rule === 'mail/parts' && hint !== ''));
	});

	test('keeps what its header says in other charsets, also raw bytes in an encoded word, and guesses at none outside', async () => {
		const head = (subject: Buffer): Buffer =>
			Buffer.concat([
				Buffer.from('From: a@example.org\r\nSubject: '),
				subject,
				Buffer.from('\r\nDate: Fri, 08 Mar 2024 10:00:00 +0000\r\n\r\nBody.'),
			]);
		const subject = async (bytes: Buffer): Promise<string | undefined> =>
			(await readAll(head(bytes), 'a.eml')).articles[0]?.headline;
		assert.equal(await subject(Buffer.from('=?iso-8859-1?Q?Fr=F6sche?=')), 'Frösche');
		assert.equal(await subject(Buffer.from('=?iso-8859-1?Q?Fr\xf6sche?=', 'latin1')), 'Frösche');
		assert.equal(await subject(Buffer.from('=?utf-7?Q?Fr+APY-sche?=')), 'Frösche');
		assert.equal(await subject(Buffer.from('Frösche', 'utf8')), 'Frösche');
		assert.equal(await subject(Buffer.from('Fr\xf6sche', 'latin1')), 'Fr\ufffdsche');
	});

	test('is told from a text that begins with a word and a colon', () => {
		assert.equal(formatOf(mail([], 'x'), 'unnamed'), 'mail');
		assert.equal(formatOf('Updated: the strike has ended\n\nHELSINKI - It ended.\n', 'a.txt'), 'text');
		assert.equal(formatOf('From: the desk\nTo: all\n\nPlease file early.\n', 'memo.txt'), 'text');
	});
});

test('a mailbox: each mail is an article; a line that begins with From inside one is not', async () => {
	const one = mail(['Content-Type: text/plain'], 'From here on it is quiet.\r\n>From time to time a crane moves.\r\n');
	const box = [
		`From ada@example.org Fri Mar  8 10:00:00 2024\r\n${one}`,
		`\r\nFrom bo@example.org Fri Mar  8 11:00:00 2024\r\n${one.replace('Port strike ends', 'Second').replace('quiet', 'loud')}`,
	].join('');
	const { articles } = await readAll(box, 'desk.mbox');
	assert.deepEqual(
		articles.map(({ path, headline }) => [path, headline]),
		[
			['desk.mbox#1', 'Port strike ends'],
			['desk.mbox#2', 'Second'],
		],
	);
	assert.match(articles[0]?.text ?? '', /^From here on it is quiet\.\s+From time to time a crane moves\.$/);
});

test('plain text: lines broken at a margin are joined, those the writer broke stay; quotations and signatures have their roles', () => {
	const text = [
		'The harbour master said on Friday that all forty boats had come back to',
		'port before the storm and that nobody was missing from any of the crews',
		'he had spoken to.',
		'',
		'Best,',
		'Ada',
		'',
		'> Where are the boats?',
		'> And the crews?',
		'-- ',
		'Ada Quist',
		'Harbour desk',
	].join('\n');
	assert.deepEqual(
		blocksOfPlain(text).map(({ role, text: words }) => [role, words]),
		[
			[
				'paragraph',
				'The harbour master said on Friday that all forty boats had come back to port before the storm and that nobody was missing from any of the crews he had spoken to.',
			],
			['paragraph', 'Best,\nAda'],
			['quote', 'Where are the boats?\nAnd the crews?'],
			['credit', 'Ada Quist\nHarbour desk'],
		],
	);
});

test('UTF-7 written by hand is read back', () => {
	const encode = (text: string): string =>
		text.replace(/\+|[^\x20-\x2a\x2c-\x7e]+/g, (part) => {
			if (part === '+') return '+-';
			const units = Buffer.from(part, 'utf16le').swap16();
			return `+${units.toString('base64').replace(/=+$/, '')}-`;
		});
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) =>
			assert.equal(decodeUtf7(encode(text.toWellFormed())), text.toWellFormed()),
		),
	);
});
