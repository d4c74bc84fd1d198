import { expectRow } from '@fieldgraph/kit/crud'
import { alreadyExists, DomainError, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { SoftwareVersionCreateInput, SoftwareVersionUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { findSoftwareByIds, keepSoftware, type SoftwareRow } from '../software/software.queries.ts'
import { toCompatibility } from './compatibility.ts'
import { findVersionsByIds, insertVersion, lockVersion, updateVersion, type SoftwareCompatibilityRow, type SoftwareVersionRow } from './software-version.queries.ts'
import { stateOf } from './software-version.workflow.ts'
import { expectVersionNumber, isFinal } from './version-number.ts'

type Transaction = Parameters<typeof lockVersion>[0]

const FREE = ['releaseNotes', 'changelog', 'filePath', 'downloadUrl'] as const
/** What devices rely on once it is released. */
const FIXED = ['fileSize', 'checksum', 'isStable', 'isBeta', 'requiresReboot', 'compatibility'] as const

export const numberTaken = (...field: string[]) => () => alreadyExists('The software has a version of this number; a build alone makes no other.', ...field)

const refused = violated({
  software_versions_precedence: numberTaken('input', 'versionNumber'),
  software_versions_beta: () => invalidInput('A version is stable, or for trials, but not both.', 'input', 'isBeta'),
})

export async function createVersion(ctx: Context, input: SoftwareVersionCreateInput): Promise<SoftwareVersionRow> {
  const { softwareId, isBeta, requiresReboot } = input
  const versionNumber = expectVersionNumber(input.versionNumber, 'input', 'versionNumber')
  const compatibility = toCompatibility(input.compatibility ?? {})
  const version = {
    ...given(input, [], FREE),
    softwareId, versionNumber, isBeta, requiresReboot, compatibility,
    isStable: input.isStable ?? (!isBeta && isFinal(versionNumber)),
    checksum: expectChecksum(input.checksum),
    fileSize: expectFileSize(input.fileSize) ?? null,
    createdById: ctx.identity.userId,
  }
  return ctx.db.write('version.create', async trx => {
    if (!(await keepSoftware(trx, softwareId))) throw notFound('Software', softwareId, 'input', 'softwareId')
    await expectKnownSoftware(trx, compatibility)
    return insertVersion(trx, version).catch(refused)
  }, input)
}

export async function changeVersion(ctx: Context, input: SoftwareVersionUpdateInput): Promise<SoftwareVersionRow> {
  const values = given(input, ['isStable', 'isBeta', 'requiresReboot', 'checksum', 'compatibility'], FREE)
  const compatibility = values.compatibility && toCompatibility(values.compatibility)
  const fileSize = expectFileSize(input.fileSize)
  const changes = {
    ...values,
    ...(values.checksum !== undefined && { checksum: expectChecksum(values.checksum) }),
    ...(fileSize !== undefined && { fileSize }),
    ...(compatibility && { compatibility }),
  }
  return ctx.db.write('version.update', async trx => {
    const version = await expectRow(trx, lockVersion, 'Version', input)
    const fixed = FIXED.find(field => field in changes)
    if (fixed && stateOf(version) !== 'DRAFT') throw new DomainError('INVALID_TRANSITION', 'After the release its notes and addresses alone may change.', ['input', fixed])
    if (compatibility) await expectKnownSoftware(trx, compatibility)
    return (Object.keys(changes).length > 0 && (await updateVersion(trx, version.id, changes).catch(refused))) || version
  }, input)
}

/** A version and its software, which is kept until the transaction ends: the version is neither released, recalled nor deleted meanwhile. */
export async function expectVersion(trx: Transaction, id: string, ...field: string[]): Promise<{ software: SoftwareRow; version: SoftwareVersionRow }> {
  const [known] = await findVersionsByIds(trx, [id])
  const software = known && (await keepSoftware(trx, known.softwareId))
  // It may have changed before its software was kept.
  const [version] = software ? await findVersionsByIds(trx, [id]) : []
  if (!software || !version) throw notFound('Version', id, ...field)
  return { software, version }
}

const CHECKSUM = /^[0-9a-f]{64}$/

function expectChecksum(text: string): string {
  const checksum = text.toLowerCase()
  if (!CHECKSUM.test(checksum)) throw invalidInput('A SHA-256 has 64 hexadecimal digits.', 'input', 'checksum')
  return checksum
}

/** As the column has it, whose numbers are longer than those of an Int. */
function expectFileSize(bytes: number | null | undefined): string | null | undefined {
  if (bytes == null) return bytes
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw invalidInput('A size is a whole number of bytes.', 'input', 'fileSize')
  return String(bytes)
}

async function expectKnownSoftware(trx: Transaction, { minimumVersions }: SoftwareCompatibilityRow): Promise<void> {
  const known = new Set((await findSoftwareByIds(trx, minimumVersions.map(({ softwareId }) => softwareId))).map(({ id }) => id))
  const missing = minimumVersions.findIndex(({ softwareId }) => !known.has(softwareId))
  if (missing >= 0) throw notFound('Software', minimumVersions[missing]!.softwareId, 'input', 'compatibility', 'minimumVersions', String(missing), 'softwareId')
}
