import * as zlib from 'node:zlib';
import type { Episode, Report, Statement } from '../../ledger/statement.ts';

/** A statement without its sentence, which its article's text has anyway. */
type Kept = Omit<Statement, 'sentence'>;

interface Packed {
	readonly publishedAt: string | null;
	/** Names that most of the article's episodes have. */
	readonly names: readonly string[];
	readonly episodes: readonly (Omit<Episode, 'statements'> & {
		readonly all: boolean;
		readonly statements: readonly Kept[];
	})[];
}

const SHARED = `{"names":["place:united-states","place:new-york","organization:federal-","person:"],"episodes":[{"key":"main","when":{"from":,"to":},"isSure":true,"isRunning":false,"places":[],"names":[],"words":[],"isDeadly":true,"all":true,"statements":[{"start":,"end":,"said":{"start":,"end":},"counted":{"of":"person","group":null,"words":"people","isBeside":false},"holder":null,"action":"killed","kind":"closed","value":,"max":null,"qualifier":"exact","unit":null,"source":null,"asOf":null,"scope":{"attacker":null,"living":null,"places":[],"words":null},"isPart":false,"isSuperseded":false,"isCorrection":false}]}]}"kind":"measure","qualifier":"about","more than","at least","range""action":"wounded","key":"measure "unit":"USD"`;
const dictionary = Buffer.from(SHARED, 'utf8');

type Stored = Pick<Report, 'publishedAt' | 'episodes'>;

/** What the ledger keeps of an article as bytes, without its sentences; null where it has no figure to compare. */
export function packReport({ publishedAt, episodes }: Stored): Uint8Array | null {
	if (episodes.length === 0) return null;
	const names = episodes.reduce<readonly string[]>(
		(most, one) => (one.names.length > most.length ? one.names : most),
		[],
	);
	const packed: Packed = {
		publishedAt,
		names,
		episodes: episodes.map(({ statements, ...episode }) => {
			const all = names.length > 0 && names.every((name) => episode.names.includes(name));
			return {
				...episode,
				all,
				names: all ? episode.names.filter((name) => !names.includes(name)) : episode.names,
				statements: statements.map(({ sentence: _, ...kept }) => kept),
			};
		}),
	};
	return zlib.deflateRawSync(JSON.stringify(packed), { level: 9, dictionary });
}

/** What `packReport` packed, with empty sentences: `withSentence` gives them back. */
export function unpackReport(bytes: Uint8Array): Stored {
	const { publishedAt, names, episodes }: Packed = JSON.parse(
		zlib.inflateRawSync(bytes, { dictionary }).toString('utf8'),
	);
	return {
		publishedAt,
		episodes: episodes.map(({ all, ...episode }) => ({
			...episode,
			names: all ? [...names, ...episode.names] : episode.names,
			statements: episode.statements.map((kept) => ({ ...kept, sentence: '' })),
		})),
	};
}

/** A statement with its sentence, read from its article's text. */
export const withSentence = (statement: Statement, text: string): Statement => ({
	...statement,
	sentence: text.slice(statement.said.start, statement.said.end),
});
