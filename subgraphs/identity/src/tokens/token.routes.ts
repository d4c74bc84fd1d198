import type { FastifyInstance } from 'fastify'
import { signingKeys } from './signing-keys.ts'

/** The public keys by which the gateway, and anyone, verifies access tokens (RFC 7517). */
export async function tokenRoutes(app: FastifyInstance): Promise<void> {
  // A wrong setting stops the start, not the first sign-in.
  await signingKeys()
  app.get('/.well-known/jwks.json', async (_, reply) => {
    const { published } = await signingKeys()
    return reply.header('cache-control', 'public, max-age=60').type('application/jwk-set+json').send({ keys: published })
  })
}
