// Draws one film frame by frame in headless Chromium and writes the pictures to standard output; with --poster, one picture to a file.
// node draw.mjs SLUG frames | node draw.mjs SLUG poster OUT.png | node draw.mjs SLUG seconds
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { once } from 'node:events';
const { chromium } = createRequire(process.env.TOOLS + '/')('playwright-core');
const [slug, what, out] = process.argv.slice(2), fps = 24;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--allow-file-access-from-files'] });
const page = await browser.newPage();
page.on('pageerror', e => { console.error(e.message); process.exitCode = 1; });
await page.goto(new URL(`stage.html?film=${slug}`, import.meta.url).href);
await page.waitForFunction(() => window.ready);
const seconds = await page.evaluate(() => FILM.seconds);
const bytes = url => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
if (what === 'seconds') console.log(seconds);
else if (what === 'poster') writeFileSync(out, bytes(await page.evaluate(() => picture(FILM.poster, true, 'image/png'))));
else for (let i = 0; i < seconds * fps; i++)
  if (!process.stdout.write(bytes(await page.evaluate(t => picture(t, false, 'image/jpeg', .96), i / fps)))) await once(process.stdout, 'drain');
await browser.close();
