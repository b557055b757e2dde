const KEY = 'rakor.sound'

/** Whether this device may ring; on until somebody turns it off. */
export function rememberedSound(): boolean {
  return localStorage.getItem(KEY) !== 'off'
}

export function chooseSound(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? 'on' : 'off')
}

/** Hertz of the two notes, and how long each sounds, in seconds. */
const NOTES = [660, 880] as const
const NOTE_SECONDS = 0.22
const LOUDNESS = 0.16

/** Rings for one's turn. Browsers let a page sound only after somebody has touched it; until then it stays silent. */
export class TurnSound {
  private context: AudioContext | null = null

  /** Call at a touch or a key. */
  allow(): void {
    this.context ??= new AudioContext()
    if (this.context.state === 'suspended') void this.context.resume()
  }

  /** Two notes; as many times as it is urgent. */
  ring(times: number): void {
    const { context } = this
    if (context === null || context.state !== 'running') return
    for (let index = 0; index < times * NOTES.length; index += 1) {
      const begin = context.currentTime + index * NOTE_SECONDS
      const tone = context.createOscillator()
      const volume = context.createGain()
      tone.frequency.value = NOTES[index % NOTES.length] ?? NOTES[0]
      volume.gain.setValueAtTime(LOUDNESS, begin)
      volume.gain.exponentialRampToValueAtTime(0.001, begin + NOTE_SECONDS)
      tone.connect(volume).connect(context.destination)
      tone.start(begin)
      tone.stop(begin + NOTE_SECONDS)
    }
  }
}
