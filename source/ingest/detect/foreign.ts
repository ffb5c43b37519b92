/** What files are by their names alone, where they are text that nobody wrote to be read as an article. */
const FOREIGN: readonly (readonly [what: string, extensions: string])[] = [
	['a style sheet', 'css scss sass less'],
	[
		'a program or its source',
		'js mjs cjs ts tsx jsx py rb pl php java c h cc cpp hpp rs go swift kt sh bash zsh fish ps1 bat cmd lua r jl m sql vue svelte map wat',
	],
	[
		'settings of a program',
		'ini cfg conf toml yaml yml env properties plist lock desktop service gitignore editorconfig',
	],
	['a drawing', 'svg eps ps ai dxf'],
	['a calendar', 'ics ifb'],
	['an address book', 'vcf vcard'],
	['captions of a film', 'srt vtt sub ass ssa'],
	['a playlist', 'm3u m3u8 pls xspf cue'],
	['a log', 'log'],
	['a checksum or key', 'md5 sha1 sha256 sha512 sum asc pem crt key pub sig'],
	['a document template', 'tex sty cls bib ltx'],
	['geographical data', 'kml gpx geojson'],
];

const BY_EXTENSION: ReadonlyMap<string, string> = new Map(
	FOREIGN.flatMap(([what, extensions]) => extensions.split(' ').map((extension) => [extension, what] as const)),
);

/** What a name says the file is; null where it says nothing that keeps it from being read as text. */
export const foreign = (name: string): string | null => BY_EXTENSION.get(/\.([^./]+)$/.exec(name)?.[1] ?? '') ?? null;
