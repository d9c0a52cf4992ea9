/** @jsxImportSource vue */
import { defineComponent, onMounted, watch } from 'vue';
import { BuilderFrame } from './BuilderFrame.tsx';
import { Content } from './Content.tsx';
import { Header } from './Header.tsx';
import { navigate, route } from './router.ts';
import { loadLocation, loadLocations, locations } from './session.ts';
import { Sidebar } from './Sidebar.tsx';

/** The shell: sidebar, header and a screen, or a builder that takes the whole window. */
export const Shell = defineComponent({
  name: 'Shell',
  setup() {
    onMounted(async () => {
      await loadLocations();
      const first = locations.value[0];
      if (route.value.name === 'nowhere' && first) {
        navigate({ name: 'section', locationId: first.id, section: 'dashboard' }, 'replace');
      }
    });
    watch(
      () => (route.value.name === 'nowhere' ? undefined : route.value.locationId),
      (id) => (id === undefined ? undefined : loadLocation(id)),
      { immediate: true },
    );
    return () => {
      const now = route.value;
      if (now.name === 'nowhere') return <div class="hl-empty" />;
      if (now.name === 'page-builder' || now.name === 'workflow') {
        return (
          <div class="builder-page">
            <BuilderFrame route={now} />
          </div>
        );
      }
      return (
        <div class="shell">
          <Sidebar locationId={now.locationId} active={now} />
          <div class="shell-main">
            <Header locationId={now.locationId} />
            <Content route={now} />
          </div>
        </div>
      );
    };
  },
});
