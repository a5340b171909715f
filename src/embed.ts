import {startLoader} from './loader/loader.js';
import {tags} from './loader/tags.js';

startLoader(tags);
