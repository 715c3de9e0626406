/**
 * One thing in several forms, keyed by mime type: a notebook's front end draws the richest that it knows.
 *
 * Text types (`text/plain`, `text/html`, `image/svg+xml`, …) are strings, binary ones (`image/png`, …) are
 * base64 strings, JSON ones (`application/json`, `application/vnd.plotly.v1+json`, …) are plain objects.
 */
export interface MimeBundle {
  readonly [mimeType: string]: string | object;
}
