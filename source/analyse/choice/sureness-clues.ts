import type { FigureFact } from '../../domain/fact.ts';
import { hashText } from '../sequence/hash.ts';
import { Clues } from './clues.ts';
import type { Scene } from './scene.ts';

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
