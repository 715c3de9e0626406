import type { StudySplit } from '../../src/reproduce/studySplit';

const subjects: readonly (readonly [id: string, words: string])[] = [
  ['T1003', 'lsass memory dumped with procdump'],
  ['T1059', 'powershell started with an encoded command'],
  ['T1547', 'registry run key added for persistence'],
];

const rowsOf = (hosts: readonly string[]) => ({
  alerts: subjects.flatMap(([, words]) => hosts.map((host) => `${words} on ${host}`)),
  ids: subjects.flatMap(([id]) => hosts.map(() => id)),
});

/** Three training rows of each of three techniques, and two with another that has too few; three test rows. */
export const smallStudy: StudySplit = {
  train: {
    alerts: [...rowsOf(['alpha', 'beta', 'gamma']).alerts, 'beacon sent', 'beacon seen'],
    ids: [...rowsOf(['alpha', 'beta', 'gamma']).ids, 'T1071', 'T1071'],
  },
  test: rowsOf(['delta']),
};
