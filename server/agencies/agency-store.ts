import type { RegisteredAgency } from '../../shared/agencies/agency.ts'

/** Where the regency's list of agencies is kept. Every method rejects with StorageUnavailable when it cannot be reached. */
export interface AgencyStore {
  /** All, ended ones too, in the regency's order. */
  list(): Promise<readonly RegisteredAgency[]>
  /**
   * Keeps agencies that are one revision further than what is stored (1: not stored yet), all or none. False when
   * somebody else's change came first.
   */
  save(changed: readonly RegisteredAgency[]): Promise<boolean>
}
