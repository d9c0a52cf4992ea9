import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate made at start, and the hash by which Chromium is told to accept it. */
export interface Certificate {
  /** Private key, PEM. */
  key: string;
  /** Certificate, PEM. */
  cert: string;
  /** Base64 of the SHA-256 of its public key (SPKI, DER). */
  spkiHash: string;
}

/**
 * Makes a self-signed certificate. The names in it do not matter: Chromium trusts it by its key
 * (`--ignore-certificate-errors-spki-list`), which works even for pinned hosts such as facebook.com.
 */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'replica.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({
    type: 'spki',
    format: 'der',
  });
  return {
    key: made.private,
    cert: made.cert,
    spkiHash: createHash('sha256').update(publicKey).digest('base64'),
  };
}
