import { useState, type InputHTMLAttributes, type ReactNode } from 'react'
import type { Refusal } from './graph.ts'

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  /** As the graph calls it. */
  name: string
  label: string
  hint?: string
  refusal: Refusal | null
  /** Stands in the input's line. */
  beside?: ReactNode
}

/** A labelled input; what the graph says about it stands below. */
export function Field({ name, label, hint, refusal, beside, ...input }: FieldProps) {
  const problem = refusal?.field === name ? refusal.message : null
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <div className="line">
        <input id={name} name={name} required aria-invalid={problem !== null} aria-describedby={`${name}-note`} {...input} />
        {beside}
      </div>
      <p id={`${name}-note`} className={problem === null ? 'hint' : 'problem'} role={problem === null ? undefined : 'alert'}>{problem ?? hint}</p>
    </div>
  )
}

/** Long passwords are easier typed when they can be seen. */
export function PasswordField({ label = 'Password', ...field }: Omit<FieldProps, 'label' | 'beside'> & { label?: string }) {
  const [shown, setShown] = useState(false)
  const toggle = <button type="button" className="peek" aria-pressed={shown} aria-label="Show the password" onClick={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'}</button>
  return <Field {...field} label={label} type={shown ? 'text' : 'password'} autoCapitalize="none" autoCorrect="off" spellCheck={false} beside={toggle} />
}

/** What the graph says about no field in particular. */
export function Problem({ refusal }: { refusal: Refusal | null }) {
  return <p className="problem" role="alert">{refusal?.field === null ? refusal.message : null}</p>
}
