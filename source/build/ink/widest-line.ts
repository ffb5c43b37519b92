import widestLine from 'stock:widest-line';
import { remembered } from './memo.ts';

export default remembered(widestLine);
