import type { RegisteredAgency } from '../../shared/agencies/agency.ts'
import { decideRegistry } from '../../shared/agencies/decide-registry.ts'
import type { RegistryCommand } from '../../shared/agencies/registry-commands.ts'
import { reject } from '../../shared/stream/decision.ts'
import type { Rejection } from '../../shared/stream/rejection.ts'
import type { AgencyStore } from './agency-store.ts'

/** The list as it is after a change, or why it is not changed. */
export type RegistryAnswer =
  | { readonly ok: true; readonly agencies: readonly RegisteredAgency[] }
  | { readonly ok: false; readonly rejection: Rejection }

/** How often a change is decided again because another one came first. */
const MOST_TRIES = 5

/** The regency's list of agencies, changed by one rule after the other. */
export class Agencies {
  private readonly store: AgencyStore

  constructor(store: AgencyStore) {
    this.store = store
  }

  list(): Promise<readonly RegisteredAgency[]> {
    return this.store.list()
  }

  async change(command: RegistryCommand): Promise<RegistryAnswer> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const decision = decideRegistry(await this.store.list(), command)
      if (!decision.ok) return decision
      if (await this.store.save(decision.events)) return { ok: true, agencies: await this.store.list() }
    }
    return reject({ reason: 'conflict', what: 'agency', problem: 'others keep changing the list' })
  }

  /** Puts these in where no agency has their id: what a demonstration begins with. */
  async addMissing(agencies: readonly RegisteredAgency[]): Promise<void> {
    const known = new Set((await this.store.list()).map(({ agencyId }) => agencyId))
    await this.store.save(agencies.filter(({ agencyId }) => !known.has(agencyId)))
  }
}
