/** A repository at one commit, and the data set that is made of it. */
export interface PinnedSource {
  readonly repository: string;
  readonly commit: string;
  /** Where the code host gives the commit's tarball. */
  readonly url: string;
  /** Name of the CSV file that is made. */
  readonly file: string;
  /** SHA-256 of the CSV file. */
  readonly sha256: string;
  readonly licence: string;
}

function pinned(source: Omit<PinnedSource, 'url'>): PinnedSource {
  const { repository, commit } = source;
  return { ...source, url: `https://codeload.github.com/${repository}/tar.gz/${commit}` };
}

/** The original study's labelled alerts: the tests of Atomic Red Team. */
export const ATOMIC_RED_TEAM: PinnedSource = pinned({
  repository: 'redcanaryco/atomic-red-team',
  commit: '19e82555c6a7c3b3d5bdf44c0fc87e707699352c',
  file: 'tagged_alerts.csv',
  sha256: '87bfa31f29a7be5d38827556ed5c88bf5567aed82cd80ddde1f30f995957c93b',
  licence: 'MIT',
});

/** The original study's alerts without labels: Splunk's security content. */
export const SECURITY_CONTENT: PinnedSource = pinned({
  repository: 'splunk/security_content',
  commit: '3b750c92080aa46802a760182a31d8410b64673e',
  file: 'alerts.csv',
  sha256: '1938b9442ea07a6adb2dbe65748912fa5e1aed0835a000b2eedf469c562a813f',
  licence: 'Apache-2.0',
});
