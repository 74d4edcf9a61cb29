'use strict';
/* A small puppet stage on a 720 x 1280 canvas. A scene sets window.FILM = {handle, seconds, poster, draw(t)};
   every frame depends on t alone, so a film renders the same each time. */
const W = 720, H = 1280, TAU = Math.PI * 2;
const canvas = document.getElementById('stage');
const g = canvas.getContext('2d');
const clamp = (v, a = 0, b = 1) => Math.min(b, Math.max(a, v));
const lerp = (a, b, k) => a + (b - a) * k;
/** 0 before a, 1 after b, smooth between. */
const ramp = (t, a, b) => { const k = clamp((t - a) / (b - a)); return k * k * (3 - 2 * k); };
/** Like ramp, but overshoots a little at the end: things that pop into place. */
const pop = (t, a, b) => { const k = clamp((t - a) / (b - a)); return k === 0 ? 0 : k === 1 ? 1 : 1 + 2.2 * (k - 1) ** 3 + 1.2 * (k - 1) ** 2; };
/** 0, up to 1 in the middle of the span, 0 again. */
const bump = (t, a, b) => Math.sin(Math.PI * clamp((t - a) / (b - a)));
const rnd = n => { const v = Math.sin(n * 127.1 + 311.7) * 43758.5453; return v - Math.floor(v); };
const rgb = h => [1, 3, 5].map(i => parseInt(h.slice(i, i + 2), 16));
const mix = (a, b, k) => { const x = rgb(a), y = rgb(b); return '#' + x.map((v, i) => Math.round(lerp(v, y[i], clamp(k))).toString(16).padStart(2, '0')).join(''); };

const at = (x, y, s, r, f) => { g.save(); g.translate(x, y); if (r) g.rotate(r); if (s !== 1) Array.isArray(s) ? g.scale(...s) : g.scale(s, s); f(); g.restore(); };
const faded = (a, f) => { if (a <= 0) return; g.save(); g.globalAlpha *= clamp(a); f(); g.restore(); };
const circle = (x, y, r, c) => { if (r <= 0) return; g.fillStyle = c; g.beginPath(); g.arc(x, y, r, 0, TAU); g.fill(); };
const oval = (x, y, rx, ry, c, rot = 0) => { g.fillStyle = c; g.beginPath(); g.ellipse(x, y, Math.max(0, rx), Math.max(0, ry), rot, 0, TAU); g.fill(); };
const box = (x, y, w, h, r, c) => { g.fillStyle = c; g.beginPath(); g.roundRect(x, y, w, h, r); g.fill(); };
const shape = (d, c) => { g.fillStyle = c; g.fill(new Path2D(d)); };
const line = (d, c, w) => { g.strokeStyle = c; g.lineWidth = w; g.lineCap = 'round'; g.lineJoin = 'round'; g.stroke(new Path2D(d)); };
const sky = (...stops) => { const k = g.createLinearGradient(0, 0, 0, H); stops.forEach(([o, c]) => k.addColorStop(o, c)); g.fillStyle = k; g.fillRect(0, 0, W, H); };
const land = (f, c) => { g.fillStyle = c; g.beginPath(); g.moveTo(0, H); for (let x = 0; x <= W; x += 12) g.lineTo(x, f(x)); g.lineTo(W, H); g.fill(); };
const glow = (x, y, r, c, a = 1) => { const k = g.createRadialGradient(x, y, 0, x, y, r); const [R, G, B] = rgb(c); k.addColorStop(0, `rgba(${R},${G},${B},${a})`); k.addColorStop(1, `rgba(${R},${G},${B},0)`); g.fillStyle = k; g.fillRect(x - r, y - r, 2 * r, 2 * r); };
const foot = (c, from = 930) => { const [R, G, B] = rgb(c), k = g.createLinearGradient(0, from, 0, 1180); k.addColorStop(0, `rgba(${R},${G},${B},0)`); k.addColorStop(1, c); g.fillStyle = k; g.fillRect(0, from, W, H - from); };

