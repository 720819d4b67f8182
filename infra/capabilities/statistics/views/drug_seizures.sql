-- Drugs seized by month and substance, with their routes: what the Annual Report Questionnaire and the individual drug
-- seizure reports of UNODC ask for. A quantity without a published factor is counted, and not weighed.
CREATE OR REPLACE VIEW drug_seizures AS
SELECT
  country,
  month,
  item AS substance,
  origin,
  destination,
  direction,
  SUM(seizures) AS seizures,
  SUM(CASE WHEN comparable_unit = 'kilogram' THEN millionths ELSE 0 END) / 1e6 AS kilograms,
  SUM(CASE WHEN comparable_unit = 'litre' THEN millionths ELSE 0 END) / 1e6 AS litres,
  SUM(CASE WHEN comparable_unit = 'count' THEN millionths ELSE 0 END) / 1e6 AS pieces,
  SUM(CASE WHEN comparable_unit IS NULL THEN seizures ELSE 0 END) AS not_comparable
FROM seizures
WHERE kind IN ('drugs', 'precursors')
GROUP BY country, month, item, origin, destination, direction
