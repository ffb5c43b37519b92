import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from 'ink-testing-library';
import { frameOf } from '../../source/state/frame.ts';
import { lineText } from '../../source/state/text/line.ts';
import { paint } from '../../source/view/paint.ts';
import { DARK as COLOUR, NONE as MONOCHROME } from '../../source/view/palettes.ts';
import { Reader } from '../../source/view/Reader.tsx';
import { Pane } from '../../source/view/Screen.tsx';
import { drive, keys, opened, typed } from '../harness/world.ts';

const plain = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, '');
const SIZE = { columns: 100, rows: 24 };
const STATES = {
	list: opened({ columns: 100, rows: 30 }),
	article: drive(opened({ columns: 100, rows: 30 }), keys('enter', 'j*4', 'w')).model,
	facts: drive(opened({ columns: 100, rows: 30 }), keys('tab', 'tab', 'j*3')).model,
	mentions: drive(opened({ columns: 100, rows: 30 }), [...keys('m'), ...typed('ada'), ...keys('enter')]).model,
	overlay: drive(opened({ columns: 100, rows: 30 }), keys('?')).model,
	counted: drive(opened({ columns: 100, rows: 30 }), keys('A', 'j', 'l')).model,
} as const;

describe('panes', () => {
	for (const state of ['list', 'article', 'facts', 'mentions', 'overlay', 'counted'] as const) {
		it(`${state}: Ink shows the very lines the state made`, () => {
			const pane = state === 'counted' ? 'overlay' : state;
			const found = frameOf(STATES[state])
				.body.flat()
				.find((frame) => frame.pane === pane);
			assert.ok(found, 'the pane is on screen');
			const lines = found.lines.slice(0, 20);
			const { lastFrame, unmount } = render(<Pane lines={lines} width={found.rect.width} theme={MONOCHROME} />);
			const shown = plain(lastFrame() ?? '').split('\n');
			for (const [row, line] of lines.entries()) {
				const wanted = lineText(line).trimEnd();
				assert.equal((shown[row] ?? '').trimEnd(), wanted);
			}
			assert.ok(shown.join('').trim().length > 20);
			unmount();
		});
	}
});

describe('reader on Ink', () => {
	const mounted = () => {
		const seen: string[] = [];
		const pasted: string[] = [];
		const model = opened(SIZE);
		const instance = render(
			<Reader model={model} onKeys={(given) => seen.push(...given)} onPaste={(text) => pasted.push(text)} />,
		);
		return { ...instance, seen, pasted };
	};
	it('shows head, panes and foot at their places', () => {
		const { lastFrame, unmount } = mounted();
		const rows = plain(lastFrame() ?? '').split('\n');
		assert.match(rows[0] ?? '', /newsdesk/);
		assert.match(rows[1] ?? '', /ARTICLES .*Harbour Authority/);
		assert.match(rows.at(-1) ?? '', /\? help {2}q quit/);
		unmount();
	});
	for (const [sent, wanted] of [
		['j', ['j']],
		['jjj', ['j', 'j', 'j']],
		['j\r', ['j', 'enter']],
		['\r', ['enter']],
		['\t', ['tab']],
		['\u001b[Z', ['shift+tab']],
		['\u001b[A', ['up']],
		['\u001b[6~', ['pagedown']],
		['\u0004', ['ctrl+d']],
		[' ', ['space']],
		['é港', ['é', '港']],
		['\u007f', ['backspace']],
		['G', ['G']],
		['\u001bj', ['alt+j']],
		['\u001b ', ['alt+space']],
		['\u001b\r', ['escape', 'enter']],
		['\u001b\t', ['escape', 'tab']],
		['\u001b\u0012', ['escape', 'ctrl+r']],
		['\u001b\u001b', ['escape', 'escape']],
		['\u001b/pier', ['alt+/', 'p', 'i', 'e', 'r']],
	] as const) {
		it(`${JSON.stringify(sent)} arrives as ${wanted.join(' ')}`, async () => {
			const { stdin, seen, unmount } = mounted();
			await new Promise((resolve) => setTimeout(resolve, 20));
			stdin.write(sent);
			await new Promise((resolve) => setTimeout(resolve, 20));
			assert.deepEqual(seen, wanted);
			unmount();
		});
	}
});

it('colour is SGR of the terminal’s own palette, and none without colour', () => {
	const line = frameOf(STATES.article)
		.body.flat()
		.find(({ pane }) => pane === 'article')
		?.lines.find((one) => one.some(({ tone }) => tone === 'person'));
	assert.ok(line);
	assert.match(paint(line, COLOUR), /\u001b\[33/);
	assert.doesNotMatch(paint(line, MONOCHROME), /\u001b\[(?:\d+;)*[34]\d/);
	assert.equal(plain(paint(line, COLOUR)), lineText(line));
});

it('no control character of a text reaches the terminal', () => {
	const painted = paint([{ text: 'a\u001b]0;PWN\u0007b\u009b31mc\u202ed', tone: 'plain' }], COLOUR);
	assert.doesNotMatch(painted, /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
});
