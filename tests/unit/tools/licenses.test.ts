import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thirdPartyLicences } from '../../../tools/licenses';

test('the shipped licence list is that of the packages installed', () => {
  expect(readFileSync('public/third-party-licenses.txt', 'utf8')).toBe(thirdPartyLicences());
});

test('no package ships without a licence', () => {
  expect(thirdPartyLicences()).not.toMatch(/\(see below\)/);
});
