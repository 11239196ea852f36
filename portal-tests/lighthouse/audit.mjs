/*
 * Looks at pages as Lighthouse does and keeps its reports.
 * node audit.mjs FOLDER CHROME [desktop|mobile ADDRESS NAME]...
 * A page's performance is that of its best run of three: whatever else the machine does makes a run worse, never better.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const [folder, chromePath, ...wanted] = process.argv.slice(2);
const chrome = await launch({
  chromePath,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-background-networking", "--disable-component-update"],
});

const score = (result, category) => Math.round(result.lhr.categories[category].score * 100);

const run = async (preset, address) => {
  const flags = { port: chrome.port, output: ["html", "json"], logLevel: "error", disableFullPageScreenshot: true };
  return lighthouse(address, flags, preset === "desktop" ? desktopConfig : undefined);
};

const best = async (preset, address) => {
  let result = await run(preset, address);
  for (let tries = 1; tries < 3 && score(result, "performance") < 100; tries++) {
    const again = await run(preset, address);
    if (score(again, "performance") > score(result, "performance")) result = again;
  }
  return result;
};

await mkdir(folder, { recursive: true });
try {
  for (let at = 0; at < wanted.length; at += 3) {
    const [preset, address, name] = wanted.slice(at, at + 3);
    const result = await best(preset, address);
    await writeFile(join(folder, `${name}-${preset}.html`), result.report[0]);
    await writeFile(join(folder, `${name}-${preset}.json`), result.report[1]);
  }
} finally {
  await chrome.kill();
}
