import type { EmblemType, RegencySettings } from '../../shared/regency/settings.ts'

export interface Emblem {
  readonly type: EmblemType
  readonly image: Uint8Array
}

/** What the regency says of itself, and how often that has changed. */
export interface Regency {
  readonly settings: RegencySettings
  /** 0: nothing was said yet; one more with every change, of the emblem too. */
  readonly revision: number
  readonly emblemType: EmblemType | null
}

/** Reads what meetings and documents need to know of the regency. Rejects with StorageUnavailable. */
export interface RegencyReader {
  read(): Promise<Regency>
  /** The regency's emblem for letterheads; null where none was given. */
  emblem(): Promise<Emblem | null>
}

/** Where it is kept. Every method rejects with StorageUnavailable when the store cannot be reached. */
export interface RegencyStore extends RegencyReader {
  /** False when `revision` is not the one that is stored: somebody else's change came first. */
  save(settings: RegencySettings, revision: number): Promise<boolean>
  saveEmblem(emblem: Emblem | null): Promise<void>
}
