import { EXPORT_SCHEMA } from '../output/schema/export-schema.ts';
import type { Command, Context, ExitCode } from './command.ts';

async function run({ stdout }: Context): Promise<ExitCode> {
	await stdout.write(`${JSON.stringify(EXPORT_SCHEMA, null, '\t')}\n`);
	return 0;
}

export const schema: Command = {
	name: 'schema',
	takes: '',
	summary: 'Print the JSON Schema of what export writes',
	details: [
		'JSON Schema 2020-12. The document of --format json fits it as a whole; a line of --format jsonl fits its definition named record.',
	],
	flags: [],
	examples: [{ line: 'newsdesk schema > newsdesk-1.schema.json', says: 'for a validator' }],
	run,
};
