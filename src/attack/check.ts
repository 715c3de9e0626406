/** What a check says of a value from outside. */
type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Tells whether a value from outside has the fields that are used, and gives it with its type. */
export type Check<T> = (value: unknown) => Checked<T>;

/** The part of a zod schema that a check needs: the package's types name no third-party type. */
interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A check by a zod schema; the problem names the first field that is wrong. */
export function checkBy<T>(schema: Schema<T>): Check<T> {
  return (value) => {
    const result = schema.safeParse(value);
    if (result.success) return { ok: true, value: result.data };
    const [issue] = result.error.issues;
    const field = issue?.path.map(String).join('.');
    return { ok: false, problem: `${field ? `${field}: ` : ''}${issue?.message ?? 'not as expected'}` };
  };
}
