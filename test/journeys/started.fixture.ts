import { afterAll, beforeAll } from 'vitest'
import { startSystem, type System } from '../system.fixture.ts'

/** The system, with the demo data, that all journeys share: a start takes longer than a journey. */
export let system: System
beforeAll(async () => void (system = await startSystem()))
afterAll(() => system.stop())
