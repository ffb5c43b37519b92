import type { Article } from '../../domain/article.ts';

/** Where an article comes from, as a URI: its file, as a path within what was opened. */
export const sourceUri = ({ path }: Article): string => path.split('/').map(encodeURIComponent).join('/');
