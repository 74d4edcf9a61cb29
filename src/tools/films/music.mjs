// Synthesises the small tune of a film into a wav file: soft plucks over pads, minor at first, major once things turn.
// node music.mjs SLUG SECONDS OUT.wav
import { writeFileSync } from 'node:fs';
const tunes = {
  // root: midi note; beat: seconds; turn: the second in which the story turns; chords as steps of a semitone scale
  'block-the-bullies': { root: 60, beat: .302, turn: 6.6, before: [[0, 4, 7], [0, 4, 7], [-3, 0, 4], [-4, 0, 3]], after: [[0, 4, 7], [5, 9, 12], [7, 11, 14], [0, 4, 7]], tune: [12, 7, 9, 7, 4, 7, 12, 14], drum: true },
  'why-would-you': { root: 57, beat: .48, turn: 8.2, before: [[0, 3, 7], [-4, 0, 3], [0, 3, 7], [-2, 2, 5]], after: [[3, 7, 10], [-2, 2, 5], [0, 3, 7], [-4, 0, 3]], tune: [12, 15, 19, 15, 10, 15, 17, 14], waves: true },
  'i-want-to-hold-on-to': { root: 62, beat: .4, turn: 5.4, before: [[0, 3, 7], [-2, 2, 5], [-4, 0, 3], [-5, -1, 2]], after: [[0, 4, 7], [7, 11, 14], [9, 12, 16], [5, 9, 12]], tune: [12, 16, 19, 21, 19, 16, 14, 16] },
  'walk-away': { root: 55, beat: .436, turn: 6.6, before: [[0, 3, 7], [1, 5, 8], [0, 3, 7], [-2, 1, 5]], after: [[0, 4, 7], [-3, 0, 4], [5, 9, 12], [7, 11, 14]], tune: [7, 12, 14, 16, 14, 12, 9, 12], steps: true },
  'power-of-words': { root: 65, beat: .46, turn: 8.8, before: [[0, 4, 7], [-3, 0, 4], [-5, -2, 2], [-7, -4, 0]], after: [[0, 4, 7], [5, 9, 12], [-3, 0, 4], [7, 11, 14]], tune: [12, 11, 7, 4, 7, 11, 12, 16], hits: [1.75, 3.35, 4.95] },
  'what-we-dont-see': { root: 58, beat: .52, turn: 11.6, before: [[0, 4, 7], [-3, 0, 4], [5, 9, 12], [2, 5, 9]], after: [[5, 9, 12], [7, 11, 14], [0, 4, 7], [0, 4, 7]], tune: [7, 12, 11, 7, 9, 12, 16, 14], hits: [] },
};
const [slug, length, out] = process.argv.slice(2), seconds = Number(length), rate = 44100, n = Math.round(seconds * rate);
const T = tunes[slug], left = new Float32Array(n + rate), right = new Float32Array(n + rate);
let seed = 7; const noise = () => (seed = (seed * 16807) % 2147483647) / 1073741823.5 - 1;
const hz = m => 440 * 2 ** ((m - 69) / 12);
const put = (i, v, pan) => { if (i >= 0 && i < left.length) { left[i] += v * Math.cos(pan * Math.PI / 2); right[i] += v * Math.sin(pan * Math.PI / 2); } };
const pluck = (t, midi, vol, pan = .5, long = 1.1) => { const f = hz(midi), s = Math.round(t * rate), e = long * rate; for (let i = 0; i < e * 1.6; i++) { const u = i / rate, a = Math.min(1, i / 160) * Math.exp(-u * 4.2 / long); put(s + i, vol * a * (Math.sin(6.28318 * f * u) + .42 * Math.exp(-u * 5) * Math.sin(6.28318 * 2 * f * u) + .2 * Math.exp(-u * 9) * Math.sin(6.28318 * 4 * f * u)), pan); } };
const pad = (t, midi, len, vol, pan) => { const f = hz(midi), s = Math.round(t * rate), e = Math.round((len + .5) * rate); for (let i = 0; i < e; i++) { const u = i / rate, a = Math.min(1, u / .4) * Math.min(1, (len + .5 - u) / .5); put(s + i, vol * a * (Math.sin(6.28318 * f * u) + .5 * Math.sin(6.28318 * f * 1.003 * u + 1) + .18 * Math.sin(6.28318 * 2 * f * u)), pan); } };
const tap = (t, vol, tone = .5) => { const s = Math.round(t * rate); let y = 0; for (let i = 0; i < rate * .09; i++) { y += tone * (noise() - y); put(s + i, vol * y * Math.exp(-i / rate * 55), .5); } };
const thump = (t, vol) => { const s = Math.round(t * rate); for (let i = 0; i < rate * .3; i++) { const u = i / rate; put(s + i, vol * Math.exp(-u * 13) * Math.sin(6.28318 * (52 * u + 5 * (1 - Math.exp(-u * 30)))), .5); } };

