import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import stockWidth from 'string-width';
import { HAS_JOINING } from '../../source/state/text/certain.ts';
import { widthOf } from '../../source/state/text/width.ts';
import { installed, ROOT } from '../commands/installed.ts';
import { type Cell, endAll, start } from '../harness/terminal.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'newsdesk-stock-ink-'));
afterEach(endAll);
after(() => rmSync(base, { recursive: true, force: true }));

const KEYS = [
	'j',
	'j',
	'\r',
	'w',
	'w',
	'j',
	'm',
	'n',
	'\t',
	'\t',
	'j',
	'\u001b',
	'/',
	'p',
	'i',
	'e',
	'r',
	'\r',
	'n',
	'?',
	'\u001b',
	'z',
];

async function screensOf(program: string): Promise<readonly (readonly (readonly Cell[])[])[]> {
	const reader = start(process.execPath, [program, HARBOUR, '--no-journal'], {
		columns: 130,
		rows: 32,
		env: { XDG_CACHE_HOME: join(base, 'cache') },
	});
	await reader.until(/Council argues over/);
	await reader.until(/4 articles(?! ·[^\n]* reading)/);
	await reader.settled(500);
	const screens = [reader.cells()];
	for (const key of KEYS) {
		reader.send(key);
		// The machine may be busy: a screen counts once it has stood still.
		await reader.settled(350);
		screens.push(reader.cells());
	}
	reader.send('q');
	await reader.exited;
	return screens;
}

it('Ink with its hot modules replaced draws the same screens as Ink as published', { timeout: 120_000 }, async () => {
	const stock = join(base, 'dist');
	execFileSync(process.execPath, ['source/build/bundle.ts', stock, 'stock-ink'], { cwd: ROOT });
	copyFileSync(join(ROOT, 'package.json'), join(base, 'package.json'));
	const ours = await screensOf(installed());
	const published = await screensOf(join(stock, 'newsdesk.js'));
	const rows = (screen: (typeof ours)[number] | undefined) =>
		screen?.map((row) => row.map(({ text }) => text).join('')).join('\n');
	for (const [step, screen] of published.entries()) {
		const pressed = `after ${JSON.stringify(KEYS.slice(0, step))}`;
		assert.equal(rows(ours[step]), rows(screen), pressed);
		assert.deepEqual(ours[step], screen, pressed);
	}
});

it('widths are those of string-width, but of letters that join', () => {
	// Bundled, the module asks for the published one only where it must; here that is this require.
	(globalThis as { require?: unknown }).require = (name: string) =>
		name === 'stock:string-width' ? { default: stockWidth } : createRequire(import.meta.url)(name);
	const check = async () => {
		const { default: quickWidth } = await import('../../source/build/ink/string-width.ts');
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
				if (!HAS_JOINING.test(text)) assert.equal(quickWidth(text), stockWidth(text));
			}),
			{ numRuns: 2000 },
		);
		const letters = fc.constantFrom(...'नमस्ते क्षत्रिय தமிழ் সংবাদ ക്ഷേത്രം กำลัง ព័ត៌មាន a é');
		fc.assert(
			fc.property(fc.string({ unit: letters }), (text) => {
				assert.equal(quickWidth(text), widthOf(text));
			}),
		);
		for (let code = 0x20; code < 0x11_000; code++) {
			if (code >= 0xd800 && code <= 0xdfff) continue;
			const text = `a${String.fromCodePoint(code)}b`;
			if (HAS_JOINING.test(text)) continue;
			assert.equal(quickWidth(text), stockWidth(text), `U+${code.toString(16)}`);
		}
	};
	return check();
});
