import { resolve } from 'node:path';
import { markdownText } from '../../output/markdown.ts';
import type { TakenList } from '../../state/taking/taken.ts';

type Trail = Extract<TakenList, { readonly of: 'trail' }>;

/** What was opened, as a command line names it. */
export interface Opened {
	readonly paths: readonly string[];
	/** They are what came on stdin. */
	readonly isStdin: boolean;
	/** Options that say what is opened and how it is read, as words of a command line. */
	readonly options: readonly string[];
}

/** A word as POSIX shells read it whole. */
const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The command line that shows a step again. */
export function commandLine([command = '', ...words]: readonly string[], { paths, isStdin, options }: Opened): string {
	const opened = isStdin ? ['-'] : paths.map((path) => resolve(path));
	return ['newsdesk', command, ...options, ...words, ...opened].map(quoted).join(' ');
}

/** Each step with its number and its command line, for a table. */
export const logRecords = ({ steps }: Trail, opened: Opened) =>
	steps.map(({ kind, what, words }, index) => ({ step: index + 1, kind, what, command: commandLine(words, opened) }));

/** A fence longer than any within the text. */
const fence = (text: string): string =>
	'`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));

const KINDS: Readonly<Record<Trail['steps'][number]['kind'], string>> = {
	list: 'List',
	search: 'Search',
	filter: 'Filter',
	article: 'Article',
	mentions: 'Mentions',
	together: 'Two names',
	page: 'Page',
	ledger: 'Ledger',
	timeline: 'Timeline',
	facts: 'Facts',
	quote: 'Quote',
};

/** A trail as a research log in Markdown: each step in words, then the command line that shows the same again. `now` is an ISO time. */
export function researchLog(trail: Trail, opened: Opened, now: string): string {
	const steps = logRecords(trail, opened).map(({ step, kind, what, command }) => {
		const bar = fence(command);
		return `${step}. ${KINDS[kind]}: ${markdownText(what)}\n\n   ${bar}sh\n   ${command}\n   ${bar}\n`;
	});
	const [day, time] = [now.slice(0, 10), now.slice(11, 16)];
	return `# Research log\n\nWritten by newsdesk on ${day} at ${time} UTC; ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}, the oldest first.\n\n${steps.join('\n')}`;
}
