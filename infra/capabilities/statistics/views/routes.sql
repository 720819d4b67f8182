-- Incidents by month, kind, route and means of transport: what UNODC's studies of trafficking routes ask for. An incident
-- with several means is in a row of each, and one without any is in none.
CREATE OR REPLACE VIEW routes AS
SELECT
  country,
  month,
  kind,
  origin,
  destination,
  direction,
  means,
  SUM(incidents) AS incidents,
  SUM(people) AS people
FROM incidents
CROSS JOIN UNNEST(transport) AS transports (means)
GROUP BY country, month, kind, origin, destination, direction, means
