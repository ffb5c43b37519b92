import { type Act, type ActName, type ActOf, byStamp, type Entry, type Stamp } from './act.ts';
import { Layered } from './layered.ts';
import type { ArticleTarget, FigureTarget } from './target.ts';

/** Acts in the order they can be undone, the next one first. */
export interface Stack {
	readonly id: string;
	readonly below: Stack | null;
}

/** Whether an act counts, by the last undo or redo of it. */
export interface Standing extends Stamp {
	readonly counts: boolean;
}

/**
 * What has been done to the articles of one archive, as a value made of acts alone (`replay.ts`): the same for the same
 * acts, in whatever order they were read. Each thing that can be on, off or so is a register; what counts is its last
 * act that is not undone.
 */
export interface Desk {
	/** All acts but places that a later one has replaced. */
	readonly acts: Layered<Entry>;
	/** Of each register its acts, the last one last. */
	readonly registers: Layered<readonly Entry[]>;
	/** The registers about an article or an entity, by its id. */
	readonly about: Layered<readonly string[]>;
	/** Ids of articles that lay at a path under a headline, and the other way about. */
	readonly at: Layered<readonly string[]>;
	readonly places: Layered<readonly string[]>;
	readonly standing: Layered<Standing>;
	readonly done: Stack | null;
	readonly undone: Stack | null;
	/** The newest act of all. */
	readonly last: Stamp | null;
	/** The newest place: where one left off. */
	readonly left: Entry<ActOf<'place'>> | null;
}

export const EMPTY_DESK: Desk = {
	acts: new Layered(),
	registers: new Layered(),
	about: new Layered(),
	at: new Layered(),
	places: new Layered(),
	standing: new Layered(),
	done: null,
	undone: null,
	last: null,
	left: null,
};

const SEPARATOR = '\n';

const joined = (...parts: readonly string[]): string => parts.join(SEPARATOR);

export const figureKey = ({ article, anchor }: FigureTarget): string => `${article.id}@${anchor.start}`;

/** A register that an act sets, and the articles and entities that it is about by their ids. */
interface Register {
	readonly register: string;
	readonly subjects: readonly string[];
}

/** What an act sets: one register, or of many articles one each. */
export function registersOf(act: Act): readonly Register[] {
	if (act.act === 'readAll') return act.articles.map(({ id }) => ({ register: joined(act.act, id), subjects: [id] }));
	const register = registerOf(act);
	return register === null ? [] : [{ register, subjects: subjectsOf(act) }];
}

/** The one register that an act sets; null for those of many, and those that only say what becomes of another. */
export function registerOf(act: Act): string | null {
	switch (act.act) {
		case 'undo':
		case 'redo':
		case 'readAll':
			return null;
		case 'read':
		case 'star':
		case 'place':
			return joined(act.act, act.article.id);
		case 'tag':
			return joined(act.act, act.article.id, act.tag);
		case 'note':
			return joined(act.act, act.note);
		case 'check':
			return joined(act.act, act.article.id, `${act.anchor.start}`, act.anchor.quote, act.entity.id);
		case 'search':
			return joined(act.act, act.name);
		case 'merge':
		case 'rename':
		case 'retype':
		case 'hide':
			return joined(act.act, act.entity.id);
		case 'split':
			return joined(
				act.act,
				act.entity.id,
				...act.mentions.map(({ article, anchor }) => `${article.id}@${anchor.start}`),
			);
		case 'variant':
			return joined(act.act, ...[act.entity.id, act.other.id].sort());
		case 'verdict':
			return joined(act.act, act.article.id, act.fact.kind, `${act.fact.anchor.start}`, act.fact.anchor.quote);
		case 'amend':
			return joined(
				act.act,
				act.article.id,
				act.fact.kind,
				`${act.fact.anchor.start}`,
				act.fact.anchor.quote,
				act.field,
			);
		case 'correct':
			return joined(act.act, act.article.id, act.field);
		case 'accept':
			return joined(act.act, ...act.figures.slice(0, 1).map(figureKey));
		case 'part':
			return joined(act.act, figureKey(act.from), ...act.figures.map(figureKey).sort());
		case 'join':
			return joined(act.act, ...[figureKey(act.one), figureKey(act.other)].sort());
	}
}

