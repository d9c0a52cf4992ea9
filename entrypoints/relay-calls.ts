import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { relayCalls } from '@/utils/content/follow/relay-calls';

/** In our own world of the same page. */
export default defineUnlistedScript(() => relayCalls(window));
