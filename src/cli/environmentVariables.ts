/** The environment variables that the program reads, and what each means. */
export const environmentVariables: readonly (readonly [name: string, meaning: string])[] = [
  [
    'ALERT2ATTACK_DATA',
    'a folder whose tagged_alerts.csv and alerts.csv notebooks read instead of the data that ship',
  ],
  [
    'ALERT2ATTACK_REPORTS',
    "where notebooks write figures and models; the project's reports folder by default",
  ],
  [
    'ALERT2ATTACK_CACHE',
    "where downloads are kept; alert2attack in the user's cache folder (XDG_CACHE_HOME) by default",
  ],
  ['NO_COLOR', 'no colours, when it is not empty'],
  ['FORCE_COLOR', 'colours where there is no terminal too; 0: none'],
  ['TERM', 'no colours when it is dumb'],
];
