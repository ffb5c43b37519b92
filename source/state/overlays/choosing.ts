/** Keys that choose among results, which may still be on their way. */
export const CHOOSING: readonly string[] = ['enter', 'up', 'down', 'ctrl+n', 'ctrl+p', 'pagedown', 'pageup'];

/** Said in the foot where the arrows choose a row. */
export const CHOOSE = '↑↓ choose';
