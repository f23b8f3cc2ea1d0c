/**
 * npm's packages, installed where they are missing or older than the lockfile. It runs before anything is installed,
 * so it uses nothing but Node.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

export function installDependencies() {
  // npm writes this file whenever it finishes an install.
  const installed = join(root, 'node_modules', '.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Installing npm packages …');
  // Not `npm ci`: it refuses a lockfile that leaves out the native builds of other platforms. The lockfile is kept to
  // and stays as it is.
  npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}
