import { defineBackground } from 'wxt/utils/define-background';
import { keepWatch } from '@/utils/background/watch/keep-watch';
import { watchShells } from '@/utils/background/shells/keep-shells';
import { routes } from '@/utils/background/routes';
import { listen } from '@/utils/messaging/router';
import { getShellHosts } from '@/utils/storage/shells';
import { restrictStorage } from '@/utils/storage/restrict';

export default defineBackground(() => {
  const ready = restrictStorage();
  listen(routes, ready, getShellHosts);
  keepWatch(ready);
  watchShells(ready);
});
