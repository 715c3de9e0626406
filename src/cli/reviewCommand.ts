import { once } from 'node:events';
import { Command, Option } from 'commander';
import { InputError } from '../errors/inputError';
import { interruptSignal } from './interruptSignal';
import { attackOption } from './options';
import { parseNumber } from './parseNumber';
import { print } from './print';

interface ReviewFlags {
  readonly model?: string;
  readonly attack: string;
  readonly port?: number;
  readonly out?: string;
  readonly open: boolean;
  readonly export?: string;
  readonly includeNone?: boolean;
}

/** `alert2attack review`: checks tags in the browser, and writes what was decided for the next training. */
export function reviewCommand(): Command {
  return new Command('review')
    .description('check tagged alerts in the browser, the most doubtful first; export them to train on')
    .argument('<csv>', 'tagged alerts as "tag" wrote them')
    .option('--model <file>', 'the model file that "train" wrote; tells why')
    .addOption(attackOption())
    .option(
      '--port <number>',
      'the port on 127.0.0.1; any free one by default',
      parseNumber({ min: 1, max: 65_535, integer: true }),
    )
    .option('--out <file>', 'the file that the page’s export writes; by default the page downloads it')
    .option('--no-open', 'do not start a browser')
    .addOption(
      new Option(
        '--export <file>',
        'write what was decided (columns alert, id, …), without a page',
      ).conflicts(['model', 'port', 'out']),
    )
    .option('--include-none', 'with --export: alerts without a technique too, with an empty id')
    .addHelpText(
      'after',
      `
Decisions are kept in <csv>.review.jsonl; the next review of the file goes on from there.

Examples:
  $ alert2attack review tagged.csv --model model.json
  $ alert2attack review tagged.csv --model model.json --port 8080 --no-open
  $ alert2attack review tagged.csv --export tagged_alerts.csv
  $ alert2attack train tagged_alerts.csv --out model.json`,
    )
    .action(review);
}

async function review(csv: string, flags: ReviewFlags): Promise<void> {
  if (flags.export !== undefined) return exportDecisions(csv, flags.export, flags.includeNone === true);
  if (flags.includeNone) throw new InputError('--include-none goes with --export FILE');
  if (flags.model === undefined) {
    throw new InputError('give --model FILE to review with, or --export FILE to write what was decided');
  }
  const { AlertTagger } = await import('../tagger/alertTagger.js');
  const { loadAttack } = await import('../attack/loadAttack.js');
  const { startReview } = await import('../review/startReview.js');
  const tagger = AlertTagger.load(flags.model);
  const attack = await loadAttack(flags.attack);
  const { port, out: output } = flags;
  const running = await startReview(csv, tagger, {
    attack,
    ...(port !== undefined && { port }),
    ...(output !== undefined && { output }),
  });
  try {
    print(`review of ${running.rows} alerts, ${running.decided()} of them decided: ${running.url}`);
    print(`decisions are kept in ${running.journal}; end with Ctrl-C`);
    await untilInterrupted(flags.open ? running.url : null);
  } finally {
    await running.close();
  }
  print(`${running.decided()} of ${running.rows} alerts are decided`);
  if (running.decided() > 0) print(`export them: alert2attack review ${csv} --export tagged_alerts.csv`);
}

async function untilInterrupted(address: string | null): Promise<void> {
  const signal = interruptSignal();
  if (address === null) {
    await once(signal, 'abort');
    return;
  }
  const { leadingPage } = await import('../review/leadingPage.js');
  const { openBrowser } = await import('../review/openBrowser.js');
  const page = leadingPage(address);
  try {
    openBrowser(page.url);
    await once(signal, 'abort');
  } finally {
    page.remove();
  }
}

async function exportDecisions(csv: string, output: string, includeNone: boolean): Promise<void> {
  const { exportReviewed } = await import('../review/exportReviewed.js');
  const { path, rows } = await exportReviewed(csv, output, { includeNone });
  print(`wrote ${rows} alerts: ${path}`);
}
