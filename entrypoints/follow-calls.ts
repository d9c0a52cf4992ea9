import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followFbq } from '@/utils/content/follow/follow-fbq';

/** In the page's own world, and only where the person follows calls. */
export default defineUnlistedScript(() => followFbq(window));
