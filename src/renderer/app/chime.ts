// Short sounds for what rings, made by the page itself; off until a person chooses one. The choice belongs to this computer.

const soundKey = 'zhuanji.sound';

type Tone = { at: number; frequency: number; seconds: number; wave: OscillatorType; volume: number };
const tone = (at: number, frequency: number, seconds = 0.5, wave: OscillatorType = 'sine', volume = 0.12): Tone => ({
  at,
  frequency,
  seconds,
  wave,
  volume,
});

/** What each sound is made of: start in seconds, hertz, length, wave, volume. */
const tonesOf = {
  chime: [tone(0, 660), tone(0.18, 880)],
  bell: [tone(0, 1047, 1.2), tone(0, 2637, 0.6, 'sine', 0.04), tone(0, 3136, 0.4, 'sine', 0.02)],
  knock: [
    tone(0, 190, 0.09, 'triangle', 0.4),
    tone(0.16, 170, 0.09, 'triangle', 0.4),
    tone(0.42, 190, 0.1, 'triangle', 0.4),
  ],
  rise: [tone(0, 523, 0.25), tone(0.12, 659, 0.25), tone(0.24, 784, 0.5)],
} as const satisfies Record<string, readonly Tone[]>;

export const sounds = ['off', 'chime', 'bell', 'knock', 'rise'] as const;
export type Sound = (typeof sounds)[number];

/** The sound chosen on this computer. An older "on" is the chime it was. */
export function chosenSound(): Sound {
  const kept = window.localStorage.getItem(soundKey);
  if (kept === 'on') return 'chime';
  return sounds.find((one) => one === kept) ?? 'off';
}

export const chooseSound = (sound: Sound) => window.localStorage.setItem(soundKey, sound);

/** Plays a sound, the chosen one unless told. */
export function chime(sound: Sound = chosenSound()): void {
  if (sound === 'off') return;
  const audio = new AudioContext();
  for (const { at, frequency, seconds, wave, volume } of tonesOf[sound]) {
    const oscillator = audio.createOscillator();
    const loudness = audio.createGain();
    oscillator.type = wave;
    oscillator.frequency.value = frequency;
    loudness.gain.setValueAtTime(volume, audio.currentTime + at);
    loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + seconds);
    oscillator.connect(loudness).connect(audio.destination);
    oscillator.start(audio.currentTime + at);
    oscillator.stop(audio.currentTime + at + seconds);
  }
  setTimeout(() => void audio.close(), 2000);
}
