import { governorOf } from '../extractors/figures/governor.ts';
import { linkAt, lowerAt, skipAhead, skipBack } from '../extractors/figures/spot.ts';
import { PerSentence } from '../grammar/per-sentence.ts';
import { hashText } from '../sequence/hash.ts';
import type { Answer } from './answers.ts';
import { asking, bucket, Clues, COMMON, common, type Groups, nounSort, whether } from './clues.ts';
import { type Scene, shapeAt, unitOf, wayBetween } from './scene.ts';

const ASK = asking('measures', [
	...COMMON,
	...([
		'head',
		'head unit',
		'fine',
		'broad',
		'noun sort',
		'noun sort part',
		'way',
		'way unit',
		'way sort',
		'way broad',
		'way link',
		'way head',
		'part',
		'part unit',
		'part governor',
		'part governor sort',
		'part fine',
		'part broad',
		'opener',
		'opener sort',
		'distance',
		'class',
		'ruled way',
		'ruled sort',
		'behind it',
		'after',
		'kin',
		'kin gap',
		'kin link',
		'kin before',
		'kin after',
		'kin joint',
		'kin start',
		'kin action',
		'kin sure',
	] as const),
]);

const GOVERNORS = new PerSentence((parse, at: number) => governorOf(parse, at, null));

/** Features of what a figure may count or measure. */
export function measureClues(scene: Scene, answer: Answer, groups: Groups): readonly number[] {
	const clues = new Clues();
	common(clues, ASK, scene, answer);
	const { spot, governorAt, subjectOf } = scene;
	const { unit, link, governor, governorSort, after } = scene.hashed;
	const { parse, at } = spot;
	if (answer.sort === 'kin') kinClues(clues, scene);
	if (answer.at < 0) return clues.all;
	const lower = lowerAt(parse, answer.word);
	const word = parse.words[answer.word];
	const [fine, broad] = groups(lower);
	const head = hashText(lower);
	const sort = hashText(word?.kind ?? nounSort(lower));
	const own = answer.at === at;
	const before = answer.at < at;
	const way = hashText(
		own ? 'own' : before ? `<${wayBetween(parse, answer.at, at)}` : `>${wayBetween(parse, at, answer.at)}`,
	);
	const side = hashText(before ? '<' : '>');
	const ruled = whether(answer.ruled);
	const clause = parse.clauses.find(({ subject }) => subject.includes(answer.at)) ?? null;
	const governed = own ? null : GOVERNORS.of(parse, answer.at);
	const part = hashText(
		clause === null
			? governed === null
				? 'loose'
				: `of ${governed.clause.at === governorAt ? 'same' : 'other'} ${governed.link ?? 'object'}`
			: `subject ${clause.at === governorAt ? 'same' : clause.at === subjectOf ? 'own' : 'other'}${clause.passive ? ' passive' : ''}`,
	);
	const opener = hashText(shapeAt(parse, skipBack(parse, answer.at - 1)));
	clues.add(ASK.head, head);
	clues.add(ASK['head unit'], head, unit);
	clues.add(ASK.fine, fine, unit);
	clues.add(ASK.broad, broad, unit);
	clues.add(ASK['noun sort'], sort, unit);
	clues.add(ASK['noun sort part'], sort, part, unit);
	clues.add(ASK.way, way);
	clues.add(ASK['way unit'], way, unit);
	clues.add(ASK['way sort'], way, sort);
	clues.add(ASK['way broad'], way, broad);
	clues.add(ASK['way link'], way, link);
	clues.add(ASK['way head'], way, head);
	clues.add(ASK.part, part);
	clues.add(ASK['part unit'], part, unit, link);
	clues.add(ASK['part governor'], part, governor, link);
	clues.add(ASK['part governor sort'], part, governorSort, link, unit);
	clues.add(ASK['part fine'], part, fine);
	clues.add(ASK['part broad'], part, broad, link);
	clues.add(ASK.opener, opener, side, unit);
	clues.add(ASK['opener sort'], opener, sort, unit);
	clues.add(ASK.distance, side, hashText(bucket(Math.abs(answer.at - at))), unit);
	clues.add(ASK.class, hashText(word?.class ?? ''), unit);
	clues.add(ASK['ruled way'], ruled, way);
	clues.add(ASK['ruled sort'], ruled, sort, unit);
	if (before && !own) clues.add(ASK['behind it'], hashText(linkAt(parse, skipAhead(parse, answer.at + 1))), unit);
	clues.add(ASK.after, after, side, sort);
	return clues.all;
}

/** How a figure goes on with the one before it. */
function kinClues(clues: Clues, { spot, fact, previous, hashed }: Scene): void {
	if (previous === null) return;
	const between = spot.draft.article.text.slice(previous.end, fact.start);
	const sentences = hashText(
		/[.!?]["”’']?\s+\p{Lu}/u.test(between) ? (/\n\s*\n/.test(between) ? 'paragraph' : 'sentence') : 'same',
	);
	const pair = hashText(`${unitOf(previous)} ${unitOf(fact)}`);
	const joint = between.trim().split(/\s+/);
	clues.add(ASK.kin, sentences, pair);
	clues.add(ASK['kin gap'], sentences, hashText(bucket(joint.length)), pair);
	clues.add(ASK['kin link'], sentences, hashed.link, pair);
	clues.add(ASK['kin before'], sentences, hashed.before, pair);
	clues.add(ASK['kin after'], sentences, hashed.after, pair);
	clues.add(ASK['kin joint'], hashText(joint.length > 4 ? '' : joint.join(' ').toLowerCase()), pair);
	clues.add(ASK['kin start'], hashText(spot.at < 2 ? 'start' : 'later'), sentences, pair);
	clues.add(ASK['kin action'], whether(previous.action !== null && previous.action === fact.action), sentences, pair);
	clues.add(ASK['kin sure'], hashText(previous.certainty), sentences);
}
