import { expectRow } from '@fieldgraph/kit/crud'
import { invalidInput } from '@fieldgraph/kit/errors'
import type { InstallationReportInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { markAsBefore, markFailed, markInstalled, markUninstalled } from '../device-software/device-software.queries.ts'
import { keepSoftware } from '../software/software.queries.ts'
import { findInstallationsByIds, lockInstallation, reportHeldInstallation, type RollbackPointRow, type SoftwareInstallationRow } from './installation.queries.ts'
import { eventOf, installationWorkflow } from './installation.workflow.ts'

type Transaction = Parameters<typeof lockInstallation>[0]

/** What is reported of an installation and what its device has change together. */
export async function reportInstallation(ctx: Context, input: InstallationReportInput): Promise<SoftwareInstallationRow> {
  const { id, status } = input
  const report = reportOf(input)
  return ctx.db.write('installation.report', async trx => {
    const [known] = await findInstallationsByIds(trx, [id])
    // Before the installation, as who releases or recalls a version does: what is outdated is settled for both.
    if (known) await keepSoftware(trx, known.softwareId)
    const installation = await expectRow(trx, lockInstallation, 'Installation', input)
    installationWorkflow.next(installation.status, eventOf[status])
    const reported = await reportHeldInstallation(trx, id, status, report)
    await follow(trx, installation, reported)
    return reported
  }, input)
}

/** The errors and logs of an input. */
function reportOf({ status, errorMessage, log }: InstallationReportInput) {
  const failed = status === 'FAILED'
  if (failed !== (errorMessage != null)) {
    throw invalidInput(failed ? 'Say why it failed.' : 'Only what failed has an error.', 'input', 'errorMessage')
  }
  return { ...(errorMessage != null && { errorMessage: errorMessage.trim() }), ...(log !== undefined && { installationLog: log }) }
}

/** What the device has after a report. */
async function follow(trx: Transaction, before: SoftwareInstallationRow, installation: SoftwareInstallationRow): Promise<void> {
  if (installation.status === 'COMPLETED') await settle(trx, installation)
  if (installation.status === 'FAILED') {
    // What has not begun has changed nothing on the device.
    await (before.status === 'PENDING' ? markAsBefore(trx, [installation.id]) : markFailed(trx, installation))
  }
}

async function settle(trx: Transaction, installation: SoftwareInstallationRow): Promise<void> {
  const { action, versionId, newVersion } = installation
  if (action === 'UNINSTALL' || newVersion === null) return markUninstalled(trx, installation)
  await markInstalled(trx, installation, { id: versionId, versionNumber: newVersion }, action === 'ROLLBACK' ? await configurationBefore(trx, installation) : undefined)
}

/** How the software was set up at the point to which a rollback goes back. */
async function configurationBefore(trx: Transaction, { rollsBackId }: SoftwareInstallationRow): Promise<RollbackPointRow['configuration'] | undefined> {
  const [rolledBack] = rollsBackId === null ? [] : await findInstallationsByIds(trx, [rollsBackId])
  return (rolledBack?.rollbackPoint as RollbackPointRow | null | undefined)?.configuration
}