const heart = (x, y, s, c, r = 0) => at(x, y, s, r, () => shape('M0 30C-36 8-46-14-38-30c8-16 30-14 38 4 8-18 30-20 38-4 8 16-2 38-38 60z', c));
const leaf = (x, y, s, r, c) => at(x, y, s, r, () => shape('M0 0C10-30 50-36 76-18 60 14 22 20 0 0z', c));
const flower = (x, y, s, petals, middle, r = 0, n = 6) => at(x, y, s, r, () => {
  for (let i = 0; i < n; i++) at(0, 0, 1, i * TAU / n, () => oval(0, -24, 14, 20, petals));
  circle(0, 0, 15, middle);
});
const star = (x, y, s, c, r = 0) => at(x, y, s, r, () => shape('M0-30Q4-4 30 0 4 4 0 30-4 4-30 0-4-4 0-30z', c));
/** A blob with n points: k = 0 is a round bubble, 1 a bur. */
const bur = (x, y, r, k, c, n = 11, turn = 0) => {
  g.fillStyle = c; g.beginPath();
  for (let i = 0; i <= 240; i++) {
    const a = i / 240 * TAU + turn, saw = lerp(.5 + .5 * Math.cos(i / 240 * n * TAU), Math.abs(((i / 240 * n) % 1) * 2 - 1), clamp(k * 2));
    const q = r * (1 + k * (0.42 * saw ** 1.6 - 0.12));
    g.lineTo(x + Math.cos(a) * q * (1 + .16 * (1 - k)), y + Math.sin(a) * q * (1 - .06 * (1 - k)));
  }
  g.fill();
};
const scribble = (x, y, r, c, w, t, n = 40) => {
  g.strokeStyle = c; g.lineWidth = w; g.lineJoin = g.lineCap = 'round'; g.beginPath();
  for (let i = 0; i <= n; i++) { const a = i * 2.4 + Math.floor(t * 8) * .31, q = r * (.35 + .65 * rnd(i + Math.floor(t * 8) % 3)); g.lineTo(x + Math.cos(a) * q * 1.25, y + Math.sin(a) * q * .8); }
  g.stroke();
};
const bubble = (x, y, w, h, c, tail = -1, s = 1) => at(x, y, s, 0, () => {
  box(-w / 2, -h / 2, w, h, Math.min(w, h) / 2.2, c);
  g.beginPath(); g.moveTo(tail * w * .16, h / 2 - 6); g.lineTo(tail * w * .36, h / 2 + 34); g.lineTo(tail * w * .36, h / 2 - 14); g.fillStyle = c; g.fill();
});
const cloud = (x, y, s, c) => at(x, y, s, 0, () => { circle(-70, 10, 44, c); circle(-20, -22, 58, c); circle(44, -8, 50, c); circle(90, 16, 36, c); box(-112, 6, 236, 48, 24, c); });
const note = (x, y, s, c, r = 0) => at(x, y, s, r, () => { oval(-10, 24, 15, 11, c, -.4); box(0, -34, 6, 58, 3, c); shape('M0-34c14 2 26 10 26 28-8-10-16-12-26-12z', c); });
const tree = (x, y, s, trunk, crown, sway = 0) => at(x, y, s, 0, () => { box(-9, -130, 18, 130, 6, trunk); at(0, -120, 1, sway, () => { circle(-44, -34, 52, crown); circle(42, -30, 54, crown); circle(0, -88, 62, crown); }); });

