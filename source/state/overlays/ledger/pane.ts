import { titleOf } from '../../../ledger/titles.ts';
import type { OverlayPane } from '../pane.ts';
import { compareAgain, LEAVING, ledgerKey } from './keys.ts';
import { ledgerLines } from './lines.ts';

/** Figures that several articles give of the same thing, lined up. */
export const LEDGER: OverlayPane = {
	hints: ({ overlay }) =>
		overlay?.kind === 'ledger' && overlay.open !== null
			? ['esc back', '↵ to the words', 'a accept', '- not of this line', 's split here', '+ join', 'u undo', 'X export']
			: ['esc back', '↵ open', '↑↓ choose', 'X export'],
	list: ({ overlay }) =>
		overlay?.kind === 'ledger' && overlay.page
			? {
					of: 'records',
					one: 'figure',
					name: 'ledger',
					brief: ['line', 'text', 'source', 'label', 'why'],
					records: overlay.page.lines.flatMap((line) =>
						line.entries.map(({ report, statement, verdict }) => ({
							line: titleOf(line),
							published: report.published,
							value: statement.value,
							max: statement.max,
							qualifier: statement.qualifier,
							unit: statement.unit,
							text: statement.text,
							source: statement.source,
							label: verdict.label,
							why: verdict.why,
							path: report.path,
							outlet: report.outlet,
							article: report.article,
							start: statement.start,
							end: statement.end,
						})),
					),
				}
			: null,
	lines: ledgerLines,
	key: ledgerKey,
	waits: ({ overlay, answered, asked }, key) =>
		overlay?.kind === 'ledger' && overlay.page === null && answered.ledger < asked.ledger && !LEAVING.includes(key),
	changed: compareAgain,
};
