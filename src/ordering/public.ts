// What of this folder the package shows.

export { countLabels } from './countLabels';
