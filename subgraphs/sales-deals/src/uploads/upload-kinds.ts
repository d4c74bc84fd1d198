import type { UploadKind, UploadKinds } from '@fieldgraph/kit/uploads'
import type { SalesUploadKind } from '../api.generated.ts'

const documents: UploadKind['types'] = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf']

/** As `SalesUploadKind` describes them to clients. */
export const uploadKinds = {
  RECEIPT_IMAGE: { types: documents, maxBytes: 10_000_000 },
  INVOICE_FILE: { types: documents, maxBytes: 20_000_000 },
} satisfies UploadKinds & Record<SalesUploadKind, unknown>
