/** A value of an estimator's option, as plain data that can go to another thread. */
export type ParamValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly ParamValue[]
  | ReadonlyMap<string, number>
  | Params;

/** Options of an estimator by name. */
export interface Params {
  readonly [name: string]: ParamValue;
}
