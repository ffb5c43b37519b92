import { type KeyListeners, useKeys } from './use-keys.ts';

/** Draws nothing: keys for a screen that is drawn without Ink. */
export function Listener(listeners: KeyListeners) {
	useKeys(listeners);
	return null;
}
