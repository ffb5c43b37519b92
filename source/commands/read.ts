import type { Command } from './command.ts';
import { OPENING } from './flags.ts';

export const read: Command = {
	name: 'read',
	takes: '[PATH…]',
	summary: 'Read, search and check a folder of articles in the terminal',
	details: [
		'Opens the articles of the files and folders given; without any, what was open last, where you left off, and the first time the five articles that come with newsdesk. In the reader, ? shows every key and q leaves.',
	],
	flags: [
		{
			name: 'plain-screen',
			takes: null,
			summary: 'for screen readers and braille: one pane at a time as plain lines, the cursor on the chosen one',
		},
		...OPENING,
		{
			name: 'fresh',
			takes: null,
			summary:
				'begin with the whole list instead of where you left off; without a path, of the articles that come with newsdesk',
		},
	],
	examples: [
		{ line: 'newsdesk', says: 'go on where you left off' },
		{ line: 'newsdesk ~/articles', says: 'read a folder' },
		{ line: 'curl -s https://example.org/story.txt | newsdesk -', says: 'read what another program writes' },
	],
	run: async (context) => (await import('./open-reader.ts')).openReader(context),
};
