import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../grammar/chunks.ts';
import { parsedSentences } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import type { Word } from '../../grammar/words.ts';
import { Latest } from '../../latest.ts';

/** What is said, thought, shown or merely so: its present looks at no calendar. */
const STANDING: ReadonlySet<string> = new Set(
	`be have do say tell add claim argue insist warn report write note suggest believe think know understand feel see hear
	show mean seem appear look sound remain stand contain include consist depend involve concern cost own belong deserve
	want need like love hate prefer hope wish fear doubt regret remember recall recognise recognize admit deny agree
	disagree describe explain reflect represent mark cause owe lack resemble matter happen call find give get keep let
	allow enable require use help try live lie work stay continue maintain hold reveal confirm indicate estimate follow
	come make bring take put cover span`.split(/\s+/),
);

/** Who takes on another plays a match, which has its day. */
const isStanding = (words: readonly Word[], base: string, last: number): boolean =>
	STANDING.has(base) && !(base === 'take' && words[last + 1]?.lower === 'on');

/** Where an article's verbs begin whose tense its terms alone do not tell. UTF-16 offsets. */
export interface TenseMarks {
	/** In the simple present, of an event: beside a day they look ahead, as news puts the calendar in the present. */
	readonly present: ReadonlySet<number>;
	/** In the simple present, of a kind and not of one thing: "most tourists come in August". */
	readonly general: ReadonlySet<number>;
	/** In a past that looks like the base form: `cut`, `put`. */
	readonly past: ReadonlySet<number>;
	/** All of these. */
	readonly marked: ReadonlySet<number>;
}

export const NO_MARKS: TenseMarks = { present: new Set(), general: new Set(), past: new Set(), marked: new Set() };

const PAST_SHAPES: ReadonlySet<string> = new Set(['past', 'edParticiple']);

/** What several do on one day that is to come: voters go to the polls in May. */
const ON_A_DAY: ReadonlySet<string> = new Set(
	`go vote meet begin start open close end face play travel return arrive leave gather march strike decide elect hold resume
	expire mature plan expect hope aim want need intend say tell fear warn believe think see predict forecast foresee anticipate await look`.split(
		/\s+/,
	),
);

/** "shoppers", "most farms", "people in the north": several of a kind, none of them named or counted. */
function isKind(words: readonly Word[], chunks: readonly Chunk[], subject: number | undefined): boolean {
	if (subject === undefined) return false;
	const phrase = chunks.find(({ kind, first, last }) => kind === 'noun' && first <= subject && subject <= last);
	if (phrase?.kind !== 'noun') return false;
	const [opener, head] = [words[phrase.first], words[phrase.head]];
	if (opener === undefined || head === undefined || head.mention >= 0) return false;
	if (!/(?:[^s]s|people|men|women|children)$/.test(head.lower)) return false;
	if (/^(?:most|many|all|some|few)$/.test(opener.lower)) return true;
	return opener.class === 'noun' && opener.mention < 0;
}

const MARKS = new Latest<Draft, TenseMarks>();

/** Read once an article. */
export function tenseMarks(draft: Draft): TenseMarks {
	const known = MARKS.get(draft);
	if (known !== undefined) return known;
	const present = new Set<number>();
	const general = new Set<number>();
	const past = new Set<number>();
	for (const { words, clauses, chunks } of parsedSentences(draft)) {
		for (const { group, kind, passive, subject } of clauses) {
			const verb = words[group.last];
			if (verb === undefined || group.first !== group.last || passive || subject.length === 0) continue;
			if ((kind !== 'main' && kind !== 'relative') || group.modal !== null) continue;
			if (group.form !== 'infinitive' && !group.past && !ON_A_DAY.has(group.base) && isKind(words, chunks, subject[0]))
				general.add(verb.start);
			const invariant = verb.lower === group.base && verbForms(group.base).some(({ shape }) => PAST_SHAPES.has(shape));
			if (invariant) {
				if (group.past) past.add(verb.start);
			} else if (group.form === 'finite' && !group.past && !isStanding(words, group.base, group.last))
				present.add(verb.start);
		}
	}
	const marks = { present, general, past, marked: new Set([...present, ...general, ...past]) };
	MARKS.set(draft, marks);
	return marks;
}
