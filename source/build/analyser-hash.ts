import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** Changes with anything that can alter what is read out of an article: code, lexicons, weights. Run from the root. */
export function analyserHash(): string {
	const hash = createHash('sha256');
	for (const file of globSync('source/{domain,ingest,analyse,resolve}/**/*.{ts,bin}').sort())
		hash.update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}
