import type { FigureFact } from '../../domain/fact.ts';
import { hashText } from '../sequence/hash.ts';
import { asking, Clues, whether } from './clues.ts';
import type { Scene } from './scene.ts';

const ASK = asking('sureness', [
	'all',
	'counts',
	'action',
	'source',
	'counts action',
	'sure',
	'sure unit',
	'sure counts',
	'sure action',
	'why',
	'by',
	'verb',
	'open',
	'open sure',
	'qualifier',
	'link',
	'from',
	'modal',
	'base',
	'clause',
	'outer',
	'ahead',
]);

/** How likely each part of a figure was chosen. */
export interface Chosen {
	readonly counts: number;
	readonly action: number;
	/** Whether the deed chosen is only said to be possible or ahead. */
	readonly open: boolean;
}

const step = (chance: number): number => {
	for (const bound of [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99]) if (chance < bound) return hashText(String(bound));
	return hashText('1');
};

/** Features of whether all that a figure says is right and so already. */
export function surenessClues(scene: Scene, fact: FigureFact, chosen: Chosen): readonly number[] {
	const clues = new Clues();
	const { spot, governorAt, subjectOf } = scene;
	const { unit, link } = scene.hashed;
	const { parse } = spot;
	const [counts, action] = [step(chosen.counts), step(chosen.action)];
	const sure = hashText(fact.certainty);
	clues.add(ASK.all);
	clues.add(ASK.counts, counts, whether(fact.counts === null));
	clues.add(ASK.action, action, whether(fact.action === null));
	clues.add(ASK.source, whether(fact.source === null));
	clues.add(ASK['counts action'], counts, action);
	clues.add(ASK.sure, sure);
	clues.add(ASK['sure unit'], sure, unit);
	clues.add(ASK['sure counts'], sure, counts);
	clues.add(ASK['sure action'], sure, action);
	clues.add(ASK.why, hashText(fact.why === undefined ? '' : (fact.why.split(/[“;]/)[0]?.slice(0, 40) ?? '')));
	clues.add(ASK.by, hashText(fact.by));
	clues.add(ASK.verb, hashText(fact.action ?? ''));
	clues.add(ASK.open, whether(chosen.open));
	clues.add(ASK['open sure'], whether(chosen.open), sure);
	clues.add(ASK.qualifier, hashText(fact.qualifier), unit);
	clues.add(ASK.link, link, unit);
	clues.add(ASK.from, whether(fact.from !== null), whether(fact.to !== null));
	for (const at of [governorAt, subjectOf]) {
		const verb = parse.chunks[at];
		if (verb?.kind !== 'verb') continue;
		clues.add(ASK.modal, hashText(verb.modal ?? ''), hashText(verb.form), whether(verb.past));
		clues.add(ASK.base, hashText(verb.base));
		const clause = parse.clauses.find((one) => one.at === at);
		if (clause !== undefined) {
			clues.add(ASK.clause, hashText(clause.kind));
			const outer = clause.governor?.group;
			if (outer !== undefined) clues.add(ASK.outer, hashText(outer.base), hashText(String(outer.modal)));
		}
	}
	for (const { class: kind, lower } of parse.words)
		if (kind === 'modal' || AHEAD.has(lower)) clues.add(ASK.ahead, hashText(lower));
	return clues.all;
}

/** Words of what is not yet so. */
const AHEAD: ReadonlySet<string> = new Set(
	`
	if unless plan plans planned planning expect expects expected forecast forecasts predict predicts predicted projected
	hope hopes hoped hoping want wants wanted aim aims aimed target targets propose proposes proposed proposal
	proposals offer offers offered bid bids seek seeks seeking ask asks asked asking set due next agreed likely possible
	potential estimated would-be intend intends considering talks maximum limit facing faces threatened
	`.match(/\S+/g),
);
