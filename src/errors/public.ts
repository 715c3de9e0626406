// What of this folder the package shows.

export { InputError } from './inputError';