/** A puppet. (x, y) is where it stands; arms reach to points relative to the shoulder; mood -1 .. 1. */
function person(o) {
  const { x, y, s = 1, skin = '#f3c9a5', hair = '#3a1d14', style = 'bob', coat = '#c0224a', legs = '#33201c', extra = null,
    walk = null, flip = 1, lean = 0, look = [0, 0], mood = .5, shut = 0, mouth = 0, left = [-26, 92], right = [26, 92], nod = 0, squash = 0, blush = '#e8604c', t = 0, back = false } = o;
  const blink = Math.max(shut, (t + x * .013) % 3.1 < .12 ? 1 : 0);
  const breath = Math.sin(t * 2.2 + x) * .008;
  g.save(); g.translate(x, y); g.scale(s * flip, s);
  if (o.shadow !== false) oval(0, 4, 74, 12, 'rgba(20,8,4,.22)');
  const swing = walk === null ? 0 : Math.sin(walk) * 34, lift = walk === null ? 0 : Math.abs(Math.cos(walk)) * 7;
  const leg = (px, dx, up) => { line(`M${px} -80Q${px + dx * .4} -40 ${px + dx} ${-12 - up}`, legs, 26); oval(px + dx + 8, -8 - up, 23, 11, legs); };
  leg(-22, -swing, walk === null ? 0 : Math.max(0, -Math.cos(walk)) * 14); leg(22, swing, walk === null ? 0 : Math.max(0, Math.cos(walk)) * 14);
  g.translate(0, -lift); g.rotate(lean); g.scale(1 + squash * .5, 1 - squash + breath);
  const dark = mix(coat, '#1a0c08', .2);
  const arm = (side, to, c) => {
    const sx = side * 40, sy = -214, ex = sx + to[0], ey = sy + to[1], len = Math.hypot(to[0], to[1]), bend = Math.max(0, 104 - len) * .55;
    const nx = -to[1] / (len || 1) * side * -1, ny = to[0] / (len || 1) * side * -1;
    line(`M${sx} ${sy}Q${(sx + ex) / 2 + nx * bend} ${(sy + ey) / 2 + ny * bend + bend * .3} ${ex} ${ey}`, c, 30); circle(ex, ey, 17, skin);
  };
  arm(-1, left, dark);
  shape('M-34-246C-58-236-66-190-72-78q0 22 24 22h96q24 0 24-22C66-190 58-236 34-246q-34-14-68 0z', coat);
  if (o.pattern) o.pattern();
  box(-17, -276, 34, 44, 14, mix(skin, '#3a1408', .16));
  g.save(); g.translate(0, -258); g.rotate(nod); g.translate(0, 258);
  const hx = 0, hy = -322;
  if (style === 'long') shape('M-74-318C-78-396-40-404 0-404s78 8 74 86c-2 40 6 70 14 96-30 18-146 18-176 0 8-26 16-56 14-96z', hair);
  if (style === 'bob') shape('M-74-316c-2-60 26-86 74-86s76 26 74 86v50q0 16-18 16H-56q-18 0-18-16z', hair);
  if (style === 'bun') { circle(0, -402, 34, hair); circle(0, -332, 72, hair); }
  if (style === 'puffs') { circle(-62, -378, 38, hair); circle(62, -378, 38, hair); circle(0, -334, 70, hair); }
  if (style === 'curly') for (let i = 0; i < 11; i++) circle(Math.cos(i / 10 * Math.PI * 1.16 - Math.PI * 1.08) * 62, -332 + Math.sin(i / 10 * Math.PI * 1.16 - Math.PI * 1.08) * 58, 27, hair);
  if (style === 'pony') { at(-54, -350, 1, Math.sin(t * 3 + (walk || 0)) * .08, () => shape('M0-8c-40-6-66 22-58 78 8-18 30-34 66-40z', hair)); circle(0, -334, 70, hair); }
  if (style === 'short') circle(0, -338, 68, hair);
  if (style === 'scarf') { circle(0, -326, 78, hair); shape('M-70-310c0 60-6 80-34 98 60 24 148 24 208 0-28-18-34-38-34-98z', hair); }
  if (!back) {
    if (style !== 'scarf') { circle(-60, -318, 14, skin); circle(60, -318, 14, skin); }
    shape('M-60-328c0-40 24-60 60-60s60 20 60 60c0 46-24 72-60 72s-60-26-60-72z', skin);
    const lx = look[0] * 12, ly = look[1] * 10;
    faded(.5, () => { circle(-36 + lx, -296 + ly, 11, blush); circle(36 + lx, -296 + ly, 11, blush); });
    const ink = '#2a1410';
    [-24, 24].forEach(d => blink > .5 ? line(`M${d - 9 + lx} ${-318 + ly}q9 ${mood > 0 ? -8 : 6} 18 0`, ink, 5) : oval(d + lx * 1.2, -318 + ly * 1.2, 7, 8.500, ink));
    if (mood < -.15) [-1, 1].forEach(d => line(`M${d * 15 + lx} ${-340 + ly}l${d * 20} ${(o.cross ? -9 : 8) * Math.min(1, -mood)}`, ink, 5));
    if (mouth > .05 && mood > .3) shape(`M${-17 + lx * 1.3} ${-290 + ly}q17 5 34 0q-1 ${8 + 24 * mouth}-17 ${8 + 24 * mouth}t-17-${8 + 24 * mouth}z`, '#7c1f24');
    else if (mouth > .05) oval(lx * 1.3, -284 + ly, 13 + 4 * mouth, 3 + 13 * mouth, ink); else line(`M${-16 + lx * 1.3} ${-286 + ly - mood * 4}q16 ${mood * 20} 32 0`, ink, 5.500);
    if (style === 'scarf') shape('M-62-322c-4-46 22-72 62-72s66 26 62 72c-8-34-30-50-62-50s-54 16-62 50z', mix(hair, '#000000', .14));
    if (style === 'bob' || style === 'long') shape('M-64-322c-4-54 22-74 64-74s68 20 64 74c-28-2-58-14-76-38-10 20-28 34-52 38z', hair);
    if (style === 'bun' || style === 'pony') shape('M-64-320c-4-54 24-76 64-76s68 22 64 76c-18-26-36-38-64-42-28 4-46 16-64 42z', hair);
    if (style === 'puffs') shape('M-62-330c0-46 24-64 62-64s62 18 62 64c-34-30-90-30-124 0z', hair);
    if (style === 'curly') { for (const [cx, cy, r] of [[-40, -376, 25], [-6, -386, 27], [30, -380, 25], [54, -362, 18], [-58, -356, 17]]) circle(cx, cy, r, hair); }
    if (style === 'short') shape('M-66-326c-4-56 26-78 70-76 40 2 62 30 60 76-10-16-16-26-20-38-30 14-70 14-92 2-6 12-12 22-18 36z', hair);
    if (o.cap) { shape('M-66-340c-2-44 24-68 66-68s70 24 66 68q-66-22-132 0z', o.cap); shape('M0-362c44-6 88 6 108 26-40 4-74-2-108-4z', mix(o.cap, '#000000', .15)); }
  } else { circle(0, -326, 66, hair); }
  g.restore();
  if (extra) extra();
  arm(1, right, dark);
  g.restore();
}

