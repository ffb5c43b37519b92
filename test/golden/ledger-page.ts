import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import { ledgerOf } from '../../source/ledger/ledger.ts';
import { reportOf } from '../../source/ledger/reading.ts';
import { titleOf } from '../../source/ledger/titles.ts';

/** The ledger of some articles as lines for a person to check. */
export function ledgerPage(read: readonly { readonly article: Article; readonly analysis: Analysis }[]): string {
	const { lines, uncompared } = ledgerOf(read.map(({ article, analysis }, at) => reportOf(article, analysis, at)));
	return [
		...lines.flatMap((line) => [
			`${titleOf(line)}  ${line.kind}, ${line.articles} articles, ${line.origins} origins`,
			...line.entries.map(({ report, statement, verdict }) =>
				[
					`  ${report.published} ${statement.text} | ${statement.source ?? '-'} | ${verdict.label}`,
					`      ${verdict.rule}: ${verdict.why}`,
					`      ${report.path}:${statement.start} ${statement.sentence.replace(/\s+/g, ' ')}`,
				].join('\n'),
			),
			...line.parts.map(({ report, statement }) => `  part ${statement.text} ${report.path}:${statement.start}`),
			'',
		]),
		'not compared:',
		...uncompared.map(({ path, start, text, reason }) => `  ${path}:${start} ${text}: ${reason}`),
		'',
	].join('\n');
}
