import { Command, type HelpConfiguration } from 'commander';
import { attackCommand } from './attackCommand';
import { checkCommand } from './checkCommand';
import { compareCommand } from './compareCommand';
import { completionCommand } from './completionCommand';
import { datasetsCommand } from './datasetsCommand';
import { evaluateCommand } from './evaluateCommand';
import { explainCommand } from './explainCommand';
import { exportCommand } from './exportCommand';
import { manualCommand } from './manualCommand';
import { nextToLabelCommand } from './nextToLabelCommand';
import { notebooksCommand } from './notebooksCommand';
import { packageVersion } from './packageVersion';
import { paint } from './paint';
import { setQuiet } from './quiet';
import { reportCommand } from './reportCommand';
import { reproduceCommand } from './reproduceCommand';
import { reviewCommand } from './reviewCommand';
import { searchCommand } from './searchCommand';
import { suggestChoices } from './suggestChoices';
import { tagCommand } from './tagCommand';
import { trainCommand } from './trainCommand';
import { unknownOptionFirst } from './unknownOptionFirst';

const examples = `
Examples:
  $ alert2attack train data/tagged_alerts.csv --out model.json
  $ alert2attack tag data/alerts.csv --model model.json --out tagged.csv
  $ alert2attack export tagged.csv --to navigator --out layer.json
  $ alert2attack explain --model model.json --text "lsass memory dumped with procdump"
  $ alert2attack evaluate data/tagged_alerts.csv --estimator random-forest
  $ alert2attack reproduce --json

Exit codes: 0 done, 1 something in the input or the options, 2 a fault of the program, 130 stopped by Ctrl-C.`;

const helpManners: HelpConfiguration = {
  showGlobalOptions: true,
  styleTitle: (title) => paint('heading', title),
};

/** The command line with all its commands; what a command needs is loaded when it runs. */
export function createProgram(): Command {
  const program = new Command('alert2attack')
    .description('Says which MITRE ATT&CK technique a security alert shows.')
    .version(packageVersion())
    .option('-q, --quiet', 'no progress and no notes, only results and errors')
    .hook('preAction', (main) => setQuiet(main.opts()['quiet'] === true))
    .configureHelp(helpManners)
    .showHelpAfterError('(add --help for help)')
    .exitOverride()
    .addHelpText('after', examples);
  const commands = [
    reproduceCommand(),
    trainCommand(),
    evaluateCommand(),
    compareCommand(),
    searchCommand(),
    checkCommand(),
    tagCommand(),
    explainCommand(),
    nextToLabelCommand(),
    reviewCommand(),
    exportCommand(),
    reportCommand(),
    attackCommand(),
    datasetsCommand(),
    notebooksCommand(),
    completionCommand(),
    manualCommand(),
  ];
  for (const command of commands) program.addCommand(inherit(command));
  return program;
}

/** Commands that are added do not inherit settings, and must throw rather than exit as well. */
function inherit(command: Command): Command {
  command.exitOverride().showHelpAfterError('(add --help for help)').configureHelp(helpManners);
  suggestChoices(command);
  unknownOptionFirst(command);
  for (const child of command.commands) inherit(child as Command);
  return command;
}
