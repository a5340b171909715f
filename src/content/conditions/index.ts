import type {Condition} from '../types.js';
import {Topics} from '../topics.js';

/** Every condition by its id, in the order of a list. */
export const conditions = new Topics<Condition>('conditions/', [
  'knee-osteoarthritis',
  'rheumatoid-arthritis',
  'fibromyalgia',
  'low-back-pain',
  'neck-pain',
  'chronic-primary-pain',
  'tension-headache',
  'migraine',
  'shoulder-pain',
  'myofascial-pain',
  'muscle-soreness',
  'post-surgery-pain',
  'cancer-pain',
  'pregnancy-back-pain',
  'sciatica',
  'jaw-pain',
  'carpal-tunnel',
]);
