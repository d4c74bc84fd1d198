import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase, DB } from '../db.ts'
import { findCertificationsByIds, selectCertifications, type OperatorCertificationRow } from './operator-certification.queries.ts'

export const operatorCertificationLoaders = (db: CraneCrmDatabase) => ({
  operatorCertificationById: byId(db, findCertificationsByIds),
  certificationsByOperator: connectionsByParent<DB, OperatorCertificationRow>(db, 'CraneOperator.certifications', trx => selectCertifications(trx), 'operatorId', [
    { column: 'issuedOn', direction: 'desc' },
  ]),
})
