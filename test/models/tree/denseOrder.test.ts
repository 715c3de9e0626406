import { DenseOrder } from '../../../src/models/tree/denseOrder';
import { testNodeOrder } from './nodeOrderChecks';

testNodeOrder('DenseOrder', (columns, order) => new DenseOrder(columns, order));
