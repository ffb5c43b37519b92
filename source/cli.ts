import { isatty } from 'node:tty';
import { main } from './commands/start.ts';

process.exit(
	await main({
		argv: process.argv.slice(2),
		environment: process.env,
		importMeta: import.meta,
		stdin: { isTTY: isatty(0) },
		stdout: process.stdout,
		stderr: process.stderr,
		end: (code) => process.exit(code),
	}),
);
