import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import type { MentionPage, MentionRow, SectionKind } from '../../source/archive/archive.ts';
import { frameOf } from '../../source/state/frame.ts';
import type { Model, Size } from '../../source/state/model.ts';
import { stepOf, trailRows } from '../../source/state/overlays/trail/steps.ts';
import { barsOf } from '../../source/state/panes/profile/bars.ts';
import { rowLine } from '../../source/state/panes/profile/lines.ts';
import { lineText } from '../../source/state/text/line.ts';
import { update } from '../../source/state/update.ts';
import { burst, drive, ENTITIES, keys, opened, typed } from '../harness/world.ts';

const after = (model: Model, ...names: string[]): Model => drive(model, keys(...names)).model;
const shownText = (model: Model): string => {
	const frame = frameOf(model);
	return [...frame.head, ...frame.body.flat().flatMap(({ lines }) => lines), ...frame.foot].map(lineText).join('\n');
};
const litText = (model: Model): string => {
	const { reading, lit } = model.place.article;
	return reading && lit ? reading.article.text.slice(lit.start, lit.end) : '';
};

/** On the first name of the first article: the Harbour Authority. */
const onName = (size?: Size): Model => after(opened(size), 'enter', 'w');

const row = (
	index: number,
	article: string,
	turn: MentionRow['turn'],
	certainty: MentionRow['certainty'],
): MentionRow => ({
	article,
	path: `${article}.txt`,
	headline: `Headline of ${article}`,
	published: '2031-03-04',
	outlet: null,
	start: index,
	end: index + 4,
	before: 'words before ',
	text: `Name${index}`,
	after: ' words after',
	certainty,
	by: 'test',
	turn,
	companion: null,
});

/** The mention list open on a page of our own: three mentions of one article, two of another, then candidates. */
function listed(size: Size, counts: readonly (readonly [SectionKind, string, number])[]): Model {
	const rows: MentionRow[] = [];
	const sections: MentionPage['sections'][number][] = [];
	for (const [kind, article, count] of counts) {
		const before = sections.at(-1);
		if (before?.kind === kind) sections[sections.length - 1] = { ...before, count: before.count + count };
		else sections.push({ kind, name: kind === 'variant' ? 'Ida Lindqvist' : null, from: rows.length, count });
		for (let index = 0; index < count; index += 1)
			rows.push(row(rows.length, article, { index, count }, kind === 'mention' ? 'certain' : 'candidate'));
	}
	const page: MentionPage = { rows, offset: 0, total: rows.length, articles: 2, sections, part: null };
	const [asked] = update(onName(size), { type: 'key', key: 'enter' });
	const message = { type: 'mentions', ask: asked.asked.mentions, entity: null, other: null, at: null, page } as const;
	return update(asked, message)[0];
}

const LONG = [
	['mention', 'a0', 30],
	['mention', 'a1', 20],
	['candidate', 'a1', 5],
	['variant', 'a2', 3],
] as const;

