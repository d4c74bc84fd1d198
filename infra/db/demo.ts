import type { DemoClient, DemoLink, DemoOrganization, DemoUser } from '@fieldgraph/kit/demo'

/** One for every demo user, said aloud by `npm start`. */
export const demoPassword = 'meadow-lantern-harbour'

const people = (domain: string, locale: string) =>
  (id: string, membershipId: string, firstName: string, lastName: string, phone: string, roles: readonly string[], links: readonly DemoLink[] = []): DemoUser => {
    const username = `${firstName}.${lastName}`.toLowerCase()
    return {
      id, membershipId, firstName, lastName, phone, roles, links, locale, username,
      displayName: `${firstName} ${lastName}`,
      email: `${username}@${domain}`,
      password: demoPassword,
    }
  }

const meridian = people('meridianfield.example', 'en-GB')
const pennine = people('penninehaulage.example', 'en-GB')
const alder = people('alderfinch.example', 'en-GB')
const northbridge = people('northbridgecranes.example', 'en-US')

const amara = meridian('usr_01jgxdfam0eqn99dwpeenv76cg', 'mbr_01jgxdfam0emnsqr9jxvy372jq', 'Amara', 'Osei', '+441614960010', ['org_admin'])
const tom = meridian('usr_01jh0qx300eddbg1b1q3cn37tn', 'mbr_01jh0qx300ezba0t1q4ca0dxt0', 'Tom', 'Fairley', '+441614960013', ['support'])
const ingrid = meridian('usr_01jh42avc0f4a84cvtdsn74mhq', 'mbr_01jh42avc0ewhrvyh212rq4fza', 'Ingrid', 'Solberg', '+441614960016', ['calls.admin'])
const daniel = meridian('usr_01jh7crkr0f9y8rwx5c10w3y5k', 'mbr_01jh7crkr0fsrt9c6rv4bnq56g', 'Daniel', 'Whitlock', '+441614960019', ['calls.manager'])
const priya = meridian('usr_01jhaq6c40e9ftaedy830b2agj', 'mbr_01jhaq6c40erated7h3c1drjch', 'Priya', 'Raman', '+441614960022', ['calls.manager', 'sales.verifier'])
const leo = meridian('usr_01jhe1m4g0e7kb0vtzd9fjmn7v', 'mbr_01jhe1m4g0f6wr9m7jqvw8zggj', 'Leo', 'Castellano', '+441614960025', ['calls.agent'])
const hannah = meridian('usr_01jhhc1ww0ecwbzgq7kr35w838', 'mbr_01jhhc1ww0eagrrha1avv9077q', 'Hannah', 'Brook', '+441614960028', ['calls.agent'])
const yusuf = meridian('usr_01jhmpfn80e358vh4qsdt2xyb1', 'mbr_01jhmpfn80f6gbwbwvyzd2zrnj', 'Yusuf', 'Demir', '+441614960031', ['calls.agent'])
const grace = meridian('usr_01jhr0xdm0f9fsr77pj9ccx3nc', 'mbr_01jhr0xdm0e5ms1fxq9hzs74fq', 'Grace', 'Adeyemi', '+441614960034', ['calls.agent'])
const mateusz = meridian('usr_01jhvbb600e7qsp48bqc64fzhx', 'mbr_01jhvbb600ekprhw6fk3fe9k0g', 'Mateusz', 'Zielinski', '+441614960037', ['calls.agent', 'sales.salesperson'])
const chloe = meridian('usr_01jhynryc0f7absqf1jmdwqtww', 'mbr_01jhynryc0e20rkecqdkkfjr2g', 'Chloe', 'Marchand', '+441614960040', ['sales.salesperson'])
const oliver = meridian('usr_01jj206pr0f53s1fgeqv2r0g9h', 'mbr_01jj206pr0exgaxkbcm9b8mxy2', 'Oliver', 'Hale', '+441614960043', ['sales.approver'])
const nadia = meridian('usr_01jj5amf40fx7vmssdwqfnfk2y', 'mbr_01jj5amf40ehcspbe9b8a9e1z0', 'Nadia', 'Haddad', '+441614960046', ['fleet.admin'])
const ravi = meridian('usr_01jj8n27g0etertyt6vbzyshbm', 'mbr_01jj8n27g0ftj8myr19nef7de8', 'Ravi', 'Menon', '+441614960049', ['devices.manager'])
const ewa = meridian('usr_01jpscfsm0etyrd2fpe76na21b', 'mbr_01jpscfsm0fa5anej6az40ntsw', 'Ewa', 'Kowalska', '+441614960082', ['devices.maker', 'devices.operator'])
const piotr = meridian('usr_01jq1ahnw0f4haa84wq9jm0srf', 'mbr_01jq1ahnw0fha9z1k0q6b6rfn2', 'Piotr', 'Lis', '+441614960085', ['devices.configurator'])
const zofia = meridian('usr_01jq98kj40ftd89yy5x8tdraw1', 'mbr_01jq98kj40fr9vkqkrf097y5mq', 'Zofia', 'Wrona', '+441614960088', ['devices.operator'])
const stefan = meridian('usr_01jqh6nec0ematj0bvqx1fhj00', 'mbr_01jqh6nec0fdfajvk4qkb11pwx', 'Stefan', 'Moss', '+441614960091', ['devices.superuser'])
const fatima = meridian('usr_01jmh9bnm0eq1v4ybbdwjtjpjb', 'mbr_01jmh9bnm0epfant4cmak3mgvp', 'Fatima', 'Noor', '+441614960052', ['fleet.operations_manager'])
const george = meridian('usr_01jms7dhw0ea686d60nrx4mbmr', 'mbr_01jms7dhw0ftx858ypkk077qkg', 'George', 'Pell', '+441614960055', ['fleet.client_servicing'])
const anika = meridian('usr_01jn15fe40fnjsypr97x310s3z', 'mbr_01jn15fe40ffgvmmb8degy8de5', 'Anika', 'Bauer', '+441614960058', ['fleet.accounts'])
const beatrix = meridian('usr_01jn8ey4m0eh0vsexnkfxmc0p2', 'mbr_01jn8ey4m0eaw84m1d7a1qqs6j', 'Beatrix', 'Lang', '+441614960073', ['sales.org_admin'])
const jasper = meridian('usr_01jnb1avm0f50br2g9wxaddbe2', 'mbr_01jnb1avm0ekx8cfwa1ab9hkj9', 'Jasper', 'Quill', '+441614960076', ['sales.salesperson'])
// People of others, who see what is theirs.
const victor = pennine('usr_01jn93hac0fj28652hs1rwv2hm', 'mbr_01jn93hac0ep9vtdp566m9s8hx', 'Victor', 'Stone', '+441614960061', ['fleet.vendor'], [{ kind: 'FLEET_VENDOR', recordId: 'vnd_01jp8vrvc0f8as7mq2dk3n97f8' }])
const clara = alder('usr_01jnh1k6m0fegbnp03v66jc29b', 'mbr_01jnh1k6m0f0sbk3x8jnr4ppmf', 'Clara', 'Whitfield', '+441614960064', ['fleet.client'], [{ kind: 'FLEET_CLIENT', recordId: 'fcl_01jp8vrvc0ev2vz19hzsxpa3y6' }])
const dmitri = pennine('usr_01jnrzn2w0fdd9cnjbp7bwz8me', 'mbr_01jnrzn2w0emx9zem8f2ss8zvc', 'Dmitri', 'Volkov', '+441614960067', ['fleet.driver'], [{ kind: 'FLEET_DRIVER', recordId: 'drv_01jp8vrvc0f159rjysevr5cmm2' }])
const rosa = meridian('usr_01jp0xpz40ej7s2wxxpxdkshqa', 'mbr_01jp0xpz40e758hxzb8c39g2z0', 'Rosa', 'Lindgren', '+441614960070', ['fleet.promoter'], [{ kind: 'FLEET_PROMOTER', recordId: 'pro_01jp8vrvc0e2nbnzpj8zk6ka74' }])

