import { TfidfVectorizer } from '../../dist/index';
import type { Step } from '../step';

export const tfidf: Step = {
  name: 'tfidf',
  title: 'TF-IDF fit, 16,000 sentences',
  target: 2,
  repeats: 7,
  prepare({ sentences }) {
    const run = () => new TfidfVectorizer({ stopWords: 'english' }).fitTransform(sentences);
    return { warmUp: run, run };
  },
};
