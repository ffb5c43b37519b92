import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shadeOf, terminalOf } from '../../source/effects/terminal/capabilities.ts';
import { firstModel, type Model, PLAIN_TERMINAL } from '../../source/state/model.ts';
import { piece } from '../../source/state/text/line.ts';
import { paint } from '../../source/view/paint.ts';
import {
	CONTRAST_DARK,
	CONTRAST_LIGHT,
	DARK,
	EITHER,
	LIGHT,
	LIGHT_16,
	NONE,
	type Theme,
} from '../../source/view/palettes.ts';
import { themeOf } from '../../source/view/theme.ts';

/** xterm's own sixteen, then its cube and greys. */
const SIXTEEN = [
	[0, 0, 0],
	[205, 0, 0],
	[0, 205, 0],
	[205, 205, 0],
	[0, 0, 238],
	[205, 0, 205],
	[0, 205, 205],
	[229, 229, 229],
	[127, 127, 127],
	[255, 0, 0],
	[0, 255, 0],
	[255, 255, 0],
	[92, 92, 255],
	[255, 0, 255],
	[0, 255, 255],
	[255, 255, 255],
] as const;
function rgb(index: number): readonly number[] {
	if (index < 16) return SIXTEEN[index] ?? [0, 0, 0];
	if (index >= 232) return Array.from({ length: 3 }, () => 8 + 10 * (index - 232));
	const level = (step: number) => (step === 0 ? 0 : 55 + 40 * step);
	const at = index - 16;
	return [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map(level);
}
function luminance(colour: readonly number[]): number {
	const [red = 0, green = 0, blue = 0] = colour.map((value) => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** Contrast of a tone's colour with a background (WCAG 2); null where the terminal's own text colour stands. */
function contrast(style: string, background: number): number | null {
	const many = /(?:^|;)38;5;(\d+)/.exec(style)?.[1];
	const own = many === undefined && /(?:^|;)4[0-7]|48;5/.test(style) ? null : /(?:^|;)([39])([0-7])(?:;|$)/.exec(style);
	const index = many !== undefined ? Number(many) : own ? Number(own[2]) + (own[1] === '9' ? 8 : 0) : null;
	if (index === null || style.includes('48;5') || style.includes(';41')) return null;
	const [one, other] = [luminance(rgb(index)), background];
	return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
const legible = (theme: Theme, background: number, least: number) => {
	for (const [tone, style] of Object.entries(theme.tones)) {
		const found = contrast(style, background);
		assert.ok(found === null || found >= least, `${tone} ${style}: ${found?.toFixed(2)}`);
	}
};

describe('themes', () => {
	for (const [name, theme, background, least] of [
		['dark', DARK, 0, 3.5],
		['light', LIGHT, 1, 4.5],
		['light, on the terminal’s own colours', LIGHT_16, 1, 3.5],
		['either, on black', EITHER, 0, 3.5],
		['either, on white', EITHER, 1, 3.5],
		['contrast, on black', CONTRAST_DARK, 0, 7],
		['contrast, on white', CONTRAST_LIGHT, 1, 7],
	] as const)
		it(`${name}: every tone is at least ${least} to 1`, () => legible(theme, background, least));
	it('none has no colour at all', () => {
		for (const style of Object.values(NONE.tones)) assert.doesNotMatch(style, /[349]\d/);
	});
});

describe('the theme', () => {
	const model = (terminal: Partial<Model['terminal']>, theme: Model['settings']['theme'] = 'auto'): Model => {
		const first = firstModel(
			{ columns: 80, rows: 24 },
			{ letters: false, terminal: { ...PLAIN_TERMINAL, ...terminal } },
		);
		return { ...first, settings: { ...first.settings, theme } };
	};
	for (const [name, given, theme] of [
		['of a dark background', model({ background: 'dark', colours: 256 }), DARK],
		['of a light one', model({ background: 'light', colours: 256 }), LIGHT],
		['of a light one with sixteen colours', model({ background: 'light' }), LIGHT_16],
		['of one that is not known', model({ colours: 256 }), EITHER],
		['with NO_COLOR', model({ noColour: true, background: 'dark' }), NONE],
		['with NO_COLOR, asked for by name', model({ noColour: true }, 'dark'), DARK],
		['of a terminal without colour', model({ colours: 0 }, 'light'), NONE],
		['none', model({ colours: 256 }, 'none'), NONE],
		['contrast on white', model({ background: 'light' }, 'contrast'), CONTRAST_LIGHT],
	] as const)
		it(name, () => assert.equal(themeOf(given), theme));
	it('hands addresses to a terminal that opens them, unless told not to', () => {
		const linked = model({ links: true });
		const line = [
			{ ...piece('x'), link: 'https://a.example/\u0007evil' },
			{ ...piece('y'), link: 'https://a.example/' },
		];
		assert.equal(paint(line, themeOf(linked)), 'x\u001b]8;;https://a.example/\u001b\\y\u001b]8;;\u001b\\');
		assert.equal(themeOf(linked), themeOf(linked));
		const off: Model = { ...linked, settings: { ...linked.settings, links: false } };
		assert.equal(paint([{ ...piece('y'), link: 'https://a.example/' }], themeOf(off)), 'y');
	});
});

describe('a terminal', () => {
	for (const [env, found] of [
		[{ TERM: 'xterm-256color' }, { colours: 256, links: false }],
		[{ TERM: 'xterm', COLORTERM: 'truecolor' }, { colours: 256 }],
		[{ TERM: 'linux' }, { colours: 16, links: false }],
		[{ TERM: 'vt100' }, { colours: 0 }],
		[{ TERM: 'dumb' }, { colours: 0 }],
		[{ TERM: 'xterm', NO_COLOR: '1' }, { noColour: true }],
		[{ TERM: 'xterm', COLORFGBG: '0;15' }, { background: 'light' }],
		[{ TERM: 'xterm', COLORFGBG: '15;default;0' }, { background: 'dark' }],
		[{ TERM: 'xterm', VTE_VERSION: '7203' }, { links: true }],
		[{ TERM: 'tmux-256color', TMUX: 'x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' }, { links: false }],
		[{ TERM: 'tmux-256color', TMUX: 'x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.5' }, { links: true }],
	] as const)
		it(JSON.stringify(env), { skip: process.platform === 'win32' }, () => {
			const told = terminalOf(env);
			for (const [name, value] of Object.entries(found)) assert.equal(told[name as keyof typeof told], value, name);
		});
	it('of grey is light or dark by what is legible on it', () => {
		assert.equal(shadeOf({ red: 1, green: 1, blue: 0.9 }), 'light');
		assert.equal(shadeOf({ red: 0.1, green: 0.12, blue: 0.2 }), 'dark');
	});
});
