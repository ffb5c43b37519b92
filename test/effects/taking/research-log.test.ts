import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { commandLine, researchLog } from '../../../source/effects/taking/research-log.ts';

const OPENED = { paths: ['/news/my articles'], isStdin: false, options: [] };

describe('research log', () => {
	it('a shell reads every word of a command line as it was', () => {
		for (const word of ['pier', 'port strike', "d'Or", '$HOME `id` "x" \\', '!! * ?', 'a\nb', '-x', '']) {
			const line = commandLine(['search', word], OPENED).replace(/^newsdesk/, 'printf "%s\\0"');
			assert.deepEqual(execFileSync('/bin/sh', ['-c', line], { encoding: 'utf8' }).split('\0').slice(0, -1), [
				'search',
				word,
				'/news/my articles',
			]);
		}
	});
	it('what came on stdin is named so', () => {
		assert.equal(commandLine(['entities'], { paths: ['/tmp/x'], isStdin: true, options: [] }), 'newsdesk entities -');
	});
	it('with the options it was opened with', () => {
		const options = ['--archive', 'https://desk.example:9200#news', '--journal', '/my notes/j.jsonl'];
		assert.equal(
			commandLine(['search', '--', '-pier'], { paths: [], isStdin: false, options }),
			"newsdesk search --archive 'https://desk.example:9200#news' --journal '/my notes/j.jsonl' -- -pier",
		);
	});
	it('each step in words and with its command line, the oldest first', () => {
		const steps = [
			{ kind: 'search', what: 'port *strike*: 2 articles', words: ['search', 'port *strike*'] },
			{ kind: 'page', what: 'Ada', words: ['entities', '--about', 'person:ada'] },
		] as const;
		assert.equal(
			researchLog({ of: 'trail', steps }, OPENED, '2031-03-04T05:06:07.000Z'),
			`# Research log

Written by newsdesk on 2031-03-04 at 05:06 UTC; 2 steps, the oldest first.

1. Search: port \\*strike\\*: 2 articles

   \`\`\`sh
   newsdesk search 'port *strike*' '/news/my articles'
   \`\`\`

2. Page: Ada

   \`\`\`sh
   newsdesk entities --about person:ada '/news/my articles'
   \`\`\`
`,
		);
	});
});
