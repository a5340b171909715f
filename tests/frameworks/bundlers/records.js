import {painScoreToCsv} from 'medical-massage-widgets';

document.body.dataset.csv = painScoreToCsv({score: 7, scale: 'NRS-11', recall: 'now', at: new Date(0)});
