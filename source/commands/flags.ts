import { ENTITY_KINDS } from '../domain/entity.ts';
import type { Flag } from './command.ts';

export const HELP: Flag = { name: 'help', short: 'h', takes: null, summary: 'show this help' };
export const VERSION: Flag = { name: 'version', short: 'v', takes: null, summary: 'show the version' };

/** Taken by every command. */
export const GENERAL: readonly Flag[] = [HELP, VERSION];

export const INDEX: Flag = {
	name: 'index',
	takes: 'FILE',
	summary: "keep the archive's index in FILE instead of the cache folder",
};

export const JSON_FORM: Flag = { name: 'json', takes: null, summary: 'the same as --format json' };

export const FORMAT: Flag = {
	name: 'format',
	takes: 'FORM',
	choices: ['text', 'json', 'jsonl'],
	summary: 'text for people, json for one document, jsonl for one record a line',
};

export const LIMIT: Flag = { name: 'limit', takes: 'N', summary: 'show at most N; 0 shows all' };

export const KIND: Flag = {
	name: 'kind',
	takes: 'KIND',
	choices: ENTITY_KINDS,
	summary: 'only entities of this kind',
};

/** What every command that answers with a list takes. */
export const LISTING: readonly Flag[] = [JSON_FORM, FORMAT, LIMIT, INDEX];
