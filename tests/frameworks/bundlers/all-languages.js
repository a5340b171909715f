import 'medical-massage-widgets/define/benefit-card.js';
import 'medical-massage-widgets/define/pain-level.js';
