import 'medical-massage-widgets/define/benefit-card.es.js';
import 'medical-massage-widgets/define/pain-level.es.js';
