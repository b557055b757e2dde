/** The header that tells whose session speaks; requests that begin a session carry the slot in their body. */
export const SLOT_HEADER = 'x-rakor-slot'
