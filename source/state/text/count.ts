/** `12,345`, and `12,345 articles`: as every number of things is shown. */
export { counted, numberWords as grouped } from '../../domain/amount.ts';
