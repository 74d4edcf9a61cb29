// Grey scraps of comments rain and pile up. Then come the people who celebrate her, each with a balloon: those are the strings to hold on to.
window.FILM = {
  handle: '@kellyemmrich', seconds: 15, poster: 11.6,
  draw(t) {
    const bright = ramp(t, 5, 9.5), rise = ramp(t, 9.4, 14.6), up = 170 * rise;
    sky([0, mix('#a99f8c', '#ffc93f', bright)], [.6, mix('#d1c6ae', '#fff0b8', bright)], [1, '#3b2106']);
    circle(200, 400 + up * .3, 170, mix('#c9bfa8', '#fff7d6', bright)); glow(200, 400 + up * .3, 380, '#fffbe2', bright * .7);
    faded(.9, () => { cloud((t * 14) % 900 - 100, 560 + up * .6, .8, mix('#b8ad99', '#fffdf2', bright)); cloud(620 - t * 8, 300 + up * .5, .7, mix('#b8ad99', '#fffdf2', bright)); });
    land(x => 800 + up * .5 + 34 * Math.sin(x / 120 + 2), mix('#94835f', '#e8a93a', bright)); land(x => 880 + up * .8 + 16 * Math.sin(x / 90), mix('#7d6a45', '#cf7f24', bright));
    const ground = 968 + up * 1.0;
    land(() => ground - 22, mix('#5c4725', '#8a4a17', bright));
    // scraps of paper
    const scrap = (x, y, r, i) => at(x, y, 1, r, () => { box(-46, -26, 92, 52, 8, ['#8c8477', '#9d9586', '#7a7368'][i % 3]); box(-32, -10, 50 + 14 * rnd(i), 6, 3, '#5d564c'); box(-32, 4, 34 + 20 * rnd(i + 3), 6, 3, '#5d564c'); });
    for (let i = 0; i < 26; i++) {
      const start = .2 + i * .23, k = clamp((t - start) / 1.3), side = i % 2 ? 1 : -1, lx = 360 + side * (84 + rnd(i) * 200), ly = ground - 30 - rnd(i + 7) * 26 - (i > 12 ? 34 : 0);
      if (k > 0) { const blown = ramp(t, 8.4, 10.4); const gone = blown * (420 + 300 * rnd(i)); faded(1 - ramp(t, 9.4, 10.6), () => scrap(lerp(lx + 60 * Math.sin(k * 5 + i), lx, k) + side * gone, lerp(60, ly, k * k) - 160 * blown * rnd(i + 2), (1 - k) * 3 * side + rnd(i) - .5 + blown * 3, i)); }
    }
    // friends to the left and right, waving; they stay on the ground
    const friend = (x, from, a, o) => { const k = pop(t, a, a + .9); if (k > 0) person({ x: lerp(from, x, k), y: ground + 6, s: 1.0, t, mood: 1, look: [x < 360 ? .7 : -.7, -.8 * rise - .2], walk: k < .99 ? t * 9 : null, mouth: .7 * Math.max(0, Math.sin(t * 5 + x)), ...o }); };
    const wave = 24 * Math.sin(t * 9);
    friend(110, -160, 5, { style: 'scarf', hair: '#c0392b', skin: '#e3b088', coat: '#2f7f7a', right: [54, -74], left: [-58 + wave * .6, t > 8 ? -80 : 60] });
    friend(618, 900, 6, { style: 'short', hair: '#fff4e0', skin: '#7a4529', coat: '#d8432b', left: [-54, -74], right: [62 + wave * .6, t > 8.6 ? -78 : 60] });
    // herself
    const bent = ramp(t, 1.4, 4) * (1 - ramp(t, 5.4, 7)), float = ramp(t, 9.4, 10.4), py = 968 - 84 * rise + 10 * float * Math.sin(t * 2);
    const held = [ramp(t, 6, 7), ramp(t, 7, 8), ramp(t, 7.8, 8.6), ramp(t, 8.4, 9.2), ramp(t, 8.9, 9.6)];
    const hand = [360 + 1.36 * (40 + lerp(26, 62, held[0])), py - 1.36 * (214 - lerp(92, -98, held[0]))];
    // balloons
    const colours = ['#d8432b', '#2f7f7a', '#ee7b2e', '#b83b6a', '#ffffff'];
    const homes = [[364, -214], [292, -204], [470, -176], [334, -312], [424, -296]], froms = [[-90, 500], [820, 520], [-90, 330], [820, 330], [360, -160]];
    const balloon = (i) => {
      const a = [5.1, 6.1, 6.9, 7.5, 8][i], k = ramp(t, a, a + 1.5); if (k <= 0) return;
      const hx = homes[i][0] + hand[0] - 396 + 14 * Math.sin(t * 1.5 + i), hy = hand[1] + homes[i][1] + 8 * Math.sin(t * 1.8 + i * 2);
      const x = lerp(froms[i][0], hx, k), y = lerp(froms[i][1], hy, k) - 40 * Math.sin(k * Math.PI);
      const ex = lerp(x, hand[0], held[i]), ey = lerp(y + 210, hand[1], held[i]);
      line(`M${x} ${y + 74}Q${(x + ex) / 2 + 16 * Math.sin(t * 2 + i)} ${(y + ey) / 2 + 40} ${ex} ${ey}`, '#5a3410', 3);
      at(x, y, 1, .06 * Math.sin(t * 2 + i), () => { shape('M-10 84l10-14 10 14z', mix(colours[i], '#3b2106', .25)); oval(0, 0, 62, 74, colours[i]); oval(-22, -28, 12, 20, 'rgba(255,255,255,.4)', .4);
        const c = i === 4 ? '#d8432b' : '#fff6da'; if (i % 2) { [-16, 16].forEach(d => oval(d, -6, 6, 8, c)); line('M-16 16q16 18 32 0', c, 6); } else heart(0, 4, .8, c); });
    };
    [3, 4, 1, 2, 0].forEach(balloon);
    if (held[0] > 0) faded(1 - rise * .8, () => oval(360, ground - 2, 70, 12, 'rgba(40,20,4,.22)'));
    person({ x: 360, y: py, s: 1.36, t, style: 'bun', hair: '#4a2312', skin: '#f0c39c', coat: mix('#a8763c', '#e8842c', bright), legs: '#3b2106',
      lean: .12 * bent * Math.sin(1 + t * .4) , nod: .2 * bent, squash: .1 * bent, mood: t < 1.2 ? .5 : lerp(-.95, 1, ramp(t, 5.6, 8)), look: [lerp(.1, t < 7 ? -.7 : .3, ramp(t, 5.2, 5.8)), lerp(.9 * ramp(t, 1.4, 3), -.9, ramp(t, 5.4, 6.8))], shut: t > 3.6 && t < 5.2 ? 1 : 0,
      walk: float > .3 ? Math.sin(t * 2) * .5 + .6 : null, shadow: float < .3, mouth: .8 * ramp(t, 9.6, 10.2) * (1 - ramp(t, 12, 12.6)),
      right: [lerp(lerp(26, -14, bent), 62, held[0]), lerp(lerp(92, 30, bent), -98, held[0])], left: [lerp(lerp(-26, 14, bent), -12 - 50 * float, held[1]), lerp(lerp(92, 40, bent), lerp(60, 20 + 12 * Math.sin(t * 5), float), held[1])] });
    faded(held[0], () => circle(hand[0], hand[1], 23, '#f0c39c'));
    if (t > 9.5) for (let i = 0; i < 12; i++) { const y = (rnd(i) * 800 + t * 70) % 860 + 90; faded(rise, () => i % 2 ? heart(rnd(i + 3) * 720, y, .3, '#d8432b', Math.sin(t + i)) : star(rnd(i + 3) * 720, y, .55, '#fffdf0', t)); }
    foot('#3b2106', 985);
  }
};
