/** @jsxImportSource vue */
import { NConfigProvider, NDialogProvider, NMessageProvider } from 'naive-ui';
import { defineComponent } from 'vue';
import { readTheme } from './theme.ts';

/** Theme, toasts and dialogs around one of the apps. */
export const AppFrame = defineComponent({
  name: 'AppFrame',
  setup(_, { slots }) {
    const theme = readTheme();
    return () => (
      <NConfigProvider themeOverrides={theme} abstract>
        {{
          default: () => (
            <NMessageProvider placement="top" duration={4000}>
              {{
                default: () => (
                  <NDialogProvider>{{ default: () => slots.default?.() }}</NDialogProvider>
                ),
              }}
            </NMessageProvider>
          ),
        }}
      </NConfigProvider>
    );
  },
});
