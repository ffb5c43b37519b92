import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ActsNews, SharedActs } from '../../../source/archive/store.ts';
import { Desks } from '../../../source/effects/archive-thread/desks.ts';
import type { Act, Entry } from '../../../source/journal/act.ts';
import { EMPTY_DESK, everyHeld } from '../../../source/journal/desk.ts';
import { encode } from '../../../source/journal/line.ts';
import { replay } from '../../../source/journal/replay.ts';
import type { SharedAct } from '../../../source/journal/sharing.ts';
import { ACTS_ON_FEW, article, timeOf } from '../../journal/acts.ts';

/** Where all desks of a test put what they did, as a cluster would keep it. */
class Shelf {
	readonly acts = new Map<string, SharedAct>();
	/** Thrown by whoever asks while it is set. */
	trouble: Error | null = null;
	takes = true;

	/** As one desk has it open. */
	open(): SharedActs {
		let told = 0;
		const shelf = this;
		return {
			get takes() {
				return shelf.takes;
			},
			async look(): Promise<ActsNews | null> {
				if (shelf.trouble !== null) throw shelf.trouble;
				const acts = [...shelf.acts.values()].slice(told);
				const anew = shelf.acts.size < told;
				told = shelf.acts.size;
				return acts.length > 0 || anew ? { acts: anew ? [...shelf.acts.values()] : acts, anew, unread: 0 } : null;
			},
			async send(acts) {
				if (shelf.trouble !== null) throw shelf.trouble;
				for (const act of acts) shelf.acts.set(`${act.author} ${encode(act.entry)}`, act);
			},
		};
	}
}

/** A desk with its journal, and everything it was told of. */
class Someone {
	readonly desks: Desks;
	readonly acts: SharedActs;
	readonly journal: Entry[] = [];
	told: Entry[] = [];
	readonly #name: string;

	constructor(name: string, shelf: Shelf, shares = true) {
		this.#name = name;
		this.acts = shelf.open();
		this.desks = new Desks(
			name,
			({ entries, anew }) => {
				this.told = anew ? [...entries] : [...this.told, ...entries];
			},
			shares,
		);
	}

	do(act: Act, at: number): Entry {
		const entry: Entry = { id: `${this.#name}.${at}`, time: timeOf(at), ...act };
		this.journal.push(entry);
		this.desks.own([entry], false);
		return entry;
	}

	exchange(): Promise<void> {
		return this.desks.exchange(this.acts);
	}

	get holding(): readonly string[] {
		return everyHeld(replay(EMPTY_DESK, [...this.journal, ...this.told]))
			.filter(({ act }) => act === 'tag' || act === 'rename' || act === 'hide' || act === 'correct')
			.map(({ time, act }) => `${time} ${act}`);
	}
}

const tag = (name: string): Act => ({ act: 'tag', article: article(1), tag: name, on: true });

test('after everybody has looked, all see the same, and each act was told once', async () => {
	const steps = fc.array(
		fc.tuple(fc.constantFrom('ana', 'ben', 'cyd'), fc.constantFrom('act', 'look', 'fail'), ACTS_ON_FEW),
		{
			maxLength: 30,
		},
	);
	await fc.assert(
		fc.asyncProperty(steps, async (drawn) => {
			const shelf = new Shelf();
			const people = new Map(['ana', 'ben', 'cyd'].map((name) => [name, new Someone(name, shelf)]));
			for (const [at, [name, step, act]] of drawn.entries()) {
				const one = people.get(name);
				if (step === 'act') one?.do(act, at);
				shelf.trouble = step === 'fail' ? new Error('no answer') : null;
				await one?.exchange();
			}
			shelf.trouble = null;
			// A desk that was refused rests for a while.
			for (let round = 0; round < 30; round++) for (const one of people.values()) await one.exchange();
			for (const one of people.values()) {
				assert.equal(one.desks.sharing(false).unshared, 0);
				assert.equal(new Set(one.told.map(({ id }) => id)).size, one.told.length);
				assert.deepEqual(one.holding, people.get('ana')?.holding);
			}
		}),
	);
});

