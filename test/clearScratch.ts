import { afterAll } from 'vitest';
import { clearScratch } from './alerts/scratch';

// Run for every test file, also where several share their modules.
afterAll(clearScratch);
