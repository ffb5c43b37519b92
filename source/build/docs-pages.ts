import { filled } from './docs-markers.ts';
import { TABLES } from './docs-tables.ts';
import { screenshot } from './screenshot.ts';
import { screenSvg } from './screenshot-svg.ts';

/** The README with its generated parts as the sources have them now. */
export const readmeOf = (page: string): string =>
	Object.entries(TABLES).reduce((text, [name, table]) => filled(text, name, table()), page);

/** The README's picture of the bundled program at `program`, started in the folder that holds `seeds`. */
export const pictureOf = async (program: string, folder: string): Promise<string> =>
	screenSvg(
		await screenshot(program, folder),
		'newsdesk in a terminal: the list of articles, an article with its names marked, and the facts it states',
	);
