import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const READING = ['source/domain', 'source/ingest', 'source/analyse', 'source/resolve'];

/**
 * When what is read out of an article was last changed, in seconds since 1970: by the last commit that did, or where there is
 * no history by the files' own times. Run from the root.
 */
export function analyserTime(): number {
	try {
		const log = ['log', '-1', '--format=%ct', '--', ...READING];
		const told = Number(execFileSync('git', log, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
		if (told > 0) return told;
	} catch {
		// No history: a package.
	}
	const files = READING.flatMap((folder) => globSync(`${folder}/**/*.{ts,bin}`));
	return Math.floor(Math.max(...files.map((file) => statSync(file).mtimeMs)) / 1_000);
}
