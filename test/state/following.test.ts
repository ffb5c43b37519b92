import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ListRow } from '../../source/archive/archive.ts';
import { beginningOf, endsOf } from '../../source/archive/sqlite/cursors.ts';
import type { Effect } from '../../source/state/effect.ts';
import type { Message } from '../../source/state/message.ts';
import { firstModel, type Model } from '../../source/state/model.ts';
import { update } from '../../source/state/update.ts';
import { keys, typed } from '../harness/world.ts';

const rowOf = (id: string): ListRow => ({
	id,
	path: `${id}.txt`,
	headline: id,
	marks: [],
	published: null,
	outlet: null,
	place: null,
	snippet: null,
	analysed: true,
	problems: 0,
});

/** A list that grows while it is read: every article fits a query that its name holds. */
class Growing {
	model: Model;
	/** In the order of the list. */
	ids: string[];

	constructor(count: number) {
		this.ids = Array.from({ length: count }, (_, at) => `old-${at}`);
		this.model = firstModel({ columns: 120, rows: 30 }, { letters: true });
		this.take({ type: 'changed' });
	}

	/** Articles come above all that are there. */
	grow(count: number): void {
		const more = Array.from({ length: count }, (_, at) => `new-${this.ids.length + at}`);
		this.ids = [...more, ...this.ids];
		this.take({ type: 'changed' });
	}

	take(...messages: readonly Message[]): void {
		for (const message of messages) {
			const [next, effects] = update(this.model, message);
			this.model = next;
			this.take(...effects.flatMap((effect) => this.#answer(effect)));
		}
	}

	#answer(effect: Effect): Message[] {
		if (effect.type === 'read') return [{ type: 'read', ask: effect.ask, reading: null }];
		if (effect.type !== 'list') return [];
		const { query, limit } = effect.request;
		const fit = this.ids.filter((id) => id.includes(query.trim()));
		const offset = beginningOf(effect.request, ({ key }) => (fit.includes(key) ? fit.indexOf(key) : null));
		const rows = fit.slice(offset, offset + limit).map(rowOf);
		const ends = endsOf(offset, rows.length, (at) => rows[at]?.id ?? '');
		const page = { rows, offset, total: fit.length, hidden: 0, corrections: [], error: null, ...ends };
		return [{ type: 'listed', ask: effect.ask, page }];
	}

	get selected(): string | undefined {
		const { page, selected } = this.model.place.list;
		return page?.rows[selected - page.offset]?.id;
	}

	get height(): number {
		return this.model.place.list.selected - this.model.place.list.top;
	}
}

describe('while articles come in above it', () => {
	for (const count of [1, 40, 500])
		it(`the selected article stays selected at its height: ${count} more`, () => {
			const list = new Growing(300);
			list.take(...keys('j*12', 'k*2'));
			const { selected, height } = list;
			list.grow(count);
			assert.deepEqual([list.selected, list.height, list.model.place.list.selected], [selected, height, 10 + count]);
		});

	it('esc from a search that is typed is back on the article, and the list is whole', () => {
		const list = new Growing(300);
		list.take(...keys('j*7', '/'), ...typed('old-2'));
		list.grow(400);
		assert.equal(list.selected, 'old-2');
		list.take(...keys('escape'));
		assert.deepEqual([list.selected, list.model.place.list.page?.total], ['old-7', 700]);
	});

	it('esc and back from a search that was kept are on the article it began at, if the one read is out of reach', () => {
		for (const way of [keys('escape', 'escape'), keys('[')]) {
			const list = new Growing(900);
			list.take(...keys('j*7', '/'), ...typed('old-800'), ...keys('enter'));
			list.grow(400);
			list.take(...way);
			assert.deepEqual([list.model.place.list.query, list.selected], ['', 'old-7']);
		}
	});

	it('the best hit is selected while a search is typed, whatever comes', () => {
		const list = new Growing(50);
		list.take(...keys('j*3', '/'), ...typed('w'));
		list.grow(60);
		assert.deepEqual([list.model.place.list.selected, list.selected], [0, list.ids[0]]);
	});

	it('in any order of keys and arrivals it is never another article for what comes', () => {
		const action = fc.oneof(fc.constantFrom('j', 'k', 'ctrl+d', 'enter', 'escape'), fc.integer({ min: 1, max: 90 }));
		fc.assert(
			fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
				const list = new Growing(200);
				for (const one of actions) {
					if (typeof one === 'string') list.take(...keys(one));
					else {
						const { selected } = list;
						list.grow(one);
						assert.equal(list.selected, selected);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});
});
