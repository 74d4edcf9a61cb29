// Three small prickly bubbles cost a flower three petals. Before the fourth there is a pause, a breath, and it becomes rain.
window.FILM = {
  handle: '@rosie.gif', seconds: 15, poster: 14.2,
  draw(t) {
    const bloom = ramp(t, 9.6, 12.4), hits = [1.75, 3.35, 4.95], hurt = hits.filter(h => t > h).length, sad = clamp(ramp(t, 1.7, 2.2) * .35 + ramp(t, 3.3, 3.8) * .3 + ramp(t, 4.9, 5.5) * .35) * (1 - ramp(t, 9.4, 11));
    sky([0, mix(mix('#a9e0c0', '#7d978b', sad), '#9fe0be', bloom)], [.6, mix(mix('#e8f5d0', '#b5bfae', sad), '#fbf5c4', bloom)], [1, '#0c2e22']);
    circle(540, 270, 120, mix('#fdf8dc', '#c8cdbb', sad)); glow(540, 270, 330, '#fffbe0', .6 * (1 - sad));
    land(x => 760 + 34 * Math.sin(x / 140 + .6), mix('#8acba0', '#71897a', sad)); land(x => 836 + 16 * Math.sin(x / 90 + 2), mix('#5fb083', '#5c7465', sad));
    // the garden that comes up in the end
    const garden = (front) => { for (let i = 0; i < 15; i++) { if ((i % 2 === 0) !== front) continue; const k = pop(t, 10.2 + i * .17, 11 + i * .17); if (k <= 0) continue; const x = 24 + i * 49 + 20 * (rnd(i) - .5), base = 930 - (front ? -16 : 40), h = (90 + 130 * rnd(i + 2)) * k * (Math.abs(x - 400) < 120 ? .5 : 1), sway = 8 * Math.sin(t * 2 + i);
      line(`M${x} ${base}Q${x} ${base - h / 2} ${x + sway} ${base - h}`, '#2d7a55', 8); leaf(x, base - h * .4, .6 * k, -.2, '#3d8f68'); flower(x + sway, base - h, .8 * k, ['#ee6338', '#fff6dc', '#f7b733', '#e0527a', '#8c6bd1'][i % 5], i % 5 === 1 ? '#f7b733' : '#fff6dc', t * .2 + i); } };
    garden(false); land(x => 900 + 10 * Math.sin(x / 70), mix('#3d8f68', '#42594c', sad)); 
    // the flower with a face
    const bow = .55 * sad, fx = 490, top = [fx - 84 * sad + 8 * Math.sin(t * 1.6), 470 + 190 * sad + 6 * Math.sin(t * 2.1)];
    const shake = hits.reduce((a, h) => a + (t > h && t < h + .5 ? Math.sin((t - h) * 50) * 12 * (1 - (t - h) * 2) : 0), 0); top[0] += shake;
    line(`M${fx} 930C${fx + 20} 800 ${fx + 30 * (1 + sad)} ${600 + 40 * sad} ${top[0]} ${top[1]}`, mix('#2d7a55', '#4c6650', sad), 20);
    leaf(fx + 10, 830, 1.5, .1 + .5 * sad, mix('#3d8f68', '#5c7465', sad)); at(fx + 8, 790, [-1, 1], 0, () => leaf(0, 0, 1.4, .1 + .6 * sad, mix('#4fae80', '#657d6d', sad)));
    const coral = mix('#ee6338', '#b07a68', sad * .8);
    at(top[0], top[1], 1, -bow + .05 * Math.sin(t * 1.7), () => {
      for (let i = 0; i < 9; i++) { const lost = [5, 2, 7].indexOf(i); const grown = lost < 0 || t < hits[lost] ? 1 : pop(t, 9.8 + lost * .35, 10.7 + lost * .35); if (grown > 0) at(0, 0, 1, i * TAU / 9, () => oval(0, -104 * grown, 42 * grown, 58 * grown, i % 2 ? coral : mix('#f58a5a', '#bd8f7c', sad * .8))); }
      circle(0, 0, 82, mix('#ffd45e', '#d3c08a', sad)); const closed = hits.some(h => t > h - .05 && t < h + .5) || (t > 7 && t < 8.6);
      [-28, 28].forEach(d => closed ? line(`M${d - 12}-8q12 ${sad > .2 ? 8 : -10} 24 0`, '#3b2106', 7) : oval(d - 6 * (1 - bloom), -8 + 6 * sad, 9, 12, '#3b2106'));
      line(`M-22 ${26 + 8 * sad}q22 ${lerp(24, -20, sad)} 44 0`, '#3b2106', 7); faded(.6, () => { circle(-50, 16, 13, '#ee8a5a'); circle(50, 16, 13, '#ee8a5a'); });
      if (sad > .6 && t < 9.6) { const d = (t * .8) % 1; faded(1 - d, () => shape(`M34 ${8 + d * 70}q10 16 0 22-12-4 0-22z`, '#8fc3e8')); }
    });
    // petals that fall
    hits.forEach((h, i) => { const k = clamp((t - h) / 2.2); if (k > 0 && k < 1) faded(1 - ramp(k, .8, 1), () => at(lerp(top[0], 250 + i * 150, k) + 40 * Math.sin(k * 9), lerp(top[1] - 40, 930, k * k), 1, k * 5, () => oval(0, 0, 30, 44, coral))); });
    garden(true);
    // the phone in the corner
    const hover = ramp(t, 6, 6.5) * (1 - ramp(t, 9, 9.3));
    at(150, 868, 1.2, -.2, () => {
      box(-92, -180, 184, 350, 30, '#12241d'); box(-78, -158, 156, 300, 14, mix('#f4f1de', '#fff8e8', bloom));
      for (let i = 0; i < 3; i++) faded(i < hurt + 1 && t < 6 || i < 3 && t >= 6 ? 1 : .3, () => { box(-62, -136 + i * 46, i === 1 ? 84 : 110, 32, 14, i < hurt && t < 9.6 ? '#a7aa9a' : '#cfe6d2'); });
      box(-62, 88, 124, 38, 19, '#e3e0cc'); circle(44, 107, 19, mix('#8b9a90', '#ee6338', bloom)); shape('M38 98l16 9-16 9z', '#fff');
      const press = [1, 2.6, 4.2, 9.1].reduce((a, h) => a + bump(t, h - .25, h + .25), 0);
      at(70 + 40 * hover, 190 - 64 * press + 10 * Math.sin(t * 3) * hover, 1, -.5, () => { box(-30, -60, 60, 190, 30, '#a8683f'); box(-18, -52, 36, 40, 18, '#c98c62'); });
    });
    // the bubbles that are sent
    hits.forEach((h, i) => { const k = clamp((t - (h - .75)) / .75); if (k > 0 && k < 1) bur(lerp(210, top[0] - 40, k), lerp(780, top[1], k) - 150 * Math.sin(k * Math.PI), lerp(16, 46, k), 1, '#24342d', 11, t * 7); });
    // the one that waits: a breath in, a breath out, its thorns draw in
    const wait = ramp(t, 5.7, 6.3); if (wait > 0 && t < 10) {
      const soft = ramp(t, 7, 8.8), fly = ramp(t, 9.1, 9.9), breath = Math.sin((t - 6.3) * TAU / 1.9), x = lerp(206, top[0] + 30, fly), y = lerp(330, 220, fly) - 60 * Math.sin(fly * Math.PI);
      faded((1 - fly) * wait, () => { g.strokeStyle = 'rgba(255,252,230,.9)'; g.lineWidth = 6; g.beginPath(); g.arc(x, y, 128 + 20 * breath, 0, TAU); g.stroke(); g.strokeStyle = '#ee6338'; g.lineWidth = 9; g.beginPath(); g.arc(x, y, 128 + 20 * breath, -TAU / 4, -TAU / 4 + TAU * ramp(t, 6.3, 9)); g.stroke(); });
      bur(x, y, (70 + 6 * breath) * wait, 1 - soft, mix('#24342d', '#fffaf0', soft), 11, t * (1 - soft));
      [-26, 0, 26].forEach((d, i) => faded(wait * (1 - ramp(t, 8.4, 8.8)), () => circle(x + d, y + 6 * Math.sin(t * 6 - i), 9, mix('#c9d3cc', '#3d8f68', soft)))); heart(x, y, .9 * pop(t, 8.4, 9), '#ee6338');
    }
    // it rains kindly
    const rain = ramp(t, 9.7, 10.2) * (1 - ramp(t, 12.4, 13.4));
    if (rain > 0) faded(rain, () => { cloud(top[0] + 20, 200 + 8 * Math.sin(t * 2), 1.1, '#fffdf4'); heart(top[0] + 22, 196 + 8 * Math.sin(t * 2), .6, '#ee6338'); for (let i = 0; i < 12; i++) { const k = (t * .9 + rnd(i)) % 1; faded(1 - ramp(k, .8, 1), () => shape(`M${top[0] - 80 + i * 18} ${250 + k * 330}q14 24 0 32-16-6 0-32z`, '#6fb6e4')); } });
    if (t > 11.6) { const k = ramp(t, 11.6, 13.2), x = lerp(-60, 250, k) + 20 * Math.sin(t * 2), y = 400 + 50 * Math.sin(t * 1.6); at(x, y, 1, .3, () => { const f = .35 + .65 * Math.abs(Math.sin(t * 9)); at(0, 0, [f, 1], 0, () => { oval(24, -16, 26, 30, '#8c6bd1', .5); oval(20, 22, 18, 22, '#a98ae0', -.5); oval(-24, -16, 26, 30, '#8c6bd1', -.5); oval(-20, 22, 18, 22, '#a98ae0', .5); }); box(-4, -26, 8, 56, 4, '#2a1740'); }); }
    foot('#0c2e22', 985);
  }
};
