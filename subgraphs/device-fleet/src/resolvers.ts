import { deviceAuditResolvers } from './audit/audit.resolvers.ts'
import { configBackupResolvers } from './backups/config-backup.resolvers.ts'
import { configurationResolvers } from './configurations/configuration.resolvers.ts'
import { deviceCustomerResolvers } from './device-customers/device-customer.resolvers.ts'
import { deviceSoftwareResolvers } from './device-software/device-software.resolvers.ts'
import { deviceResolvers } from './devices/device.resolvers.ts'
import { effectiveConfigurationResolvers } from './effective-configurations/effective-configuration.resolvers.ts'
import { installationResolvers } from './installations/installation.resolvers.ts'
import { jsonTemplateResolvers } from './json-templates/json-template.resolvers.ts'
import { partyResolvers } from './parties/party.resolvers.ts'
import { pressureSeriesResolvers } from './pressure-series/pressure-series.resolvers.ts'
import { softwareVersionResolvers } from './software-versions/software-version.resolvers.ts'
import { softwareResolvers } from './software/software.resolvers.ts'
import { systemLogResolvers } from './system-logs/system-log.resolvers.ts'
import { testMeasurementResolvers } from './test-measurements/test-measurement.resolvers.ts'
import { testPassRateResolvers } from './test-pass-rates/test-pass-rate.resolvers.ts'
import { testReportResolvers } from './test-reports/test-report.resolvers.ts'
import { testScenarioResolvers } from './test-scenarios/test-scenario.resolvers.ts'
import { translationResolvers } from './translations/translation.resolvers.ts'

export const resolvers = [
  deviceAuditResolvers,
  configBackupResolvers,
  deviceCustomerResolvers,
  deviceResolvers,
  partyResolvers,
  systemLogResolvers,
  pressureSeriesResolvers,
  testMeasurementResolvers,
  testPassRateResolvers,
  testReportResolvers,
  testScenarioResolvers,
  configurationResolvers,
  effectiveConfigurationResolvers,
  jsonTemplateResolvers,
  translationResolvers,
  deviceSoftwareResolvers,
  installationResolvers,
  softwareResolvers,
  softwareVersionResolvers,
]
