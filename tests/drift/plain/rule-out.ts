/** In the place of what rules out early: rules out nothing. */
export { listCandidates as listPossible } from '@/utils/dom/locate/candidates';