const evelyn = northbridge('usr_01jphhvs00eghbs06fe03tbyy6', 'mbr_01jphhvs00fj6v52cg17hbcght', 'Evelyn', 'Carter', '+12065550110', ['org_admin'])
const marcus = northbridge('usr_01jpmw9hc0e0kvmc2wwwkvv9bf', 'mbr_01jpmw9hc0fmxrg9nw91fbp43h', 'Marcus', 'Lindqvist', '+12065550117', ['calls.manager', 'crane.operations_manager', 'sales.verifier'])
const sofia = northbridge('usr_01jpr6q9r0epysj5fp2735ner1', 'mbr_01jpr6q9r0enbvy5ybx0qybx35', 'Sofia', 'Reyes', '+12065550124', ['calls.agent', 'crane.sales_agent', 'sales.salesperson'])
const jonah = northbridge('usr_01jpvh5240eafahv3vkc7wqvj2', 'mbr_01jpvh5240ftvs69qddhphqkce', 'Jonah', 'Pike', '+12065550131', ['calls.agent', 'sales.salesperson'])
const mei = northbridge('usr_01jpyvjtg0f1br9raek5fwtvtf', 'mbr_01jpyvjtg0fs5vwws2kqw0gcyr', 'Mei', 'Tanaka', '+12065550138', ['crane.operator'])
const peter = northbridge('usr_01jq260jw0fx1sc0yhmzva2zf1', 'mbr_01jq260jw0efhtkvaqkn9pwsqr', 'Peter', 'Novak', '+12065550145', ['support'])
const walter = northbridge('usr_01jqdznhm0ek1tk0g0ddbfx0vh', 'mbr_01jqdznhm0efs93f53kj53f0ta', 'Walter', 'Boone', '+12065550152', ['sales.approver'])

