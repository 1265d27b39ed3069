/** Offers a file to be saved by the browser. */
export function saveFile(name: string, content: string): void {
	const address = URL.createObjectURL(new Blob([content], { type: "application/x-ndjson" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
