import type { Mention } from '../../domain/entity.ts';
import { numberOf, type Statements, textOf } from './statements.ts';

/** Which names are one with others of the archive by inference alone. */
export class Inferred {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	/**
	 * Mentions of an article as they are placed among all articles: whose name it is was inferred for some, so that these
	 * are likely at most. `keys` has the key of each of the article's names.
	 */
	placed(mentions: readonly Mention[], keys: Uint32Array): readonly Mention[] {
		const rows = this.#store.all(
			'SELECT key, joined FROM name_key WHERE joined IS NOT NULL AND key IN (SELECT value FROM json_each(?))',
			`[${[...new Set(keys)].join(',')}]`,
		);
		if (rows.length === 0) return mentions;
		const rules = new Map(rows.map((row) => [numberOf(row.key), textOf(row.joined)]));
		return mentions.map((mention) => {
			const rule = rules.get(keys[mention.name] ?? -1);
			if (rule === undefined) return mention;
			const why = [mention.why, `${rule} says whose name it is`].filter(Boolean).join('; ');
			return { ...mention, certainty: mention.certainty === 'certain' ? 'likely' : mention.certainty, why };
		});
	}
}
