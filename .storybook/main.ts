import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/guides/*.mdx', '../stories/elements/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Without this path Storybook would use the vite.config.ts of the root, which builds the script-tag files.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The toolbar in preview.ts replaces backgrounds and viewports. Actions would log what a visitor answers.
  features: {
    actions: false,
    backgrounds: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    viewport: false,
  },
};

export default config;
