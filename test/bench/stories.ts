import { Library } from '../archive/library.ts';
import { joinedOf, readReport } from '../ledger/joined.ts';
import { newsStream } from '../ledger/stories.ts';

const STORIES: readonly RegExp[] = [
	/^quake killed/,
	/^second quake killed/,
	/^war killed/,
	/^strike /,
	/^other /,
	/^dockers/,
	/^opera killed/,
	/^seats/,
	/./,
];

/** `--seed N`: what the ledger joins of a made-up stream of thousands of articles whose every name is frequent, beside what is so. */
export async function measureStories(options: readonly string[]): Promise<void> {
	const at = options.indexOf('--seed');
	const stream = newsStream(at < 0 ? 1 : Number(options[at + 1]));
	const library = new Library();
	library.shelve(stream.map(readReport));
	const { right, wrong, lines, mixed, share } = joinedOf(library, stream);
	process.stdout.write(
		`${stream.length} articles, ${lines} lines, ${mixed} of two things; ${right} right pairs, ${wrong} wrong\n`,
	);
	for (const story of STORIES) process.stdout.write(`  ${story.source}\t${share(story).toFixed(3)}\n`);
}
