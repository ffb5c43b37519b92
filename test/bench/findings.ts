// What a bench found, printed and, asked to, put into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { filled } from '../../source/build/docs-markers.ts';

export interface Finding {
	readonly label: string;
	/** One for each head of its table. */
	readonly values: readonly string[];
}

export interface Findings {
	readonly name: string;
	readonly heads: readonly string[];
	readonly findings: readonly Finding[];
}

const README = new URL('../../README.md', import.meta.url);

const conditions = (): string =>
	`Node ${process.versions.node}, ${availableParallelism()} processors, load ${loadavg()
		.map((load) => load.toFixed(1))
		.join(' ')}`;

const rowsOf = ({ heads, findings }: Findings): readonly (readonly string[])[] => [
	['Measured', ...heads],
	...findings.map(({ label, values }) => [label, ...values]),
];

function tableOf(findings: Findings, under: string): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const [head = [], ...rows] = rowsOf(findings);
	return [line(head), line(head.map(() => '---')), ...rows.map(line), '', `${under}.`].join('\n');
}

/** Prints the findings; `--readme` among the options also writes them between the README's `bench NAME` markers. */
export function tell(findings: Findings, options: readonly string[]): void {
	const under = conditions();
	const rows = rowsOf(findings);
	const widths = ['', ...findings.heads].map((_, column) =>
		Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
	);
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
