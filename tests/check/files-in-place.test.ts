// What an editor reads of a file that lies where none belongs, by what kind of file it is.
import { expect, test } from 'vitest';
import { baseText, formatCheck } from './check-with.ts';

test.each([
  ['news/office-moves.docx', 'Copy its text into office-moves.mdx, and delete it.'],
  ['news/Office moves.pdf', 'Copy its text into office-moves.mdx, and delete it.'],
  ['news/office-moves.mdx.txt', 'Rename it to office-moves.mdx, move it or delete it.'],
  ['sources/made-up.yml', 'Rename it to made-up.yaml, move it or delete it.'],
  ['office-moves.mdx', 'Entries belong in the folders of content/. Move the file into one of them, or delete it.'],
  ['new/office-moves.mdx', 'There is no folder "new".  Did you mean content/news/?'],
  ['xyzzy/office-moves.mdx', 'The folders are: objectives, themes, groups,'],
  ['news/1999/office-moves.mdx', 'Put files straight into content/news/, with no folders inside it.'],
  ['consultations/1999/notes.txt', 'A consultation has a folder with about.yaml, and a .yaml and a .csv file'],
  ['pictures/1999/hall.png', 'Put it into content/pictures/ as hall.png.'],
  ['pictures/notes.txt', 'Pictures end with .png, .jpg, .jpeg, .webp, .avif and go straight into content/pictures/.'],
  ['pictures/My Photo.PNG', 'Rename it to my-photo.png.'],
  ['news/My Photo.PNG', 'Put it into content/pictures/ as my-photo.png.'],
  ['hall.jpeg', 'Put it into content/pictures/ as hall.jpeg.'],
  ['pictures/IMG_1.HEIC', 'Save the picture as .png, .jpg, .jpeg, .webp or .avif, and put it into content/pictures/.'],
  ['news/Thumbs.db', 'A program left it behind.  Delete it.'],
  ['news/office-opens.mdx.orig', 'A program left it behind.  Delete it.'],
])('%s', (path, told) => {
  expect(formatCheck({ [path]: 'x' })).toContain(told);
});

test('capitals in the name of a published page are one mistake', () => {
  const told = formatCheck({
    'news/Office-Moves.mdx': baseText('news/office-opens.mdx').replace('office opens', 'office moves'),
    'published-addresses.yaml': 'published:\n  - /news/office-moves/\n',
  });
  expect(told.match(/ · [a-z-]+$/gm)).toEqual([' · file-name-invalid']);
});
