import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { exported } from './exported.ts';
import { type Join, joinsOf } from './joins-of.ts';

const SAMPLE = 150;
const SEED = 8;

const USAGE = `usage: npm run bench -- joins PATH… [--sample N] [--seed N] [--judged FILE] [--kind surname|acronym|name]

Without --judged prints a sample of the joins across these articles, each with its words and with the words of the article
that names the entity in full. Write a judgement before each line's key, right, wrong or unsure, and keep the lines as FILE:

  right	<article id>	<words>	<entity's name>

With --judged scores the joins made now: wrong ones in 100 judged, and right ones that are no longer made.
`;

interface Options {
	readonly paths: readonly string[];
	readonly sample: number;
	readonly seed: number;
	readonly judged: string | null;
	readonly kind: string | null;
}

function read(options: readonly string[]): Options {
	const paths: string[] = [];
	const values = new Map<string, string>();
	for (let at = 0; at < options.length; at++) {
		const option = options[at] ?? '';
		if (option.startsWith('--')) values.set(option, options[++at] ?? '');
		else paths.push(option);
	}
	const number = (name: string, otherwise: number): number => Number(values.get(name) ?? otherwise);
	return {
		paths,
		sample: number('--sample', SAMPLE),
		seed: number('--seed', SEED),
		judged: values.get('--judged') ?? null,
		kind: values.get('--kind') ?? null,
	};
}

const keyOf = ({ article, words, entity }: Join): string => [article, words, entity].join('\t');

/** In an order that is the same for the same joins, whatever other joins there are. */
function sampled(joins: readonly Join[], seed: number): readonly Join[] {
	const place = (join: Join): string =>
		createHash('sha256')
			.update(`${seed} ${keyOf(join)}`)
			.digest('hex');
	return joins
		.map((join) => ({ join, at: place(join) }))
		.sort((a, b) => (a.at < b.at ? -1 : 1))
		.map(({ join }) => join);
}

/** How often names of different articles are wrongly taken for one, over articles that are named. */
export async function measureJoins(options: readonly string[]): Promise<void> {
	const { paths, sample, seed, judged, kind } = read(options);
	if (paths.length === 0) {
		process.stderr.write(USAGE);
		process.exitCode = 2;
		return;
	}
	const joins = joinsOf(exported(paths)).filter((join) => kind === null || join.kind === kind);
	if (judged !== null) score(joins, readFileSync(judged, 'utf8'));
	else for (const join of sampled(joins, seed).slice(0, sample)) show(join);
}

function show(join: Join): void {
	process.stdout.write(
		`\t${keyOf(join)}\n    ${join.kind}: ${join.headline}\n    ${join.here}\n    = ${join.thereHeadline}\n    = ${join.there}\n\n`,
	);
}

function score(joins: readonly Join[], file: string): void {
	const judgements = new Map<string, string>();
	for (const line of file.split('\n')) {
		const [judgement = '', ...key] = line.split('\t');
		if (/^(?:right|wrong|unsure)$/.test(judgement) && key.length >= 3)
			judgements.set(key.slice(0, 3).join('\t'), judgement);
	}
	const made = new Map(joins.map((join) => [keyOf(join), join]));
	const of = (judgement: string): string[] => [...judgements].filter(([, is]) => is === judgement).map(([key]) => key);
	for (const kind of ['surname', 'acronym', 'name']) {
		const ofKind = (keys: readonly string[]) => keys.filter((key) => made.get(key)?.kind === kind).length;
		const [right, wrong] = [ofKind(of('right')), ofKind(of('wrong'))];
		const all = right + wrong;
		const share = all === 0 ? '-' : ((100 * wrong) / all).toFixed(1);
		process.stdout.write(
			`${kind}: ${joins.filter((join) => join.kind === kind).length} joins, ${all} of them judged, ${wrong} wrong: ${share} in 100\n`,
		);
	}
	const lost = of('right').filter((key) => !made.has(key));
	const kept = of('wrong').filter((key) => made.has(key));
	process.stdout.write(`right ones no longer made: ${lost.length}; wrong ones still made: ${kept.length}\n`);
	for (const key of kept) process.stdout.write(`  wrong\t${key}\n`);
	for (const key of lost) process.stdout.write(`  lost\t${key}\n`);
}
