import type { Construct } from 'constructs';
import type { Foundations } from '../parts/foundations.ts';
import { ServiceFunction } from '../parts/service-function.ts';

/** The function that reads out code lists and posts in any of the languages. It is granted nothing: the data is in it. */
export const readReference = (parent: Construct, id: string, foundations: Foundations): ServiceFunction =>
  new ServiceFunction(parent, id, {
    foundations,
    name: 'read-reference',
    failing: 'answers',
    environment: {},
    harm: 'New tablets have no lists to choose from; those with lists go on using them.',
  });
