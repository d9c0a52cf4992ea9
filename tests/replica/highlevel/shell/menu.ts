import {
  Calendar,
  ChartColumn,
  CreditCard,
  House,
  LayoutTemplate,
  MessageSquare,
  Settings,
  Target,
  Users,
  Zap,
  type IconNode,
} from 'lucide';
import type { Route } from './routes.ts';

/** One line of the sidebar; a screen belongs to the line whose `routes` hold its name. */
export interface MenuItem {
  id: string;
  label: string;
  icon: IconNode;
  to: (locationId: string) => Route;
  routes: Route['name'][];
}

const section = (id: string, label: string, icon: IconNode): MenuItem => ({
  id,
  label,
  icon,
  to: (locationId) => ({ name: 'section', locationId, section: id }),
  routes: [],
});

/** The sidebar, top to bottom. Only Dashboard, Automation, Sites and Settings hold screens. */
export const MENU: readonly MenuItem[] = [
  section('dashboard', 'Dashboard', House),
  section('conversations', 'Conversations', MessageSquare),
  section('calendars', 'Calendars', Calendar),
  section('contacts', 'Contacts', Users),
  section('opportunities', 'Opportunities', Target),
  section('payments', 'Payments', CreditCard),
  {
    ...section('automation', 'Automation', Zap),
    to: (locationId) => ({ name: 'workflows', locationId }),
    routes: ['workflows', 'workflow'],
  },
  {
    ...section('sites', 'Sites', LayoutTemplate),
    to: (locationId) => ({ name: 'funnels', locationId }),
    routes: ['funnels', 'funnel'],
  },
  section('reporting', 'Reporting', ChartColumn),
  {
    ...section('settings', 'Settings', Settings),
    to: (locationId) => ({ name: 'custom-values', locationId }),
    routes: ['custom-values'],
  },
];
