import type { UploadKind, UploadKinds } from '@fieldgraph/kit/uploads'
import type { FleetUploadKind } from '../api.generated.ts'

const images: UploadKind['types'] = ['image/jpeg', 'image/png', 'image/webp']
const documents: UploadKind['types'] = [...images, 'application/pdf']

/** As `FleetUploadKind` describes them to clients. */
export const uploadKinds = {
  PROMOTER_PHOTO: { types: images, maxBytes: 10_000_000 },
  EXPENSE_BILL: { types: documents, maxBytes: 10_000_000 },
  INVOICE_FILE: { types: documents, maxBytes: 20_000_000 },
  REPORT_PHOTO: { types: images, maxBytes: 10_000_000 },
} satisfies UploadKinds & Record<FleetUploadKind, unknown>
