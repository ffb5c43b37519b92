import { analyse } from '../../source/analyse/analyse.ts';
import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article, Dateline } from '../../source/domain/article.ts';
import { loadModels } from '../../source/effects/models.ts';
import { type Ledger, ledgerOf } from '../../source/ledger/ledger.ts';
import { reportOf } from '../../source/ledger/reading.ts';
import type { Report } from '../../source/ledger/statement.ts';
import { articleOf } from '../archive/library.ts';

const models = loadModels();

/** A report in a test: when it was published, and what it says. */
export type Told = readonly [published: string | null, text: string];

const read = new Map<string, { readonly article: Article; readonly analysis: Analysis }>();

/** `TARN - The rebels …`. */
function datelineOf(text: string): Dateline | null {
	const [all, place = ''] = /^(\p{Lu}[\p{Lu} ]+) - /u.exec(text) ?? [];
	return all === undefined ? null : { place, start: 0, end: all.length };
}

export function toldReport([published, text]: Told, id: string, origin = Number.parseInt(id, 36)): Report {
	const key = `${id} ${published} ${text}`;
	const known = read.get(key);
	const article = known?.article ?? {
		...articleOf({ id, text, published, headline: '' }),
		dateline: datelineOf(text),
	};
	const analysis = known?.analysis ?? analyse(article, models);
	read.set(key, { article, analysis });
	return reportOf(article, analysis, origin);
}

/** The ledger of some reports, called `a`, `b`, `c` in their order. */
export const toldLedger = (told: readonly Told[]): Ledger =>
	ledgerOf(told.map((each, at) => toldReport(each, String.fromCharCode(97 + at))));

/** Each line as `a:12 first, b:17 update`; repeats inside one article are left out. */
export const shown = ({ lines }: Ledger): string[] =>
	lines.map(({ entries }) =>
		entries
			.filter(({ echo }) => echo !== 'again')
			.map(({ report, statement, verdict }) => `${report.article}:${statement.value} ${verdict.label}`)
			.join(', '),
	);
