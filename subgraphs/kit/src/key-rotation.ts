/** What `npm run db -- rotate-keys` hands to a subgraph that encrypts fields. */
export interface KeyRotation {
  /** The subgraph's serving role: row level security holds while keys are rotated too. */
  url: string
  /** The administrator's connection, which may take the role of the schema's owner to see the keys of all organizations. */
  adminUrl: string
  /** The wrapping keys, the newest first. */
  keysFile: string
  /** Puts a new wrapping key in front of them and answers its id; null where the file is the user's own to change. */
  addKey: (() => Promise<string>) | null
  /** Whether to go on without what no key of the file opens. */
  leaveBehind: boolean
  /** One line of what is done. */
  say(message: string): void
  /** Told after every few texts. */
  progress(reached: RotationProgress): void
}

export interface RotationProgress {
  texts: { done: number; total: number }
  organizations: { done: number; total: number }
}

export interface RotationOutcome {
  /** Encrypted again. */
  texts: number
  /** With new keys. */
  organizations: number
  /** Ids of the rows that could not be read; they stay as they were. */
  unreadable: readonly string[]
}

/** A subgraph's `encryption/rotate-keys.ts`: run again, it goes on where it was cut short. */
export type RotateKeys = (rotation: KeyRotation) => Promise<RotationOutcome>
