import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCREENS = new URL('../golden/screens/', import.meta.url);

/** Holds a screen against the one that is kept by this name. */
export function golden(name: string, screen: readonly string[]): void {
	const file = fileURLToPath(new URL(`${name}.txt`, SCREENS));
	const text = `${screen.map((line) => line.trimEnd()).join('\n')}\n`;
	if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
	assert.equal(text, readFileSync(file, 'utf8'), `${name}: UPDATE_GOLDEN=1 npm run unit writes it anew`);
}
