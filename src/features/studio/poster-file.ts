/** @file A poster as a file: the SVG on the page with its picture and its mark inside, and the same as PNG. */
import { type AiMark } from '../../core/copy/label';
import { withPngText } from '../../core/copy/png-text';

const SVG = 'http://www.w3.org/2000/svg';

/** A file of this origin as a data URL, so that an SVG that travels takes it along. */
export async function asDataUrl(url: string, signal: AbortSignal): Promise<string> {
  if (url.startsWith('data:')) return url;
  const blob = await (await fetch(url, { signal })).blob();
  return await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('unreadable'));
    };
    reader.readAsDataURL(blob);
  });
}

/** The drawing as it stands, with the machine-readable mark in <metadata>. */
export function posterSvg(drawing: SVGSVGElement, mark: AiMark): Blob {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', SVG);
  copy.removeAttribute('class');
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const metadata = document.createElementNS(SVG, 'metadata');
  metadata.textContent = JSON.stringify(mark);
  copy.prepend(metadata);
  const text = new XMLSerializer().serializeToString(copy);
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}`], { type: 'image/svg+xml' });
}

/** @throws if the browser cannot draw the SVG. */
export async function posterPng(drawing: SVGSVGElement, mark: AiMark): Promise<Blob> {
  const url = URL.createObjectURL(posterSvg(drawing, mark));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = drawing.viewBox.baseVal;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error('the canvas gave no picture');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return new Blob([withPngText(bytes, 'AIGC', JSON.stringify(mark))], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
