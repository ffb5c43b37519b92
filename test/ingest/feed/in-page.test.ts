import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf, readAll } from '../reading.ts';

const FEED =
	'<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour notes</title><entry><title>Boats are back</title><id>urn:1</id><updated>2024-03-08T10:00:00Z</updated><content type="text">All forty boats are back.</content></entry><entry><title>Crane falls</title><id>urn:2</id><updated>2024-03-07T10:00:00Z</updated><content type="text">Nobody was hurt.</content></entry></feed>';

test('a feed that was saved inside a page is a feed; a page that tells of one is a page', async () => {
	const saved = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>\n${FEED}</body></html>`;
	assert.equal(formatOf(saved, 'a.xml'), 'feed');
	const { articles } = await readAll(saved, 'a.xml');
	assert.deepEqual(
		articles.map(({ headline, published }) => [headline, published]),
		[
			['Boats are back', '2024-03-08'],
			['Crane falls', '2024-03-07'],
		],
	);
	const page = `<html><body><p>A feed begins so:</p><pre>&lt;feed xmlns="http://www.w3.org/2005/Atom"&gt;</pre></body></html>`;
	assert.equal(formatOf(page, 'a.html'), 'html');
});
