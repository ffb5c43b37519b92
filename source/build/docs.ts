// `npm run docs`: writes the README's tables and its picture anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { installed, ROOT } from '../../test/commands/installed.ts';
import { pictureOf, readmeOf } from './docs-pages.ts';

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	process.stdout.write(`${file}\n`);
}

const readme = `${ROOT}README.md`;
write(readme, readmeOf(readFileSync(readme, 'utf8')));
write(`${ROOT}.github/screen.svg`, await pictureOf(installed(), ROOT));
process.exit(0);
