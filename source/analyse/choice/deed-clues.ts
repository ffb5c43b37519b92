import { headAt, lowerAt, type Spot } from '../extractors/figures/spot.ts';
import { isNounPhrase } from '../grammar/chunks.ts';
import type { ParsedSentence } from '../grammar/parsed.ts';
import { verbForms } from '../grammar/verb-forms.ts';
import { hashText } from '../sequence/hash.ts';
import type { Answer } from './answers.ts';
import { asking, bucket, Clues, COMMON, common, type Groups, nounSort, verbSort, whether } from './clues.ts';
import { type Scene, shapeAt, wayBetween } from './scene.ts';

const ASK = asking('deeds', [
	...COMMON,
	...([
		'none noun',
		'none counted',
		'none subject',
		'ruled said',
		'ruled said sort',
		'said',
		'verb',
		'verb unit',
		'verb part',
		'fine',
		'broad',
		'sort part',
		'sort part unit',
		'way',
		'way unit',
		'way sort',
		'way verb',
		'way broad',
		'counted',
		'counted verb',
		'counted sort',
		'distance',
		'form',
		'open',
		'ruled part',
		'ruled way',
		'governor',
		'nearer',
	] as const),
]);

/** Features of what may have happened to a figure. */
export function deedClues(scene: Scene, answer: Answer, countedAt: number, groups: Groups): readonly number[] {
	const clues = new Clues();
	common(clues, ASK, scene, answer);
	const { spot, fact, link, governorAt, subjectOf } = scene;
	const { unit, governor } = scene.hashed;
	const { parse, at } = spot;
	if (answer.sort === 'none') {
		clues.add(ASK['none noun'], hashText(headAt(parse, at)), unit);
		clues.add(ASK['none counted'], hashText(nounSort(fact.counts?.toLowerCase().split(' ').at(-1) ?? '')), unit);
		clues.add(ASK['none subject'], hashText(subjectOf < 0 ? '' : shapeAt(parse, subjectOf)), unit);
	}
	const base = verbForms((answer.text ?? '').split(' ')[0] ?? '')[0]?.base ?? answer.text ?? '';
	const said = hashText(base);
	const ruled = whether(answer.ruled);
	clues.add(ASK['ruled said'], ruled, said);
	clues.add(ASK['ruled said sort'], ruled, hashText(verbSort(base)), unit);
	clues.add(ASK.said, said);
	if (answer.at < 0) return clues.all;
	const { clause } = answer;
	const word = clause?.group.base ?? lowerAt(parse, answer.word);
	const verb = hashText(word);
	const [fine, broad] = groups(lowerAt(parse, answer.word));
	const own = answer.at === at;
	const way = hashText(
		own
			? `own${answer.word > spot.last ? '>' : '<'}`
			: answer.at < at
				? `<${wayBetween(parse, answer.at, at)}`
				: `>${wayBetween(parse, at, answer.at)}`,
	);
	const part = hashText(
		clause === null
			? answer.sort
			: clause.subject.includes(at)
				? `subject${clause.passive ? ' passive' : ''} ${clause.kind}`
				: answer.at === governorAt
					? `governs ${link.length > 2 || /^(?:of|to|by|in|at|on)$/.test(link) ? link : 'object'}${clause.passive ? ' passive' : ''}`
					: `other ${clause.kind}`,
	);
	const kind = hashText(answer.sort);
	const sort = clause === null ? kind : hashText(verbSort(word));
	const passive = hashText(String(clause?.passive));
	const counted = hashText(
		countedAt < 0 || countedAt === at
			? ''
			: clause?.subject.includes(countedAt) === true
				? 'its subject'
				: countedAt === answer.at
					? 'in it'
					: answer.at < countedAt
						? `<${wayBetween(parse, answer.at, countedAt)}`
						: `>${wayBetween(parse, countedAt, answer.at)}`,
	);
	clues.add(ASK.verb, verb, kind);
	clues.add(ASK['verb unit'], verb, unit);
	clues.add(ASK['verb part'], verb, part);
	clues.add(ASK.fine, fine, part);
	clues.add(ASK.broad, broad, part, unit);
	clues.add(ASK['sort part'], sort, part);
	clues.add(ASK['sort part unit'], sort, part, unit);
	clues.add(ASK.way, way, kind);
	clues.add(ASK['way unit'], way, unit, kind);
	clues.add(ASK['way sort'], way, sort, passive);
	clues.add(ASK['way verb'], way, verb);
	clues.add(ASK['way broad'], way, broad);
	clues.add(ASK.counted, counted, sort, passive);
	clues.add(ASK['counted verb'], counted, verb);
	clues.add(ASK['counted sort'], counted, sort, unit, ruled);
	clues.add(ASK.distance, hashText(answer.at < at ? '<' : '>'), hashText(bucket(Math.abs(answer.at - at))), kind, unit);
	clues.add(ASK.form, hashText(clause?.group.form ?? ''), hashText(clause?.kind ?? ''), part);
	clues.add(ASK.open, whether(answer.open), part);
	clues.add(ASK['ruled part'], ruled, part);
	clues.add(ASK['ruled way'], ruled, way, kind);
	clues.add(ASK.governor, governor, verb, scene.hashed.link);
	clues.add(ASK.nearer, hashText(String(nearerVerbs(parse, at, answer.at))), part);
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
