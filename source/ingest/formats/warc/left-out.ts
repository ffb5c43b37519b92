import type { Piece } from '../../format.ts';

const MOST_NAMED = 6;

/** The records that are no articles, counted by why. */
export class LeftOut {
	readonly #counts = new Map<string, number>();

	add(why: string): void {
		this.#counts.set(why, (this.#counts.get(why) ?? 0) + 1);
	}

	/** A remark on them; none where there were none but the archive's own. */
	*told(): Generator<Piece> {
		const own = new Set(['warcinfo', 'request', 'metadata']);
		const named = [...this.#counts].filter(([why]) => !own.has(why)).sort(([, one], [, other]) => other - one);
		if (named.length === 0) return;
		const shown = named.slice(0, MOST_NAMED).map(([why, count]) => `${count} ${why}`);
		const sum = named.reduce((all, [, count]) => all + count, 0);
		yield {
			kind: 'remark',
			severity: 'note',
			rule: 'warc/left-out',
			message: `${sum === 1 ? 'One record is' : `${sum} records are`} no article and not read: ${shown.join(', ')}${named.length > MOST_NAMED ? ' and others' : ''}.`,
			hint: 'Nothing to do; pictures, scripts and redirections are what pages are made of.',
		};
	}
}
