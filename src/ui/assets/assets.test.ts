// Styles and scripts stay small, carry their content's hash, have their twins, and ask for nothing remote.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { assets } from './assets.ts';
import { squeezeCss, trimGovukCss } from './trim-css.ts';

function file(address: string) {
  const found = assets.files.get(address.replace(assets.prefix, ''));
  assert.ok(found !== undefined, address);
  return found;
}

test('the style sheet is at most 20 KB and the script at most 10 KB, as sent', () => {
  assert.ok(file(assets.stylesheet).gz.length <= 20 * 1024, String(file(assets.stylesheet).gz.length));
  assert.ok(file(assets.script).gz.length <= 10 * 1024, String(file(assets.script).gz.length));
});

test('the style sheet asks for no other file and holds no brand of GOV.UK', () => {
  const css = file(assets.stylesheet).body.toString();
  assert.equal(/url\(.{0,40}|@import.{0,40}|GDS Transport|crown/i.exec(css)?.[0], undefined);
  assert.equal(css.split('{').length, css.split('}').length);
});

test('the script is one module that imports nothing and starts each part', () => {
  const script = file(assets.script).body.toString();
  assert.doesNotMatch(script, /^\s*(?:import|export)\b/m);
  assert.match(script, /class ServiceNavigation/);
});

test('each file stands under a name that is its hash, and its twins unpack to it', () => {
  assert.equal(assets.files.size, 3);
  for (const address of [assets.stylesheet, assets.script, assets.icon]) {
    const { body, br, gz } = file(address);
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    assert.match(address, new RegExp(`^/assets/gwarchod-${hash}\\.(?:css|js|svg)$`));
    assert.deepEqual(brotliDecompressSync(br), body);
    assert.deepEqual(gunzipSync(gz), body);
  }
});

test('a new govuk-frontend without a colour we replace is refused', () => {
  assert.throws(() => trimGovukCss('.govuk-body{color:red}'), /no longer has/);
});

test('squeezing keeps what a rule says', () => {
  assert.equal(
    squeezeCss('/* a */ .a > .b:not(.c, .d) {\n  color: red;\n  margin: 0 auto;\n}\n'),
    '.a > .b:not(.c,.d){color:red;margin:0 auto}',
  );
});
