import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { S3Driver } from 'flydrive/drivers/s3'
import type { BucketSettings } from './storage-settings.ts'
import { lifetimes } from './storage-token.ts'

/** Loaded by `storage.ts` alone, and only where a bucket is used: the SDK is large. */
export function bucketDriver({ bucket, region, endpoint }: BucketSettings): S3Driver {
  const client = new S3Client({
    region,
    ...(endpoint !== null && { endpoint, forcePathStyle: true }),
    // Else a link would carry the checksum of an empty body, and other stores know no such header.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return new S3Driver({
    client,
    bucket,
    visibility: 'private',
    // Who may read is said by the bucket's policy.
    supportsACL: false,
    urlBuilder: {
      // Type and length are signed too: the bucket refuses any other.
      generateSignedUploadURL: (_, { Bucket, Key, ContentType, ...rest }) =>
        getSignedUrl(client, new PutObjectCommand({ Bucket, Key, ContentType, ContentLength: Number((rest as { contentSize?: unknown }).contentSize) }), {
          expiresIn: lifetimes.PUT,
          signableHeaders: new Set(['content-length', 'content-type', 'host']),
        }),
      generateSignedURL: (_, { Bucket, Key, ...rest }) => {
        const { ResponseContentType, ResponseContentDisposition } = rest as { ResponseContentType?: string; ResponseContentDisposition?: string }
        return getSignedUrl(client, new GetObjectCommand({ Bucket, Key, ResponseContentType, ResponseContentDisposition }), { expiresIn: lifetimes.GET })
      },
    },
  })
}
