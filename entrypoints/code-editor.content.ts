import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerEditors } from '@/utils/dom/editors/answer-editors';

export default defineContentScript({
  matches: ['https://page-builder.leadconnectorhq.com/*'],
  allFrames: true,
  world: 'MAIN',
  main: () => answerEditors(document),
});
