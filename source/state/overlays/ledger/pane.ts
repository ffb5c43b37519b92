import type { ListedLine } from '../../../ledger/listed.ts';
import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { compareAgain, LEAVING, ledgerKey } from './keys.ts';
import { ledgerLines } from './lines.ts';

/** What of a record is shown where there is little room. */
const FIGURE = ['line', 'text', 'source', 'label', 'why'];
const LINE = ['line', 'label', 'articles', 'origins'];

const lineRecord = ({ title, label, articles, origins, figures, accepted }: ListedLine) => ({
	line: title,
	label,
	articles,
	origins,
	figures,
	accepted,
});

const figuresOf = ({ title, whole }: ListedLine) =>
	whole?.entries.map(({ report, statement, verdict }) => ({
		line: title,
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
	}));

/** Figures that several articles give of the same thing, lined up. */
export const LEDGER: OverlayPane = {
	hints: ({ overlay }) => {
		if (overlay?.kind !== 'ledger' || overlay.page?.total === 0) return ['esc back'];
		return overlay.open === null
			? ['esc back', '↵ open', CHOOSE, 'X export']
			: [
					'esc back',
					'↵ to the words',
					'a accept',
					'- not of this line',
					's split here',
					'+ join',
					'u undo',
					'X export',
				];
	},
	list: ({ overlay }) => {
		if (overlay?.kind !== 'ledger' || !overlay.page) return null;
		const { page, open } = overlay;
		const opened = page.lines.find(({ id }) => id === open);
		const records = opened && figuresOf(opened);
		if (records) return { of: 'records', one: 'figure', name: 'ledger', brief: FIGURE, records };
		return { of: 'records', one: 'line', name: 'ledger', brief: LINE, records: page.lines.map(lineRecord) };
	},
	lines: ledgerLines,
	key: ledgerKey,
	waits: ({ overlay, answered, asked }, key) =>
		overlay?.kind === 'ledger' && overlay.page === null && answered.ledger < asked.ledger && !LEAVING.includes(key),
	changed: compareAgain,
};
