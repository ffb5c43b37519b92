import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { LineProblem } from '../../journal/line.ts';

const JOURNAL_RULE = 'journal';

/** Lines of the journal that cannot be read, as problems. */
export const faultsOf = (problems: readonly LineProblem[]): Diagnostic[] =>
	problems.map(({ line, message, hint }) => ({
		where: `journal:${line}`,
		severity: 'warning',
		rule: JOURNAL_RULE,
		message,
		hint,
	}));

export const ofJournal = (all: readonly Diagnostic[]): Diagnostic[] => all.filter(({ rule }) => rule === JOURNAL_RULE);

/** What is not of the journal. */
export const elsewhere = (all: readonly Diagnostic[]): Diagnostic[] => all.filter(({ rule }) => rule !== JOURNAL_RULE);
