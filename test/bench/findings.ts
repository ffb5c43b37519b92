// What a bench found, printed and, asked to, put into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { filled } from '../../source/build/docs-markers.ts';

export interface Finding {
	readonly label: string;
	/** Under the first head of its table, and under the second. */
	readonly first: string;
	readonly second: string;
}

export interface Findings {
	readonly name: string;
	readonly heads: readonly [string, string];
	readonly findings: readonly Finding[];
}

const README = new URL('../../README.md', import.meta.url);

const conditions = (): string =>
	`Node ${process.versions.node}, ${availableParallelism()} processors, load ${loadavg()
		.map((load) => load.toFixed(1))
		.join(' ')}`;

const rowsOf = ({ heads: [first, second], findings }: Findings): readonly (readonly string[])[] => [
	['Measured', first, second],
	...findings.map((finding) => [finding.label, finding.first, finding.second]),
];

function tableOf(findings: Findings, under: string): string {
	const [head = [], ...rows] = rowsOf(findings).map((cells) => `| ${cells.join(' | ')} |`);
	return [head, '| --- | --- | --- |', ...rows, '', `${under}.`].join('\n');
}

/** Prints the findings; `--readme` among the options also writes them between the README's `bench NAME` markers. */
export function tell(findings: Findings, options: readonly string[]): void {
	const under = conditions();
	const rows = rowsOf(findings);
	const widths = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
	process.stdout.write(`\n${findings.name}: ${under}\n`);
	for (const cells of rows)
		process.stdout.write(
			`  ${cells
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd()}\n`,
		);
	if (!options.includes('--readme')) return;
	writeFileSync(README, filled(readFileSync(README, 'utf8'), `bench ${findings.name}`, tableOf(findings, under)));
}
