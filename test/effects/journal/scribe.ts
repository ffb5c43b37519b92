// A process that writes acts to a journal as fast as it can, and says of each on stdout when it is on the disk.
import { writeSync } from 'node:fs';
import process from 'node:process';
import { Journal } from '../../../source/effects/journal/journal.ts';

const [file = '', writer = '', count = 'Infinity'] = process.argv.slice(2);
const journal = new Journal({ file, given: false });
await journal.news();
for (let number = 0; number < Number(count); number += 1) {
	const article = { id: `${writer}-${number}`, path: `desk/${number}.txt`, headline: 'x'.repeat(number % 300) };
	const together = await Promise.all([
		journal.write([{ act: 'star', article, on: true }]),
		journal.write([{ act: 'tag', article, tag: writer, on: true }]),
	]);
	writeSync(1, together.flatMap((entries) => entries.map(({ id }) => `${id}\n`)).join(''));
}
