import type { Binding } from '../binding.ts';
import { openExport } from '../overlays/export/keys.ts';
import { openPipe } from '../overlays/pipe/keys.ts';
import { copyLit, copyReference } from '../taking/copy.ts';
import { editSource, openSource } from '../taking/source.ts';

/** What is taken out of the reader. */
export const TAKING: readonly Binding[] = [
	{
		id: 'copy',
		keys: ['y'],
		label: 'copy',
		help: 'copy the quote or the words under the cursor with speaker and source, over SSH too',
		where: 'everywhere',
		act: copyLit,
	},
	{
		id: 'copy.citation',
		keys: ['Y'],
		label: 'cite',
		help: 'copy the article’s reference: author, headline, outlet, date, file, address',
		where: 'everywhere',
		act: copyReference,
	},
	{
		id: 'source',
		keys: ['o'],
		label: 'source',
		help: 'open the page the article came from, in the browser',
		where: 'everywhere',
		act: openSource,
	},
	{
		id: 'edit',
		keys: ['e'],
		label: 'edit',
		help: 'open the article’s file in $VISUAL or $EDITOR, at the line that is read',
		where: 'everywhere',
		act: editSource,
	},
	{
		id: 'export',
		keys: ['X'],
		label: 'export',
		help: 'write the list that has the keys to a CSV, JSON or Markdown file, with its sources',
		where: 'everywhere',
		act: (m) => openExport(m),
	},
	{
		id: 'pipe',
		keys: ['|'],
		label: 'pipe',
		help: 'give the article, or the list that has the keys, to a command',
		where: 'everywhere',
		act: openPipe,
	},
];
