import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ListRow, MentionRow } from '../../source/archive/archive.ts';
import type { Effect } from '../../source/state/effect.ts';
import { frameOf } from '../../source/state/frame.ts';
import type { Message } from '../../source/state/message.ts';
import { firstModel, type Model, type Size } from '../../source/state/model.ts';
import { lineText } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { windowAround } from '../../source/state/window.ts';
import { READINGS, typed } from '../harness/world.ts';

const TOTAL = 1000;

const rowAt = (index: number, query = ''): ListRow => ({
	id: `a${index}`,
	path: `${index}.txt`,
	headline: `Headline ${index}`,
	marks: [],
	published: null,
	outlet: null,
	place: null,
	snippet: query === '' ? null : { text: 'port', marks: [], at: { start: 0, end: 4 } },
	analysed: true,
	problems: 0,
});

const mentionAt = (index: number): MentionRow => ({
	...rowAt(index),
	article: `a${index}`,
	start: 0,
	end: 4,
	before: '',
	text: `Name${index}`,
	after: '',
	certainty: 'certain',
	by: 'test',
	turn: { index: 0, count: 1 },
	companion: null,
});

const within = (offset: number, limit: number): number[] =>
	Array.from({ length: Math.max(0, Math.min(limit, TOTAL - offset)) }, (_, at) => offset + at);

function answerOf(effect: Effect): Message | null {
	const { type } = effect;
	if (type === 'list') {
		const { offset, limit, query } = effect.request;
		const rows = within(offset, limit).map((index) => rowAt(index, query));
		return {
			type: 'listed',
			ask: effect.ask,
			page: { rows, offset, total: TOTAL, hidden: 0, corrections: [], error: null },
		};
	}
	if (type === 'mentions') {
		const { offset, limit } = windowAround(effect.index, effect.shown);
		const page = {
			rows: within(offset, limit).map(mentionAt),
			offset,
			total: TOTAL,
			articles: TOTAL,
			sections: [{ kind: 'mention' as const, name: null, from: 0, count: TOTAL }],
			part: null,
		};
		return { type: 'mentions', ask: effect.ask, entity: null, other: null, at: null, page };
	}
	if (type === 'entities') {
		const name = {
			name: 'Name',
			aliases: [],
			variants: [],
			roles: [],
			marks: [],
			articles: TOTAL,
			mentionCount: TOTAL,
		};
		return {
			type: 'entities',
			ask: effect.ask,
			page: { rows: [{ ...name, id: 'e', kind: 'person' }], total: 1 },
		};
	}
	const [reading] = READINGS;
	if (type === 'read' && reading)
		return { type: 'read', ask: effect.ask, reading: { ...reading, article: { ...reading.article, id: effect.id } } };
	return null;
}

const limitOf = (effect: Effect): number =>
	effect.type === 'list'
		? effect.request.limit
		: effect.type === 'mentions'
			? windowAround(effect.index, effect.shown).limit
			: 0;

interface Run {
	readonly model: Model;
	/** Rows asked for, request by request. */
	readonly limits: readonly number[];
	/** Keys after which a row was blank. */
	readonly blank: readonly number[];
}

/** Presses keys while every answer comes `late` keys after its request. */
function held(model: Model, messages: readonly Message[], late: number): Run {
	const blank: number[] = [];
	const limits: number[] = [];
	const due: (readonly Effect[])[] = Array.from({ length: late }, () => []);
	let at = model;
	const take = (message: Message): readonly Effect[] => {
		const [next, effects] = update(at, message);
		at = next;
		limits.push(...effects.map(limitOf).filter((limit) => limit > 0));
		return effects;
	};
	const settle = (effects: readonly Effect[]): Effect[] =>
		effects.flatMap((effect) => {
			const answer = answerOf(effect);
			return answer ? [...take(answer)] : [];
		});
	for (const [number, message] of messages.entries()) {
		due.push(take(message));
		const asked = settle(due.shift() ?? []);
		if (late === 0) while (asked.length > 0) asked.push(...settle(asked.splice(0)));
		else due[0] = [...(due[0] ?? []), ...asked];
		const frame = frameOf(at).body.flat();
		if (frame.some(({ lines }) => lines.some((line) => /^ {2}… *$/.test(lineText(line))))) blank.push(number);
	}
	for (let left = due.flat(); left.length > 0; ) left = settle(left);
	return { model: at, limits, blank };
}

const open = (size: Size): Model => held(firstModel(size, { letters: true }), [{ type: 'changed' }], 0).model;
const times = (key: string, count: number): Message[] => Array.from({ length: count }, () => ({ type: 'key', key }));

const SIZES = [
	{ columns: 140, rows: 45 },
	{ columns: 80, rows: 24 },
	{ columns: 40, rows: 12 },
] as const;

describe('rows that come in windows', () => {
	for (const size of SIZES) {
		const name = `${size.columns}x${size.rows}`;
		for (const key of ['j', 'pagedown', 'ctrl+d']) {
			it(`no gap where ${key} is held at ${name} and answers come a key late`, () => {
				const down = held(open(size), times(key, 120), 1);
				assert.deepEqual(down.blank, []);
				const back = { j: 'k', pagedown: 'pageup', 'ctrl+d': 'ctrl+u' }[key] ?? 'k';
				assert.deepEqual(held(down.model, times(back, 120), 1).blank, []);
			});
		}
		it(`G and g show the ends at ${name} once the answer is there`, () => {
			const end = held(open(size), times('G', 1), 0);
			assert.deepEqual([end.model.place.list.selected, end.blank], [TOTAL - 1, []]);
			const start = held(end.model, times('g', 1), 0);
			assert.deepEqual([start.model.place.list.selected, start.blank], [0, []]);
		});
		it(`no gap in mentions at ${name}`, () => {
			const [asked, effects] = update(open(size), { type: 'key', key: 'A' });
			const [counted] = update(asked, {
				type: 'facets',
				ask: effects.flatMap((effect) => (effect.type === 'facets' ? [effect.ask] : []))[0] ?? 0,
				facets: {
					entities: {
						person: [{ value: 'e', label: 'Name', articles: TOTAL }],
						organization: [],
						place: [],
						group: [],
					},
					outlets: [],
					months: [],
				},
			});
			const listed = held(counted, [...times('m', 1), ...times('enter', 1)], 0).model;
			assert.equal(listed.place.mentions?.page?.total, TOTAL);
			for (const key of ['j', 'pagedown']) assert.deepEqual(held(listed, times(key, 90), 1).blank, []);
		});
		it(`a larger screen than ${name} has its rows`, () => {
			const far = held(open(size), times('j', 150), 0).model;
			assert.deepEqual(held(far, [{ type: 'resize', size: { columns: 140, rows: 160 } }], 0).blank, []);
		});
	}
	it('typing asks for few rows, and moving seldom asks', () => {
		const [size] = SIZES;
		const search = held(open(size), times('/', 1), 0).model;
		const searched = held(search, typed('port'), 0);
		assert.deepEqual(searched.limits, [52, 40, 40, 40]);
		const moved = held(searched.model, times('down', 120), 1);
		assert.deepEqual(moved.blank, []);
		assert.ok(
			moved.limits.every((limit) => limit <= 70),
			String(moved.limits),
		);
		assert.ok(moved.limits.length <= 7, `${moved.limits.length} requests`);
	});
});
