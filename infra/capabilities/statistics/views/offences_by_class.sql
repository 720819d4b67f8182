-- Incidents by month, class of ICCS and completion (UN-CTS). An incident with several classes is in a row of each: rows of
-- different classes do not add up.
CREATE OR REPLACE VIEW offences_by_class AS
SELECT
  country,
  month,
  iccs_class,
  completion,
  SUM(incidents) AS incidents
FROM incidents
CROSS JOIN UNNEST(iccs) AS classes (iccs_class)
GROUP BY country, month, iccs_class, completion
