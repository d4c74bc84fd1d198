import { connection, type Connection, type ConnectionArgs } from '@fieldgraph/kit/connection'
import { ofRecords, recordsOf } from '@fieldgraph/kit/party'
import type { PartyRecordType } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { BY_NUMBER } from '../devices/device.loaders.ts'
import { selectDevices, type DeviceRow } from '../devices/device.queries.ts'
import type { Resolvers } from '../resolvers.generated.ts'

/** The devices of the customers that the party is. */
function devicesOf(ctx: Context, party: object, args: ConnectionArgs): Promise<Connection<DeviceRow>> {
  const customerIds = recordsOf(party, 'DEVICE_CUSTOMER' satisfies PartyRecordType)
  return ofRecords(
    customerIds,
    parentId => ctx.loaders.devicesByCustomer.load({ parentId, args }),
    () => connection(ctx.db, 'devices', trx => selectDevices(trx, { customerIds }), args, BY_NUMBER),
  )
}

export const partyResolvers = {
  Party: {
    devices: (party, args, ctx) => devicesOf(ctx, party, args),
  },
} satisfies Resolvers
