/** @jsxImportSource vue */
import { createApp } from 'vue';
import { AppFrame } from '../shared/AppFrame.tsx';
import '../shared/base.css';
import './workflow-builder.css';
import { WorkflowBuilder } from './WorkflowBuilder.tsx';
import { WorkflowList } from './WorkflowList.tsx';

const query = new URLSearchParams(window.location.search);
const workflowId = query.get('workflowId');
const locationId = query.get('locationId') ?? '';

createApp(() => (
  <AppFrame>
    {{
      default: () =>
        workflowId === null ? (
          <WorkflowList locationId={locationId} />
        ) : (
          <WorkflowBuilder workflowId={workflowId} />
        ),
    }}
  </AppFrame>
)).mount('#app');
