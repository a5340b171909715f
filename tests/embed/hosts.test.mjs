// About what pages do to the elements: every row of docs/pages.md that is tried here, in one process, so that each browser starts once.
import './hosts/libraries.mjs';
import './hosts/life.mjs';
import './hosts/markup.mjs';
import './hosts/network.mjs';
import './hosts/old-browsers.mjs';
import './hosts/policies.mjs';
import './hosts/script.mjs';
import './hosts/styles.mjs';
import './hosts/translated.mjs';
