import type { DailyCounter } from '../../foundation/limits/daily-counter.ts';
import type { AwaitedProofRepository } from '../subscriptions/awaited-proof-repository.ts';
import type { CodeSender, OneTimeCodes } from '../subscriptions/one-time-codes.ts';
import type { ChangePorts } from './change-subscription.ts';

/** Proving takes: requests that wait, codes and their way to a phone, and how many may be sent in a day. */
export type ProvingPorts = {
  awaited: AwaitedProofRepository;
  codes: OneTimeCodes;
  send: CodeSender;
  countToday: DailyCounter;
  codesADay: { person: number; address: number };
  /** Hears of a person who has asked for as many codes as a day has. */
  onMostCodes: (stopped: { person: string; most: number }) => void;
};

/** The ports of a change where addresses are to be proven. */
export type ProvenChangePorts = ChangePorts & { proving: ProvingPorts };
