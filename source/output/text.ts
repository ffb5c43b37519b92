import { styleText } from 'node:util';
import { safeLine } from '../ingest/sanitise.ts';
import type { Piece, Tone } from './line.ts';
import type { Report } from './report.ts';
import type { Sink } from './sink.ts';

type Look = Parameters<typeof styleText>[0];

const LOOKS: Readonly<Record<Tone, Look | null>> = {
	plain: null,
	strong: 'bold',
	dim: 'dim',
	hit: ['bold', 'yellow'],
	person: 'cyan',
	organization: 'magenta',
	place: 'green',
	group: 'blue',
};

function rendered({ text, tone }: Piece, colour: boolean): string {
	const safe = safeLine(text);
	if (!colour) return tone === 'hit' && safe ? `[${safe}]` : safe;
	const look = LOOKS[tone];
	return look && safe ? styleText(look, safe, { validateStream: false }) : safe;
}

/** Lines for people: coloured on a terminal, with hits in brackets elsewhere. Every piece is made safe here. */
export async function writeText(report: Report, sink: Sink, colour: boolean): Promise<void> {
	if (!report.lines) return;
	const sheet = { columns: sink.columns ?? Number.POSITIVE_INFINITY, brackets: !colour };
	for await (const line of report.lines(sheet)) {
		await sink.write(
			`${line
				.map((piece) => rendered(piece, colour))
				.join('')
				.trimEnd()}\n`,
		);
	}
}
