/** What a dump's fields can mean. */
export const FIELD_MEANINGS = [
	'text',
	'headline',
	'byline',
	'published',
	'updated',
	'outlet',
	'language',
	'section',
	'link',
	'id',
	'version',
] as const;

export type FieldMeaning = (typeof FIELD_MEANINGS)[number];

/** The field of a dump, in lower case, that has each meaning, where the user has said so. */
export type FieldMap = Readonly<Partial<Record<FieldMeaning, string>>>;

/** `headline=title,text=body`; a text says what is wrong with it. */
export function readFieldMap(written: string): FieldMap | string {
	const map: Partial<Record<FieldMeaning, string>> = {};
	for (const part of written.split(',').filter((one) => one.trim() !== '')) {
		const [, meaning = '', field = ''] = /^\s*([a-z]+)\s*=\s*(.+?)\s*$/i.exec(part) ?? [];
		const known = FIELD_MEANINGS.find((one) => one === meaning.toLowerCase());
		if (known === undefined || field === '')
			return `${part.trim()} names no meaning and field; meanings are ${FIELD_MEANINGS.join(', ')}`;
		map[known] = field.toLowerCase();
	}
	return map;
}
