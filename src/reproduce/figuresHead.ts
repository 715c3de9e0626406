/** The columns of the figures table. */
export const figuresHead: readonly string[] = ['figure', 'reported', 'here', 'why they differ'];
