import { createContext } from 'react';

/** Opens the wizard that connects a website, from wherever on the screen it is asked for. */
export const WizardContext = createContext<() => void>(() => undefined);