describe('mentions', () => {
	it('a name that is longer than its room stands apart from its count', () => {
		const { overlay, ...model } = after(opened({ columns: 40, rows: 12 }), 'm');
		assert.ok(overlay?.kind === 'picker' && overlay.page);
		const rows = overlay.page.rows.map((one) => ({
			...one,
			name: 'United Harbour and Lighthouse Workers',
			mentionCount: 103,
			articles: 44,
		}));
		const seen = shownText({ ...model, overlay: { ...overlay, page: { ...overlay.page, rows } } });
		assert.match(seen, / United Harbour[^\n]*\S 103 in 44 articles/);
	});

	it('m in the list of a name’s mentions asks for another name', () => {
		const picking = after(onName(), 'enter', 'm');
		assert.ok(picking.overlay?.kind === 'picker' && picking.overlay.purpose === 'mentions');
		const other = drive(picking, [...typed('lindqvist'), ...keys('enter')]).model;
		assert.match(shownText(other), /LINDQVIST/);
		assert.equal(after(other, 'escape').place.focus, 'mentions');
	});

	it('those that await a word stand under headings of their own, and are counted apart', () => {
		const seen = shownText(after(listed({ columns: 120, rows: 60 }, LONG), 'G'));
		assert.match(seen, /55 mentions in 2 articles, 5 doubted · 3 candidates/);
		assert.match(seen, /Candidates: perhaps not this name, or not a name +5/);
		assert.match(seen, /Candidates: Ida Lindqvist, perhaps the same +3/);
	});
	it('mentions that are all sure need no heading', () => {
		assert.doesNotMatch(shownText(listed({ columns: 120, rows: 60 }, [['mention', 'a0', 3]])), /Mentions +3/);
	});
	for (const size of [
		{ columns: 140, rows: 45 },
		{ columns: 80, rows: 24 },
		{ columns: 40, rows: 12 },
	])
		it(`the cursor's mention is on screen at ${size.columns}x${size.rows}, whatever headings stand above`, () => {
			let model = listed(size, LONG);
			for (let at = 0; at < 58; at += 1) {
				assert.equal(model.place.mentions?.selected, at);
				assert.match(shownText(model), new RegExp(`▌[^\\n]*Name${at}\\b`));
				[model] = update(model, { type: 'key', key: 'j' });
			}
			assert.match(shownText(model), /This is the last mention/);
			for (let at = 57; at > 0; at -= 1) {
				[model] = update(model, { type: 'key', key: 'k' });
				assert.match(shownText(model), new RegExp(`▌[^\\n]*Name${at - 1}\\b`));
			}
		});
	it('a narrow title counts the mentions as a wide one does', () => {
		for (const columns of [40, 60, 80, 140]) {
			const [title = ''] = /.*1\/58/.exec(shownText(listed({ columns, rows: 30 }, LONG))) ?? [];
			assert.match(title, /^ {2,}55 /);
		}
	});
	it('} and { go from article to article, { first to the beginning of this one', () => {
		const press = (model: Model, key: string): Model => update(model, { type: 'key', key })[0];
		const at = (model: Model): number => model.place.mentions?.selected ?? -1;
		const start = listed({ columns: 140, rows: 45 }, LONG);
		const second = press(start, '}');
		assert.equal(at(second), 30);
		assert.equal(at(press(second, '}')), 50);
		const within = press(second, 'j');
		assert.equal(at(press(within, '{')), 30);
		assert.equal(at(press(press(within, '{'), '{')), 0);
		assert.match(shownText(press(start, '{')), /This is the first article/);
		assert.match(shownText(press(press(press(press(start, '}'), '}'), '}'), '}')), /This is the last article/);
	});
	it('v puts those of one article under its headline, the most first, and the cursor stays on its mention', () => {
		const byDate = after(onName(), 'enter', 'j');
		const before = litText(byDate);
		const byArticle = after(byDate, 'v');
		assert.match(
			shownText(byArticle),
			/Harbour Authority closes the east pier at Port Elin +Coast Daily · 4 Mar 2031 · \d/,
		);
		assert.equal(litText(byArticle), before);
		assert.equal(byArticle.place.mentions?.walk.order, 'article');
		assert.equal(after(byArticle, 'v').place.mentions?.walk.order, 'date');
	});
	it('a list whose answer never came is asked for again when one goes back to it', () => {
		const [asked] = update(onName(), { type: 'key', key: 'enter' });
		const left = drive(asked, [{ type: 'failed', message: 'no' }, ...keys('[')]).model;
		assert.ok(after(left, ']').place.mentions?.page);
	});
});

describe('two names at once', () => {
	const together = (size?: Size): Model =>
		drive(onName(size), [...keys('&'), ...typed('Lindqvist'), ...keys('enter')]).model;
	it('the nearest first, under how near they stand, walked with n across articles', () => {
		const model = together();
		assert.match(shownText(model), /HARBOUR AUTHORITY & ᴾ ADA LINDQVIST {2}\d places in 2 articles/);
		assert.match(shownText(model), /In one sentence +1/);
		const ids = new Set<string>();
		let at = model;
		for (let step = 0; step < (model.place.mentions?.page?.total ?? 0); step += 1) {
			ids.add(at.place.article.reading?.article.id ?? '');
			at = after(at, 'n');
		}
		assert.deepEqual([...ids].sort(), ['a0', 'a1']);
		assert.match(shownText(at), /This is the last mention/);
	});
	it('in one sentence both light up, with what is between them', () => {
		assert.equal(litText(together()), 'Ada Lindqvist of the Harbour Authority');
	});
	it('v takes only those that stand nearer', () => {
		const model = after(together(), 'v');
		assert.equal(model.place.mentions?.walk.with?.within, 'sentence');
		assert.match(shownText(model), /1 place in 1 article/);
	});
	it('esc comes back to the name, and & without a name asks for both', () => {
		const before = onName();
		assert.deepEqual(after(together(), 'escape').place.article.lit, before.place.article.lit);
		const first = after(opened(), '&');
		assert.match(shownText(first), /TWO NAMES TOGETHER: WHICH IS THE FIRST\?/);
		const second = after(first, 'enter');
		assert.match(shownText(second), /ADA LINDQVIST TOGETHER WITH WHOM\?/);
		assert.equal(after(second, 'escape').overlay, first.overlay, 'esc leads back to the first');
		const both = after(second, 'down', 'enter').place.mentions?.walk;
		assert.deepEqual([both?.entity, both?.with?.entity], ['e0', 'e2']);
	});
	it('the name itself is no other name', () => {
		const model = drive(onName(), [...keys('&'), ...typed('Harbour'), ...keys('enter')]).model;
		assert.match(shownText(model), /Harbour Authority is the name itself/);
	});
});

