import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folderOf, newsdesk } from './newsdesk.ts';

const room = folderOf({ 'a.txt': 'Harbour strike\n\nDock workers in Lisport went home.\n' });
after(room.remove);

const LOADED = join(dirname(room.path), 'loaded');
const HOOK = join(dirname(room.path), 'hook.mjs');
// Runs in every thread before anything else.
writeFileSync(
	HOOK,
	`import { registerHooks } from 'node:module';
import { appendFileSync } from 'node:fs';
registerHooks({
	resolve(specifier, context, next) {
		if (/-(?:opensearch|open-shared)-/.test(specifier)) appendFileSync(${JSON.stringify(LOADED)}, specifier + '\\n');
		return next(specifier, context);
	},
});
`,
);
const environment = { ...room.environment, NODE_OPTIONS: `--import=${pathToFileURL(HOOK)}` };

test('the client of shared archives is loaded for who opens one, and for nobody else', async () => {
	for (const args of [
		['search', 'dock', room.path],
		['facts', room.path],
		['doctor', room.path],
		['archive', 'list'],
	])
		assert.notEqual((await newsdesk(args, { environment })).code, 2, args.join(' '));
	assert.ok(!existsSync(LOADED));
	await newsdesk(['search', 'dock', '--archive', 'http://127.0.0.1:9#none'], { environment });
	assert.ok(existsSync(LOADED));
});