const bar = T.beat * 4; let at = 0, index = 0, turned = false, since = 0;
while (at < seconds - .6) {
  if (!turned && at + bar * .5 >= T.turn) { turned = true; index = 0; }
  const chord = (turned ? T.after : T.before)[index % 4], last = at + bar >= seconds - .7;
  chord.forEach((c, i) => pad(at, T.root + c - (i ? 0 : 12), Math.min(bar, seconds - at - .4), turned ? .05 : .06, [.5, .3, .7][i]));
  for (let b = 0; b < 8 && at + b * T.beat / 2 < seconds - .8; b++) {
    const t = at + b * T.beat / 2;
    if (last && b > 4) break;
    if (turned) { pluck(t, T.root + chord[[0, 2, 1, 2, 0, 1, 2, 1][b]] + (b % 4 === 0 ? -12 : 0), .1, b % 2 ? .35 : .65, .8); if ([0, 3, 4, 6].includes(b)) pluck(t, T.root + T.tune[(index * 3 + b) % 8] + (index % 4 === 3 ? 0 : 0), .16, .5, 1.3); }
    else if (b % 2 === 0) pluck(t, T.root + chord[[0, 1, 2, 1][b / 2]], .12, b % 4 ? .35 : .65, 1.1);
    if (T.drum && (turned || at < 2.5)) { if (b % 4 === 0) thump(t, .3); tap(t, b % 2 ? .12 : .05, .8); }
    if (T.steps && turned && t < 12.3) tap(t, .1, .25);
  }
  if (last) pluck(at + T.beat * 3, T.root + 12, .16, .5, 1.6);
  at += bar; index++;
}
for (const h of T.hits || []) { thump(h, .35); pluck(h, T.root - 11, .12, .4, .6); pluck(h, T.root - 12, .12, .6, .6); }
if (T.waves) { let y = 0, z = 0; for (let i = 0; i < n; i++) { y += .03 * (noise() - y); z += .03 * (noise() - z); const u = i / rate, a = (.35 + .25 * Math.sin(u * 1.9)) * (1 - .6 * Math.min(1, Math.max(0, (u - 8) / 2))); left[i] += y * a; right[i] += z * a; } }
// a little room
for (const ch of [left, right]) { for (const [ms, k] of [[.031, .2], [.047, .18], [.089, .14], [.131, .1], [.197, .08]]) { const d = Math.round((ms + (ch === left ? 0 : .004)) * rate); for (let i = ch.length - 1; i >= d; i--) ch[i] += k * ch[i - d]; } }
const data = Buffer.alloc(44 + n * 4); data.write('RIFF', 0); data.writeUInt32LE(36 + n * 4, 4); data.write('WAVEfmt ', 8); data.writeUInt32LE(16, 16); data.writeUInt16LE(1, 20); data.writeUInt16LE(2, 22); data.writeUInt32LE(rate, 24); data.writeUInt32LE(rate * 4, 28); data.writeUInt16LE(4, 32); data.writeUInt16LE(16, 34); data.write('data', 36); data.writeUInt32LE(n * 4, 40);
for (let i = 0; i < n; i++) { const fade = Math.min(1, i / 2000) * Math.min(1, (n - i) / (rate * .7)); for (const [o, ch] of [[0, left], [2, right]]) data.writeInt16LE(Math.round(32000 * Math.tanh(ch[i] * 1.1) * fade), 44 + i * 4 + o); }
writeFileSync(out, data);
