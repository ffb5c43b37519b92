// `npm run bench -- NAME [options]`: prints measurements of this machine. Without a name, the reader's.
import { measureAnalysis } from './analysis.ts';
import { measureArchive } from './archive.ts';
import { measureIntake } from './intake.ts';
import { measureJoins } from './joins.ts';
import { measureLedger } from './ledger.ts';
import { measureReader } from './reader.ts';
import { measureShared } from './shared/bench.ts';
import { Unmeasurable } from './shared/index-file.ts';
import { measureStories } from './stories.ts';

interface Bench {
	readonly name: string;
	readonly says: string;
	readonly run: (options: readonly string[]) => Promise<void>;
}

const BENCHES: readonly Bench[] = [
	{
		name: 'reader',
		says: 'start to first frame, key to frame, memory; --rounds N for N starts, --readme to write the table',
		run: measureReader,
	},
	{
		name: 'analysis',
		says: 'names and facts: tokens a second, milliseconds an article; --readme to write the table',
		run: measureAnalysis,
	},
	{
		name: 'intake',
		says: 'files to articles: files and megabytes a second for each format, made up or those of PATH…; --readme to write the table',
		run: measureIntake,
	},
	{
		name: 'joins',
		says: 'names taken for one across the articles of PATH…: prints a sample to judge; --judged FILE for wrong ones in 100',
		run: measureJoins,
	},
	{
		name: 'ledger',
		says: 'what articles have in common: its share of the index, one article more, copies, quotes, timeline; --articles N,N for these sizes, --readme to write the table',
		run: measureLedger,
	},
	{
		name: 'stories',
		says: 'figures of a made-up stream whose every name is frequent: lines that mix two things, and the share of each story found; --seed N',
		run: measureStories,
	},
	{
		name: 'archive',
		says: 'index, open, search and walk made-up archives; --articles N,N for these sizes, --keep FOLDER to keep them there, or measure again what was kept, --readme to write the table',
		run: measureArchive,
	},
	{
		name: 'shared',
		says: 'a shared archive on a real server beside SQLite: writing, size, queries, facets, mentions; --articles N,N for these sizes, --index FILE for the articles of an index, --at ADDRESS to read from an archive that is there; needs Java and Maven',
		run: measureShared,
	},
];

const [name = 'reader', ...options] = process.argv.slice(2);
const chosen = BENCHES.filter((bench) => name === bench.name);
if (chosen.length === 0) {
	process.stderr.write(
		`newsdesk bench: no bench ${name}; there are:\n${BENCHES.map((bench) => `  ${bench.name}  ${bench.says}`).join('\n')}\n`,
	);
	process.exit(2);
}
try {
	for (const bench of chosen) await bench.run(options);
} catch (error) {
	if (!(error instanceof Unmeasurable)) throw error;
	process.stderr.write(`newsdesk bench: ${error.message}\n`);
	process.exitCode = 1;
}
