/** `npm run train:figures -- FILES`: trains from annotated figures what `figures.bin` holds, and says how it does on articles it has not seen. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import type { Name } from '../../domain/entity.ts';
import type { FigureFact } from '../../domain/fact.ts';
import { overlaps } from '../../domain/span.ts';
import { analyse } from '../analyse.ts';
import { loadAttribution } from '../attribution/model.ts';
import type { Draft } from '../draft.ts';
import type { Models } from '../models.ts';
import { segment } from '../segment.ts';
import { hashText } from '../sequence/hash.ts';
import { Lexicon } from '../tagger/lexicon/lexicon.ts';
import { loadTagger } from '../tagger/tagger.ts';
import { type Answer, deeds, measures } from './answers.ts';
import {
	chunkOfAnswer,
	groupsOf,
	isOpenToChoice,
	joinModels,
	LEAST,
	NO_CHOICE,
	nearTo,
	type Pick,
	pickOf,
	SURE,
	spotOfFigure,
} from './chooser.ts';
import { deedClues } from './deed-clues.ts';
import { type GoldArticle, type GoldFigure, goldAsRead, isDeed, isMeasure, isSource, isValue } from './gold.ts';
import { BEING_SURE, CHOOSING, learn, type Question } from './learn.ts';
import { measureClues } from './measure-clues.ts';
import { chancesOf, packRanker, Ranker } from './ranker.ts';
import { type Scene, sceneOf } from './scene.ts';
import { surenessClues } from './sureness-clues.ts';

const HELP = `Usage: npm run train:figures -- FILE.jsonl... [options]

Each line of a FILE is one article: {"id", "text", "figures": [{"start", "end", "counts": [...], "action": [...],
"ahead"?, "value"?, "doubt"?, "not"?}]}, places as string offsets of the text, end exclusive; lists hold every answer
that is right, none where the text gives none.

  --out FILE   weights to write (default: figures.bin beside the model); none: only measure
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { out: { type: 'string', default: join(import.meta.dirname, 'figures.bin') }, help: { type: 'boolean' } },
});
if (values.help === true || positionals.length === 0) {
	process.stdout.write(HELP);
	process.exit(values.help === true ? 0 : 2);
}

const FOLDS = 5;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const tagger = join(import.meta.dirname, '../tagger');
const bytes = readFileSync(join(tagger, 'lexicon.bin'));
const lexicon = new Lexicon(bytes);
const groups = groupsOf(lexicon);
const models: Models = {
	names: loadTagger(readFileSync(join(tagger, 'names.bin')), bytes),
	attribution: loadAttribution(readFileSync(join(import.meta.dirname, '../attribution/attribution.bin')), lexicon),
	figures: NO_CHOICE,
};

/** One annotated figure that the rules found. */
interface Lesson {
	readonly fold: number;
	readonly gold: GoldFigure;
	readonly fact: FigureFact;
	readonly scene: Scene;
	readonly names: readonly Name[];
	readonly counts: readonly Answer[];
	readonly action: readonly Answer[];
}

function lessonsOf(line: string): Lesson[] {
	const annotated: GoldArticle = JSON.parse(line);
	const read = goldAsRead(annotated);
	if (read === null) return [];
	const { article } = read;
	const { names, mentions, facts } = analyse(article, models);
	const segmentation = segment(article.text, article.blocks);
	const draft: Draft = { article, segmentation, names, mentions, facts, diagnostics: [] };
	const figures = facts.filter((fact): fact is FigureFact => fact.kind === 'figure' && isOpenToChoice(fact));
	const inOrder = facts.filter((fact): fact is FigureFact => fact.kind === 'figure').sort((a, b) => a.start - b.start);
	const fold = (hashText(annotated.id) >>> 0) % FOLDS;
	return read.figures.flatMap((gold) => {
		const fact = figures.find((one) => overlaps(one, gold));
		const spot = fact === undefined || gold.doubt === true || gold.not === true ? null : spotOfFigure(draft, fact);
		if (fact === undefined || spot === null) return [];
		const previous = nearTo(fact, inOrder[inOrder.indexOf(fact) - 1] ?? null);
		const scene = sceneOf(spot, fact, previous);
		return [{ fold, gold, fact, scene, names, counts: measures(spot, fact, previous), action: deeds(spot, fact) }];
	});
}

const lessons = positionals
	.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
	.filter((line) => line.trim() !== '')
	.flatMap(lessonsOf);
say(`${lessons.length} figures`);

/** Which answers are right; nothing, where none is. */
function rightOf(answers: readonly Answer[], is: (text: string) => boolean): boolean[] {
	const right = answers.map(({ text }) => text !== null && is(text));
	if (!right.includes(true)) right[0] = true;
	return right;
}

const countsQuestion = ({ scene, counts, gold }: Lesson): Question => ({
	features: counts.map((answer) => measureClues(scene, answer, groups)),
	right: rightOf(counts, (text) => isMeasure(text, gold.counts)),
});

const actionQuestion = ({ scene, action, gold }: Lesson, counted: Pick): Question => {
	const at = chunkOfAnswer(scene.spot, counted.answer);
	return {
		features: action.map((answer) => deedClues(scene, answer, at, groups)),
		right: rightOf(action, (text) => isDeed(text, gold.action)),
	};
};

