/** Where a command speaks: what it did on `stdout`, why it could not on `stderr`. */
export interface Output {
	readonly stdout: { write(text: string): unknown };
	readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}
