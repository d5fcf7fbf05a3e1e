/**
 * Finds the browsers that the tests and `npm start` drive. Run as a script, it also installs what
 * is missing for the tests: `tsx scripts/browsers.ts`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Flags with which Chromium starts on a machine without a display, a GPU or a network. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where one browser may be found, in the order in which we look. */
interface Whereabouts {
  readonly variables: readonly string[];
  readonly commands: readonly string[];
  readonly places: readonly string[];
}

const PROGRAM_FILES = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

const CHROMIUM: Whereabouts = {
  variables: ['JINGWEN_CHROMIUM', 'CHROME_PATH'],
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...PROGRAM_FILES.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ],
};

const FIREFOX: Whereabouts = {
  variables: ['JINGWEN_FIREFOX'],
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...PROGRAM_FILES.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
};

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The path of a command on the PATH. */
export function findCommand(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return folders
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find(isFile);
}

function find({ variables, commands, places }: Whereabouts): string | undefined {
  const named = variables.map((name) => process.env[name]).find(Boolean);
  if (named) return named;
  for (const command of commands) {
    const path = findCommand(command);
    if (path) return path;
  }
  return places.find(isFile);
}

/**
 * The path of an installed Chromium or Chrome; looks at files only, installs nothing.
 * @returns the bare name when there is none: whoever starts it learns which program is missing
 */
export function findChromium(): string {
  return find(CHROMIUM) ?? 'chromium';
}

/** The path of an installed Firefox; see `findChromium`. */
export function findFirefox(): string {
  return find(FIREFOX) ?? 'firefox';
}

/** A thing that the tests need, and how to see and get it. */
interface Need {
  readonly name: string;
  /** Package names by preference: Debian's, then Ubuntu's. */
  readonly packages: readonly string[];
  /** Without it the tests cannot run at all. */
  readonly required: boolean;
  readonly present: () => boolean;
}

const CJK_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

const CHROMIUM_NEED: Need = {
  name: 'Chromium (or Chrome)',
  packages: ['chromium', 'chromium-browser'],
  required: true,
  present: () => runs(findChromium()),
};

const TEST_NEEDS: readonly Need[] = [
  CHROMIUM_NEED,
  {
    name: 'Firefox 140 or newer',
    packages: ['firefox-esr', 'firefox'],
    required: true,
    present: () => runs(findFirefox()),
  },
  ...['xvfb', 'xdotool'].map((name) => ({
    name,
    packages: [name],
    required: false,
    present: () => findCommand(name === 'xvfb' ? 'Xvfb' : name) !== undefined,
  })),
  {
    name: 'a Chinese font',
    packages: ['fonts-noto-cjk'],
    required: false,
    present: () => existsSync(CJK_FONT),
  },
];

/** An Ubuntu package may be an empty shell around a snap: only a browser that answers counts. */
function runs(path: string): boolean {
  if (!isFile(path)) return false;
  // Chrome on Windows opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function canUseApt(): boolean {
  const root = process.getuid?.() === 0;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return root && /\b(?:debian|ubuntu)\b/.test(release) && findCommand('apt-get') !== undefined;
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // apt's own account goes to stderr: stdout belongs to the caller's result.
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 2, 2], env }).status === 0;
}

/** The name under which this system's package list knows the thing. */
function packageOf(need: Need): string | undefined {
  return need.packages.find((name) => {
    const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
    return /Candidate: (?!\(none\))/.test(stdout ?? '');
  });
}

function installFromApt(needs: readonly Need[]): void {
  console.error(`Installing from apt: ${needs.map((need) => need.name).join(', ')}`);
  apt('update');
  const wanted = needs.flatMap((need) => packageOf(need) ?? []);
  const options = ['install', '-y', '--no-install-recommends'];
  // One package that cannot be had must not keep the others away.
  if (!apt(...options, ...wanted)) for (const name of wanted) apt(...options, name);
}

/**
 * Installs what is missing, where we may.
 * @returns undefined when all that is required is there, else one line that says what to install
 */
function ensure(needs: readonly Need[]): string | undefined {
  const missing = needs.filter((need) => !need.present());
  if (missing.length > 0 && canUseApt()) installFromApt(missing);
  const lacking = missing.filter((need) => need.required && !need.present());
  if (lacking.length === 0) return undefined;
  const names = lacking.map((need) => need.name).join(' and ');
  return `Please install ${names}, or name the program in JINGWEN_CHROMIUM / JINGWEN_FIREFOX.`;
}

/** Makes sure of Chromium alone: all that `npm start` needs. */
export function ensureChromium(): string | undefined {
  // The quick look is enough here; only when it fails do we start programs and package managers.
  return isFile(findChromium()) ? undefined : ensure([CHROMIUM_NEED]);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const problem = ensure(TEST_NEEDS);
  if (problem) console.error(problem);
  process.exitCode = problem ? 1 : 0;
}
