// Password hashes of local accounts: argon2id at 19 MiB and 2 passes (OWASP's first choice), written as a PHC string.

import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const argon = promisify(argon2);
const MEMORY_KIB = 19_456;
const PASSES = 2;
const SHAPE = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d)\$([\w+/]+)\$([\w+/]+)$/;

/** The shortest password a local account may have; longer sentences are welcome up to 200 characters. */
export const MIN_PASSWORD = 12;
export const MAX_PASSWORD = 200;

/** Hashes a password with a new salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, MEMORY_KIB, PASSES, 1);
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${plain(salt)}$${plain(hash)}`;
}

/**
 * True when the password is the one that was hashed. Null stands for an account that does not exist or has no
 * password: the same work is done, so that the time taken tells nobody which names exist.
 */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const found = stored === null ? null : SHAPE.exec(stored);
  if (found === null) {
    await derive(password, randomBytes(16), MEMORY_KIB, PASSES, 1);
    return false;
  }
  const [, memory, passes, lanes, salt, hash] = found;
  const expected = Buffer.from(hash ?? '', 'base64');
  const given = await derive(
    password,
    Buffer.from(salt ?? '', 'base64'),
    Number(memory),
    Number(passes),
    Number(lanes),
  );
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function derive(
  password: string,
  salt: Buffer,
  memory: number,
  passes: number,
  parallelism: number,
): Promise<Buffer> {
  return argon('argon2id', {
    message: password.normalize('NFC'),
    nonce: salt,
    parallelism,
    tagLength: 32,
    memory,
    passes,
  });
}

function plain(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
