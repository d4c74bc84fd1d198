import { conflict } from '@fieldgraph/kit/errors'
import { findDeviceWith } from '../device-software/device-software.queries.ts'
import { findRunningOf } from '../installations/installation.queries.ts'

/** What is asked about: a software, or one version of it. */
export interface Used {
  softwareId: string
  versionId?: string
}

/** Refuses to delete what a device has, or is to have. Of a held software, so that this stays so. */
export async function expectUnused(trx: Parameters<typeof findDeviceWith>[0], used: Used): Promise<void> {
  const [device, running] = [await findDeviceWith(trx, used), await findRunningOf(trx, used)]
  if (device) throw conflict(`It is installed, e.g. on the device ${device.deviceNumber}.`, 'input', 'id')
  if (running) throw conflict(`Installation ${running.id} of it is not over.`, 'input', 'id')
}
