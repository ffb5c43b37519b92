import { BOUNDS, type Bounds } from '../ingest/bounds.ts';
import type { FieldMap } from '../ingest/fields/map.ts';

/** How a folder is to be read, where its user said so. Kept with the index, so that it holds until another is given. */
export interface Setting {
	readonly bounds: Bounds;
	/** What fields of dumps mean. */
	readonly fields: FieldMap;
	/** Hexadecimal digits of an article's id; 16 if not given. It is the store's, and not kept with the rest. */
	readonly idDigits?: number;
}

export const STANDARD: Setting = { bounds: BOUNDS, fields: {} };

/** What of a setting is not standard, as a text; empty where all is. */
export function settingText({ bounds, fields }: Setting): string {
	const own = Object.entries(bounds).filter(([name, value]) => BOUNDS[name as keyof Bounds] !== value);
	if (own.length === 0 && Object.keys(fields).length === 0) return '';
	return JSON.stringify({ bounds: Object.fromEntries(own), fields });
}

export function readSetting(text: string): Setting {
	if (text === '') return STANDARD;
	const { bounds, fields }: Setting = JSON.parse(text);
	return { bounds: { ...BOUNDS, ...bounds }, fields };
}