const acmeDispatch: DemoClient = {
  id: 'apc_01jgxdfam0fc58swjheg46e5z4',
  name: 'Acme Dispatch',
  client: 'acme-dispatch',
  secret: 'demo-secret-acme-dispatch-7fk2m9qx4t',
  scopes: ['identity.organization:read', 'identity.user:read', 'calls.*:read', 'calls.call:schedule', 'calls.call:assign'],
}

const ids = (...members: readonly DemoUser[]) => members.map(member => member.id)

export const demoOrganizations: readonly DemoOrganization[] = [
  {
    id: 'org_01jgxdfam0eydsky5dwzrf81ec',
    name: 'Meridian Field Services',
    description: 'Field marketing and after-sales service across the north of England.',
    email: 'hello@meridianfield.example',
    phone: '+441614960001',
    website: 'https://meridianfield.example',
    address: '18 Chepstow Street, Manchester M1 5JF',
    timeZone: 'Europe/London',
    currency: 'GBP',
    users: [amara, tom, ingrid, daniel, priya, leo, hannah, yusuf, grace, mateusz, chloe, oliver, nadia, ravi, ewa, piotr, zofia, stefan, fatima, george, anika, beatrix, jasper, victor, clara, dmitri, rosa],
    teams: [
      { id: 'tem_01jgxdfam0f7pamte8ftqx0w46', name: 'Inbound desk', description: 'Answers who calls us and calls back.', leadId: daniel.id, memberIds: ids(daniel, leo, hannah, yusuf) },
      { id: 'tem_01jgxdfam0f7nt65h303wetm43', name: 'Outbound desk', description: 'Calls prospects from the campaigns.', leadId: priya.id, memberIds: ids(priya, grace, mateusz) },
      { id: 'tem_01jnb1avm0eyd9zr8v1bnnh0hn', name: 'Key accounts', description: 'Looks after the clients that come back.', leadId: beatrix.id, memberIds: ids(beatrix, jasper) },
      { id: 'tem_01jgxdfam0f67rn64n66htxnn7', name: 'Field sales', description: 'Visits, offers and closes.', leadId: chloe.id, memberIds: ids(chloe, mateusz, oliver) },
    ],
    clients: [acmeDispatch],
  },
  {
    id: 'org_01jphhvs00fcmv83acqyjgf0tj',
    name: 'Northbridge Cranes',
    description: 'Crane rental with operators around the Puget Sound.',
    email: 'office@northbridgecranes.example',
    phone: '+12065550100',
    website: 'https://northbridgecranes.example',
    address: '2400 Harbor Avenue SW, Seattle, WA 98126',
    timeZone: 'America/Los_Angeles',
    currency: 'USD',
    users: [evelyn, marcus, sofia, jonah, mei, peter, walter],
    teams: [
      { id: 'tem_01jphhvs00fqhsg4f47t0f3bpz', name: 'Customer desk', description: 'First contact for rentals.', leadId: marcus.id, memberIds: ids(marcus, sofia, jonah) },
      { id: 'tem_01jqe33d80ey4veg9sg88c97dd', name: 'Machine sales', description: 'Sells machines that leave the rental fleet.', leadId: sofia.id, memberIds: ids(sofia, jonah) },
    ],
    clients: [
      {
        id: 'apc_01jphhvs00ewwatq4x8q1h6b1x',
        name: 'Harbour Reports',
        client: 'harbour-reports',
        secret: 'demo-secret-harbour-reports-3wd8h5nz6c',
        scopes: ['identity.organization:read', 'calls.*:read'],
      },
    ],
  },
]

/** The three sign-ins that `npm start` shows. */
export const demoSignIns = [
  { title: 'organization admin', user: amara },
  { title: 'call agent', user: leo },
  { title: 'support', user: tom },
] as const

/** The partner that `npm start` shows. */
export const demoPartner = acmeDispatch
