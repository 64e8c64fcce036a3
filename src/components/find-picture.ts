// Finds the pictures of content/pictures/ by the addresses editors write: /pictures/robot.jpg.
import type { ImageMetadata } from 'astro';

const PICTURES = import.meta.glob<{ default: ImageMetadata }>('/content/pictures/*.{png,jpg,jpeg,webp,avif}', {
  eager: true,
});

/** @throws Error for a picture that is not there; the checker has told the editor long before */
export function findPicture(address: string): ImageMetadata {
  const picture = PICTURES[`/content${address}`];
  if (picture === undefined) throw new Error(`The picture ${address} is not in content/pictures.`);
  return picture.default;
}
