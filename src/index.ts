// The public face: everything that a notebook, the command line or another program calls. No logic here.

export * from './alerts/public';
export * from './attack/public';
export * from './display/public';
export * from './errors/public';
export * from './explain/public';
export * from './export/public';
export * from './features/public';
export * from './files/public';
export * from './matrix/public';
export * from './metrics/public';
export * from './models/public';
export * from './notebook/public';
export * from './ordering/public';
export * from './partial/public';
export * from './plots/public';
export * from './random/public';
export * from './report/public';
export * from './reproduce/public';
export * from './resample/public';
export * from './review/public';
export * from './selection/public';
export * from './tagger/public';
export * from './text/public';
