// For a page that another one shows in a frame: `frame-height.js` tells the other, when it asks, how high this page is.

function postHeight(): void {
  // The height alone, and to nobody but the page that has asked.
  parent.postMessage({type: 'mm-height', height: document.documentElement.offsetHeight}, '*');
}

// Code that is imported on a server finds no page there.
if (typeof document !== 'undefined') {
  const observer = new ResizeObserver(postHeight);

  addEventListener('message', ({data, source}) => {
    if (data !== 'mm-height' || source !== parent) return;
    postHeight();
    observer.observe(document.documentElement);
  });
}
