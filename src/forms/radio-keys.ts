/**
 * Listener for `keydown` on an element around the radios of one group. It handles the keys of a native radio group, which differ
 * between browsers, and Home and End. The answer and the focus move together, with the events of a click.
 */
export function moveByKey(event: KeyboardEvent): void {
  const radios = [...(event.currentTarget as Element).querySelectorAll('input')];
  const current = radios.indexOf(event.target as HTMLInputElement);
  // The event may come from slotted content of the page.
  if (current < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const right = getComputedStyle(radios[current]!).direction === 'rtl' ? -1 : 1;
  const next = {
    Home: 0,
    End: -1,
    ArrowUp: current - 1,
    ArrowDown: current + 1,
    ArrowLeft: current - right,
    ArrowRight: current + right,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const radio = radios[(next + radios.length) % radios.length]!;
  radio.focus();
  radio.click();
}
