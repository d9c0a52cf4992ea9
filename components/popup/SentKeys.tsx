import { useEffect, useState } from 'preact/hooks';
import type { CustomerInformation } from '@/utils/capi/customer-key';
import { makeUserData, type SentKey } from '@/utils/capi/user-data';
import { matchingKeyName } from '@/utils/pixel/catalog';

/** What is made of the customer information: its normal form, and the start of its hash. */
export function SentKeys({ customer }: { customer: CustomerInformation }) {
  const [keys, setKeys] = useState<SentKey[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void makeUserData(customer).then((made) => {
      if (isCurrent) setKeys(made.keys);
    });
    return () => {
      isCurrent = false;
    };
  }, [customer]);
  if (keys.length === 0) return null;
  return (
    <details class="pc-more">
      <summary>What is sent of the person</summary>
      <dl class="pc-sent-keys">
        {keys.map(({ key, normalized, sent }) => (
          <div key={key}>
            <dt>{matchingKeyName(key)}</dt>
            <dd class="pc-mono" title={sent}>
              {normalized === sent ? sent : `${normalized ?? 'hash'} → ${sent.slice(0, 10)}…`}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
