import { governorOf } from '../extractors/figures/governor.ts';
import { linkAt, lowerAt, skipAhead, skipBack } from '../extractors/figures/spot.ts';
import { hashText } from '../sequence/hash.ts';
import type { Answer } from './answers.ts';
import { bucket, Clues, common, type Groups, nounSort, verbSort } from './clues.ts';
import { type Scene, shapeAt, unitOf, wayBetween } from './scene.ts';

const MEASURES_SALT = hashText('measures');

/** Features of what a figure may count or measure. */
export function measureClues(scene: Scene, answer: Answer, groups: Groups): readonly number[] {
	const clues = new Clues(MEASURES_SALT);
	common(clues, scene, answer);
	const { spot, unit, link, governor, governorAt, subjectOf, after } = scene;
	const { parse, at } = spot;
	if (answer.sort === 'kin') kinClues(clues, scene);
	if (answer.at < 0) return clues.all;
	const lower = lowerAt(parse, answer.word);
	const word = parse.words[answer.word];
	const [fine, broad] = groups(lower);
	const sort = word?.kind ?? nounSort(lower);
	const own = answer.at === at;
	const before = answer.at < at;
	const way = own ? 'own' : before ? `<${wayBetween(parse, answer.at, at)}` : `>${wayBetween(parse, at, answer.at)}`;
	const clause = parse.clauses.find(({ subject }) => subject.includes(answer.at)) ?? null;
	const governed = own ? null : governorOf(parse, answer.at, null);
	const part =
		clause === null
			? governed === null
				? 'loose'
				: `of ${governed.clause.at === governorAt ? 'same' : 'other'} ${governed.link ?? 'object'}`
			: `subject ${clause.at === governorAt ? 'same' : clause.at === subjectOf ? 'own' : 'other'}${clause.passive ? ' passive' : ''}`;
	const opener = shapeAt(parse, skipBack(parse, answer.at - 1));
	clues.add('head', lower);
	clues.add('head unit', lower, unit);
	clues.add('fine', fine, unit);
	clues.add('broad', broad, unit);
	clues.add('noun sort', sort, unit);
	clues.add('noun sort part', sort, part, unit);
	clues.add('way', way);
	clues.add('way unit', way, unit);
	clues.add('way sort', way, sort);
	clues.add('way broad', way, broad);
	clues.add('way link', way, link);
	clues.add('way head', way, lower);
	clues.add('part', part);
	clues.add('part unit', part, unit, link);
	clues.add('part governor', part, governor, link);
	clues.add('part governor sort', part, verbSort(governor), link, unit);
	clues.add('part fine', part, fine);
	clues.add('part broad', part, broad, link);
	clues.add('opener', opener, before ? '<' : '>', unit);
	clues.add('opener sort', opener, sort, unit);
	clues.add('distance', before ? '<' : '>', bucket(Math.abs(answer.at - at)), unit);
	clues.add('class', word?.class ?? '', unit);
	clues.add('ruled way', String(answer.ruled), way);
	clues.add('ruled sort', String(answer.ruled), sort, unit);
	if (before && !own) clues.add('behind it', linkAt(parse, skipAhead(parse, answer.at + 1)), unit);
	clues.add('after', after, before ? '<' : '>', sort);
	return clues.all;
}

/** How a figure goes on with the one before it. */
function kinClues(clues: Clues, { spot, fact, previous, unit, link, before, after }: Scene): void {
	if (previous === null) return;
	const between = spot.draft.article.text.slice(previous.end, fact.start);
	const sentences = /[.!?]["”’']?\s+\p{Lu}/u.test(between)
		? /\n\s*\n/.test(between)
			? 'paragraph'
			: 'sentence'
		: 'same';
	const pair = `${unitOf(previous)} ${unit}`;
	const joint = between.trim().split(/\s+/);
	clues.add('kin', sentences, pair);
	clues.add('kin gap', sentences, bucket(joint.length), pair);
	clues.add('kin link', sentences, link, pair);
	clues.add('kin before', sentences, before, pair);
	clues.add('kin after', sentences, after, pair);
	clues.add('kin joint', joint.length > 4 ? '' : joint.join(' ').toLowerCase(), pair);
	clues.add('kin start', spot.at < 2 ? 'start' : 'later', sentences, pair);
	clues.add('kin action', String(previous.action !== null && previous.action === fact.action), sentences, pair);
	clues.add('kin sure', previous.certainty, sentences);
}
