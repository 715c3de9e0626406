/** A drawing has something that we cannot put into a PDF as lines and letters. */
export class UndrawableSvg extends Error {
  override readonly name = 'UndrawableSvg';
}
