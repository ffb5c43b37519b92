import { analyse } from '../../analyse/analyse.ts';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { loadModels } from '../models.ts';

/** Reads one article on the calling thread. The models are read with the first one. */
export const readAnew = (article: Article): Analysis => analyse(article, loadModels());
