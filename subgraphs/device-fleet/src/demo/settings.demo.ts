import { momentFrom, type Making } from './making.ts'

const MASK_TESTER = {
  type: 'object',
  required: ['pressure', 'language'],
  properties: {
    pressure: { type: 'object', required: ['limit', 'unit'], properties: { limit: { type: 'number', minimum: 10, maximum: 250 }, unit: { enum: ['mbar', 'Pa'] }, holdSeconds: { type: 'integer', minimum: 1, maximum: 600 } } },
    language: { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' },
    calibration: { type: 'boolean' },
  },
}
const TIMEOUT = { type: 'object', required: ['timeout', 'retry'], properties: { timeout: { type: 'integer', minimum: 1, maximum: 300 }, retry: { type: 'integer', minimum: 0, maximum: 10 } }, additionalProperties: false }
const WORDS = {
  'test.start': ['Start the test', 'Rozpocznij test'], 'test.passed': ['Passed', 'Zaliczony'], 'test.failed': ['Failed', 'Niezaliczony'],
  'device.outdated': ['The software is outdated', 'Oprogramowanie jest nieaktualne'], 'help.call': ['Call for help', null],
} as const

/** Templates, the organization's configuration, and words in two languages. */
export async function seedSettings({ trx, now, configurator }: Making): Promise<void> {
  const [, timeouts] = await trx
    .insertInto('jsonTemplates')
    .values([
      {
        name: 'Mask tester', templateType: 'DEVICE_CONFIG', category: 'MASK_TESTER', description: 'What every mask tester starts with.', createdById: configurator, createdAt: momentFrom(now, -300),
        schema: JSON.stringify(MASK_TESTER), defaultValues: JSON.stringify({ pressure: { limit: 100, unit: 'mbar', holdSeconds: 60 }, language: 'en', calibration: true }),
      },
      { name: 'Timeouts', templateType: 'SOFTWARE_CONFIG', createdById: configurator, createdAt: momentFrom(now, -299), schema: JSON.stringify(TIMEOUT), defaultValues: JSON.stringify({ timeout: 30, retry: 3 }) },
    ])
    .returning('id')
    .execute()
  await trx
    .insertInto('configurations')
    .values([
      { configKey: 'api_timeout', configValue: JSON.stringify({ timeout: 30, retry: 3 }), component: 'FDM', templateId: timeouts!.id, updatedById: configurator },
      { configKey: 'language', configValue: JSON.stringify('pl'), component: 'CPP', updatedById: configurator },
      { configKey: 'upload', configValue: JSON.stringify({ intervalMinutes: 15, onMeteredNetworks: false }), component: 'CM', updatedById: configurator },
    ])
    .execute()
  await trx
    .insertInto('translations')
    .values(Object.entries(WORDS).flatMap(([key, [en, pl]]) => [{ key, language: 'en', value: en, component: 'CPP' as const }, ...(pl === null ? [] : [{ key, language: 'pl', value: pl, component: 'CPP' as const }])]))
    .execute()
}
