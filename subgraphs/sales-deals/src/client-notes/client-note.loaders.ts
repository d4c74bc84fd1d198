import DataLoader from 'dataloader'
import type { SalesDealsDatabase } from '../db.ts'
import { textReader } from '../encryption/encrypted-text.ts'
import { findClientNotes } from './client-note.queries.ts'

export const clientNoteLoaders = (db: SalesDealsDatabase) => ({
  /** In clear. One that can't be read fails alone. */
  clientNotesByClientId: new DataLoader<string, string | null>(async clientIds => {
    const notes = await db.read(trx => findClientNotes(trx, clientIds))
    const read = textReader()
    const texts = await Promise.all(notes.map(({ clientId, ciphertext, dataKey }) => read(ciphertext, dataKey, clientId).catch((error: Error) => error)))
    const byClient = new Map(notes.map(({ clientId }, at) => [clientId, texts[at]!]))
    return clientIds.map(id => byClient.get(id) ?? null)
  }),
})
