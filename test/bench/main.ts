// `npm run bench -- NAME [options]`: prints measurements of this machine. Without a name, all of them.
import { measureArchive } from './archive.ts';

interface Bench {
	readonly name: string;
	readonly says: string;
	readonly run: (options: readonly string[]) => Promise<void>;
}

const BENCHES: readonly Bench[] = [
	{
		name: 'archive',
		says: 'index, open, search and walk made-up archives; --articles N for one of that size',
		run: measureArchive,
	},
];

const [name, ...options] = process.argv.slice(2);
const chosen = BENCHES.filter((bench) => name === undefined || name === bench.name);
if (chosen.length === 0) {
	process.stderr.write(
		`newsdesk bench: no bench ${name}; there are:\n${BENCHES.map((bench) => `  ${bench.name}  ${bench.says}`).join('\n')}\n`,
	);
	process.exit(2);
}
for (const bench of chosen) await bench.run(options);
