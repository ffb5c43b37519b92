import type { FigureFact } from '../../domain/fact.ts';
import { governorOf } from '../extractors/figures/governor.ts';
import { isCurrency, isPeriod } from '../extractors/figures/measure.ts';
import { isPersonNoun } from '../extractors/figures/persons.ts';
import { headAt, linkAt, lowerAt, type Spot, skipAhead, skipBack } from '../extractors/figures/spot.ts';
import { isNounPhrase } from '../grammar/chunks.ts';
import type { ParsedSentence } from '../grammar/parsed.ts';
import { verbForms } from '../grammar/verb-forms.ts';
import { CHANGE_NOUNS, CHANGE_VERBS, RELATIONAL } from '../lexicons/changes.ts';
import { DULL_VERBS, EVENT_NOUNS, STATIVE_VERBS, UNTELLING } from '../lexicons/happenings.ts';
import { REPORTING_VERBS } from '../lexicons/reporting-verbs.ts';
import { hashPair, hashText } from '../sequence/hash.ts';
import type { Answer } from './answers.ts';

/** What all answers about one figure are seen beside. */
export interface Scene {
	readonly spot: Spot;
	readonly fact: FigureFact;
	/** The figure before it, if near. */
	readonly previous: FigureFact | null;
	/** What the number is of: money, percent, a period, a measure, a thing counted. */
	readonly unit: string;
	/** The preposition before its phrase, or what stands there. */
	readonly link: string;
	/** Base form of the verb its phrase follows; empty for none. */
	readonly governor: string;
	/** Chunk of that verb; -1 for none. */
	readonly governorAt: number;
	/** The verb its phrase is the subject of. */
	readonly subjectOf: number;
	readonly before: string;
	readonly after: string;
	readonly ruleless: boolean;
}

const unitOf = ({ unit, value }: FigureFact): string => {
	if (unit === null) return value < 1 ? 'share' : 'count';
	if (unit === '%') return '%';
	if (isCurrency(unit)) return 'money';
	return isPeriod(unit) ? 'period' : 'measure';
};

export function sceneOf(spot: Spot, fact: FigureFact, previous: FigureFact | null): Scene {
	const { parse, at, first, last } = spot;
	const back = skipBack(parse, at - 1);
	const governed = governorOf(parse, at, spot.inner);
	const subject = parse.clauses.find(({ subject, kind }) => kind !== 'done' && subject.includes(at));
	return {
		spot,
		fact,
		previous,
		unit: unitOf(fact),
		link: spot.inner ?? shapeAt(parse, back),
		governor: governed?.clause.group.base ?? '',
		governorAt: governed?.clause.at ?? -1,
		subjectOf: subject?.at ?? -1,
		before: lowerAt(parse, first - 1),
		after: lowerAt(parse, last + 1),
		ruleless: fact.counts === null && fact.action === null,
	};
}

/** How a chunk looks from outside: a preposition by its word, a verb by its form, others by kind. */
function shapeAt(parse: ParsedSentence, at: number): string {
	const chunk = parse.chunks[at];
	if (chunk === undefined) return '|';
	switch (chunk.kind) {
		case 'noun':
			return chunk.time ? 't' : 'n';
		case 'verb':
			return `v${chunk.form[0]}${chunk.passive ? 'p' : ''}`;
		case 'preposition':
			return lowerAt(parse, chunk.first);
		case 'coordinator':
			return '&';
		case 'comma':
			return ',';
		case 'mark':
			return lowerAt(parse, chunk.first);
		default:
			return chunk.kind[0] ?? '';
	}
}

/** Chunks of a way that are told one by one. */
const LONGEST_WAY = 5;

/** The chunks between two, from the first on; those of a long way only at its ends. */
function wayBetween(parse: ParsedSentence, from: number, to: number): string {
	const shapes: string[] = [];
	for (let at = from + 1; at < to; at++) {
		const kind = parse.chunks[at]?.kind;
		if (kind === 'adverb') continue;
		shapes.push(shapeAt(parse, at));
	}
	return shapes.length > LONGEST_WAY
		? `${shapes.slice(0, 2).join(' ')} … ${shapes.slice(-2).join(' ')}`
		: shapes.join(' ');
}

const verbSort = (base: string): string => {
	if (CHANGE_VERBS.has(base)) return 'change';
	if (UNTELLING.has(base)) return 'untelling';
	if (STATIVE_VERBS.has(base)) return 'stative';
	if (REPORTING_VERBS.has(base)) return 'report';
	return DULL_VERBS.has(base) ? 'dull' : 'deed';
};

