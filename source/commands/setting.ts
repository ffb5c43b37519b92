import { type Setting, STANDARD } from '../effects/setting.ts';
import { BOUNDS, readBounds } from '../ingest/bounds.ts';
import { readFieldMap } from '../ingest/fields/map.ts';
import { CommandError, type Context } from './command.ts';

/** How the user wants articles to be read; undefined where nothing is said of it. */
export function settingOf({ options }: Context): Setting | undefined {
	const [map, bounds] = [options.text('map'), options.text('bounds')];
	if (map === null && bounds === null) return undefined;
	const fields = map === null ? STANDARD.fields : readFieldMap(map);
	if (typeof fields === 'string')
		throw new CommandError(`--map cannot be read: ${fields}`, 'e.g. --map headline=title,text=body');
	const read = bounds === null ? STANDARD.bounds : readBounds(bounds);
	if (typeof read === 'string')
		throw new CommandError(
			`--bounds cannot be read: ${read}`,
			`e.g. --bounds file=256m,seconds=300; the standard is ${Object.entries(BOUNDS)
				.map(([name, value]) => `${name}=${value}`)
				.join(',')}`,
		);
	return { fields, bounds: read };
}
