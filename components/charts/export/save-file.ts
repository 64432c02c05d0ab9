/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has read the address by then; Safari reads it a moment after the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
