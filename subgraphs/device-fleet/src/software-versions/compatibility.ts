import { conflict, invalidInput } from '@fieldgraph/kit/errors'
import type { SoftwareCompatibilityInput } from '../api.generated.ts'
import type { DeviceRow } from '../devices/device.queries.ts'
import type { SoftwareCompatibilityRow, SoftwareVersionRow } from './software-version.queries.ts'
import { expectVersionNumber, isAtLeast } from './version-number.ts'

/** What the caller says of it, in the form that is kept. */
export function toCompatibility({ deviceTypes, minimumVersions }: SoftwareCompatibilityInput): SoftwareCompatibilityRow {
  const path = ['input', 'compatibility', 'minimumVersions']
  const minima = (minimumVersions ?? []).map(({ softwareId, versionNumber }, index) => ({
    softwareId,
    versionNumber: expectVersionNumber(versionNumber, ...path, String(index), 'versionNumber'),
  }))
  minima.forEach(({ softwareId }, index) => {
    if (minima.findIndex(each => each.softwareId === softwareId) < index) throw invalidInput('This software is named twice.', ...path, String(index), 'softwareId')
  })
  return { deviceTypes: [...new Set(deviceTypes ?? [])], minimumVersions: minima }
}

/** What is left out restricts nothing. */
export function compatibilityOf({ compatibility }: SoftwareVersionRow): SoftwareCompatibilityRow {
  const { deviceTypes = [], minimumVersions = [] } = compatibility as Partial<SoftwareCompatibilityRow>
  return { deviceTypes, minimumVersions }
}

/** What a device has of other software, by its id. */
export type Installed = ReadonlyMap<string, { name: string; versionNumber: string | null }>

/** Refuses a version on a device that it is not made for, or that lacks what it needs. */
export function expectCompatible(version: SoftwareVersionRow, device: DeviceRow, installed: Installed, ...field: string[]): void {
  const { deviceTypes, minimumVersions } = compatibilityOf(version)
  if (deviceTypes.length > 0 && !deviceTypes.includes(device.deviceType)) {
    throw conflict(`Version ${version.versionNumber} is not made for a device of the type ${device.deviceType}.`, ...field)
  }
  for (const minimum of minimumVersions) {
    const { name, versionNumber } = installed.get(minimum.softwareId) ?? { name: 'something that was deleted', versionNumber: null }
    if (versionNumber === null || !isAtLeast(versionNumber, minimum.versionNumber)) {
      throw conflict(`Version ${version.versionNumber} needs ${name} ${minimum.versionNumber} or newer on the device, which has ${versionNumber ?? 'none'}.`, ...field)
    }
  }
}
