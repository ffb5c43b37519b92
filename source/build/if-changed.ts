// Makes dist/ where a source is newer than what was built from it: `npm start` starts at once otherwise.
import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = ['newsdesk.js', 'program.js', 'reader.js', 'worker.js'].map((name) => `dist/${name}`);

const changed = (path: string): number => statSync(`${ROOT}${path}`).mtimeMs;

/** Folders too: a file that went leaves its mark there. */
function isBuilt(): boolean {
	try {
		const oldest = Math.min(...BUILT.map(changed));
		const made = globSync('source/**', { cwd: ROOT });
		return [...made, 'package.json', 'package-lock.json'].every((path) => changed(path) <= oldest);
	} catch {
		return false;
	}
}

if (!isBuilt()) execFileSync(process.execPath, ['source/build/bundle.ts'], { cwd: ROOT, stdio: 'inherit' });