describe('page of a name', () => {
	const page = (size?: Size): Model =>
		drive(opened(size), [...keys('E'), ...typed('Lindqvist'), ...keys('enter')]).model;
	it('tells when it is seen, its posts, who is named with it and what it says', () => {
		const seen = shownText(page());
		for (const words of [
			'ADA LINDQVIST',
			'First seen',
			'Mentions a month',
			'Posts',
			'Named with',
			'Quotes and reported speech  1',
		])
			assert.match(seen, new RegExp(words));
	});
	it('the article follows the row, and enter goes there; esc comes back to the row, and then to where it was opened', () => {
		const start = opened();
		const quote = after(page(), 'G');
		assert.equal(litText(quote), 'We could not wait,');
		const there = after(quote, 'enter');
		assert.equal(there.place.focus, 'article');
		assert.equal(litText(there), 'We could not wait,');
		const back = after(there, 'escape');
		assert.equal(back.place.focus, 'profile');
		assert.equal(back.place.profile?.selected, quote.place.profile?.selected);
		assert.deepEqual({ ...after(back, 'escape').place, article: null }, { ...start.place, article: null });
	});
	it('the row chosen stays on screen when the window is made smaller', () => {
		const last = after(page({ columns: 140, rows: 45 }), 'G');
		const size: Size = { columns: 80, rows: 12 };
		assert.match(shownText(drive(last, [{ type: 'resize', size }]).model), /▌ [^\n]*We could not wait/);
	});
	it('gives way to the list that is narrowed over it, and to an article read from a list over the panes', () => {
		const narrowed = after(page(), 'T', 'enter');
		assert.equal(narrowed.place.focus, 'list');
		assert.equal(narrowed.place.profile, null);
		const read = after(page(), 'L', 'enter');
		assert.equal(read.place.focus, 'article');
		assert.equal(read.place.profile, null);
		assert.equal(after(read, '[', 'escape').place.profile?.entity, 'e0');
	});
	it('a name on it leads to where both stand, and esc back to the page', () => {
		const company = after(page(), 'g', '}', '}', '}');
		assert.match(shownText(company), /▌ +\d+ {2}ᴼ Harbour Authority/);
		const both = after(company, 'enter');
		assert.equal(both.place.mentions?.walk.with?.entity, 'e1');
		assert.match(shownText(both), /ADA LINDQVIST & ᴼ HARBOUR AUTHORITY/);
		assert.equal(after(both, 'escape').place.focus, 'profile');
		assert.equal(after(company, 'E', 'enter').place.profile?.entity, 'e1');
		assert.equal(after(company, 'E', 'enter', 'escape').place.profile?.entity, 'e0');
	});
	it('the trail keeps it', () => {
		const model = after(page(), 'j', '[', ']');
		assert.equal(model.place.profile?.entity, 'e0');
		assert.equal(model.place.focus, 'profile');
	});
	it('m on it offers its name first', () => {
		assert.equal(after(page(), 'm', 'enter').place.mentions?.walk.entity, 'e0');
	});
	it('needs no page: the keys of a page say so elsewhere', () => {
		assert.match(
			shownText(after(opened(), '}')),
			/} is for the facts or a list of mentions or the page of a name: next section/,
		);
	});
});

