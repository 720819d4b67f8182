/**
 * Drugs as UNODC names and groups them.
 * Source: UNODC World Drug Report 2025, Statistical Annex 7.1 "Drug seizures 2019-2023" (names and groups), read
 * through a public re-encoding (narcoscope f9135e8) on 2026-08-22. `other` is ours: the name as typed goes with it.
 */
export const substances = [
  { code: 'methamphetamine', name: 'Methamphetamine', group: 'Amphetamine-type stimulants' },
  { code: 'amphetamine', name: 'Amphetamine', group: 'Amphetamine-type stimulants' },
  { code: 'mdma', name: 'MDMA', group: '"Ecstasy"-type substances' },
  { code: 'heroin', name: 'Heroin', group: 'Opioids' },
  { code: 'opium', name: 'Opium', group: 'Opioids' },
  { code: 'morphine', name: 'Illicit morphine', group: 'Opioids' },
  { code: 'fentanyl', name: 'Fentanyl', group: 'Opioids' },
  { code: 'codeine', name: 'Codeine', group: 'Opioids' },
  { code: 'tramadol', name: 'Tramadol', group: 'Opioids' },
  { code: 'cannabis-herb', name: 'Cannabis herb (marijuana)', group: 'Cannabis-type drugs' },
  { code: 'cannabis-resin', name: 'Cannabis resin (hashish)', group: 'Cannabis-type drugs' },
  { code: 'cannabis-plant', name: 'Cannabis plants', group: 'Cannabis-type drugs' },
  { code: 'cocaine', name: 'Cocaine hydrochloride', group: 'Cocaine-type' },
  { code: 'ketamine', name: 'Ketamine and phencyclidine-type substances', group: 'New psychoactive substances' },
  { code: 'kratom', name: 'Kratom (Mitragyna speciosa)', group: 'New psychoactive substances' },
  { code: 'nimetazepam', name: 'Nimetazepam (Erimin, "Happy Five")', group: 'Sedatives and tranquillizers' },
  { code: 'diazepam', name: 'Diazepam', group: 'Sedatives and tranquillizers' },
  { code: 'lsd', name: 'LSD', group: 'Hallucinogens' },
  { code: 'other', name: 'Another substance', group: 'Any other drugs' },
] as const;

export type Substance = (typeof substances)[number]['code'];
