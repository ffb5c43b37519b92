import type { Archive } from '../../archive/archive.ts';
import type { Act } from '../../journal/act.ts';
import { anchorOf } from '../../journal/anchor.ts';
import type { FigureTarget } from '../../journal/target.ts';
import { figureKey, keyOf } from '../../ledger/figure-key.ts';
import type { Voice } from '../../ledger/labels.ts';
import type { Line } from '../../ledger/lines.ts';
import { CommandError } from '../command.ts';
import { articleNamed, factOf, targetOf } from './words-of.ts';

const PAGE = 200;

interface Placed {
	readonly figure: FigureTarget;
	readonly key: string;
	readonly line: Line | null;
}

/** A figure by its article and words, with the line of the ledger that it is on. */
async function placed(archive: Archive, named: string, words: string): Promise<Placed> {
	const reading = await articleNamed(archive, named);
	const { id, text } = reading.article;
	const { fact } = await factOf(archive, id, words);
	if (fact.kind !== 'figure')
		throw new CommandError(
			`${words} is no figure but a ${fact.kind}`,
			'newsdesk ledger --json lists the figures of its lines',
		);
	const key = figureKey(id, fact.start);
	return {
		figure: { article: targetOf(reading), anchor: anchorOf(text, fact) },
		key,
		line: await lineOf(archive, key),
	};
}

async function lineOf(archive: Archive, key: string): Promise<Line | null> {
	const has = ({ entries, parts }: Line): boolean => [...entries, ...parts].some((voice) => keyOf(voice) === key);
	for (let offset = 0; ; offset += PAGE) {
		const page = await archive.ledger({ query: '', filter: [], offset, limit: PAGE, open: null, whole: true });
		const line = page.lines.flatMap(({ whole }) => whole ?? []).find(has);
		if (line !== undefined) return line;
		if (offset + PAGE >= page.total) return null;
	}
}

const onLine = ({ line, figure }: Placed): Line => {
	if (line === null)
		throw new CommandError(
			`“${figure.anchor.quote}” is on no line of the ledger`,
			'newsdesk ledger shows the lines, and --explain what is not compared',
		);
	return line;
};

async function targetsOf(archive: Archive, voices: readonly Voice[]): Promise<FigureTarget[]> {
	const figures: FigureTarget[] = [];
	for (const { report, statement } of voices) {
		const { article: id, path, headline } = report;
		const text = (await archive.read(id, ''))?.article.text ?? '';
		figures.push({ article: { id, path, headline }, anchor: anchorOf(text, statement) });
	}
	return figures;
}

/** The line of a figure is as it should be. */
export async function acceptLine(archive: Archive, [named = '', words = '']: readonly string[]): Promise<Act> {
	const line = onLine(await placed(archive, named, words));
	return { act: 'accept', figures: await targetsOf(archive, line.entries), on: true };
}

/** A figure is not on its line. */
export async function partLine(archive: Archive, [named = '', words = '']: readonly string[]): Promise<Act> {
	const one = await placed(archive, named, words);
	const from = onLine(one).entries.find(({ report }) => report.article !== one.figure.article.id);
	const [whose] = from === undefined ? [] : await targetsOf(archive, [from]);
	if (whose === undefined) throw new CommandError('nobody else is on the line', 'nothing was changed');
	return { act: 'part', figures: [one.figure], from: whose, on: true };
}

/** A figure and all that come after it on its line are a line of their own. */
export async function splitLine(archive: Archive, [named = '', words = '']: readonly string[]): Promise<Act> {
	const one = await placed(archive, named, words);
	const { entries } = onLine(one);
	const at = entries.findIndex((entry) => keyOf(entry) === one.key);
	const [whose] = at <= 0 ? [] : await targetsOf(archive, entries.slice(0, 1));
	if (whose === undefined)
		throw new CommandError('the line begins with this figure', 'name the first figure that is not on it');
	return { act: 'part', figures: await targetsOf(archive, entries.slice(at)), from: whose, on: true };
}

/** The lines of two figures are one. */
export async function joinLines(archive: Archive, words: readonly string[]): Promise<Act> {
	const [named = '', said = '', other = '', otherSaid = ''] = words;
	const one = await placed(archive, named, said);
	const two = await placed(archive, other, otherSaid);
	if (one.key === two.key || (one.line !== null && one.line.id === two.line?.id))
		throw new CommandError('these two are on one line already', 'nothing was changed');
	return { act: 'join', one: one.figure, other: two.figure, on: true };
}