/** The articles and entities that an act is about, by their ids. */
function subjectsOf(act: Act): readonly string[] {
	switch (act.act) {
		case 'undo':
		case 'redo':
		case 'search':
			return [];
		case 'readAll':
			return act.articles.map(({ id }) => id);
		case 'note':
		case 'check':
			return [act.article, act.entity].flatMap((subject) => (subject === null ? [] : [subject.id]));
		case 'split':
			return [act.entity.id, ...act.mentions.map(({ article }) => article.id)];
		case 'variant':
			return [act.entity.id, act.other.id];
		case 'accept':
		case 'part':
		case 'join':
			return figuresOf(act).map(({ article }) => article.id);
		default:
			return ['article' in act ? act.article.id : act.entity.id];
	}
}

/** The figures that an act on a line of the ledger is about. */
export function figuresOf(act: ActOf<'accept' | 'part' | 'join'>): readonly FigureTarget[] {
	if (act.act === 'join') return [act.one, act.other];
	return act.act === 'part' ? [act.from, ...act.figures] : act.figures;
}

export function articlesOf(act: Act): readonly ArticleTarget[] {
	if (act.act === 'readAll') return act.articles;
	if (act.act === 'split') return act.mentions.map(({ article }) => article);
	if (act.act === 'accept' || act.act === 'part' || act.act === 'join')
		return figuresOf(act).map(({ article }) => article);
	return 'article' in act && act.article !== null ? [act.article] : [];
}

export const placeOf = ({ path, headline }: Omit<ArticleTarget, 'id'>): string => joined(path, headline);

export const counts = (desk: Desk, id: string): boolean => desk.standing.get(id)?.counts ?? true;

/** What a register holds: its last act that is not undone. */
function latest(desk: Desk, register: string): Entry | null {
	return desk.registers.get(register)?.findLast(({ id }) => counts(desk, id)) ?? null;
}

const isAct = <Name extends ActName>(entry: Entry, name: Name): entry is Entry<ActOf<Name>> => entry.act === name;

/** What holds in a register of one kind of act. */
export function held<Name extends ActName>(desk: Desk, name: Name, register: string): Entry<ActOf<Name>> | null {
	const entry = latest(desk, register);
	return entry !== null && isAct(entry, name) ? entry : null;
}

/** What holds of one kind of act about an article or an entity. */
export function heldAbout<Name extends ActName>(desk: Desk, name: Name, subject: string): Entry<ActOf<Name>>[] {
	return (desk.about.get(subject) ?? []).flatMap((register) => {
		const entry = register.startsWith(name + SEPARATOR) ? held(desk, name, register) : null;
		return entry === null ? [] : [entry];
	});
}

/** What holds of one kind of act, on anything. */
export function* allHeld<Name extends ActName>(desk: Desk, name: Name): Iterable<Entry<ActOf<Name>>> {
	for (const [register] of desk.registers) {
		if (!register.startsWith(name + SEPARATOR)) continue;
		const entry = held(desk, name, register);
		if (entry !== null) yield entry;
	}
}

/** Every id under which an article is known: its own, and those that lay where it lies under its headline. */
export function idsOf(desk: Desk, article: ArticleTarget): readonly string[] {
	const ids = new Set([article.id, ...(desk.at.get(placeOf(article)) ?? [])]);
	for (const id of ids)
		for (const place of desk.places.get(id) ?? []) for (const other of desk.at.get(place) ?? []) ids.add(other);
	return [...ids];
}

/** Where an article lies or lay, under which headlines: its own place first. */
export function placesOf(desk: Desk, article: ArticleTarget): readonly Omit<ArticleTarget, 'id'>[] {
	const known = idsOf(desk, article).flatMap((id) => desk.places.get(id) ?? []);
	return [...new Set([placeOf(article), ...known])].map((place) => {
		const [path = '', ...headline] = place.split(SEPARATOR);
		return { path, headline: headline.join(SEPARATOR) };
	});
}

/** Everything that holds, in the order it was done. */
export function everyHeld(desk: Desk): readonly Entry[] {
	const held = new Set<Entry>();
	for (const [register] of desk.registers) {
		const entry = latest(desk, register);
		if (entry !== null) held.add(entry);
	}
	return [...held].sort(byStamp);
}
