import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Finding } from './findings.ts';
import { Sample } from './measure.ts';
import { TimedTerminal } from './reader-terminal.ts';

const SIZE = { columns: 120, rows: 45 };
const VISIBLE = /\S/;

/** The beginning of any of these headlines, as the list shows it. */
export const beginningOf = (headlines: readonly string[]): RegExp =>
	new RegExp(headlines.map((headline) => headline.slice(0, 16).replace(/[^\w ]/g, '.')).join('|'));

/** The beginning of any headline of a small archive. */
export function headlinePattern(program: string, seeds: string, environment: Record<string, string>): RegExp {
	const exported: unknown = JSON.parse(
		execFileSync(process.execPath, [program, 'export', seeds], {
			encoding: 'utf8',
			env: { ...process.env, ...environment },
		}),
	);
	const { articles } = exported as { readonly articles: readonly { readonly headline: string }[] };
	return beginningOf(articles.map(({ headline }) => headline));
}

/** A bundle that writes what newsdesk wrote up to its first headline, and does nothing else. */
async function painterOf(frame: string, folder: string): Promise<string> {
	writeFileSync(join(folder, 'frame.txt'), frame);
	writeFileSync(join(folder, 'painter.js'), "import frame from './frame.txt';\nprocess.stdout.write(frame);\n");
	const outfile = join(folder, 'painter.mjs');
	await build({
		entryPoints: [join(folder, 'painter.js')],
		outfile,
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'esm',
	});
	return outfile;
}

/** Takes the indexes out of a cache, and leaves what was kept compiled. */
function removeIndexes(cache: string): void {
	const folder = join(cache, 'newsdesk');
	for (const name of readdirSync(folder)) if (name.includes('.db')) rmSync(join(folder, name), { force: true });
}

/** Start to the first of it to be seen, in turn with bare Node and with a bundle that only paints. */
export async function measureStart(
	program: string,
	seeds: string,
	folder: string,
	rounds: number,
): Promise<readonly Finding[]> {
	const cache = join(folder, 'cache');
	const environment = { XDG_CACHE_HOME: cache };
	const headline = headlinePattern(program, seeds, environment);
	const reader = (): TimedTerminal => new TimedTerminal([program, seeds], SIZE, environment);
	const shown = async (terminal: TimedTerminal, ...whats: readonly RegExp[]): Promise<readonly number[]> => {
		const times = [];
		for (const what of whats) times.push(await terminal.shows(what));
		return times;
	};

	const sample = reader();
	await sample.shows(headline);
	const painter = await painterOf(sample.written, folder);
	await sample.end();

	const bare = new Sample();
	const painted = new Sample();
	const visible = new Sample();
	const listed = new Sample();
	const unopened = new Sample();
	const first = new Sample();
	for (let round = 0; round < rounds; round += 1) {
		const node = new TimedTerminal(['-e', "process.stdout.write('newsdesk')"], SIZE, {});
		bare.add((await shown(node, VISIBLE))[0] ?? 0);
		await node.end();
		const paints = new TimedTerminal([painter], SIZE, {});
		painted.add((await shown(paints, VISIBLE))[0] ?? 0);
		await paints.end();
		const reading = reader();
		const [frame = 0, rows = 0] = await shown(reading, VISIBLE, headline);
		visible.add(frame);
		listed.add(rows);
		await reading.end();
	}
	for (let round = 0; round < Math.min(rounds, 8); round += 1) {
		removeIndexes(cache);
		const reading = reader();
		unopened.add((await shown(reading, headline))[0] ?? 0);
		await reading.end();
	}
	for (let round = 0; round < Math.min(rounds, 5); round += 1) {
		rmSync(cache, { recursive: true, force: true });
		const reading = reader();
		first.add((await shown(reading, headline))[0] ?? 0);
		await reading.end();
	}

	const finding = (label: string, sample: Sample): Finding => ({
		label,
		values: [
			`${sample.at(0.5).toFixed(0)} ms`,
			`${(sample.at(0.5) / bare.at(0.5)).toFixed(2)} × Node, ${(sample.at(0.5) / painted.at(0.5)).toFixed(2)} × bundle`,
		],
	});
	return [
		finding('Start of Node alone', bare),
		finding('Start of a bundle that paints the same without Ink', painted),
		finding('Start to the first frame', visible),
		finding('Start to the first headline, index there', listed),
		finding('Start to the first headline, a folder never opened', unopened),
		finding('Start to the first headline, the first of all starts', first),
	];
}
