-- Species and timber seized by month, part and route: what World WISE of UNODC and the annual illegal trade report of
-- CITES ask for.
CREATE OR REPLACE VIEW wildlife_seizures AS
SELECT
  country,
  month,
  kind,
  item AS species,
  part,
  origin,
  destination,
  SUM(seizures) AS seizures,
  SUM(CASE WHEN comparable_unit = 'kilogram' THEN millionths ELSE 0 END) / 1e6 AS kilograms,
  SUM(CASE WHEN comparable_unit = 'count' THEN millionths ELSE 0 END) / 1e6 AS pieces,
  SUM(CASE WHEN comparable_unit = 'cubic-metre' THEN millionths ELSE 0 END) / 1e6 AS cubic_metres,
  SUM(CASE WHEN comparable_unit IS NULL THEN seizures ELSE 0 END) AS not_comparable
FROM seizures
WHERE kind IN ('wildlife', 'timber')
GROUP BY country, month, kind, item, part, origin, destination
