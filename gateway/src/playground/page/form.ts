import { useEffect, useRef, useState, type FormEvent } from 'react'
import { messageOf, type Refusal } from './graph.ts'

/** Sends a form's values; a refusal stays until the next try, with the cursor where it belongs. */
export function useForm(send: (values: Record<string, string>) => Promise<Refusal | null>, focus?: string) {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const field = refusal && form.current?.elements.namedItem(refusal.field ?? focus ?? '')
    if (field instanceof HTMLInputElement) field.select()
  }, [refusal, focus])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    form.current = event.currentTarget
    const values: Record<string, string> = {}
    for (const [name, value] of new FormData(event.currentTarget)) if (typeof value === 'string') values[name] = value
    setBusy(true)
    setRefusal(null)
    const refused = await send(values).catch((error: unknown) => ({ code: null, field: null, message: messageOf(error) }))
    setBusy(false)
    setRefusal(refused)
  }

  return { busy, refusal, onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event) }
}
