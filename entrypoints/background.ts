import { defineBackground } from 'wxt/utils/define-background';
import { keepWatch } from '@/utils/background/watch/keep-watch';
import { routes } from '@/utils/background/routes';
import { listen } from '@/utils/messaging/router';
import { restrictStorage } from '@/utils/storage/restrict';

export default defineBackground(() => {
  const ready = restrictStorage();
  listen(routes, ready);
  keepWatch(ready);
});
