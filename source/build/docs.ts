// `npm run docs`: writes the README's tables and its picture anew. Runs on the bundle that `npm run build` makes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictureOf, readmeOf } from './docs-pages.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	process.stdout.write(`${file}\n`);
}

const readme = `${ROOT}README.md`;
write(readme, readmeOf(readFileSync(readme, 'utf8')));
write(`${ROOT}.github/screen.svg`, await pictureOf(`${ROOT}dist/newsdesk.js`, ROOT));
process.exit(0);
