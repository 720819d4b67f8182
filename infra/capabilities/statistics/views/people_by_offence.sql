-- People by month, offence, role, sex, age group and citizenship: what the Survey of Crime Trends (UN-CTS) asks of suspects,
-- and the questionnaire for the Global Report on Trafficking in Persons (GLOTIP) of victims.
CREATE OR REPLACE VIEW people_by_offence AS
SELECT
  country,
  month,
  kind AS offence,
  role,
  sex,
  age_group,
  citizenship,
  SUM(people) AS people
FROM people
GROUP BY country, month, kind, role, sex, age_group, citizenship
