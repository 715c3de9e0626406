import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { notebookScript } from '../../src/plots/notebookScript';

interface Page {
  readonly url: string;
  /** What stands in the page besides the figure. */
  readonly inner?: string;
  readonly body?: string;
  /** The one address at which Plotly is found. */
  readonly served?: string;
  readonly figure?: string;
}

/** Runs the script in a page and tells what it asked for, and what became of the figure. */
async function drawnOn({ url, inner = '', body = '', served, figure }: Page) {
  const host =
    figure ?? '<script type="application/json">{"data":[1],"layout":{"width":500},"config":{}}</script>';
  const { window } = new JSDOM(
    `<body ${body}>${inner}<div data-a2a-figure="waiting"><img>${host}</div></body>`,
    { url, runScripts: 'outside-only' },
  );
  const asked: string[] = [];
  const drawn: unknown[] = [];
  const plotly = { newPlot: async (_host: unknown, ...figure: unknown[]) => drawn.push(figure) };
  Object.assign(window, { Response, Blob, DecompressionStream });
  window.document.head.appendChild = ((script: HTMLScriptElement) => {
    asked.push(script.src);
    if (script.src === served) window['Plotly'] = plotly;
    const event = script.src === served ? script.onload : script.onerror;
    setTimeout(() => event?.call(window as never, '' as never), 0);
    return script;
  }) as never;
  window.eval(notebookScript);
  window.eval(notebookScript);
  await new Promise((resolve) => setTimeout(resolve, 250));
  return { asked, drawn, picture: window.document.querySelector('img')!.style.display };
}

const jupyterLab = '<script id="jupyter-config-data" type="application/json">{"baseUrl":"/user/x/"}</script>';

it('in JupyterLab the folders from the notebook upwards are tried until Plotly is found, once', async () => {
  const { asked, drawn, picture } = await drawnOn({
    url: 'http://host/user/x/lab/tree/work/notebooks/01.ipynb',
    inner: jupyterLab,
    served: 'http://host/user/x/files/work/node_modules/plotly.js-dist/plotly.js',
  });
  expect(asked).toEqual([
    'http://host/user/x/files/work/notebooks/node_modules/plotly.js-dist/plotly.js',
    'http://host/user/x/files/work/node_modules/plotly.js-dist/plotly.js',
  ]);
  expect(drawn).toEqual([[[1], {}, {}]]);
  expect(picture).toBe('none');
});

it('in Notebook 6 the body says where the server and the notebook are', async () => {
  const { asked } = await drawnOn({
    url: 'http://host/notebooks/my%20work/01.ipynb',
    body: 'data-base-url="/" data-notebook-path="my work/01.ipynb"',
  });
  expect(asked).toEqual([
    'http://host/files/my%20work/node_modules/plotly.js-dist/plotly.js',
    'http://host/files/node_modules/plotly.js-dist/plotly.js',
  ]);
});

it('where Plotly is nowhere the picture stays', async () => {
  const { drawn, picture } = await drawnOn({ url: 'http://host/lab', inner: jupyterLab });
  expect([drawn, picture]).toEqual([[], '']);
});

it('in VS Code nothing is asked for', async () => {
  expect((await drawnOn({ url: 'vscode-webview://abc/index.html' })).asked).toEqual([]);
});

it('a saved page looks for Plotly beside itself', async () => {
  const { asked } = await drawnOn({ url: 'file:///home/me/reports/01.html' });
  expect(asked[1]).toBe('file:///home/me/node_modules/plotly.js-dist/plotly.js');
});

it('packed figures are unpacked', async () => {
  const packed = gzipSync('{"data":["é"],"layout":{"autosize":false,"width":9},"config":{}}').toString(
    'base64',
  );
  const { drawn } = await drawnOn({
    url: 'http://host/lab',
    inner: jupyterLab,
    served: 'http://host/user/x/files/node_modules/plotly.js-dist/plotly.js',
    figure: `<script type="application/json" data-gzip>${packed}</script>`,
  });
  expect(drawn).toEqual([[['é'], { autosize: false, width: 9 }, {}]]);
});