describe('sentence', () => {
	it('lists the names in it, the one came from apart, and goes on to the mentions of another', () => {
		const start = after(onName(), 'enter');
		const opened = after(start, '.');
		const seen = shownText(opened);
		assert.match(seen, /IN THIS SENTENCE {2}\d names/);
		assert.match(seen, /ᴼ Harbour Authority {2}where you came from/);
		assert.match(seen, /▌ {2}ᴸ Port Elin/);
		const on = after(opened, 'enter');
		assert.equal(on.place.mentions?.walk.entity, 'e2');
		assert.equal(after(on, 'escape').place.mentions?.walk.entity, 'e1');
	});
	it('m and E ask with the chosen name first, and esc comes back to the sentence', () => {
		const sentence = after(onName(), 'enter', '.');
		for (const key of ['m', 'E']) {
			const asked = after(sentence, key);
			assert.match(shownText(asked), /▌ᴸ Port Elin +under the cursor/);
			assert.equal(after(asked, 'escape').overlay?.kind, 'sentence');
		}
		assert.equal(after(sentence, 'm', 'enter').place.mentions?.walk.entity, 'e2');
	});
	it('& lists where both stand, E opens the page, esc comes back', () => {
		const start = after(onName(), 'enter');
		const both = after(start, '.', '&').place.mentions?.walk;
		assert.deepEqual([both?.entity, both?.with?.entity], ['e1', 'e2']);
		assert.equal(after(start, '.', 'E', 'enter').place.profile?.entity, 'e2');
		assert.deepEqual(after(start, '.', 'escape').place, start.place);
	});
	it('keys typed before it is there act on it once it is', () => {
		const start = after(onName(), 'enter');
		assert.equal(burst(start, keys('.', 'enter')).place.mentions?.walk.entity, 'e2');
	});
	it('of a list there is none', () => {
		assert.match(shownText(after(opened(), '.')), /A sentence is of an article/);
	});
});

describe('checked marks', () => {
	it('space marks a mention, counts it, and takes the mark off again', () => {
		const start = after(onName(), 'enter');
		assert.doesNotMatch(shownText(start), /checked/);
		const checked = after(start, 'space');
		assert.match(shownText(checked), /▌✓/);
		assert.match(shownText(after(checked, 'j', 'space')), /2\/\d checked/);
		assert.match(shownText(checked), /1\/\d checked/);
		assert.doesNotMatch(shownText(after(checked, 'space')), /✓/);
	});
	it('u takes it back, and another name has its own', () => {
		const checked = after(onName(), 'enter', 'space');
		assert.doesNotMatch(shownText(after(checked, 'u')), /✓/);
		assert.doesNotMatch(shownText(after(checked, '.', 'enter')), /\d\/\d checked/);
	});
	it('without a journal it says why', () => {
		const start = after(onName(), 'enter');
		const off = { ...start, desk: { ...start.desk, off: 'No journal is kept.' } };
		assert.match(shownText(after(off, 'space')), /No journal is kept/);
	});
});

