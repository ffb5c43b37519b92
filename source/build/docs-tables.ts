// The README's tables, made from the lists the program itself runs on.

import { usageOf } from '../commands/help.ts';
import { COMMANDS, STANDARD } from '../commands.ts';
import { ARCHIVE_DEFINITIONS } from '../effects/shared-archive/definitions.ts';
import { FORMATS } from '../ingest/formats.ts';
import { OUTPUTS } from '../output.ts';
import type { Binding } from '../state/binding.ts';
import { BINDINGS } from '../state/bindings.ts';
import { keyLabel } from '../state/keys.ts';
import type { Pane } from '../state/place.ts';
import { DEFINITIONS, writtenOf } from '../state/settings/definitions.ts';
import { STANDARD_SETTINGS } from '../state/settings/settings.ts';

const PANES: Readonly<Record<Pane, string>> = {
	list: 'List of articles',
	article: 'Article',
	facts: 'Facts',
	mentions: 'Mentions of a name',
	profile: 'Page of a name',
};

const cell = (text: string): string => text.replace(/\|/g, '\\|');

const code = (text: string): string => `\`${cell(text)}\``;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const keysTable = (bindings: readonly Binding[]): string =>
	table(
		['Keys', 'What they do'],
		bindings.map(({ keys, help }) => [keys.map((key) => code(keyLabel(key))).join(' '), cell(help)]),
	);

/** A table of keys for each pane; keys that several panes share come last. */
function keyTables(): string {
	const shared = BINDINGS.filter(({ where }) => where === 'everywhere' || where.length > 1);
	const parts = Object.entries(PANES).map(([pane, title]) => {
		const own = BINDINGS.filter(({ where }) => where !== 'everywhere' && where.length === 1 && where[0] === pane);
		return `### ${title}\n\n${keysTable(own)}`;
	});
	return [...parts, `### In every pane\n\n${keysTable(shared)}`].join('\n\n');
}

const settingsTable = (): string =>
	table(
		['Setting', 'What it can be', 'Standard', 'What it does'],
		DEFINITIONS.map(({ name, takes, says }) => [
			code(name),
			cell(takes),
			code(writtenOf(STANDARD_SETTINGS, name)),
			cell(says),
		]),
	);

const archivesTable = (): string =>
	table(
		['Setting of an archive', 'What it can be', 'What it does'],
		[
			['nodes', 'addresses', 'where it lies: one, or a list of several'],
			['archive', 'a name', 'what the cluster calls it; as here if it is not set'],
			...ARCHIVE_DEFINITIONS.map(({ name, takes, says }) => [name, takes, says]),
		].map(([name = '', takes = '', says = '']) => [code(name), cell(takes), cell(says)]),
	);

const commandTable = (): string =>
	table(
		['Command', 'What it does'],
		COMMANDS.map((command) => [
			code(usageOf(command)),
			`${cell(command.summary)}${command === STANDARD ? '; the word `read` may be left out' : ''}`,
		]),
	);

const examples = (): string =>
	`\`\`\`sh\n${COMMANDS.flatMap((command) => command.examples)
		.map(({ line, says }) => `# ${says}\n${line}`)
		.join('\n')}\n\`\`\``;

const formatTable = (): string =>
	table(
		['Files', 'What is read', 'By'],
		FORMATS.map(({ extensions, says, library }) => [
			extensions.map(code).join(' '),
			cell(says),
			cell(library ?? 'newsdesk'),
		]),
	);

const outputTable = (): string =>
	table(
		['`--format`', 'What is written', 'By'],
		OUTPUTS.map((output) => [
			code(output.name),
			cell(output.summary),
			'write' in output
				? output.name === 'text'
					? 'every command but `export`'
					: 'every command with a list'
				: '`export`',
		]),
	);

/** What stands between `<!-- name -->` and `<!-- /name -->` in the README. */
export const TABLES: Readonly<Record<string, () => string>> = {
	keys: keyTables,
	settings: settingsTable,
	archives: archivesTable,
	commands: commandTable,
	examples,
	formats: formatTable,
	outputs: outputTable,
};
