import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workerFile } from '../threads/workerFile';
import { type Connection, connectionFileText } from './connectionFile';

/** How a kernel's process ended. */
export interface KernelEnd {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of what it wrote to its standard error. */
  readonly stderr: string;
}

const keptCharacters = 4000;

/** A kernel that runs as a child process, with its connection in a private temporary folder. */
export class KernelProcess {
  readonly connection: Connection;
  /** Resolves when the process has ended, whatever the reason; the temporary folder is gone then. */
  readonly ended: Promise<KernelEnd>;
  private readonly child: ChildProcess;
  private readonly folder: string;
  private end: KernelEnd | undefined;
  private readonly onExit = (): void => {
    this.kill();
    this.removeFolder();
  };

  private constructor(
    connection: Connection,
    folder: string,
    workingDirectory: string,
    environment: NodeJS.ProcessEnv,
  ) {
    this.connection = connection;
    this.folder = folder;
    const file = join(folder, 'connection.json');
    writeFileSync(file, connectionFileText(connection), { mode: 0o600 });
    // A process group of its own: Ctrl-C reaches the kernel only through whoever runs it.
    this.child = spawn(
      process.execPath,
      [workerFile(join(__dirname, 'kernel'), 'kernelMain'), file, '--own-folder'],
      {
        cwd: workingDirectory,
        env: environment,
        detached: process.platform !== 'win32',
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    process.once('exit', this.onExit);
    this.ended = this.watch();
  }

  /**
   * Starts a kernel.
   *
   * @param workingDirectory - the notebook's folder
   * @param environment - the kernel's environment variables
   */
  static async start(
    workingDirectory: string,
    environment: NodeJS.ProcessEnv = process.env,
  ): Promise<KernelProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'a2a-kernel-'));
    try {
      chmodSync(folder, 0o700);
      const connection = await chooseConnection(folder);
      return new KernelProcess(connection, folder, workingDirectory, environment);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** How it ended; undefined while it runs. */
  get result(): KernelEnd | undefined {
    return this.end;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Interrupts the cell that runs. */
  interrupt(): void {
    if (!this.end) this.child.kill('SIGINT');
  }

  /** Ends the kernel and whatever it started, at once. */
  kill(): void {
    const { pid } = this.child;
    if (this.end || pid === undefined) return;
    try {
      if (process.platform === 'win32') this.child.kill('SIGKILL');
      else process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended in the meantime.
    }
  }

  private watch(): Promise<KernelEnd> {
    let stderr = '';
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-keptCharacters);
    });
    return new Promise((resolve) => {
      const finish = (exitCode: number | null, signal: NodeJS.Signals | null): void => {
        if (this.end) return;
        this.end = { exitCode, signal, stderr };
        process.removeListener('exit', this.onExit);
        this.removeFolder();
        resolve(this.end);
      };
      this.child.once('error', (error) => {
        stderr += String(error);
        finish(null, null);
      });
      // Not `close`: something that the kernel started may hold its standard error open.
      this.child.once('exit', (exitCode, signal) => setImmediate(finish, exitCode, signal));
    });
  }

  private removeFolder(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Sockets in the private folder where the system has them, else free ports of the loopback address. */
async function chooseConnection(folder: string): Promise<Connection> {
  const key = randomBytes(32).toString('hex');
  if (process.platform !== 'win32') {
    const ports = { shell: 1, iopub: 2, stdin: 3, control: 4, hb: 5 };
    return { transport: 'ipc', ip: join(folder, 'k'), key, ports };
  }
  const [shell, iopub, stdin, control, hb] = await freePorts(5);
  if (!shell || !iopub || !stdin || !control || !hb) throw new Error('no free ports');
  return { transport: 'tcp', ip: '127.0.0.1', key, ports: { shell, iopub, stdin, control, hb } };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
