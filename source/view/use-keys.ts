import { useApp, useInput, usePaste } from 'ink';
import { useEffect } from 'react';
import { keysOf } from '../state/keys.ts';

export type Suspend = () => Promise<{ resume: () => Promise<void> }>;

export interface KeyListeners {
	readonly onKeys: (keys: readonly string[]) => void;
	readonly onPaste: (text: string) => void;
	/** Hands out what gives the terminal to the shell and takes it back. */
	readonly onReady?: (suspend: Suspend) => void;
}

/** Passes on what is typed. The one place that listens to keys. */
export function useKeys({ onKeys, onPaste, onReady }: KeyListeners): void {
	const { suspendTerminal } = useApp();
	useInput((input, key) => onKeys(keysOf(input, key)));
	usePaste(onPaste);
	useEffect(() => onReady?.(async () => suspendTerminal()), [onReady, suspendTerminal]);
}
