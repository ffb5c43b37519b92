import { headAt, lowerAt, type Spot } from '../extractors/figures/spot.ts';
import { isNounPhrase } from '../grammar/chunks.ts';
import type { ParsedSentence } from '../grammar/parsed.ts';
import { verbForms } from '../grammar/verb-forms.ts';
import { hashText } from '../sequence/hash.ts';
import type { Answer } from './answers.ts';
import { bucket, Clues, common, type Groups, nounSort, verbSort } from './clues.ts';
import { type Scene, shapeAt, wayBetween } from './scene.ts';

const DEEDS_SALT = hashText('deeds');

/** Features of what may have happened to a figure. */
export function deedClues(scene: Scene, answer: Answer, countedAt: number, groups: Groups): readonly number[] {
	const clues = new Clues(DEEDS_SALT);
	common(clues, scene, answer);
	const { spot, fact, unit, link, governor, governorAt, subjectOf } = scene;
	const { parse, at } = spot;
	if (answer.sort === 'none') {
		clues.add('none noun', headAt(parse, at), unit);
		clues.add('none counted', nounSort(fact.counts?.toLowerCase().split(' ').at(-1) ?? ''), unit);
		clues.add('none subject', subjectOf < 0 ? '' : shapeAt(parse, subjectOf), unit);
	}
	const said = verbForms((answer.text ?? '').split(' ')[0] ?? '')[0]?.base ?? answer.text ?? '';
	clues.add('ruled said', String(answer.ruled), said);
	clues.add('ruled said sort', String(answer.ruled), verbSort(said), unit);
	clues.add('said', said);
	if (answer.at < 0) return clues.all;
	const { clause } = answer;
	const base = clause?.group.base ?? lowerAt(parse, answer.word);
	const [fine, broad] = groups(lowerAt(parse, answer.word));
	const own = answer.at === at;
	const way = own
		? `own${answer.word > spot.last ? '>' : '<'}`
		: answer.at < at
			? `<${wayBetween(parse, answer.at, at)}`
			: `>${wayBetween(parse, at, answer.at)}`;
	const part =
		clause === null
			? answer.sort
			: clause.subject.includes(at)
				? `subject${clause.passive ? ' passive' : ''} ${clause.kind}`
				: answer.at === governorAt
					? `governs ${link.length > 2 || /^(?:of|to|by|in|at|on)$/.test(link) ? link : 'object'}${clause.passive ? ' passive' : ''}`
					: `other ${clause.kind}`;
	const sort = clause === null ? answer.sort : verbSort(base);
	const toCounted =
		countedAt < 0 || countedAt === at
			? ''
			: clause?.subject.includes(countedAt) === true
				? 'its subject'
				: countedAt === answer.at
					? 'in it'
					: answer.at < countedAt
						? `<${wayBetween(parse, answer.at, countedAt)}`
						: `>${wayBetween(parse, countedAt, answer.at)}`;
	clues.add('verb', base, answer.sort);
	clues.add('verb unit', base, unit);
	clues.add('verb part', base, part);
	clues.add('fine', fine, part);
	clues.add('broad', broad, part, unit);
	clues.add('sort part', sort, part);
	clues.add('sort part unit', sort, part, unit);
	clues.add('way', way, answer.sort);
	clues.add('way unit', way, unit, answer.sort);
	clues.add('way sort', way, sort, String(clause?.passive));
	clues.add('way verb', way, base);
	clues.add('way broad', way, broad);
	clues.add('counted', toCounted, sort, String(clause?.passive));
	clues.add('counted verb', toCounted, base);
	clues.add('counted sort', toCounted, sort, unit, String(answer.ruled));
	clues.add('distance', answer.at < at ? '<' : '>', bucket(Math.abs(answer.at - at)), answer.sort, unit);
	clues.add('form', clause?.group.form ?? '', clause?.kind ?? '', part);
	clues.add('open', String(answer.open), part);
	clues.add('ruled part', String(answer.ruled), part);
	clues.add('ruled way', String(answer.ruled), way, answer.sort);
	clues.add('governor', governor, base, link);
	clues.add('nearer', String(nearerVerbs(parse, at, answer.at)), part);
	return clues.all;
}

/** Verbs that stand between an answer and the figure, up to three. */
function nearerVerbs({ chunks }: ParsedSentence, at: number, answer: number): number {
	const [from, to] = at < answer ? [at, answer] : [answer, at];
	let count = 0;
	for (let index = from + 1; index < to && count < 3; index++) if (chunks[index]?.kind === 'verb') count++;
	return count;
}

/** The chunk whose words say what a fact counts; -1 where none does. */
export function chunkOfWords({ parse, at, draft }: Spot, counts: string): number {
	const wanted = counts.toLowerCase();
	let best = -1;
	for (let index = 0; index < parse.chunks.length; index++) {
		const chunk = parse.chunks[index];
		if (!isNounPhrase(chunk) || !wanted.includes(lowerAt(parse, chunk.head))) continue;
		const [start, end] = [parse.words[chunk.first]?.start ?? 0, parse.words[chunk.last]?.end ?? 0];
		const words = draft.article.text.slice(start, end).toLowerCase();
		if (!words.includes(wanted) && !wanted.includes(words)) continue;
		if (best < 0 || Math.abs(index - at) < Math.abs(best - at)) best = index;
	}
	return best;
}