const nounSort = (lower: string): string => {
	if (CHANGE_NOUNS.has(lower)) return 'change';
	if (EVENT_NOUNS.has(lower)) return 'event';
	if (RELATIONAL.has(lower)) return 'relational';
	if (isPersonNoun(lower)) return 'person';
	return lower.endsWith('s') ? 'plural' : 'single';
};

const bucket = (n: number): string => (n <= 2 ? String(n) : n <= 4 ? '3' : n <= 8 ? '5' : '9');

/** Collects the features of one answer as hashes of `question` and text. */
class Clues {
	readonly #out: number[] = [];
	readonly #salt: number;

	constructor(salt: number) {
		this.#salt = salt;
	}

	add(...parts: readonly string[]): void {
		let h = this.#salt;
		for (const part of parts) h = hashPair(h, hashText(part));
		this.#out.push(h);
	}

	get all(): readonly number[] {
		return this.#out;
	}
}

const MEASURES_SALT = hashText('measures');
const DEEDS_SALT = hashText('deeds');

/** Which groups of words a word is in, as feature texts. */
export type Groups = (lower: string) => readonly [fine: string, broad: string];

const common = (clues: Clues, scene: Scene, answer: Answer): void => {
	const { fact, unit, link, governor, before, after } = scene;
	clues.add('sort', answer.sort, String(answer.ruled));
	clues.add('sort unit', answer.sort, String(answer.ruled), unit);
	if (answer.ruled) {
		clues.add('by', fact.by, answer.sort);
		clues.add('sure', fact.certainty, answer.sort);
		clues.add('why', (fact.why ?? '').replaceAll(/“.*?”/g, '“”').slice(0, 40), answer.sort);
	}
	if (answer.sort === 'none') {
		clues.add('none link', link, unit);
		clues.add('none before', before, unit);
		clues.add('none after', after, unit);
		clues.add('none governor', governor, link);
		clues.add('none governor sort', verbSort(governor), link, unit);
	}
};

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

const SURENESS_SALT = hashText('sureness');

/** How likely each part of a figure was chosen. */
export interface Chosen {
	readonly counts: number;
	readonly action: number;
	/** Whether the deed chosen is only said to be possible or ahead. */
	readonly open: boolean;
}

const step = (chance: number): string => {
	for (const bound of [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99]) if (chance < bound) return String(bound);
	return '1';
};

/** Features of whether all that a figure says is right and so already. */
export function surenessClues(scene: Scene, fact: FigureFact, chosen: Chosen): readonly number[] {
	const clues = new Clues(SURENESS_SALT);
	const { spot, unit, link, governorAt, subjectOf } = scene;
	const { parse } = spot;
	const [counts, action] = [step(chosen.counts), step(chosen.action)];
	clues.add('all');
	clues.add('counts', counts, String(fact.counts === null));
	clues.add('action', action, String(fact.action === null));
	clues.add('source', String(fact.source === null));
	clues.add('counts action', counts, action);
	clues.add('sure', fact.certainty);
	clues.add('sure unit', fact.certainty, unit);
	clues.add('sure counts', fact.certainty, counts);
	clues.add('sure action', fact.certainty, action);
	clues.add('why', fact.why === undefined ? '' : (fact.why.split(/[“;]/)[0]?.slice(0, 40) ?? ''));
	clues.add('by', fact.by);
	clues.add('verb', fact.action ?? '');
	clues.add('open', String(chosen.open));
	clues.add('open sure', String(chosen.open), fact.certainty);
	clues.add('qualifier', fact.qualifier, unit);
	clues.add('link', link, unit);
	clues.add('from', String(fact.from !== null), String(fact.to !== null));
	for (const at of [governorAt, subjectOf]) {
		const verb = parse.chunks[at];
		if (verb?.kind !== 'verb') continue;
		clues.add('modal', verb.modal ?? '', verb.form, String(verb.past));
		clues.add('base', verb.base);
		const clause = parse.clauses.find((one) => one.at === at);
		if (clause !== undefined) {
			clues.add('clause', clause.kind);
			const outer = clause.governor?.group;
			if (outer !== undefined) clues.add('outer', outer.base, String(outer.modal));
		}
	}
	for (const { class: kind, lower } of parse.words)
		if (kind === 'modal' || AHEAD.test(lower)) clues.add('ahead', lower);
	return clues.all;
}

/** Words of what is not yet so. */
const AHEAD =
	/^(?:if|unless|plans?|planned|planning|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|projected|hop(?:es?|ed|ing)|want(?:s|ed)?|aim(?:s|ed)?|targets?|propos(?:es?|ed|als?)|offer(?:s|ed)?|bids?|seek(?:s|ing)?|ask(?:s|ed|ing)?|set|due|next|agreed|likely|possible|potential|estimated|would-be|intends?|considering|talks|maximum|limit|facing|faces|threatened)$/;
