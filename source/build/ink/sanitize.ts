import sanitizeAnsi from 'stock:sanitize-ansi';
import { remembered } from './memo.ts';

export default remembered(sanitizeAnsi);
