import type { Report } from '../output/report.ts';
import { UnknownColumn } from '../output/table.ts';
import { OUTPUTS, type OutputName, outputOf } from '../output.ts';
import { CommandError, type Context } from './command.ts';

const isOutput = (name: string): name is OutputName => OUTPUTS.some((output) => output.name === name);

/** The form asked for by `--format` or `--json`. */
export function formatOf({ options }: Context, standard: OutputName): OutputName {
	const asked = options.text('format');
	if (options.on('json')) {
		if (asked !== null && asked !== 'json')
			throw new CommandError(`--json and --format ${asked} do not go together`, 'give one of them');
		return 'json';
	}
	return asked !== null && isOutput(asked) ? asked : standard;
}

/** The fields `--columns` names; none where it is not given. They belong to a table. */
export function columnsOf({ options }: Context, format: OutputName): readonly string[] {
	const asked = options.text('columns');
	if (asked === null) return [];
	if (format !== 'csv' && format !== 'markdown')
		throw new CommandError(
			`--columns chooses the columns of a table, and ${format} is none`,
			'add --format csv or --format markdown',
		);
	const columns = asked
		.split(',')
		.map((column) => column.trim())
		.filter(Boolean);
	if (columns.length === 0) throw new CommandError('--columns names no column', 'give names with commas between them');
	return columns;
}

export async function writeReport(report: Report, format: OutputName, context: Context): Promise<void> {
	const { stdout, colour } = context;
	const columns = columnsOf(context, format);
	try {
		await outputOf(format).write?.(report, stdout, colour, columns);
	} catch (error) {
		if (!(error instanceof UnknownColumn)) throw error;
		throw new CommandError(error.message, `columns of this list are ${error.known.join(', ')}`);
	}
}
