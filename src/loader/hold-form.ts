const held = new WeakSet<EventTarget>();

/**
 * Returns a listener for `submit` in the capture phase. Until the code of a control is there, the browser does not know that an answer
 * is required, so the form would be sent without it. It is held back, and sent again once that code can check it or nothing should
 * wait for it any longer.
 *
 * @param coming for each tag whose code is on its way, a promise for the end of the wait
 */
export const holdForm =
  (coming: ReadonlyMap<string, Promise<unknown>>) =>
  (event: Event): void => {
    const form = event.target as HTMLFormElement;
    const {submitter} = event as SubmitEvent;
    const waits = [...(form.getRootNode() as ParentNode).querySelectorAll('[required]')]
      .filter((control) => (control.getAttribute('form') ?? (form.contains(control) && form.id)) === form.id)
      // A native control between the tags answers meanwhile.
      .flatMap((control) =>
        control.querySelector('input, select, textarea') ? [] : (coming.get(control.localName) ?? []),
      );
    // A browser without this method can't run the controls either, so there is nothing to wait for.
    if (!waits.length || !('requestSubmit' in form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held.has(form)) return;
    held.add(form);
    void Promise.all(waits).then(() => {
      held.delete(form);
      form.requestSubmit(submitter);
    });
  };
