// Somebody twists a plain ribbon of words into a knot, again and again. Not every knot is yours to undo: walk on, into warmer light.
window.FILM = {
  handle: '@amyrightmeow', seconds: 15, poster: 13.6,
  draw(t) {
    const warm = ramp(t, 7, 11.5);
    const travel = 1500 * ramp(t, 6.6, 12.2);
    sky([0, mix('#b9a6d6', '#ffb27a', warm)], [.55, mix('#dcc7e6', '#ffe0ad', warm)], [1, '#2a1141']);
    glow(530, 640, 560, '#fff0c4', warm * .9);
    circle(530, lerp(900, 610, warm), 130, mix('#eadcf2', '#fff1c9', warm));
    // far, middle and near land scroll at their own pace
    land(x => 770 + 40 * Math.sin((x + travel * .25) / 130), mix('#b08fc8', '#e9a06c', warm));
    for (let i = 0; i < 7; i++) tree(220 + i * 360 - travel * .6, 860, .9 + .3 * rnd(i), mix('#5c3a78', '#7a3c28', warm), mix('#8d6bb0', i % 2 ? '#d9793f' : '#e7a24c', warm), Math.sin(t * 1.4 + i) * .03);
    land(x => 850 + 18 * Math.sin((x + travel * .6) / 160), mix('#8660a8', '#c9713f', warm));
    for (let i = 0; i < 5; i++) { // lamps that light up on the way
      const lx = 900 + i * 330 - travel; const on = ramp(500 - lx, 0, 160);
      box(lx - 6, 640, 12, 300, 6, '#40215c'); glow(lx, 620, 170, '#fff0c0', on * .8); circle(lx, 620, 30, mix('#6d5486', '#fff3cf', on)); box(lx - 20, 582, 40, 12, 6, '#40215c');
    }
    land(x => 928 + 6 * Math.sin((x + travel) / 90), mix('#4d2a6a', '#7b3a3a', warm));
    // the one who twists
    const ax = 566 - travel;
    if (ax > -200) person({ x: ax, y: 962, s: 1.34, flip: -1, style: 'short', hair: '#241031', coat: '#55406b', skin: '#c9b6d6', blush: '#a58ab8', legs: '#241031', mood: -.5, cross: true, look: [.5, .1], t,
      right: [58 + 10 * Math.sin(t * 9) * (bump(t, 1.6, 3) + bump(t, 4.2, 5.6)), 6 - 18 * bump(t, 1.6, 5.8)], left: [30 - 6 * Math.sin(t * 9), 40], mouth: .5 * Math.max(0, Math.sin(t * 7)) * bump(t, 2.8, 6) });
    // our walker
    const turn = t > 6.3;
    const go = ramp(t, 6.5, 7) * (1 - ramp(t, 12, 12.5));
    const wx = lerp(156, 262, ramp(t, 6.6, 9));
    const hold = ramp(t, 8.4, 9.2);
    // the ribbon: 0 straight, 1 in knots
    const ribbon = (x, y, k, s, c, a = 1) => faded(a, () => at(x, y, s, 0, () => {
      g.strokeStyle = c; g.lineWidth = 15; g.lineCap = g.lineJoin = 'round'; g.beginPath();
      for (let i = 0; i <= 90; i++) { const u = i / 90 - .5; g.lineTo(u * 210 * (1 - .35 * k) + k * 62 * Math.sin(u * 17 + t), 10 * Math.sin(u * 9 + t * 4) * (1 - k) + k * 56 * Math.sin(u * 23 + t * 1.3)); }
      g.stroke();
    }));
    const words = (start, y0) => {
      const out = ramp(t, start, start + 1.1), twist = ramp(t, start + 1.1, start + 2), back = ramp(t, start + 1.9, start + 2.8);
      if (t < start || t > 6.9) return;
      const x = lerp(lerp(230, 470, out), 240, back), y = lerp(y0, y0 - 230, out) + 150 * back * back - 60 * bump(t, start + 1.9, start + 2.8);
      const size = lerp(.3, 1.3, out) * (1 - .25 * back), seen = 1 - ramp(t, 6.2, 6.9);
      faded(seen, () => bur(x, y, 112 * size, twist * .75, mix('#fffaf0', '#8a6fa8', twist), 13, t * .6 * twist));
      ribbon(x, y, twist, size * .9, mix('#f0a52e', '#33184d', twist), seen);
    };
    words(.5, 560); words(3, 500);
    person({ x: wx, y: 968, s: 1.42, style: 'pony', hair: '#3b1a12', coat: '#e2583e', legs: '#2a1141', skin: '#e9b48c', t,
      walk: go > .02 ? t * 7.2 : null, lean: .03 * go, look: [turn ? .9 : .6, t > 5 && t < 6.3 ? .8 : -.1],
      mood: t < 1.7 ? .7 : t < 6.4 ? lerp(.1, -.7, ramp(t, 2.2, 5)) : lerp(-.2, .9, ramp(t, 7, 9.5)), shut: t > 5.7 && t < 6.4 ? 1 : 0,
      mouth: bump(t, .4, 1.3) * .8 + bump(t, 2.9, 3.8) * .7,
      right: t > 8.4 ? [lerp(34 * Math.sin(t * 7.2 + Math.PI), 56, hold), lerp(84, -6, hold)] : go > .02 ? [34 * Math.sin(t * 7.2 + Math.PI), 84] : [30 + 34 * bump(t, .2, 1.6) + 30 * bump(t, 2.8, 4.2), 88 - 70 * bump(t, .2, 1.6) - 60 * bump(t, 2.8, 4.2)],
      left: go > .02 ? [34 * Math.sin(t * 7.2), 84] : [-24, 92] });
    // a cat joins, and the words fly straight again as a kite
    const cx = lerp(900, 520, ramp(t, 10.8, 12.6));
    at(cx, 964, 1.25, 0, () => {
      const hop = Math.abs(Math.sin(t * 8)) * 8 * (1 - ramp(t, 12.4, 12.7)); g.translate(0, -hop); g.scale(-1, 1);
      line(`M-50 -40q-40 -20 -30 ${-76 + 8 * Math.sin(t * 4)}`, '#3b1a12', 16); oval(0, -42, 58, 38, '#3b1a12'); [-34, -14, 22, 40].forEach((p, i) => box(p - 8, -34, 16, 34, 8, '#3b1a12'));
      circle(54, -86, 36, '#3b1a12'); shape('M24-100l4-44 28 24zM56-120l30-22 2 44z', '#3b1a12'); circle(66, -88, 5, '#ffe9b0'); circle(44, -88, 5, '#ffe9b0'); oval(56, -76, 6, 4, '#ef8f6a');
    });
    const kite = ramp(t, 9, 11);
    if (kite > 0) faded(kite, () => {
      const kx = lerp(300, 420, kite) + 16 * Math.sin(t * 1.7), ky = lerp(470, 250, kite) + 10 * Math.sin(t * 2.3);
      line(`M${wx + 1.42 * (40 + 56 * hold)} ${968 - 1.42 * (214 + 6 * hold)}Q${wx + 190} 560 ${kx} ${ky + 60}`, '#fff8ea', 3);
      g.strokeStyle = '#ffd774'; g.lineWidth = 13; g.lineCap = 'round'; g.beginPath(); for (let i = 0; i <= 50; i++) g.lineTo(kx - i * 4.200, ky + 60 + i * 1.4 + 16 * Math.sin(i / 6 - t * 5) * i / 50); g.stroke();
      at(kx, ky, 1.1, .2 + .08 * Math.sin(t * 2), () => { shape('M0-84L56 0 0 76-56 0z', '#c0224a'); shape('M0-84L56 0 0 0z', '#ee6a4a'); shape('M0 76L-56 0 0 0z', '#ee6a4a'); heart(0, -2, .42, '#fff4e0'); });
    });
    foot('#2a1141', 980);
  }
};
