import { amendmentPaths, amendmentSchemas } from './amendment-paths.ts';
import type { Json } from './api-document.ts';
import { incidentPaths } from './api-paths.ts';
import { reportExamples } from './examples/api-examples.ts';
import type { ExampleSetting } from './examples/example-setting.ts';
import { incidentSchemas } from './incident-schemas.ts';
import { nominalPaths, nominalSchemas } from './nominal-paths.ts';
import { reportSchemas } from './report-schemas.ts';

/** The paths of operations that no contract declares yet. Each line goes with its contract, the file with the last. */
const oldPaths = (setting: ExampleSetting): Json => ({
  ...incidentPaths(reportExamples(setting)),
  ...amendmentPaths(),
  ...nominalPaths(),
});

/** The schemas of those paths, by name. */
const oldSchemas = (setting: ExampleSetting): Json => ({
  ...reportSchemas(Object.values(reportExamples(setting))),
  ...incidentSchemas(),
  ...nominalSchemas(),
  ...amendmentSchemas(),
});

type Path = Record<string, { operationId: string }>;
type Document = Json & { paths: Json; components: Json & { schemas: Json } };

/** Adds the operations and the schemas that no contract declares to the document that is made from contracts. */
export const bridged = (document: Document, setting: ExampleSetting): Json => {
  const paths: Record<string, Path> = Object(document.paths);
  const declared = new Set(Object.values(paths).flatMap((path) => Object.values(path).map((at) => at.operationId)));
  const all: Record<string, Path> = { ...paths };
  for (const [address, methods] of Object.entries<Path>(Object(oldPaths(setting))))
    for (const [method, operation] of Object.entries(methods))
      if (!declared.has(operation.operationId)) all[address] = { ...all[address], [method]: operation };
  const schemas = { ...oldSchemas(setting), ...document.components.schemas };
  return { ...document, paths: all, components: { ...document.components, schemas } };
};
