export {readBlocks} from '../clinic-content/page-blocks.js';
