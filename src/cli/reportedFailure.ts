/** What the user asked for failed, and the output says so already: exit code 1, nothing more to print. */
export class ReportedFailure extends Error {
  override readonly name = 'ReportedFailure';
}
