import * as zlib from 'node:zlib';
import { signaturesOf } from '../../ledger/signature.ts';
import type { Episode, Report, Statement } from '../../ledger/statement.ts';
import { packSignatures } from './signatures.ts';

/** A statement without its sentence, which its article's text has anyway. */
type Kept = Omit<Statement, 'sentence'>;

interface Packed {
	readonly publishedAt: string | null;
	readonly episodes: readonly (Omit<Episode, 'statements' | 'names' | 'words'> & {
		readonly statements: readonly Kept[];
	})[];
}

const SHARED = `{"publishedAt":null,"places":["place:united-states","place:new-york"],"episodes":[{"key":"main","when":{"from":,"to":},"isSure":true,"isRunning":false,"places":[],"isDeadly":true,"statements":[{"start":,"end":,"said":{"start":,"end":},"counted":{"of":"person","group":null,"words":"people","isBeside":false},"holder":null,"action":"killed","kind":"closed","value":,"max":null,"qualifier":"exact","unit":null,"source":null,"asOf":null,"scope":{"attacker":null,"living":null,"places":[],"words":null},"isPart":false,"isSuperseded":false,"isCorrection":false}]}]}"kind":"measure","qualifier":"about","more than","at least","range""action":"wounded","key":"measure "unit":"USD"`;
const dictionary = Buffer.from(SHARED, 'utf8');

type Stored = Pick<Report, 'publishedAt' | 'episodes'>;

/** An article's report in two parts: what is held against other articles', and what is shown of it. */
export interface PackedReport {
	readonly signatures: Uint8Array;
	readonly episodes: Uint8Array;
}

/** What the ledger keeps of an article as bytes, without its sentences; null where it has no figure to compare. */
export function packReport(report: Report): PackedReport | null {
	const { publishedAt, episodes } = report;
	if (episodes.length === 0) return null;
	const packed: Packed = {
		publishedAt,
		episodes: episodes.map(({ statements, names: _names, words: _words, ...episode }) => ({
			...episode,
			statements: statements.map(({ sentence: _, ...kept }) => kept),
		})),
	};
	return {
		signatures: packSignatures(signaturesOf(report)),
		episodes: zlib.deflateRawSync(JSON.stringify(packed), { level: 9, dictionary }),
	};
}

/** The shown part, with empty sentences, which `withSentence` gives back; names and words are in the signatures alone. */
export function unpackReport(bytes: Uint8Array): Stored {
	const { publishedAt, episodes }: Packed = JSON.parse(zlib.inflateRawSync(bytes, { dictionary }).toString('utf8'));
	return {
		publishedAt,
		episodes: episodes.map((episode) => ({
			...episode,
			names: [],
			words: [],
			statements: episode.statements.map((kept) => ({ ...kept, sentence: '' })),
		})),
	};
}

/** A statement with its sentence, read from its article's text. */
export const withSentence = (statement: Statement, text: string): Statement => ({
	...statement,
	sentence: text.slice(statement.said.start, statement.said.end),
});
