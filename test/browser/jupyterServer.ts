import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const project = resolve(__dirname, '..', '..');
const startSeconds = 60;

/** A JupyterLab of its own: own settings, own folder with what plots need beside the notebooks, a free port. */
export class JupyterServer {
  /** Where notebooks are put: `notebooks` beside `node_modules`, as in the project. */
  readonly notebooks: string;
  private readonly folder: string;
  private readonly token = randomBytes(16).toString('hex');
  private readonly server: ChildProcess;
  private log = '';
  private url = '';

  /** @param jupyter - the path of the program */
  constructor(jupyter: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'a2a-jupyter-'));
    const root = join(this.folder, 'root');
    this.notebooks = join(root, 'notebooks');
    mkdirSync(this.notebooks, { recursive: true });
    // Where plots look for their library. A link would not do: Jupyter serves none that leads out of its folder.
    const library = join('node_modules', 'plotly.js-dist', 'plotly.js');
    mkdirSync(join(root, dirname(library)), { recursive: true });
    copyFileSync(join(project, library), join(root, library));
    const own = (name: string): string => join(this.folder, name);
    this.server = spawn(
      jupyter,
      [
        'lab',
        '--allow-root',
        '--no-browser',
        '--ip=127.0.0.1',
        '--port=0',
        `--ServerApp.root_dir=${root}`,
        '--LabApp.expose_app_in_browser=True',
        '--LabApp.news_url=',
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          ALERT2ATTACK_DATA: '',
          ALERT2ATTACK_REPORTS: own('reports'),
          JUPYTER_TOKEN: this.token,
          JUPYTER_PATH: join(project, 'jupyter'),
          JUPYTER_CONFIG_DIR: own('config'),
          JUPYTER_DATA_DIR: own('data'),
          JUPYTER_RUNTIME_DIR: own('runtime'),
          JUPYTERLAB_SETTINGS_DIR: own('settings'),
          JUPYTERLAB_WORKSPACES_DIR: own('workspaces'),
        },
      },
    );
    this.server.stderr?.on('data', (text) => {
      this.log += text;
    });
  }

  /** Waits until it answers. */
  async ready(): Promise<void> {
    const runtime = join(this.folder, 'runtime');
    for (let i = 0; i < startSeconds * 4; i++) {
      try {
        const file = readdirSync(runtime).find((name) => /^jpserver-\d+\.json$/.test(name));
        if (file !== undefined) {
          const { url } = JSON.parse(readFileSync(join(runtime, file), 'utf8')) as { url: string };
          this.url = url;
          if ((await fetch(`${url}api?token=${this.token}`)).ok) return;
        }
      } catch {
        // Not there yet.
      }
      await delay(250);
    }
    throw new Error(`JupyterLab does not answer within ${startSeconds} s:\n${this.log.slice(-2000)}`);
  }

  /** The page in which a notebook is open alone. */
  page(name: string): string {
    return `${this.url}lab/tree/notebooks/${name}.ipynb?reset&token=${this.token}`;
  }

  /** Ends it and its kernels, and removes its folder. */
  async close(): Promise<void> {
    const ended = new Promise((done) => this.server.once('exit', done));
    if (this.server.exitCode === null && this.server.kill('SIGTERM')) {
      await Promise.race([ended, delay(10_000, undefined, { ref: false })]);
      this.server.kill('SIGKILL');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
