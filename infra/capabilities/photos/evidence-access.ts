import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/read-evidence/env.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import type { DeedCounts } from '../limits/deed-counts.ts';
import type { PhotoStore } from './photo-store.ts';

export type EvidenceAccessProps = {
  foundations: Foundations;
  incidents: IncidentStore;
  photos: PhotoStore;
  deedCounts: DeedCounts;
};

/** Who may look at a photo, and the ledger of who did. */
export class EvidenceAccess extends Construct {
  readonly readEvidence: ServiceFunction;

  constructor(scope: Construct, id: string, { foundations, incidents, photos, deedCounts }: EvidenceAccessProps) {
    super(scope, id);
    this.readEvidence = new ServiceFunction(this, 'ReadEvidence', {
      foundations,
      name: 'read-evidence',
      failing: 'answers',
      environment: {
        INCIDENTS_TABLE: incidents.table.tableName,
        CUSTODY_TABLE: photos.custody.table.tableName,
        EVIDENCE_BUCKET: photos.evidence.bucketName,
        VIEWING_BUCKET: photos.viewing.bucketName,
        ...deedCounts.variables,
      } satisfies z.input<typeof Env>,
      harm: 'Officers and investigators cannot look at photos, and the authority cannot see who did; nothing is lost.',
    });
    deedCounts.grantCount(this.readEvidence);
    incidents.grantUse(this.readEvidence, ['Query']);
    photos.custody.grantUse(this.readEvidence, ['PutItem', 'Query']);
    photos.viewing.grantShow(this.readEvidence);
    photos.evidence.grantExport(this.readEvidence);
  }
}
