import { locate } from '@/utils/dom/locate/locate';
import { FIELDS } from '@/utils/sites/events-manager/fields';
import { lookInPage } from './look-in-page.ts';

lookInPage((screen) => Object.values(FIELDS).map((field) => [field.id, locate(screen, field)]));
