/** @jsxImportSource vue */
import { createApp } from 'vue';
import { AppFrame } from '../shared/AppFrame.tsx';
import '../shared/base.css';
import './page-builder.css';
import { PageBuilder } from './PageBuilder.tsx';

createApp(() => <AppFrame>{{ default: () => <PageBuilder /> }}</AppFrame>).mount('#app');
