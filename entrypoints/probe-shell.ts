import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readShellSigns } from '@/utils/sites/highlevel/read-shell-signs';

/** What the person's page shows of HighLevel, asked when they open the popup over it. */
export default defineUnlistedScript(() => readShellSigns(document));
