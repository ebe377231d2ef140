/** @file Hands a file to the person. */

export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the blob after the click's task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
