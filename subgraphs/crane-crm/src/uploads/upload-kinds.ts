import type { UploadKind, UploadKinds } from '@fieldgraph/kit/uploads'
import type { CraneUploadKind } from '../api.generated.ts'

const images: UploadKind['types'] = ['image/jpeg', 'image/png', 'image/webp']
const videos: UploadKind['types'] = ['video/mp4']
const documents: UploadKind['types'] = [...images, 'application/pdf']

/** As `CraneUploadKind` describes them to clients. */
export const uploadKinds = {
  ASSESSMENT_IMAGE: { types: images, maxBytes: 10_000_000 },
  ASSESSMENT_VIDEO: { types: videos, maxBytes: 100_000_000 },
  LEAD_FILE: { types: documents, maxBytes: 20_000_000 },
} satisfies UploadKinds & Record<CraneUploadKind, unknown>
