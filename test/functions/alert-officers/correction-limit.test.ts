import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import { escalateAlerts } from '../../../functions/escalate-alerts/escalate-alerts.ts';
import { correctionsBetween, heardIn } from '../../../shared/alerts/rules/correction-rules.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import {
  alertsInMemory,
  claimsInMemory,
  exchangeInVain,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';
import { alertFacts, kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';

const most = 4;
const country = {
  country: 'KH',
  blos: ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET', 'KH-O-SMACH'],
  ...{ languages: ['en'] as const, policy, timeZone: 'Asia/Phnom_Penh', limits: {} },
  ...{ summarySeconds: 600, escalateSeconds: 600, correctionsPerHour: most },
};
const start = Date.parse('2016-06-19T09:31:00Z');
const hour = 3_600_000;

const newWorld = () => {
  const claims = claimsInMemory();
  const world = {
    ...{ now: start, claims, alerts: alertsInMemory(claims), topics: topicsThatListen() },
    ...{ rateLimiter: rateLimiterInMemory(), followUpQueue: followUpQueueInMemory(), timeLeft: () => runMilliseconds },
    exchange: exchangeInVain,
  };
  return Object.assign(world, { clock: () => world.now });
};
type World = ReturnType<typeof newWorld>;

type State = { kilograms?: number; direction?: string; border?: string; standing?: Incident['standing']['state'] };

/** Methamphetamine at Bavet, where Severe is 1 kg and Extreme 50. */
const reportOf = ({ kilograms = 1.9, direction = 'entering', border = 'VN' }: State) =>
  seizureReport([{ substance: 'methamphetamine', value: kilograms }], { route: { direction, border } });

const { id } = reportOf({});

/** Tells states of an incident one after the other, so many seconds apart. */
const tell = async (world: World, states: readonly State[], { from = 1, seconds = 1 } = {}) => {
  for (const [index, state] of states.entries()) {
    const { standing = 'current' } = state;
    await alertOfficers(
      { ...kept(reportOf(state)), revision: from + index, standing: { state: standing } },
      country,
      world,
    );
    world.now += seconds * 1000;
  }
};

/** Brings corrections that wait when they are due, as the queue does: after a quarter of an hour at most, each twice. */
const pass = async (world: World, milliseconds: number) => {
  const end = world.now + milliseconds;
  for (; world.now < end; world.now += 900_000) {
    const due = world.followUpQueue.waiting.splice(0).filter(({ followUp }) => followUp.do === 'correct');
    for (const { followUp } of due) {
      await escalateAlerts(followUp, country, world);
      await escalateAlerts(followUp, country, world);
    }
  }
};

const textsTo = ({ topics }: World, topic = 'KH-BAVET') =>
  topics.published.filter((message) => message.topic === topic && message.channel === 'sms');

const toggled = (times: number): State[] =>
  Array.from({ length: times }, (_, index) => ({ direction: index % 2 === 0 ? 'leaving' : 'entering' }));

/** What a topic heard last, by the alerts that were sent there. */
const lastHeard = ({ alerts, topics }: World, topic: string) => {
  const sent = new Set(topics.published.filter((message) => message.topic === topic).map(({ text }) => text));
  const told = [...alerts.stored.values()].filter(({ addressees }) => addressees.some((each) => each.topic === topic));
  return sent.size > 0 && told.length > 0 ? heardIn(told.at(-1)!.alert) : undefined;
};

/** Most alerts that were told to a topic within any hour. */
const mostInAnHour = ({ alerts }: World, topic: string): number => {
  const told = [...alerts.stored.values()].filter(({ addressees }) => addressees.some((each) => each.topic === topic));
  const moments = told.map(({ alert }) => Date.parse(alert.sentAt));
  return Math.max(0, ...moments.map((from) => moments.filter((at) => at >= from && at < from + hour).length));
};

describe('an incident that is corrected again and again', () => {
  it('is told as often as an hour allows, and then once, in its last state', async () => {
    const world = newWorld();
    await tell(world, [{}, ...toggled(31)]);
    expect(textsTo(world)).toHaveLength(1 + most);
    await pass(world, 2 * hour);
    expect(textsTo(world)).toHaveLength(1 + most + 1);
    const { alert } = world.alerts.stored.get(`${id}.32.correction`)!;
    expect(alert).toMatchObject({ revision: 32, msgType: 'Update', facts: { direction: 'leaving' } });
    expect(world.alerts.histories.get(id)).not.toHaveProperty('waiting');
  });

  it('and ends as it was told last is told nothing more', async () => {
    const world = newWorld();
    await tell(world, [{}, ...toggled(most), ...toggled(2)]);
    await pass(world, 2 * hour);
    expect(textsTo(world)).toHaveLength(1 + most);
  });

  it('puts one look at it on the queue, however many states wait', async () => {
    const world = newWorld();
    await tell(world, [{}, ...toggled(31)]);
    const looks = world.followUpQueue.waiting.filter(({ followUp }) => followUp.do === 'correct');
    expect(looks).toEqual([{ followUp: { do: 'correct', incidentId: id }, seconds: 3_600 - most }]);
  });

  it('may be corrected as often as it likes an hour apart', async () => {
    const world = newWorld();
    await tell(world, [{}, ...toggled(12)], { seconds: 900 });
    expect(textsTo(world)).toHaveLength(1 + 12);
  });

  it('is taken back at once, and what waits is dropped; so is what waits when it is taken back again', async () => {
    const world = newWorld();
    await tell(world, [{}, ...toggled(9), { standing: 'withdrawn' }]);
    expect(textsTo(world)).toHaveLength(1 + most + 1);
    expect(textsTo(world).at(-1)?.text).toContain('withdrawn');
    await tell(world, [{}, { standing: 'withdrawn' }, {}, { standing: 'withdrawn' }], { from: 12 });
    await pass(world, 2 * hour);
    expect(textsTo(world)).toHaveLength(1 + most + 1);
  });

  it('by being withdrawn and reinstated is told as often as any other', async () => {
    const world = newWorld();
    const loop = Array.from({ length: 30 }, (_, index): State => (index % 2 === 0 ? { standing: 'withdrawn' } : {}));
    await tell(world, [{}, ...loop]);
    expect(textsTo(world)).toHaveLength(1 + most + 1);
    expect(textsTo(world).at(-1)?.text).toContain('withdrawn');
    await pass(world, 2 * hour);
    expect(textsTo(world)).toHaveLength(1 + most + 2);
    expect(textsTo(world).at(-1)?.text).not.toContain('withdrawn');
  });

  it('is told at once to those whom it concerns only now, and the others hear of it when it is time', async () => {
    const world = newWorld();
    await tell(world, [{}, ...toggled(8), { border: 'TH' }]);
    expect(textsTo(world, 'KH-POIPET')).toHaveLength(1);
    expect(textsTo(world)).toHaveLength(1 + most);
    await pass(world, 2 * hour);
    expect(textsTo(world)).toHaveLength(1 + most + 1);
  });

  it('corrects also those who heard of a state for the first time while the others waited', async () => {
    const world = newWorld();
    await tell(world, [{}, ...toggled(8), { border: 'TH', direction: 'leaving' }, {}]);
    await pass(world, 2 * hour);
    expect(textsTo(world, 'KH-POIPET').map(({ text }) => text)).toEqual([
      expect.stringContaining('alert'),
      expect.stringContaining('has changed'),
    ]);
  });

  it('that becomes graver than anything told before is told at once', async () => {
    const world = newWorld();
    await tell(world, [{}, ...toggled(8), { kilograms: 60 }]);
    expect(textsTo(world)).toHaveLength(1 + most + 1);
    expect(textsTo(world).at(-1)?.severity).toEqual(['Severe', 'Severe>Extreme']);
    await tell(world, [{ kilograms: 0.2 }, { kilograms: 60 }, { kilograms: 0.2 }, { kilograms: 60 }], { from: 11 });
    expect(textsTo(world)).toHaveLength(1 + most + 1);
  });
});

const states: fc.Arbitrary<State> = fc.record({
  kilograms: fc.constantFrom(0.001, 0.2, 1.9, 60),
  direction: fc.constantFrom('entering', 'leaving'),
  border: fc.constantFrom('VN', 'TH'),
  standing: fc.constantFrom('current', 'current', 'current', 'withdrawn', 'duplicate'),
});

it('the last word of every topic is how things stand, whatever is amended when', async () => {
  const history = fc.array(fc.tuple(states, fc.constantFrom(1, 60, 1_500)), { minLength: 2, maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(history, async (revisions) => {
      const world = newWorld();
      for (const [index, [state, seconds]] of revisions.entries())
        await tell(world, [state], { from: index + 1, seconds });
      await pass(world, 3 * hour);
      const [last] = revisions.at(-1)!;
      const stands = { standing: last.standing ?? 'current', facts: alertFacts(reportOf(last)) };
      for (const topic of [...country.blos, 'authority']) {
        const heard = lastHeard(world, topic);
        expect(heard ? correctionsBetween(heard, stands) : []).toEqual([]);
        // The first alert, what an hour allows, a withdrawal beyond it for each border that hears of it, and two rises.
        expect(mostInAnHour(world, topic)).toBeLessThanOrEqual(1 + most + 2 + 2);
      }
    }),
    { numRuns: 60 },
  );
});

describe('the weight of a correction', () => {
  const full = { ...country, limits: { sms: { alerts: 2, seconds: 600 } } };
  const tellIn = async (world: World, kilograms: number, revision: number) =>
    alertOfficers({ ...kept(reportOf({ kilograms })), revision }, full, world);

  it('in a storm is what the incident is now; its filter is what was told before', async () => {
    const world = newWorld();
    await tellIn(world, 60, 1);
    for (const revision of [2, 3]) await tellIn(world, 0.2 + revision / 10_000, revision);
    const other = seizureReport([{ substance: 'methamphetamine', value: 0.2 }], { id: id.replace('51', '52') });
    await alertOfficers(kept(other), full, world);
    await tellIn(world, 0.001, 4);
    const texts = textsTo(world).map(({ severity }) => severity.join());
    expect(texts).toEqual(['Extreme', 'Extreme']);
    const held = [...world.rateLimiter.suppressed.values()].filter(({ alertId }) => alertId === `${id}.4.correction`);
    expect(held[0]).toMatchObject({ severity: 'Minor', post: 'KH-BAVET', filters: { severity: ['Extreme'] } });
  });

  it('for the SMS budget is what the incident is now', async () => {
    const world = newWorld();
    const spent = { ...world, budget: { allows: async (severity: string) => severity === 'Extreme' } };
    await alertOfficers(kept(reportOf({ kilograms: 60 })), country, spent);
    await alertOfficers({ ...kept(reportOf({ kilograms: 0.2 })), revision: 2 }, country, spent);
    expect(textsTo(world)).toHaveLength(1);
    const mails = world.topics.published.filter(({ topic, channel }) => topic === 'KH-BAVET' && channel === 'email');
    expect(mails.map(({ severity }) => severity)).toEqual([['Extreme'], ['Extreme']]);
  });
});
