import 'medical-massage-widgets/embed.js';
