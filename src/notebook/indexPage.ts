import { htmlPage } from '../page/htmlPage';

/** Pictures beside the page are shown; nothing else is loaded. */
const policy = "default-src 'none'; img-src file: 'self'; style-src 'unsafe-inline'";

/** A page that leads to the files of a run, with the HTML of its main part. */
export function indexPage(title: string, style: string, main: string): string {
  return htmlPage({ title, policy, style, body: `<main>\n${main}\n</main>` });
}
