import { signaturesOf } from '../../ledger/signature.ts';
import type { Report, Statement } from '../../ledger/statement.ts';
import { packSignatures } from './signatures.ts';

/** What an article's report is held against others by, as bytes; null where it has no figure to compare. The rest is read from the article again. */
export const packReport = (report: Report): Uint8Array | null =>
	report.episodes.length === 0 ? null : packSignatures(signaturesOf(report));

/** A report without its sentences, which `withSentence` gives back, and without what is not compared. */
export const unworded = (report: Report): Report => ({
	...report,
	episodes: report.episodes.map((episode) => ({
		...episode,
		statements: episode.statements.map((statement) => ({ ...statement, sentence: '' })),
	})),
	uncompared: [],
});

/** A statement with its sentence, read from its article's text. */
export const withSentence = (statement: Statement, text: string): Statement => ({
	...statement,
	sentence: text.slice(statement.said.start, statement.said.end),
});
