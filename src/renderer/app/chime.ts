// Two soft tones for what rings. Off until a person switches it on.

const soundKey = 'zhuanji.sound';

export const hasSound = () => window.localStorage.getItem(soundKey) === 'on';
export const setSound = (isOn: boolean) => window.localStorage.setItem(soundKey, isOn ? 'on' : 'off');

export function chime(): void {
  if (!hasSound()) return;
  const audio = new AudioContext();
  for (const [at, frequency] of [
    [0, 660],
    [0.18, 880],
  ] as const) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.12, audio.currentTime + at);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + 0.5);
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + at);
    tone.stop(audio.currentTime + at + 0.5);
  }
  setTimeout(() => void audio.close(), 1000);
}