test('what cannot be sent is said, and sent when it can be', async () => {
	const shelf = new Shelf();
	const ana = new Someone('Ana', shelf);
	shelf.trouble = Object.assign(new Error('x'), { told: 'It is locked.', remedy: 'Unlock it.' });
	ana.do(tag('one'), 1);
	// The journal's file is read again after each act.
	ana.desks.own([ana.do(tag('two'), 2)], false);
	await ana.exchange();
	assert.deepEqual(ana.desks.sharing(false), {
		unshared: 2,
		reason: { message: 'It is locked.', hint: 'Unlock it.' },
		unread: 0,
		conflicts: 0,
	});
	shelf.trouble = null;
	for (let round = 0; round < 3; round++) await ana.exchange();
	assert.deepEqual([ana.desks.sharing(false).unshared, shelf.acts.size], [0, 2]);
	assert.equal(ana.desks.sharing(false).reason, null);
});

test('where nothing may be written, own acts wait and others’ come', async () => {
	const shelf = new Shelf();
	const [ana, ben] = [new Someone('Ana', shelf), new Someone('Ben', shelf)];
	ben.do(tag('his'), 1);
	await ben.exchange();
	shelf.takes = false;
	ana.do(tag('hers'), 2);
	await ana.exchange();
	assert.equal(ana.desks.sharing(true).unshared, 1);
	assert.deepEqual(
		ana.told.map(({ author }) => author),
		['Ben'],
	);
	assert.equal(shelf.acts.size, 1);
});

test('who shares nothing hears the others, and is not told to have something to share', async () => {
	const shelf = new Shelf();
	const [ana, ben] = [new Someone('Ana', shelf, false), new Someone('Ben', shelf)];
	ana.do(tag('hers'), 1);
	ben.do(tag('his'), 2);
	for (const one of [ana, ben, ana]) await one.exchange();
	assert.deepEqual([ana.told.length, ben.told.length, shelf.acts.size], [1, 0, 1]);
	assert.equal(ana.desks.sharing(true).unshared, 0);
});

test('what one did at another machine is one’s own there and can be undone; under a former name too where the journal has it', async () => {
	const shelf = new Shelf();
	const [here, there] = [new Someone('Ana', shelf), new Someone('Ana', shelf)];
	const done = here.do(tag('one'), 1);
	await here.exchange();
	await there.exchange();
	assert.deepEqual(there.told, [done]);
	assert.equal(replay(EMPTY_DESK, there.told).done?.id, done.id);
	const renamed = new Someone('Ana Berg', shelf);
	renamed.desks.own([done], false);
	await renamed.exchange();
	assert.deepEqual([renamed.told, shelf.acts.size], [[], 1]);
});

test('an archive that was made anew gets what this desk did once more, and what others did there is let go', async () => {
	const shelf = new Shelf();
	const [ana, ben] = [new Someone('Ana', shelf), new Someone('Ben', shelf)];
	ben.do(tag('his'), 1);
	await ben.exchange();
	ana.do(tag('hers'), 2);
	await ana.exchange();
	await ana.exchange();
	assert.equal(ana.told.length, 1);
	shelf.acts.clear();
	await ana.exchange();
	assert.deepEqual([ana.told.length, shelf.acts.size], [0, 1]);
});

test('a journal put in another’s place is the one that is shared', async () => {
	const shelf = new Shelf();
	const ana = new Someone('Ana', shelf);
	shelf.trouble = new Error('no answer');
	const first = ana.do(tag('one'), 1);
	await ana.exchange();
	const second: Entry = { ...first, id: 'Ana.9' };
	ana.desks.own([second], true);
	shelf.trouble = null;
	for (let round = 0; round < 3; round++) await ana.exchange();
	assert.deepEqual(
		[...shelf.acts.values()].map(({ entry }) => entry.id),
		['Ana.9'],
	);
});

test('others’ names and words steer no terminal', async () => {
	const shelf = new Shelf();
	const [ana, eve] = [new Someone('Ana', shelf), new Someone('E\u001b[31mve', shelf)];
	eve.do(tag('re\u001b[2Jd'), 1);
	await eve.exchange();
	await ana.exchange();
	const [act] = ana.told;
	assert.doesNotMatch(JSON.stringify(act), /\\u001b/);
	assert.match(act?.author ?? '', /^E.*ve$/);
});
