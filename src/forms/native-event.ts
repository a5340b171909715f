/** An event of the browser's own class: an old library such as MooTools puts another in the place of `window.Event`. */
export function nativeEvent(type: string, options: EventInit): Event {
  const {constructor: NativeEvent} = document.createEvent('Event');
  return new (NativeEvent as typeof Event)(type, options);
}
