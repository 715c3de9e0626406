/** The file in which notebook 08 leaves what it measured. */
export const reproductionFile = 'figures.json';
