import { useApp, useCursor, useInput, usePaste } from 'ink';
import { useEffect } from 'react';
import { frameOf } from '../state/frame.ts';
import { keysOf } from '../state/keys.ts';
import type { Model } from '../state/model.ts';
import { Screen } from './Screen.tsx';
import { themeOf } from './theme.ts';

export type Suspend = () => Promise<{ resume: () => Promise<void> }>;

export interface ReaderProps {
	readonly model: Model;
	readonly onKeys: (keys: readonly string[]) => void;
	readonly onPaste: (text: string) => void;
	/** Hands out what gives the terminal to the shell and takes it back. */
	readonly onReady?: (suspend: Suspend) => void;
}

/** The reader on Ink: paints the model and passes on what is typed. The one place that listens to keys. */
export function Reader({ model, onKeys, onPaste, onReady }: ReaderProps) {
	const { suspendTerminal } = useApp();
	const { setCursorPosition } = useCursor();
	useInput((input, key) => onKeys(keysOf(input, key)));
	usePaste(onPaste);
	useEffect(() => onReady?.(async () => suspendTerminal()), [onReady, suspendTerminal]);
	const frame = frameOf(model);
	setCursorPosition(frame.cursor ?? undefined);
	return <Screen frame={frame} theme={themeOf(model)} columns={model.size.columns} rows={model.size.rows} />;
}
