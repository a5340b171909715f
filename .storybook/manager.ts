import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'medical-massage-widgets',
    colorPrimary: '#006655',
    colorSecondary: '#006655',
  }),
});
