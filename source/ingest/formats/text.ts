import { LARGEST_FILE, tooLarge } from '../bounds.ts';
import { compose } from '../compose.ts';
import { decode } from '../decode.ts';
import type { Format } from '../formats.ts';

export const text: Format = {
	name: 'text',
	extensions: ['.txt', '.text'],
	says: 'Plain text, one article a file: UTF-8, UTF-16 or Windows-1252.',
	read(bytes, origin) {
		if (bytes.length > LARGEST_FILE) return { articles: [], diagnostics: [tooLarge(origin.path, bytes.length)] };
		const decoded = decode(bytes, origin.path);
		if (decoded.text === null) return { articles: [], diagnostics: decoded.diagnostics };
		const composed = compose(
			{ id: origin.identify(bytes), path: origin.path, text: decoded.text, where: origin.path },
			origin.metadata,
		);
		return { articles: composed.articles, diagnostics: [...decoded.diagnostics, ...composed.diagnostics] };
	},
};
