import type { Model, Pane } from './model.ts';
import * as article from './panes/article.ts';
import * as facts from './panes/facts.ts';
import { cycleFocus, focusPane, openHelp, stepBack, toggleZen } from './panes/focus.ts';
import * as list from './panes/list.ts';
import * as mentions from './panes/mentions.ts';
import { dropChip, openPicker } from './panes/picker.ts';
import { openSearch } from './panes/search.ts';
import { nextMatch } from './panes/walk.ts';
import { bodyRows, rectOf } from './screen.ts';
import { inFacts, refuse, type Step, say, still } from './step.ts';
import { back, forward } from './trail.ts';

/** One thing a key does. Footer, help palette and the README's table are made from these. */
export interface Binding {
	readonly id: string;
	/** Key names as they arrive; the first is the one shown. */
	readonly keys: readonly string[];
	/** One or two words for the foot. */
	readonly label: string;
	/** What it does, in a sentence, for the palette and the README. */
	readonly help: string;
	readonly where: readonly Pane[] | 'everywhere';
	/** Place in the foot, lowest first; left out where the foot does not show it. */
	readonly foot?: number;
	readonly act: (model: Model) => Step;
}

const READ: readonly Pane[] = ['article'];
const LIST: readonly Pane[] = ['list'];
const FACTS: readonly Pane[] = ['facts'];
const MENTIONS: readonly Pane[] = ['mentions'];

/** The mentions of what the cursor is on; without a cursor, of a name to be picked. */
function mentionsHere(model: Model): Step {
	const under = facts.entityUnder(model);
	if (under) return mentions.openMentions(model, under.entity, under.span);
	return openPicker(model, 'mentions');
}

function enterName(model: Model): Step {
	const under = facts.entityUnder(model);
	if (under) return mentions.openMentions(model, under.entity, under.span);
	return refuse(model, 'No name under the cursor: w goes to the next one.');
}

function enterFact(model: Model): Step {
	const row = facts.currentRow(model);
	if (row?.type === 'section') return facts.fold(model);
	return row?.type === 'entity' ? enterName(model) : focusPane(model, 'article');
}

const follow = ([model, effects]: Step): Step => [facts.follow(model), effects];

const halfPage = (model: Model, pane: Pane): number => Math.max(1, Math.floor(bodyRows(rectOf(model, pane)) / 2));

/**
 * In the order a key is looked up: the first whose pane has the focus acts. The same key stands once per pane
 * at most; those that act everywhere come last.
 */
