import { ENTITY_KINDS } from '../domain/entity.ts';
import { LIST_FORMS } from '../output.ts';
import type { Flag } from './command.ts';

export const HELP: Flag = { name: 'help', short: 'h', takes: null, summary: 'show this help' };
export const VERSION: Flag = { name: 'version', short: 'V', takes: null, summary: 'show the version' };

export const COLOR: Flag = {
	name: 'color',
	takes: 'WHEN',
	choices: ['auto', 'always', 'never'],
	summary: 'colour in text: auto is on a terminal without NO_COLOR',
};

export const ONCE: Flag = {
	name: 'once',
	takes: null,
	summary: 'each text once: of articles that print the same one only the first',
};

/** Taken by every command. */
export const GENERAL: readonly Flag[] = [COLOR, HELP, VERSION];

export const INDEX: Flag = {
	name: 'index',
	takes: 'FILE',
	summary: "keep the archive's index in FILE instead of the cache folder",
};

export const ARCHIVE: Flag = {
	name: 'archive',
	takes: 'WHERE',
	summary:
		'a shared archive in place of paths: its address, https://desk.example:9200#name, or its name in the settings',
};

export const MAP: Flag = {
	name: 'map',
	takes: 'FIELDS',
	summary: 'what fields of dumps mean, e.g. headline=title,text=body; kept with the index',
};

export const SETTINGS: Flag = {
	name: 'settings',
	takes: 'FILE',
	summary: 'settings and keys from FILE instead of those of the user',
};

export const BOUNDS: Flag = {
	name: 'bounds',
	takes: 'BOUNDS',
	summary:
		'how much is read: file, unpacked, members, depth, nesting, seconds, e.g. file=256m,seconds=300; kept with the index',
};

export const JOURNAL: Flag = {
	name: 'journal',
	takes: 'FILE',
	summary: 'keep the journal of what you do in FILE instead of beside the articles',
};

export const NO_JOURNAL: Flag = {
	name: 'no-journal',
	takes: null,
	summary: 'read without the journal: nothing of it is seen, and nothing is written beside the articles',
};

/** What every command that opens articles takes. */
export const OPENING: readonly Flag[] = [INDEX, ARCHIVE, SETTINGS, MAP, BOUNDS, JOURNAL, NO_JOURNAL];

export const JSON_FORM: Flag = { name: 'json', takes: null, summary: 'the same as --format json' };

export const FORMAT: Flag = {
	name: 'format',
	takes: 'FORM',
	choices: LIST_FORMS,
	summary: 'text for people, json for one document, jsonl for one record a line, csv or markdown for a table',
};

export const COLUMNS: Flag = {
	name: 'columns',
	takes: 'NAMES',
	summary: 'the columns of a csv or markdown table and their order, with commas between them',
};

export const FILTER: Flag = {
	name: 'filter',
	takes: 'NAMES',
	summary:
		'only articles that name these, with commas between them: -NAME leaves out, |NAME is an alternative; a name with a comma in quote marks',
};

export const QUERY: Flag = {
	name: 'query',
	takes: 'QUERY',
	summary: 'only articles that newsdesk search QUERY finds',
};

export const LIMIT: Flag = { name: 'limit', takes: 'N', summary: 'show at most N, or all' };

export const KIND: Flag = {
	name: 'kind',
	takes: 'KIND',
	choices: ENTITY_KINDS,
	summary: 'only entities of this kind',
};

/** What every command that answers with a list takes. */
export const LISTING: readonly Flag[] = [JSON_FORM, FORMAT, COLUMNS, LIMIT, ...OPENING];
