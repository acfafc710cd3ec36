/** Hands a file to the browser as a download; nothing is sent anywhere. */
export function saveFile(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Not at once: a large file is still being read when the click returns.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
