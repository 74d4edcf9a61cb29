// A small boat under a big scribble of a mood. In the stern sits the fear nobody sees; somebody notices it, takes the wheel and turns the boat.
window.FILM = {
  handle: '@recokh', seconds: 15, poster: 12.6,
  draw(t) {
    const clear = ramp(t, 8.4, 11.2), turn = ramp(t, 8, 9.6), rough = 1 - ramp(t, 7.6, 10);
    const flash = bump(t, 3.3, 3.6) + .7 * bump(t, 3.75, 4);
    sky([0, mix(mix('#2c4668', '#dcecff', flash * .6), '#8cc3ee', clear)], [.62, mix('#56759c', '#fff0d2', clear)], [1, '#10263f']);
    const sunY = lerp(960, 590, ramp(t, 8.6, 12)); glow(530, sunY, 420, '#ffe9ae', clear); circle(530, sunY, 120, mix('#7f9cbc', '#fff3c8', clear));
    if (clear > 0) for (let i = 0; i < 3; i++) { const bx = (i * 190 + t * 40 + 60) % 820 - 50, by = 300 + i * 60, w = 14 * Math.sin(t * 6 + i); faded(clear, () => line(`M${bx - 34} ${by - w}Q${bx - 12} ${by - 14} ${bx} ${by}Q${bx + 12} ${by - 14} ${bx + 34} ${by - w}`, '#ffffff', 7)); }
    // the mood: it shrinks and, once steered away from, turns into an ordinary cloud
    const mood = lerp(1, .0, ramp(t, 9, 11)), mx = lerp(330, -140, ramp(t, 8.4, 11)) + 10 * Math.sin(t * 1.3);
    at(mx, 300, lerp(.8, 1.45, ramp(t, 0, 4)), 0, () => {
      cloud(0, 0, 1.5, mix('#31415c', '#ffffff', 1 - mood)); cloud(-40, -40, 1.1, mix('#26344c', '#ffffff', 1 - mood));
      faded(mood, () => scribble(0, -10, 92, '#0d1a2e', 8, t, 34));
    });
    faded(clear, () => cloud(590 + 14 * Math.sin(t), 210, .8, '#ffffff'));
    // sharp words rain down, later soft drops, then nothing
    for (let i = 0; i < 16; i++) { const k = (t * .62 + rnd(i)) % 1, x = 90 + rnd(i + 20) * 540, y = 400 + k * 560; faded((1 - ramp(t, 7.8, 9.4)) * ramp(t, .3, 1.5) * (1 - ramp(k, .85, 1)), () => i % 4 ? line(`M${x} ${y}l-7 30`, '#a9c4e0', 5) : bur(x, y, 20, 1, '#12223a', 9, t * 3 + i)); }
    if (flash > .05) line('M300 420l-46 90 50-6-40 110', `rgba(255,246,205,${clamp(flash)})`, 12);
    const wave = (y, a, sp, ph) => x => y + a * Math.sin(x / 74 + t * sp + ph) + a * .5 * Math.sin(x / 31 - t * sp * 1.3);
    land(wave(850, lerp(7, 20, rough), 1.6, 0), mix('#2f4f76', '#4a93c4', clear));
    // the boat
    const bx = 360 + 16 * Math.sin(t * .8), by = 900 + lerp(5, 20, rough) * Math.sin(t * 1.9), tilt = lerp(.02, .1, rough) * Math.sin(t * 1.9 + 1);
    const face = lerp(-1, 1, turn); // turning about: the boat narrows, then widens to the other side
    at(bx, by, [Math.sign(face || 1) * Math.max(.16, Math.abs(face)), 1], tilt, () => {
      g.translate(0, 0);
      // mast and sail
      box(-8, -430, 16, 430, 6, '#4a2d22'); const fill = 30 + 12 * Math.sin(t * 2);
      shape(`M-16-420Q${-110 - fill}-290-150-110H-16z`, mix('#d8d0c4', '#fff6e2', clear)); shape(`M-16-250Q${-70 - fill * .6}-190-127-180L-150-110H-16z`, mix('#b66a5a', '#ee5f3a', clear)); heart(-62, -252, lerp(.2, .62, clear), '#ee5f3a');
      // the fear in the stern: pale, small, knees hugged; seen from the flash on, and later sitting up
      const seen = t < 3.2 ? .12 : lerp(.55 + flash * .4, .95, ramp(t, 4.4, 6)), brave = ramp(t, 6.2, 9.5);
      faded(seen, () => at(-128 + 40 * ramp(t, 5.4, 6.8), -22 + (1 - brave) * 2 * Math.sin(t * 22), lerp(.8, .95, brave), 0, () => {
        shape('M-46 10C-52-70-34-96 0-96s52 26 46 106z', '#dbe8f5'); circle(0, -108, 42, '#eef5fc'); const b = lerp(0, 1, brave);
        [-14, 14].forEach(d => oval(d, -110, 5, 7, '#2c4668')); line(`M-9 ${-90 - 3 * b}q9 ${lerp(-7, 8, b)} 18 0`, '#2c4668', 4.500); line('M-40-40q40 34 80 0', '#b8cfe6', 15);
        faded(.6 * b, () => { circle(-25, -98, 8, '#f39a86'); circle(25, -98, 8, '#f39a86'); });
      }));
      // the one at the wheel
      const notice = ramp(t, 3.8, 4.6) * (1 - ramp(t, 7, 7.6)), hug = ramp(t, 5.4, 6.4) * (1 - ramp(t, 7.2, 7.8)), steer = ramp(t, 7.4, 8);
      person({ x: 82, y: 66, s: 1.12, t, style: 'curly', hair: '#1c0f0c', skin: '#8d5233', coat: mix('#f0b33f', '#ffc94f', clear), legs: '#10263f',
        mood: t < 3.8 ? -.9 : lerp(-.5, .95, ramp(t, 5.4, 9.5)), cross: t < 3.7, look: [lerp(lerp(.6, -.95, notice), .9, steer), .1], shut: hug > .9 ? 1 : 0, mouth: t < 3.2 ? .5 * Math.max(0, Math.sin(t * 8)) : 0,
        left: [lerp(lerp(-28, -104, hug), 92, steer), lerp(lerp(86, 46, hug), 66, steer)], right: [lerp(t < 3.6 ? 64 + 8 * Math.sin(t * 9) : 40, 66, steer), lerp(t < 3.6 ? -24 : 74, 44 + 26 * Math.sin(t * 2.4), steer)], lean: -.1 * hug });
      at(178, -96, 1, lerp(Math.sin(t * 3) * .5, t * 1.2, steer) * (t < 8 ? 1 : 0) + (t >= 8 ? 8 * 1.2 + 5 * turn : 0), () => { for (let i = 0; i < 8; i++) at(0, 0, 1, i * TAU / 8, () => box(-5, -66, 10, 66, 5, '#6b3a24')); g.strokeStyle = '#8f4d2c'; g.lineWidth = 13; g.beginPath(); g.arc(0, 0, 44, 0, TAU); g.stroke(); circle(0, 0, 13, '#ffd774'); });
      box(171, -96, 14, 110, 5, '#4a2d22');
      shape('M-250-36Q-226 92-120 96H150Q236 84 270-52 200-22 0-22T-250-36z', mix('#7b3b2f', '#c9502f', clear)); shape('M-250-36Q-130-22 0-22T270-52l-8 26Q190 2 0 2T-244-12z', '#fff1d6');
    });
    land(wave(958, lerp(8, 22, rough), 2.1, 2), mix('#1e3a5e', '#2f74a8', clear)); land(wave(1010, lerp(8, 16, rough), 1.5, 4), mix('#162d4b', '#1d5480', clear));
    if (clear > .3) for (let i = 0; i < 9; i++) faded((clear - .3) * (.4 + .6 * Math.abs(Math.sin(t * 2 + i))), () => star(360 + (rnd(i) - .5) * 560, 830 + rnd(i + 5) * 120, .4, '#fff6d8'));
    foot('#10263f', 960);
  }
};
