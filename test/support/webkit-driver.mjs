// WebKit of GTK over WebDriver, on a screen that nobody sees: https://www.w3.org/TR/webdriver2/
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Starts a browser; `send(method, path, body)` speaks to its one window. */
export async function startWebKit(binary) {
  const port = await freePort();
  const driver = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', '--host=127.0.0.1', `--port=${port}`],
    // A group of its own: the screen has to end with the driver.
    { stdio: 'ignore', detached: true },
  );
  const end = () => driver.exitCode === null && process.kill(-Number(driver.pid));
  process.once('exit', end);

  const ask = async (method, path, body = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`);
    return value;
  };
  const isReady = () =>
    ask('GET', '/status').then(
      ({ ready }) => ready,
      () => false,
    );
  for (const last = Date.now() + 15_000; !(await isReady()); await wait(100))
    if (Date.now() > last || driver.exitCode !== null)
      throw new Error('WebKitWebDriver did not start.');

  const { sessionId } = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        // What a page loads may never answer: its tests begin without it.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  });
  const send = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  return {
    send,
    async stop() {
      // A session that is stuck in a command never answers.
      await Promise.race([send('DELETE', '').catch(() => {}), wait(3000)]);
      process.off('exit', end);
      end();
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
