import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandHelp, generalHelp } from '../../source/commands/help.ts';
import { COMMANDS, STANDARD } from '../../source/commands.ts';

test('every command has help that names its options, an example and its exit status', () => {
	for (const command of COMMANDS) {
		const help = commandHelp(command);
		assert.ok(help.includes(`newsdesk ${command.name} ${command.takes}`), command.name);
		for (const flag of command.flags) assert.ok(help.includes(`--${flag.name}`), `${command.name} --${flag.name}`);
		assert.ok(command.examples.length > 0, command.name);
		for (const { line } of command.examples) assert.ok(help.includes(line), line);
		assert.match(help, /0 found, 1 nothing found, 2 error/);
	}
});

test('the general help names every command', () => {
	const help = generalHelp(COMMANDS, STANDARD, '1.2.3');
	assert.match(help, /^newsdesk 1\.2\.3/);
	for (const { name, summary } of COMMANDS) {
		if (name === STANDARD.name) continue;
		assert.match(help, new RegExp(`^  ${name} `, 'm'));
		assert.ok(help.replace(/\s+/g, ' ').includes(summary));
	}
});

test('help fits a terminal of 80 columns', () => {
	for (const help of [generalHelp(COMMANDS, STANDARD, '1.2.3'), ...COMMANDS.map(commandHelp)]) {
		for (const line of help.split('\n')) assert.ok(line.length <= 80, line);
	}
});

test('an option bears the same value everywhere, so that it can be read before the command is known', () => {
	const kinds = new Map<string, boolean>();
	for (const flag of COMMANDS.flatMap(({ flags }) => flags)) {
		const takesValue = flag.takes !== null;
		assert.equal(kinds.get(flag.name) ?? takesValue, takesValue, flag.name);
		kinds.set(flag.name, takesValue);
	}
});

test('names are unlike each other, and no command is called as an option of help', () => {
	const names = COMMANDS.map(({ name }) => name);
	assert.equal(new Set(names).size, names.length);
	assert.ok(!names.includes('help'));
});
