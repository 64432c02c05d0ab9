import type { SvgImage } from '@/lib/charts/picture/draw-picture';

/** Pixels of the PNG for one of the SVG: sharp on dense screens and in print. */
const DENSITY = 2;

/** An SVG image as PNG, drawn by the browser itself. */
export async function rasterise({ svg, width, height }: SvgImage): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser has no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('this browser cannot write PNG'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
