import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/guides/*.mdx', '../stories/elements/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Not the root's: that builds the script-tag files.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The toolbar of preview.ts has what replaces backgrounds and viewports. Actions would log what a visitor answers.
  features: {
    actions: false,
    backgrounds: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    viewport: false,
  },
};

export default config;
