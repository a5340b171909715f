import {startLoader} from './loader/loader.js';
import {builtFiles} from './loading/built-files.js';

startLoader(builtFiles('./', `./chunks/${BUILD}/`, false));
