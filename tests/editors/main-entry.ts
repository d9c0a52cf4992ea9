import { answerEditors } from '@/utils/dom/editors/answer-editors';

answerEditors(document);