export const BINDINGS: readonly Binding[] = [
	{
		id: 'list.down',
		keys: ['j', 'down', 'ctrl+n'],
		label: 'move',
		help: 'next article',
		where: LIST,
		foot: 1,
		act: (m) => list.move(m, 1),
	},
	{
		id: 'list.up',
		keys: ['k', 'up', 'ctrl+p'],
		label: 'up',
		help: 'previous article',
		where: LIST,
		act: (m) => list.move(m, -1),
	},
	{
		id: 'list.half.down',
		keys: ['ctrl+d'],
		label: 'half down',
		help: 'half a screen of articles down',
		where: LIST,
		act: (m) => list.move(m, Math.ceil(list.rowsShown(m) / 2)),
	},
	{
		id: 'list.half.up',
		keys: ['ctrl+u'],
		label: 'half up',
		help: 'half a screen of articles up',
		where: LIST,
		act: (m) => list.move(m, -Math.ceil(list.rowsShown(m) / 2)),
	},
	{
		id: 'list.page.down',
		keys: ['pagedown', 'space', 'ctrl+f'],
		label: 'page',
		help: 'a screen of articles down',
		where: LIST,
		act: (m) => list.move(m, list.rowsShown(m)),
	},
	{
		id: 'list.page.up',
		keys: ['pageup', 'ctrl+b'],
		label: 'page up',
		help: 'a screen of articles up',
		where: LIST,
		act: (m) => list.move(m, -list.rowsShown(m)),
	},
	{
		id: 'list.first',
		keys: ['g', 'home'],
		label: 'first',
		help: 'first article',
		where: LIST,
		act: (m) => list.select(m, 0),
	},
	{
		id: 'list.last',
		keys: ['G', 'end'],
		label: 'last',
		help: 'last article',
		where: LIST,
		act: (m) => list.select(m, (m.place.list.page?.total ?? 1) - 1),
	},
	{
		id: 'list.open',
		keys: ['enter', 'l', 'right'],
		label: 'read',
		help: 'read the selected article',
		where: LIST,
		foot: 2,
		act: list.open,
	},
	{
		id: 'list.sort',
		keys: ['S'],
		label: 'sort',
		help: 'sort by the next of relevance, date, headline, outlet',
		where: LIST,
		act: list.sortNext,
	},

	{
		id: 'article.scroll.down',
		keys: ['j', 'down', 'ctrl+e'],
		label: 'scroll',
		help: 'scroll down a line',
		where: READ,
		foot: 1,
		act: (m) => follow(article.scroll(m, 1)),
	},
	{
		id: 'article.scroll.up',
		keys: ['k', 'up', 'ctrl+y'],
		label: 'scroll up',
		help: 'scroll up a line',
		where: READ,
		act: (m) => follow(article.scroll(m, -1)),
	},
	{
		id: 'article.half.down',
		keys: ['ctrl+d'],
		label: 'half down',
		help: 'half a screen down',
		where: READ,
		act: (m) => follow(article.page(m, 0.5)),
	},
	{
		id: 'article.half.up',
		keys: ['ctrl+u'],
		label: 'half up',
		help: 'half a screen up',
		where: READ,
		act: (m) => follow(article.page(m, -0.5)),
	},
	{
		id: 'article.page.down',
		keys: ['space', 'pagedown', 'ctrl+f'],
		label: 'page',
		help: 'a screen down',
		where: READ,
		act: (m) => follow(article.page(m, 1)),
	},
	{
		id: 'article.page.up',
		keys: ['pageup', 'ctrl+b'],
		label: 'page up',
		help: 'a screen up',
		where: READ,
		act: (m) => follow(article.page(m, -1)),
	},
	{
		id: 'article.start',
		keys: ['g', 'home'],
		label: 'start',
		help: 'start of the article',
		where: READ,
		act: (m) => follow(article.toStart(m)),
	},
	{
		id: 'article.end',
		keys: ['G', 'end'],
		label: 'end',
		help: 'end of the article',
		where: READ,
		act: (m) => follow(article.toEnd(m)),
	},
	{
		id: 'article.name.next',
		keys: ['w'],
		label: 'next name',
		help: 'next name in the text',
		where: READ,
		foot: 2,
		act: (m) => follow(article.nextMention(m, 1)),
	},
	{
		id: 'article.name.previous',
		keys: ['b'],
		label: 'name before',
		help: 'previous name in the text',
		where: READ,
		act: (m) => follow(article.nextMention(m, -1)),
	},
	{
		id: 'article.enter',
		keys: ['enter'],
		label: 'mentions',
		help: 'every mention of the name under the cursor',
		where: READ,
		foot: 3,
		act: enterName,
	},

	{
		id: 'facts.down',
		keys: ['j', 'down', 'ctrl+n'],
		label: 'move',
		help: 'next fact, shown in the article',
		where: FACTS,
		foot: 1,
		act: (m) => facts.move(m, 1),
	},
	{
		id: 'facts.up',
		keys: ['k', 'up', 'ctrl+p'],
		label: 'up',
		help: 'previous fact',
		where: FACTS,
		act: (m) => facts.move(m, -1),
	},
	{
		id: 'facts.half.down',
		keys: ['ctrl+d', 'pagedown'],
		label: 'half down',
		help: 'half a screen of facts down',
		where: FACTS,
		act: (m) => facts.move(m, halfPage(m, 'facts')),
	},
	{
		id: 'facts.half.up',
		keys: ['ctrl+u', 'pageup'],
		label: 'half up',
		help: 'half a screen of facts up',
		where: FACTS,
		act: (m) => facts.move(m, -halfPage(m, 'facts')),
	},
	{
		id: 'facts.first',
		keys: ['g', 'home'],
		label: 'first',
		help: 'first fact',
		where: FACTS,
		act: (m) => facts.select(m, 0),
	},
	{
		id: 'facts.last',
		keys: ['G', 'end'],
		label: 'last',
		help: 'last fact',
		where: FACTS,
		act: (m) => facts.select(m, Number.MAX_SAFE_INTEGER),
	},
	{
		id: 'facts.enter',
		keys: ['enter'],
		label: 'mentions',
		help: 'every mention of the name; of another fact, its place in the article',
		where: FACTS,
		foot: 2,
		act: enterFact,
	},
	{
		id: 'facts.cycle',
		keys: ['w'],
		label: 'next place',
		help: 'next place of the name in this article',
		where: FACTS,
		foot: 3,
		act: (m) => facts.cycle(m, 1),
	},
	{
		id: 'facts.cycle.back',
		keys: ['b'],
		label: 'place before',
		help: 'previous place of the name in this article',
		where: FACTS,
		act: (m) => facts.cycle(m, -1),
	},
	{
		id: 'facts.fold',
		keys: ['space'],
		label: 'fold',
		help: 'fold or unfold the section',
		where: FACTS,
		foot: 4,
		act: facts.fold,
	},

	{
		id: 'mentions.down',
		keys: ['j', 'down', 'n', 'ctrl+n'],
		label: 'walk',
		help: 'next mention, into the next article',
		where: MENTIONS,
		foot: 1,
		act: (m) => mentions.move(m, 1),
	},
	{
		id: 'mentions.up',
		keys: ['k', 'up', 'N', 'ctrl+p'],
		label: 'up',
		help: 'previous mention',
		where: MENTIONS,
		act: (m) => mentions.move(m, -1),
	},
	{
		id: 'mentions.half.down',
		keys: ['ctrl+d', 'pagedown', 'space'],
		label: 'half down',
		help: 'ten mentions on',
		where: MENTIONS,
		act: (m) => mentions.move(m, 10),
	},
	{
		id: 'mentions.half.up',
		keys: ['ctrl+u', 'pageup', 'b'],
		label: 'half up',
		help: 'ten mentions back',
		where: MENTIONS,
		act: (m) => mentions.move(m, -10),
	},
	{
		id: 'mentions.first',
		keys: ['g', 'home'],
		label: 'first',
		help: 'first mention',
		where: MENTIONS,
		act: (m) => mentions.jump(m, 'first'),
	},
	{
		id: 'mentions.last',
		keys: ['G', 'end'],
		label: 'last',
		help: 'last mention',
		where: MENTIONS,
		act: (m) => mentions.jump(m, 'last'),
	},
	{
		id: 'mentions.enter',
		keys: ['enter', 'l', 'right'],
		label: 'read',
		help: 'read the article at this mention',
		where: MENTIONS,
		foot: 2,
		act: mentions.enter,
	},

	{
		id: 'pane.right',
		keys: ['l', 'right'],
		label: 'pane right',
		help: 'pane to the right',
		where: ['article', 'facts'],
		act: (m) => focusPane(m, 'facts'),
	},
	{
		id: 'pane.left',
		keys: ['h', 'left'],
		label: 'pane left',
		help: 'pane to the left',
		where: ['article', 'facts', 'mentions'],
		act: (m) => focusPane(m, m.place.focus === 'facts' ? 'article' : m.place.mentions ? 'mentions' : 'list'),
	},
	{
		id: 'pane.next',
		keys: ['tab'],
		label: 'pane',
		help: 'next pane',
		where: 'everywhere',
		foot: 5,
		act: (m) => cycleFocus(m, 1),
	},
	{
		id: 'pane.previous',
		keys: ['shift+tab'],
		label: 'pane back',
		help: 'previous pane',
		where: 'everywhere',
		act: (m) => cycleFocus(m, -1),
	},
	{
		id: 'search',
		keys: ['/'],
		label: 'search',
		help: 'search headlines and texts, forgiving typing errors',
		where: 'everywhere',
		foot: 6,
		act: openSearch,
	},
	{
		id: 'match.next',
		keys: ['n'],
		label: 'next hit',
		help: 'next hit of the search or next mention, across articles',
		where: 'everywhere',
		act: (m) => follow(nextMatch(m, 1)),
	},
	{
		id: 'match.previous',
		keys: ['N'],
		label: 'hit before',
		help: 'previous hit or mention, across articles',
		where: 'everywhere',
		act: (m) => follow(nextMatch(m, -1)),
	},
	{
		id: 'filter',
		keys: ['f'],
		label: 'filter',
		help: 'filter by a name: enter requires it, - excludes it, | makes it an alternative',
		where: 'everywhere',
		foot: 7,
		act: (m) => openPicker(m, 'filter'),
	},
	{
		id: 'filter.drop',
		keys: ['F'],
		label: 'unfilter',
		help: 'take the last name out of the filter',
		where: 'everywhere',
		act: dropChip,
	},
	{
		id: 'mentions',
		keys: ['m'],
		label: 'mentions',
		help: 'every mention, in all articles, of the name under the cursor or of one you pick',
		where: 'everywhere',
		foot: 8,
		act: mentionsHere,
	},
	{
		id: 'why',
		keys: ['i'],
		label: 'why',
		help: 'show or hide which rule found the fact, how sure it is, and why',
		where: 'everywhere',
		act: (m) => still(inFacts(m, { why: !m.place.facts.why })),
	},
	{
		id: 'back',
		keys: ['[', 'ctrl+o', 'alt+left'],
		label: 'back',
		help: 'back along the trail, to the screen as it was',
		where: 'everywhere',
		foot: 9,
		act: back,
	},
	{
		id: 'forward',
		keys: [']', 'ctrl+i', 'alt+right'],
		label: 'forward',
		help: 'forward along the trail',
		where: 'everywhere',
		act: forward,
	},
	{
		id: 'letters',
		keys: ['K'],
		label: 'kinds',
		help: 'show or hide the letters that say a name’s kind',
		where: 'everywhere',
		act: (m) =>
			still({
				...say(m, m.letters ? 'Kind letters off.' : 'Kind letters on: ᴾ person ᴼ organization ᴸ place ᴳ group', 'dim'),
				letters: !m.letters,
			}),
	},
	{ id: 'zen', keys: ['z'], label: 'zen', help: 'the article alone', where: 'everywhere', foot: 10, act: toggleZen },
	{
		id: 'help',
		keys: ['?', ':', 'f1'],
		label: 'help',
		help: 'find a key or a command and run it',
		where: 'everywhere',
		foot: 11,
		act: openHelp,
	},
	{
		id: 'escape',
		keys: ['escape'],
		label: 'back out',
		help: 'one step back: pane, mention list, search, filter',
		where: 'everywhere',
		act: stepBack,
	},
	{
		id: 'redraw',
		keys: ['ctrl+l'],
		label: 'redraw',
		help: 'draw the screen anew',
		where: 'everywhere',
		act: (m) => [m, [{ type: 'redraw' }]],
	},
	{
		id: 'suspend',
		keys: ['ctrl+z'],
		label: 'suspend',
		help: 'to the shell; fg comes back',
		where: 'everywhere',
		act: (m) => [m, [{ type: 'suspend' }]],
	},
	{
		id: 'quit',
		keys: ['q'],
		label: 'quit',
		help: 'leave',
		where: 'everywhere',
		foot: 12,
		act: (m) => [m, [{ type: 'quit', code: 0 }]],
	},
	{
		id: 'interrupt',
		keys: ['ctrl+c'],
		label: 'quit',
		help: 'leave at once',
		where: 'everywhere',
		act: (m) => [m, [{ type: 'quit', code: 130 }]],
	},
];

/** Whether a binding answers while `pane` has the focus. */
export const answers = ({ where }: Binding, pane: Pane): boolean => where === 'everywhere' || where.includes(pane);

export const bindingFor = (key: string, pane: Pane): Binding | undefined =>
	BINDINGS.find((binding) => binding.keys.includes(key) && answers(binding, pane));
