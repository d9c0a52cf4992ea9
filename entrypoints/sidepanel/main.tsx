import { render } from 'preact';
import { SidePanelApp } from '@/utils/surfaces/SidePanelApp';

const app = document.getElementById('app');
if (app) render(<SidePanelApp />, app);
