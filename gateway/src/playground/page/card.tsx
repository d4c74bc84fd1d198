import { useId, type FormEvent, type ReactNode } from 'react'
import { Mark } from './mark.tsx'

interface CardProps {
  title: string
  children: ReactNode
  /** With it, the card is a form. */
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void
}

/** What stands before the graph: one card in the middle of the page. */
export function Card({ title, children, onSubmit }: CardProps) {
  const id = useId()
  const content = (
    <>
      <p className="brand"><Mark /> Fieldgraph</p>
      <h1 id={id}>{title}</h1>
      {children}
    </>
  )
  return (
    <main className="door">
      {onSubmit ? <form className="card" aria-labelledby={id} onSubmit={onSubmit}>{content}</form> : <div className="card">{content}</div>}
    </main>
  )
}
