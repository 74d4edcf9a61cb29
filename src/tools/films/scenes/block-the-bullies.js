// A dance in one half of a duet, jeers in the other. The dancer slides the wall shut, and room is made for those who dance along.
window.FILM = {
  handle: '@milkymichii', seconds: 15, poster: 12.9,
  draw(t) {
    const hurt = ramp(t, 3, 5.2) * (1 - ramp(t, 6.2, 7.4)), calm = ramp(t, 6.6, 8), party = ramp(t, 9.2, 10.4);
    // where the wall between the halves stands
    let wall = 360; wall = lerp(wall, 300, ramp(t, 3.4, 5)); wall = lerp(wall, 724, ramp(t, 6.6, 8)); wall = lerp(wall, 360, party);
    const dancer = (x, o) => { const b = t * 5.2 + (o.shift || 0), e = o.joy; person({ s: 1.22, y: 960 - Math.abs(Math.sin(b)) * 26 * e, x: x + Math.sin(b) * 10 * e, t, squash: .05 * e * (1 - Math.abs(Math.sin(b))), lean: .07 * Math.sin(b) * e, nod: .1 * Math.sin(b + .6) * e,
      left: [lerp(-22, -66 + 20 * Math.sin(b), e), lerp(94, -70 - 34 * Math.sin(b), e)], right: [lerp(22, 66 + 20 * Math.sin(b), e), lerp(94, -70 + 34 * Math.sin(b), e)], mood: lerp(-.7, 1, e), mouth: e * .6 * Math.max(0, Math.sin(b * .5)), shut: e > .8 && Math.sin(b * .25) > .5 ? 1 : 0, ...o }); };
    const joy = t < 3 ? 1 : clamp(1 - hurt) * (t < 6.5 ? 1 - ramp(t, 3, 5) : ramp(t, 7.4, 8.2));
    // left half
    g.save(); g.beginPath(); g.rect(0, 0, wall, H); g.clip();
    sky([0, mix('#ffb057', '#b98a7a', hurt)], [.6, mix('#ffd9a0', '#d7b59c', hurt)], [1, '#351106']);
    circle(150, 400, 190, mix('#ffe9bf', '#e3cbb4', hurt));
    for (let i = 0; i < 12; i++) { const a = i * TAU / 12 + t * .12; faded(.35 * (1 - hurt), () => at(150, 400, 1, a, () => shape('M215-16l120-22v76l-120-22z', '#ffe9bf'))); }
    land(x => 880 + 20 * Math.sin(x / 120 + 1), mix('#e2762a', '#a8643e', hurt)); land(x => 950 + 8 * Math.sin(x / 70), '#8a3312');
    if (wall > 560) for (let i = 0; i < 5; i++) heart(460 + (i % 3) * 80, 760 - ((t * 120 + i * 130) % 520), .5 + .2 * rnd(i), '#c0224a', .3 * Math.sin(t * 2 + i));
    for (let i = 0; i < 4; i++) faded(joy, () => note(60 + i * 90 + 20 * Math.sin(t * 2 + i), 470 - ((t * 70 + i * 110) % 300) + 60, 1, '#8a1f3d', .2 * Math.sin(t * 3 + i)));
    dancer(lerp(175, 360, ramp(t, 6.8, 8) * (1 - party)) - 0, { style: 'puffs', hair: '#2b120c', skin: '#9c5b36', coat: '#c0224a', legs: '#4a1408', joy,
      ...(t > 5.4 && t < 7.5 ? { right: [lerp(22, 88, ramp(t, 5.6, 6.4)), lerp(94, -8, ramp(t, 5.6, 6.4))], mood: lerp(-.6, .5, ramp(t, 5.6, 6.8)), look: [.8, 0], lean: .09 * bump(t, 6.3, 7.5), left: [-34, 80] } : {}),
      ...(t > 3 && t <= 5.4 ? { look: [.6, .5], left: [-10, lerp(94, 60, hurt)], right: [lerp(22, -4, hurt), lerp(94, 20, hurt)], nod: .16 * hurt } : {}) });
    g.restore();
    // right half
    g.save(); g.beginPath(); g.rect(wall, 0, W - wall, H); g.clip();
    if (t < 8.6) {
      sky([0, '#6b5a5e'], [.6, '#94807e'], [1, '#2a1512']);
      scribble(560, 380, 130, 'rgba(50,32,34,.5)', 7, t); land(x => 900 + 14 * Math.sin(x / 80), '#574548'); land(x => 955, '#3d2d30');
      const gx = 560 + Math.sin(t * 6) * 8 + ramp(t, 6.6, 8) * 260;
      at(gx, 960, [1 + .04 * Math.sin(t * 9), 1 + .05 * Math.cos(t * 9)], 0, () => {
        shape('M-118 4C-128-180-100-330 0-330S128-180 118 4q-30 12-58-6-30 18-60 2-32 16-62-2-28 14-56 6z', '#3a2a2e');
        oval(-36, -222, 20, 25, '#f0e6dc'); oval(40, -222, 20, 25, '#f0e6dc'); circle(-42, -218, 9, '#2a1512'); circle(34, -218, 9, '#2a1512');
        line('M-66-262l44 18M68-262l-44 18', '#1f1214', 11); const m = Math.max(.15, Math.abs(Math.sin(t * 8))) * ramp(t, 2.6, 3.2);
        g.save(); g.beginPath(); g.ellipse(0, -140, 56, 8 + 40 * m, 0, 0, TAU); g.fillStyle = '#7c1f24'; g.fill(); g.clip(); oval(0, -104 + 10 * m, 34, 22, '#d6525a'); g.restore();
        line(`M-100-150Q-150-190 ${-150 + 12 * Math.sin(t * 10)}-230M100-150Q150-190 ${150 + 12 * Math.sin(t * 10)}-230`, '#3a2a2e', 26);
      });
    } else {
      sky([0, '#7fc6b8'], [.6, '#d5eecb'], [1, '#351106']); circle(560, 380, 160, '#fff3cd'); land(x => 880 + 20 * Math.sin(x / 100), '#3f9277'); land(x => 950 + 8 * Math.sin(x / 70), '#225a4a');
      dancer(628, { style: 'scarf', hair: '#e9a23b', skin: '#d9a179', coat: '#1c7280', legs: '#173a36', joy: 1, s: 1.02, shift: .5 }); dancer(462, { style: 'short', hair: '#22140f', skin: '#f1c8a4', coat: '#ee7440', legs: '#173a36', joy: 1, s: 1.16, shift: .2 });
    }
    g.restore();
    // jeers fly over the wall until it closes
    for (let i = 0; i < 7; i++) {
      const s0 = 2.7 + i * .46, k = clamp((t - s0) / 1.1); if (k <= 0 || k >= 1) continue;
      const blocked = s0 + .55 > 6.9; const hit = blocked && k > .45;
      const x = lerp(520, 210 + 30 * rnd(i), k), y = 730 - 190 * Math.sin(k * Math.PI) + 60 * rnd(i + 4) * k;
      if (!hit) bur(x, y, 30 + 12 * rnd(i), 1, '#2a1719', 11, t * 4 + i);
    }
    for (let i = 0; i < 8; i++) { const k = ramp(t, 7.4, 8.5); if (k > 0 && k < 1) faded(1 - k, () => circle(640 + Math.cos(i) * 140 * k, 640 + Math.sin(i * 2.2) * 170 * k, 34 * (1 - k), '#fff0d8')); }
    // the wall itself
    const wcol = t < 6.4 ? '#2a1512' : '#fff4e2'; box(wall - 6, 0, 12, H, 0, wcol);
    if (t > 5.8 && t < 9.6) at(wall - 14 > 690 ? 662 : wall, 640, pop(t, 5.8, 6.3) * (1 - ramp(t, 9.1, 9.5)), 0, () => { circle(0, 0, 56, '#c0224a'); line('M-26 0h52', '#fff4e2', 14); });
    if (party > 0) for (let i = 0; i < 16; i++) { const x = (rnd(i) * 720 + 30 * Math.sin(t + i)), y = (rnd(i + 9) * 900 + t * 130) % 900 + 90; faded(party * .95, () => i % 3 ? heart(x, y, .34, ['#c0224a', '#fff4e2', '#ffd774'][i % 3], Math.sin(t * 2 + i)) : star(x, y, .6, '#ffd774', t + i)); }
    foot('#351106', 980);
  }
};
