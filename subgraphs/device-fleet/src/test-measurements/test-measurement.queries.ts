import { sql, type Insertable, type Kysely, type Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

export type TestMeasurementRow = Selectable<DB['measurements']>
export type NewMeasurement = Pick<Insertable<DB['measurements']>, 'step' | 'name' | 'value' | 'unit' | 'measuredAt'>

const { insertMany } = crud('measurements')

/** One statement for all; without a time of its own, a value was measured now. */
export const insertMeasurements = (trx: Kysely<DB>, reportId: string, measurements: readonly NewMeasurement[]): Promise<TestMeasurementRow[]> =>
  insertMany(trx, measurements.map(measurement => ({ ...measurement, measuredAt: measurement.measuredAt ?? sql<string>`clock_timestamp()`, reportId })) as Parameters<typeof insertMany>[1])

export const selectMeasurements = (db: Kysely<DB>) => db.selectFrom('measurements').selectAll().where('deletedAt', 'is', null)