describe('trail as a list', () => {
	const walked = drive(opened(), [
		...keys('/'),
		...typed('lindqvist'),
		...keys('enter', 'w', 'enter', 'E', 'enter', 'H'),
	]).model;
	it('tells each step in words, the last one as here', () => {
		const seen = shownText(walked);
		for (const words of [
			/1 {2}list +all articles: 3 articles/,
			/2 {2}search +lindqvist: 3 articles/,
			/3 {2}article +Harbour Authority closes/,
			/4 {2}mentions +Ada Lindqvist: \d of \d/,
			/▌ +5 {2}page +Ada Lindqvist {2}here/,
		])
			assert.match(seen, words);
	});
	it('counts as many articles as the command of a list gives', () => {
		const { place } = opened();
		const page = { ...(place.list.page ?? assert.fail()), total: 238, folded: 1 };
		assert.equal(stepOf({ ...place, list: { ...place.list, page } }).what, 'all articles: 239 articles, 238 texts');
	});
	it('has each article that was read from the list, and the list once', () => {
		const read = after(opened(), 'enter', 'escape', 'j', 'enter', 'left', 'j');
		const seen = shownText(after(read, 'H'));
		for (const words of [
			/TRAIL {2}4 steps/,
			/1 {2}list +all articles: 3 articles/,
			/2 {2}article +Harbour Authority closes/,
			/3 {2}article +Ferries return/,
			/▌ +4 {2}list +all articles: 3 articles {2}here/,
		])
			assert.match(seen, words);
		assert.match(after(read, '[').place.article.reading?.article.headline ?? '', /^Ferries return/);
		assert.equal(after(opened(), 'tab', 'tab', 'tab', 'tab', 'tab', 'tab').trail.back.length, 1);
	});
	it('a list that was left while articles were read is told as it is known since', () => {
		const progress = { done: 1, total: 3, rate: 1 };
		const status = { title: 'world', articles: 1, analysed: 1, problems: 0 };
		const start = opened();
		const few = { ...(start.place.list.page ?? assert.fail()), total: 1 };
		const reading = { ...start, status: { ...status, progress } };
		const [partial] = update(reading, { type: 'listed', ask: start.asked.list, page: few });
		const left = after(partial, 'enter');
		assert.match(shownText(after(left, 'H')), /1 {2}list +all articles: 1 article by then/);
		const done = drive({ ...left, status: { ...status, progress: null } }, [{ type: 'changed' }]).model;
		assert.match(shownText(after(done, 'H')), /1 {2}list +all articles: 3 articles +\n/);
	});
	it('enter goes to a step, with the others before and behind it', () => {
		const gone = after(walked, 'g', 'enter');
		assert.equal(gone.overlay, null);
		assert.equal(gone.place.focus, 'list');
		assert.deepEqual([gone.trail.back.length, gone.trail.forward.length], [0, 3]);
		assert.equal(after(gone, ']', ']', ']').place.focus, 'profile');
	});
	it('enter on a search that led into an article goes to its list', () => {
		const gone = after(walked, 'g', 'j', 'enter');
		assert.deepEqual([gone.place.focus, gone.place.list.query], ['list', 'lindqvist']);
		assert.deepEqual([gone.trail.back.length, gone.trail.forward.length], [1, 2]);
	});
	it('a step of a search says how a word was read that was mended', () => {
		const { place } = drive(opened(), [...keys('/'), ...typed('harbor'), ...keys('enter')]).model;
		assert.ok(place.list.page);
		const page = { ...place.list.page, total: 2, corrections: [{ written: 'harbor', read: ['harbour'] }] };
		const step = stepOf({ ...place, focus: 'list', list: { ...place.list, page } });
		assert.equal(step.what, 'harbor (harbor → harbour): 2 articles');
		assert.deepEqual(step.words.slice(-1), ['harbor']);
	});
	it('a list over the panes that an article was opened from is a step with its command', () => {
		const read = after(opened(), 'T', 'l', 'enter');
		assert.match(shownText(after(read, 'H')), /2 {2}timeline +what happened when: 2031-03-04\s/);
		const [, row] = trailRows(read);
		assert.deepEqual(row?.step.words, ['timeline', '--on', '2031-03-04']);
		const facts = after(
			drive(opened(), [...keys('/'), ...typed('lindqvist'), ...keys('enter', 'escape')]).model,
			'L',
			'enter',
		);
		const words = trailRows(facts).map(({ step }) => step.words.join(' '));
		assert.ok(words.includes('facts --kind figure --query lindqvist --limit all'), words.join('; '));
	});
	it('enter on such a step goes back to it as it was', () => {
		const read = after(opened(), 'T', 'l', 'enter');
		const back = after(read, 'H', 'g', 'j', 'enter');
		assert.equal(back.overlay?.kind, 'timeline');
		assert.equal(after(read, 'H', 'g', 'enter').overlay, null);
	});
	it('esc comes back, and a trail of one step is one', () => {
		assert.deepEqual(after(walked, 'escape').place, walked.place);
		assert.match(shownText(after(opened(), 'H')), /TRAIL {2}1 step\b/);
	});
	it('X asks for a file; nothing is written before it is named', () => {
		const { model, effects } = drive(walked, keys('X'));
		assert.match(shownText(model), /5 steps of the trail to file: +trail\.md/);
		assert.equal(effects.length, 0);
		const written = drive(model, keys('enter')).effects.find(({ type }) => type === 'write');
		assert.ok(written?.type === 'write' && written.list.of === 'trail' && !written.over);
		assert.equal(written.file, 'trail.md');
	});
	for (const [says, keyed, words] of [
		['a search', [...keys('/'), ...typed('pier'), ...keys('enter', 'escape')], ['search', '--limit', 'all', 'pier']],
		[
			'a search that begins with a hyphen',
			[...keys('/'), ...typed('-pier'), ...keys('enter')],
			['search', '--sort', 'date', '--limit', 'all', '--', '-pier'],
		],
		[
			'a filter',
			[...keys('f'), ...typed('Port'), ...keys('-')],
			['export', '--filter', '-e2', '--format', 'csv', '--list', 'articles'],
		],
		['an article', keys('enter'), ['facts', '--article', 'world/0.txt']],
		['mentions by article', keys('enter', 'w', 'enter', 'v'), ['mentions', 'e1', '--order', 'article']],
		[
			'two names',
			[...keys('enter', 'w', '&'), ...typed('Lindqvist'), ...keys('enter', 'v')],
			['mentions', 'e1', '--with', 'e0', '--within', 'sentence'],
		],
		['a page', keys('enter', 'w', 'E', 'enter'), ['entities', '--about', 'e1']],
	] as const)
		it(`${says} has its command line`, () => {
			const model = drive(opened(), keyed).model;
			assert.deepEqual(stepOf(model.place).words, words);
		});
});

