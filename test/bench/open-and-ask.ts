// A process of its own that opens an archive and uses it as a reader would, then tells its memory:
// `node open-and-ask.js CLIENT FOLDER INDEX QUERY…`.
import { type ListRequest, mentionsOf } from '../../source/archive/archive.ts';

type Client = typeof import('../../source/effects/archive-thread/open-archive.ts');

const [program = '', folder = '', index = '', ...queries] = process.argv.slice(2);
const { openArchive }: Client = await import(program);
const archive = openArchive({ paths: [folder], index, watch: false });
const request = (query: string): ListRequest => ({
	query,
	filter: [],
	sort: 'relevance',
	descending: true,
	offset: 0,
	limit: 50,
});
await archive.settled();
for (const query of ['', ...queries]) {
	const { rows } = await archive.list(request(query));
	const [first] = rows;
	if (first !== undefined) await archive.read(first.id, query);
	await archive.facets(request(query));
}
const { rows } = await archive.entities({ query: '', kind: null, offset: 0, limit: 50 });
for (const { id } of rows.slice(0, 3)) await archive.mentions({ ...mentionsOf(id), offset: 0, limit: 50 });
process.stdout.write(`${process.memoryUsage.rss()}\n`);
await archive.close();
