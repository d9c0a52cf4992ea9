/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import '../style/tokens.css';
import '../style/shell.css';
import '../style/controls.css';
import '../style/content.css';
import '../style/dialog.css';
import '../style/choices.css';
import '../style/setup.css';
import { App } from './App.tsx';

const mount = document.querySelector('[id^="mount_"]');
if (mount) createRoot(mount).render(<App />);
