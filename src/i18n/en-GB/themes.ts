// Themes.

export const factCount = (count: number) => (count === 1 ? 'One fact' : `${count} facts`);
