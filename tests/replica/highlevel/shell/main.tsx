/** @jsxImportSource vue */
import { createApp } from 'vue';
import { AppFrame } from '../shared/AppFrame.tsx';
import '../shared/base.css';
import './shell.css';
import { Shell } from './Shell.tsx';

createApp(() => <AppFrame>{{ default: () => <Shell /> }}</AppFrame>).mount('#app');