/** The mark that stays on every picture of a stand-in. */
function standIn(text, leftAligned) {
  g.font = '600 23px Figtree'; g.textBaseline = 'middle';
  // On posters the page's own badges stand above it.
  const w = g.measureText(text).width + 40, x = leftAligned ? 28 : (W - w) / 2, y = leftAligned ? 144 : 30;
  box(x, y, w, 50, 25, 'rgba(28,14,8,.78)'); g.fillStyle = '#fff8ee'; g.fillText(text, x + 20, y + 26);
}

window.frame = (t, poster) => {
  g.setTransform(1, 0, 0, 1, 0, 0); g.globalAlpha = 1;
  FILM.draw(t);
  if (poster) standIn('Demonstration stand-in', true);
  else standIn(`Demonstration stand-in — not the film by ${FILM.handle}`, false);
};
window.picture = (t, poster, kind, quality) => { frame(t, poster); return canvas.toDataURL(kind, quality); };

const wanted = new URLSearchParams(location.search);
const scene = document.createElement('script');
scene.src = `scenes/${wanted.get('film') || 'walk-away'}.js`;
scene.onload = async () => {
  await document.fonts.load('600 23px Figtree');
  window.ready = true;
  if (wanted.has('play')) { const start = performance.now(); const tick = () => { frame(((performance.now() - start) / 1000) % FILM.seconds); requestAnimationFrame(tick); }; tick(); }
};
document.body.append(scene);
