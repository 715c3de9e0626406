import { expect, it } from 'vitest';
import { flattery } from '../../src/tagger/flattery';

it('shared texts, unseen classes and singletons are counted', () => {
  const part = {
    trainTexts: ['one', 'two'],
    trainLabels: ['T1', 'T2'],
    testTexts: ['ONE', 'three', 'four'],
    testLabels: ['T1', 'T2', 'T9'],
    correct: [true, true, false],
  };
  expect(flattery([part], ['T1', 'T2', 'T1', 'T2', 'T9'])).toEqual({
    sharedTexts: 1,
    sharedTextsRight: 1,
    accuracyWithoutShared: 0.5,
    unseenRows: 1,
    singletonClasses: 1,
  });
});
