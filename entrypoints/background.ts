import { defineBackground } from 'wxt/utils/define-background';
import { routes } from '@/utils/background/routes';
import { listen } from '@/utils/messaging/router';
import { restrictStorage } from '@/utils/storage/restrict';

export default defineBackground(() => {
  listen(routes, restrictStorage());
});
