import { expect, it } from 'vitest';
import { alertItem, alertOf, historyItem, historyOf } from '../../../../shared/alerts/aws/alert-item.ts';
import { alertNumber } from '../../../fixtures/alerts/alerts.ts';

const point = { latitude: 11.0632, longitude: 106.1356 };
const alert = alertNumber(1);
const facts = alert.facts!;
const history = {
  incidentId: alert.incidentId!,
  revision: 1,
  alerts: [alert.id],
  told: { standing: 'current' as const, facts },
  reach: { severity: facts.severity, crimes: [facts.crime] },
  ...{ recipients: [], corrected: [] },
};

it('reads an alert that was stored with a point beside its facts', () => {
  expect(alertOf({ ...alertItem(alert, 0), point })).toEqual(alert);
  expect(facts.point).toEqual(point);
});

it('reads an alert history that was stored with a point beside its facts', () => {
  const stored = historyItem(history, 0);
  expect(historyOf({ ...stored, told: { ...history.told, point } })).toEqual(history);
});
