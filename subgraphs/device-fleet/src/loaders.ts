import { configBackupLoaders } from './backups/config-backup.loaders.ts'
import { configurationLoaders } from './configurations/configuration.loaders.ts'
import type { DeviceFleetDatabase } from './db.ts'
import { deviceCustomerLoaders } from './device-customers/device-customer.loaders.ts'
import { deviceSoftwareLoaders } from './device-software/device-software.loaders.ts'
import { deviceLoaders } from './devices/device.loaders.ts'
import { effectiveConfigurationLoaders } from './effective-configurations/effective-configuration.loaders.ts'
import { installationLoaders } from './installations/installation.loaders.ts'
import { jsonTemplateLoaders } from './json-templates/json-template.loaders.ts'
import { pressureSeriesLoaders } from './pressure-series/pressure-series.loaders.ts'
import { softwareVersionLoaders } from './software-versions/software-version.loaders.ts'
import { softwareLoaders } from './software/software.loaders.ts'
import { testMeasurementLoaders } from './test-measurements/test-measurement.loaders.ts'
import { testReportLoaders } from './test-reports/test-report.loaders.ts'
import { testScenarioLoaders } from './test-scenarios/test-scenario.loaders.ts'
import { translationLoaders } from './translations/translation.loaders.ts'

export const createLoaders = (db: DeviceFleetDatabase) => ({
  ...configBackupLoaders(db),
  ...deviceCustomerLoaders(db),
  ...deviceLoaders(db),
  ...pressureSeriesLoaders(db),
  ...testMeasurementLoaders(db),
  ...testReportLoaders(db),
  ...testScenarioLoaders(db),
  ...configurationLoaders(db),
  ...effectiveConfigurationLoaders(db),
  ...jsonTemplateLoaders(db),
  ...translationLoaders(db),
  ...deviceSoftwareLoaders(db),
  ...installationLoaders(db),
  ...softwareLoaders(db),
  ...softwareVersionLoaders(db),
})
