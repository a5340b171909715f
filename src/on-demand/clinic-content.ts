export {readBlocks, readScripts} from '../clinic-content/page-blocks.js';
