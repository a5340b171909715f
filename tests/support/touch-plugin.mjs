/**
 * The command `touch` for tests in a browser: a finger touches the first point, moves through the others and is lifted. The answer is
 * false in an engine whose driver has no fingers; see `touch()` in page.ts.
 * @returns {import('@web/test-runner').TestRunnerPlugin<readonly (readonly [number, number])[]>}
 */
export function touchPlugin() {
  return {
    name: 'touch',
    async executeCommand({command, payload, session}) {
      if (command !== 'touch' || !payload) return undefined;
      const {getPage} = /** @type {any} */ (session.browser);
      const {touchscreen} = getPage.call(session.browser, session.id);
      if (!touchscreen) return false;
      const [start, ...path] = payload;
      await touchscreen.touchStart(...start);
      for (const point of path) await touchscreen.touchMove(...point);
      await touchscreen.touchEnd();
      return true;
    },
  };
}
