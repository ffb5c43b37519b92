import type { Report } from '../output/report.ts';
import { type Format, OUTPUTS, outputOf } from '../output.ts';
import { CommandError, type Context } from './command.ts';

const isFormat = (name: string): name is Format => OUTPUTS.some((output) => output.name === name);

/** The form asked for by `--format` or `--json`. */
export function formatOf({ options }: Context, standard: Format): Format {
	const asked = options.text('format');
	if (options.on('json')) {
		if (asked !== null && asked !== 'json')
			throw new CommandError(`--json and --format ${asked} do not go together`, 'give one of them');
		return 'json';
	}
	return asked !== null && isFormat(asked) ? asked : standard;
}

export const writeReport = (report: Report, format: Format, { stdout, colour }: Context): Promise<void> =>
	outputOf(format).write(report, stdout, colour);