/** Whether an answer is right: to say nothing always is. */
const isRight = ({ text }: Answer, accepted: readonly string[], is: typeof isMeasure): boolean =>
	text === null || is(text, accepted);

/** Whether nothing that a figure says is wrong, be it done or ahead. */
const says = ({ fact, gold, names }: Lesson, counts: Pick, action: Pick): boolean =>
	isRight(counts.answer, gold.counts, isMeasure) &&
	isRight(action.answer, gold.action, isDeed) &&
	isValue(fact, gold) &&
	isSource(fact, gold, names);

function sureQuestion(lesson: Lesson, counts: Pick, action: Pick): Question {
	const { scene, fact, gold } = lesson;
	const chosen = { ...fact, counts: counts.answer.text, action: action.answer.text };
	const right = says(lesson, counts, action) && !gold.ahead;
	const { open } = action.answer;
	return {
		features: [surenessClues(scene, chosen, { counts: counts.chance, action: action.chance, open }), []],
		right: [right, !right],
	};
}

/** What each lesson's question is answered with by models of the others' folds. */
function unseen<T>(
	questionOf: (lesson: Lesson) => Question,
	settings: typeof CHOOSING,
	take: (lesson: Lesson, chances: number[]) => T,
): Map<Lesson, T> {
	const questions = new Map(lessons.map((lesson) => [lesson, questionOf(lesson)]));
	const taken = new Map<Lesson, T>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = lessons.filter((lesson) => lesson.fold !== fold);
		const ranker = new Ranker(
			packRanker(
				learn(
					others.map((lesson) => questions.get(lesson) as Question),
					settings,
				),
				settings.smallest,
			),
		);
		for (const lesson of lessons) {
			if (lesson.fold !== fold) continue;
			const { features } = questions.get(lesson) as Question;
			taken.set(lesson, take(lesson, chancesOf(features.map((row) => ranker.score(row)))));
		}
	}
	return taken;
}

const counts = unseen(countsQuestion, CHOOSING, (lesson, chances) => pickOf(lesson.counts, chances, LEAST.counts));
const countsOf = (lesson: Lesson): Pick => counts.get(lesson) as Pick;
const actions = unseen(
	(lesson) => actionQuestion(lesson, countsOf(lesson)),
	CHOOSING,
	(lesson, chances) => pickOf(lesson.action, chances, LEAST.action),
);
const actionOf = (lesson: Lesson): Pick => actions.get(lesson) as Pick;
const sureness = (lesson: Lesson): Question => sureQuestion(lesson, countsOf(lesson), actionOf(lesson));
const sure = unseen(sureness, BEING_SURE, (_, [chance = 0]) => chance);

const share = (part: number, of: number): string =>
	`${part}/${of} (${of === 0 ? '-' : ((100 * part) / of).toFixed(1)} %)`;

function tell(
	label: string,
	accepted: (gold: GoldFigure) => readonly string[],
	is: typeof isMeasure,
	answer: (lesson: Lesson) => string | null,
): void {
	const given = lessons.filter((lesson) => answer(lesson) !== null);
	const right = given.filter((lesson) => is(answer(lesson) ?? '', accepted(lesson.gold)));
	const wanted = lessons.filter(({ gold }) => accepted(gold).length > 0);
	say(`${label.padEnd(24)} right ${share(right.length, given.length)}, found ${share(right.length, wanted.length)}`);
}

tell(
	'counted, by rules',
	({ counts }) => counts,
	isMeasure,
	({ fact }) => fact.counts,
);
tell(
	'counted, chosen',
	({ counts }) => counts,
	isMeasure,
	(lesson) => countsOf(lesson).answer.text,
);
tell(
	'action, by rules',
	({ action }) => action,
	isDeed,
	({ fact }) => fact.action,
);
tell(
	'action, chosen',
	({ action }) => action,
	isDeed,
	(lesson) => actionOf(lesson).answer.text,
);
const isSure = (lesson: Lesson, least: number): boolean =>
	lesson.fact.certainty === 'certain' && (sure.get(lesson) ?? 0) >= least;
for (const least of [0, 0.7, 0.8, SURE, 0.9, 0.95]) {
	const certain = lessons.filter((lesson) => isSure(lesson, least));
	const likely = lessons.filter((lesson) => !isSure(lesson, least));
	const right = certain.filter((lesson) => sureness(lesson).right[0] === true);
	const rightly = likely.filter((lesson) => says(lesson, countsOf(lesson), actionOf(lesson)));
	say(
		`sure from ${String(least).padEnd(5)} certain ${share(right.length, certain.length)}, likely ${share(rightly.length, likely.length)}`,
	);
}

if (values.out !== 'none') {
	const learnt = (questionOf: (lesson: Lesson) => Question, settings: typeof CHOOSING): Uint8Array =>
		packRanker(learn(lessons.map(questionOf), settings), settings.smallest);
	const joined = joinModels([
		learnt(countsQuestion, CHOOSING),
		learnt((lesson) => actionQuestion(lesson, countsOf(lesson)), CHOOSING),
		learnt(sureness, BEING_SURE),
	]);
	const packed = deflateRawSync(joined, { level: 9 });
	writeFileSync(values.out, packed);
	say(`${values.out}: ${packed.length} bytes`);
}
