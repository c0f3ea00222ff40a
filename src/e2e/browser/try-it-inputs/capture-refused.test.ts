import { describe, expect, inject, test } from 'vitest';
import { openWidget } from '../try-it-states/open-widget.ts';

/** A camera that the reader does not allow, and a name of this site that browsers hold to be insecure. */
const widget = openWidget([
  '--use-fake-device-for-media-stream',
  '--deny-permission-prompts',
  '--host-resolver-rules=MAP insecure.test 127.0.0.1',
]);

const MODULE = 'modules/demo-dominant-colours/';
const takePicture = () => widget.page.getByRole('button', { name: 'Take a picture' });

describe('a camera', () => {
  test('that the reader denies is told in plain words, and can be asked for again', async () => {
    await widget.page.goto(inject('siteUrl') + MODULE);
    for (const _ of ['first', 'second']) {
      await takePicture().click();
      const said = 'The browser does not let this page use the camera. Allow it in the settings of this site';
      await widget.page.locator('#try').getByText(said).first().waitFor();
    }
    expect(await widget.page.locator('.try-capturing').count()).toBe(1);
  });

  test('is not offered on a page without a secure origin', async () => {
    const url = new URL(inject('siteUrl') + MODULE);
    url.hostname = 'insecure.test';
    await widget.page.goto(url.href);
    await widget.page.locator('try-it[data-ready]').waitFor();
    expect(await widget.page.evaluate(() => 'mediaDevices' in navigator)).toBe(false);
    expect(await widget.page.locator('[data-capture]').count()).toBe(1);
    expect(await takePicture().count()).toBe(0);
  });
});
