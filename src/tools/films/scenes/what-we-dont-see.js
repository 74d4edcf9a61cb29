// On the street everybody looks fine. A lantern shows what they carry; an umbrella, a hand and a cup do the rest.
window.FILM = {
  handle: '@king.science', seconds: 16, poster: 15,
  draw(t) {
    const dawn = ramp(t, 12, 15);
    sky([0, mix('#2b2350', '#e87f86', dawn)], [.6, mix('#6a4a7c', '#ffd2a8', dawn)], [1, '#3e0e22']);
    for (let i = 0; i < 26; i++) faded((1 - dawn) * (.4 + .6 * Math.abs(Math.sin(t + i))), () => circle(rnd(i) * W, 100 + rnd(i + 40) * 420, 2.500, '#fff3d8'));
    const mid = 540 - 180 * dawn; glow(mid, 260 + 260 * dawn, 300, '#ffe9c4', .35 + .4 * dawn); circle(mid, 260 + 260 * dawn, 86 + 70 * dawn, mix('#f4e3d0', '#fff0cf', dawn));
    glow(360, 700, 620, '#ffe2b0', dawn * .8);
    // houses; more windows light up as people are looked after
    const cam = 500 * ramp(t, .4, 3) + 420 * ramp(t, 5, 6.6) + 420 * ramp(t, 8.4, 10) - 250 * ramp(t, 11.4, 13);
    for (let i = -1; i < 8; i++) { const x = i * 250 - cam * .45 + 60, h = 330 + 160 * rnd(i + 3); box(x, 900 - h, 222, h + 60, 10, mix(i % 2 ? '#4a3266' : '#573a6e', i % 2 ? '#c8647a' : '#d9788a', dawn)); shape(`M${x - 10} ${900 - h + 6}l121-84 121 84z`, mix('#382552', '#a6475f', dawn));
      for (let r = 0; r < 3; r++) for (let c = 0; c < 3; c++) { const n = rnd(i * 9 + r * 3 + c); const on = Math.max(n < .22 ? 1 : 0, ramp(t, 4.4 + n * 9, 5 + n * 9)); box(x + 28 + c * 62, 900 - h + 36 + r * 84, 42, 56, 6, mix(mix('#33244a', '#8a3a55', dawn), '#ffdf9a', on)); if (on > .5 && n > .8) heart(x + 49 + c * 62, 900 - h + 62 + r * 84, .3, '#d4576d'); } }
    land(() => 926, mix('#3a2148', '#7c2f48', dawn)); for (let i = 0; i < 14; i++) box(i * 160 - (cam % 160) - 60, 960, 90, 10, 5, mix('#4c3059', '#9a4a60', dawn));
    const spots = [985, 1405, 1825], given = [ramp(t, 3.9, 4.7), ramp(t, 7.2, 8), ramp(t, 10.6, 11.3)];
    const hx = 190 + 40 * ramp(t, 3, 4.6), lanternX = hx + 96, lanternY = 742 + 8 * Math.sin(t * 2);
    const going = (ramp(t, .2, .6) - ramp(t, 2.7, 3)) + (ramp(t, 5, 5.3) - ramp(t, 6.3, 6.6)) + (ramp(t, 8.4, 8.7) - ramp(t, 9.7, 10));
    const end = ramp(t, 11.6, 13);
    glow(lanternX, lanternY, 330, '#ffd88a', .75 * (1 - dawn * .6));
    const reveal = f => { g.save(); g.beginPath(); g.arc(lanternX + 110, 690, 430 * ramp(t, 1.6, 2.6) , 0, TAU); g.clip(); f(); g.restore(); };
    const xs = spots.map(s => s - cam);
    // who stands there, as everyone sees them
    const folk = [
      { style: 'short', hair: '#efe2d4', skin: '#eebd98', coat: '#4f7a9c', legs: '#2b1a2e' },
      { style: 'long', hair: '#2a120e', skin: '#9c5b36', coat: '#e2a33d', legs: '#2b1a2e' },
      { style: 'scarf', hair: '#2f8f86', skin: '#d8a077', coat: '#c65b7c', legs: '#2b1a2e' }];
    folk.forEach((o, i) => {
      const x = lerp(xs[i], [305, 456, 606][i] , end), gv = given[i], near = x < 700 ? 1 : 0;
      if (x > 880 || x < -160) return;
      // what we do not see
      if (i === 0 && end < 1) { reveal(() => faded((1 - gv), () => { cloud(x, 400, .9, '#46506e'); for (let d = 0; d < 8; d++) { const k = (t * 1.2 + rnd(d)) % 1; line(`M${x - 70 + d * 20} ${450 + k * 210}l-4 20`, '#9fb8dd', 5); } })); }
      if (i === 1) reveal(() => faded(1 - gv * .9, () => at(x + 62, 770 - 60 * gv, 1 - .55 * gv, 0, () => { shape('M-60 56C-84 4-56-64 6-66s86 52 66 118q-66 20-132 4z', '#857ca3'); shape('M-20-40q26-16 48-2l-30 20z', '#a49bc0'); })));
      person({ x, y: 960, s: 1.16, t, ...o, flip: end > .4 ? 1 : -1, look: [end > .4 ? 0 : .7 * gv, 0], mood: lerp(.12, 1, gv), nod: .1 * (1 - gv) * (i === 1 ? 1.4 : 1), lean: i === 1 ? .08 * (1 - gv) : 0,
        right: i === 0 && gv > 0 && end < .6 ? [lerp(26, 8, gv), lerp(92, 16, gv)] : i === 2 && gv > .3 && end < .6 ? [44, 30] : end > .6 ? [30, lerp(92, i === 2 ? -70 + 16 * Math.sin(t * 8) : 92, ramp(t, 13, 13.6))] : [26, 92], mouth: end * .5 * Math.max(0, Math.sin(t * 4 + i * 2)) });
      if (i === 2) reveal(() => faded(end > 0 ? 1 - end : 1, () => { heart(x, 790, .95, mix('#6c5f78', '#ff7d6b', gv)); faded(1 - gv, () => line(`M${x - 2} 768l-10 18 16 10-8 24`, '#2b1a2e', 6)); if (gv > .2) faded(gv, () => at(x, 794, 1, .6, () => { box(-26, -9, 52, 18, 9, '#ffe9cf'); box(-9, -8, 18, 16, 3, '#f3c7a0'); })); }));
      if (i === 0 && gv > 0 && end < .9) faded(1 - end, () => at(x - 56, 770, pop(t, 3.9, 4.7), -.06 + .03 * Math.sin(t * 2), () => { box(-5, -250, 10, 270, 5, '#3e0e22'); shape('M-150-190C-150-280-80-330 0-330S150-280 150-190q-25-24-50 0-25-24-50 0-25-24-50 0-25-24-50 0-25-24-50 0-25-24-50 0z', '#1c8090'); shape('M0-330c-34 24-50 80-50 140q25-24 50 0 25-24 50 0c0-60-16-116-50-140z', '#ffe9d2'); }));
      if (i === 2 && gv > 0 && end < .9) faded(1 - end, () => at(x - 92, 738, gv, 0, () => { box(-26, -18, 52, 50, 10, '#fff1dc'); g.strokeStyle = '#fff1dc'; g.lineWidth = 9; g.beginPath(); g.arc(28, 6, 14, -1.2, 1.4); g.stroke(); heart(0, 6, .34, '#d4576d'); line(`M-8 -30q-10 -14 0 -26M10 -30q-10 -14 0 -26`, 'rgba(255,255,255,.8)', 5); }));
      if (end > .3) faded((end - .3) * 1.4, () => heart(x, 446 - 14 * Math.sin(t * 2.4 + i), .55 + .06 * Math.sin(t * 5 + i), ['#1c8090', '#f2b04a', '#ff7d6b'][i]));
    });
    // the one with the lantern
    const mx = lerp(hx, 130, end), carry = given[1] * (1 - end);
    if (carry > 0) faded(carry, () => at(mx - 66, 780, .62, -.1, () => { shape('M-60 56C-84 4-56-64 6-66s86 52 66 118q-66 20-132 4z', '#857ca3'); shape('M-20-40q26-16 48-2l-30 20z', '#a49bc0'); }));
    person({ x: mx, y: 966, s: 1.22, t, style: 'curly', hair: '#1c0f0c', skin: '#7a4529', coat: '#d4576d', legs: '#2b0a18', walk: going > .05 ? t * 7.5 : null, mood: .8, look: [.8, -.05], lean: .03 * going,
      left: going > .05 ? [-20 - 20 * Math.sin(t * 7.5), 88] : [lerp(-24, 96, Math.max(bump(t, 3.5, 5), bump(t, 6.9, 8.3), bump(t, 10.2, 11.6))), lerp(92, 20, Math.max(bump(t, 3.5, 5), bump(t, 6.9, 8.3), bump(t, 10.2, 11.6)))], right: [44, 18 + 5 * Math.sin(t * 2)] });
    at(lerp(lanternX + 12, mx + 104, end), lanternY + 30, 1, .07 * Math.sin(t * 3), () => { line('M0-40v-22', '#3e0e22', 6); shape('M-30-40h60l-10-18h-40z', '#3e0e22'); box(-26, -40, 52, 66, 8, '#ffe7a8'); circle(0, -6, 17 + 2 * Math.sin(t * 9), '#ff9b45'); circle(0, -2, 9, '#fff6d8'); box(-32, 24, 64, 12, 5, '#3e0e22'); box(-28, -40, 5, 66, 2, '#3e0e22'); box(23, -40, 5, 66, 2, '#3e0e22'); });
    foot('#3e0e22', 985);
  }
};
