import type { Mark, Tone } from '../state/text/line.ts';

/** SGR parameters of each tone and mark. */
export interface Theme {
	readonly tones: Readonly<Record<Tone, string>>;
	readonly marks: Readonly<Record<Mark, string>>;
	/** Whether addresses are handed to the terminal. */
	readonly links?: boolean;
}

const MARKS: Theme['marks'] = {
	hit: '4;1',
	noted: '3;4',
	letter: '1;4',
	lit: '7',
	echo: '4',
	selected: '1',
	cursor: '7',
};

/** A theme of the colours that differ from one to another; what is one in all is the same in each. */
function theme(
	colours: Readonly<
		Record<Exclude<Tone, 'plain' | 'strong' | 'title' | 'figure' | 'date' | 'progress' | 'chip'>, string>
	>,
	marks: Theme['marks'] = MARKS,
): Theme {
	const { organization, place, quote, key } = colours;
	const tones = {
		...colours,
		plain: '',
		strong: '1',
		title: '1',
		figure: organization,
		date: place,
		progress: quote,
		key: key === '' ? '1' : `1;${key}`,
		chip: key === '' ? '7' : `7;${key}`,
	};
	return { tones, marks };
}

/** The colours of the terminal's own palette that are light in all of them. */
export const DARK = theme({
	dim: '2',
	person: '33',
	organization: '36',
	place: '32',
	group: '35',
	quote: '94',
	key: '94',
	warning: '33',
	error: '31',
});

/** Of the 256 colours, which are the same everywhere: at least 4.5 to 1 on white. */
export const LIGHT = theme({
	dim: '38;5;240',
	person: '38;5;94',
	organization: '38;5;24',
	place: '38;5;22',
	group: '38;5;90',
	quote: '38;5;19',
	key: '38;5;25',
	warning: '38;5;94',
	error: '38;5;124',
});

/** The three of the terminal's own sixteen that are dark in most palettes; weight tells the others apart. */
export const LIGHT_16 = theme({
	dim: '',
	person: '35',
	organization: '34',
	place: '1;34',
	group: '1;35',
	quote: '34',
	key: '34',
	warning: '35',
	error: '31',
});

/** Where the background is not known: of middle lightness, at least 3.5 to 1 on white and on black. */
export const EITHER = theme({
	dim: '38;5;243',
	person: '38;5;130',
	organization: '38;5;31',
	place: '38;5;28',
	group: '38;5;133',
	quote: '38;5;62',
	key: '38;5;32',
	warning: '38;5;130',
	error: '38;5;160',
});

const STRONG_MARKS: Theme['marks'] = { ...MARKS, lit: '7;1', selected: '1;4', cursor: '7;1' };

/** At least 7 to 1, and nothing dimmed. */
export const CONTRAST_DARK = theme(
	{
		dim: '',
		person: '1;93',
		organization: '1;96',
		place: '1;92',
		group: '1;4;97',
		quote: '97',
		key: '93',
		warning: '1;93',
		error: '1;97;41',
	},
	STRONG_MARKS,
);

export const CONTRAST_LIGHT = theme(
	{
		dim: '',
		person: '1;38;5;52',
		organization: '1;38;5;17',
		place: '1;38;5;22',
		group: '1;38;5;53',
		quote: '38;5;16',
		key: '38;5;18',
		warning: '1;38;5;52',
		error: '1;38;5;231;48;5;88',
	},
	STRONG_MARKS,
);

/** Without colour: weight, underline and reverse alone; kinds are told by their letters. */
export const NONE = theme({
	dim: '2',
	person: '',
	organization: '',
	place: '',
	group: '',
	quote: '',
	key: '',
	warning: '1',
	error: '1',
});
