// The state of the page is in the fragment of its address, so that it can be sent and bookmarked. A server never sees a fragment.

/** @returns {Record<string, string>} */
export const fromAddress = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

/** Writes the state. It makes no entry in the history. @param {Record<string, string>} state */
export function toAddress(state) {
  history.replaceState(null, '', `${location.pathname}${location.search}#${new URLSearchParams(state)}`);
}

/**
 * What a form says, by the names of its fields. A box is `on` or `off`; several boxes of one name are the values of those that are checked.
 *
 * @param {HTMLFormElement} form
 * @returns {Record<string, string>}
 */
export function fromForm(form) {
  const state = {};
  for (const {name, type, value, checked} of form.elements) {
    if (!name) continue;
    if (type === 'radio') {
      if (checked) state[name] = value;
    } else if (type !== 'checkbox') state[name] = value;
    else if (value === 'on') state[name] = checked ? 'on' : 'off';
    else state[name] = [state[name], checked && value].filter(Boolean).join(' ');
  }
  return state;
}