describe('the command line of mentions', () => {
	it('asks for names that may be the same only where the list has some', () => {
		const wide = { columns: 120, rows: 40 };
		assert.deepEqual(stepOf(listed(wide, LONG).place).words, ['mentions', 'e1', '--variants']);
		assert.deepEqual(stepOf(listed(wide, LONG.slice(0, 3)).place).words, ['mentions', 'e1']);
	});
	it('tells each text once where the list does', () => {
		const model = listed({ columns: 120, rows: 40 }, LONG.slice(0, 2));
		const { mentions } = model.place;
		const folded = { ...mentions, page: mentions?.page && { ...mentions.page, folded: 2 } } as typeof mentions;
		assert.deepEqual(stepOf({ ...model.place, mentions: folded }).words, ['mentions', 'e1', '--once']);
	});
});

describe('the names that may stand together with one', () => {
	it('are first those that do, with how many articles have both', () => {
		const [asked, effects] = update(onName(), { type: 'key', key: '&' });
		const [ask] = effects.filter((effect) => effect.type === 'entities');
		assert.equal(ask?.beside, 'e1');
		const rows = ENTITIES.slice(2, 3).map((entity) => ({ ...entity, shared: 2 }));
		const [came] = update(asked, { type: 'entities', ask: ask?.ask ?? 0, page: { rows, total: 1 } });
		assert.match(shownText(came), /ᴸ Port Elin +both in 2 articles/);
	});
	it('the name itself is none of them', () => {
		assert.doesNotMatch(shownText(after(onName(), '&')), /ᴼ Harbour Authority .* articles/);
	});
	it('a picker for something else asks for all names', () => {
		const [, effects] = update(opened(), { type: 'key', key: 'f' });
		assert.deepEqual(
			effects.flatMap((effect) => (effect.type === 'entities' ? [effect.beside] : [])),
			[null],
		);
	});
});

describe('mentions a month as bars', () => {
	const month = (name: string, mentions: number) => ({ month: name, mentions, articles: 1 });
	for (const [says, months, width, bars, most, each] of [
		['nothing of nothing', [], 10, '', 0, 1],
		['one month', [month('2031-03', 7)], 10, '█', 7, 1],
		['a gap is a space', [month('2031-03', 8), month('2031-05', 1)], 10, '█ ▁', 8, 1],
		['over the turn of a year', [month('2030-12', 4), month('2031-01', 8)], 10, '▄█', 8, 1],
		['more months than columns', [month('2031-01', 1), month('2031-02', 3), month('2031-04', 2)], 2, '█▄', 4, 2],
	] as const)
		it(says, () => assert.deepEqual(barsOf(months, width), { bars, most, each }));
});

test('a fact of an article without a date is told by the headline on the page of a name', () => {
	const model = after(onName(), 'E', 'enter');
	const told = model.place.profile?.told ?? assert.fail();
	const fact = {
		article: 'a2',
		headline: 'Nets dry on the old quay of Elin',
		published: null,
		claim: '3 nets',
		start: 0,
		end: 6,
	} as const;
	const row = { type: 'fact', fact: { ...fact, certainty: 'certain' }, at: fact } as const;
	const undated = { ...told, months: [] };
	assert.equal(lineText(rowLine(row, undated, 80)), ` ${'Nets dry on the old qua…'}  3 nets`);
	assert.equal(lineText(rowLine(row, told, 80)), ' Nets dry o…  3 nets');
	assert.equal(
		lineText(rowLine({ ...row, fact: { ...row.fact, published: '2031-03-04' } }, told, 80)),
		'  4 Mar 2031  3 nets',
	);
});
