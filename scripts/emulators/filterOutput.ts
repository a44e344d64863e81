import { stripVTControlCharacters } from 'node:util';

/**
 * Things firebase-tools warns about that are normal here. Everything else that it marks as a warning or an
 * error is shown.
 */
const normalWarnings = [
  // We set it ourselves: the Google Cloud CLI's component instead of a download.
  /Env variable override detected\. Using firestore emulator/,
  // A demo project needs no account and no network.
  /You are not currently authenticated/,
  /Unable to fetch the CLI MOTD/,
  // Without functions/.secret.local the product runs on its local parts, which need no secret.
  /Unable to access secret environment variables/,
  // Its web interface is switched off: the dashboard is the interface.
  /The Emulator UI is not starting/,
  // The way our own Ctrl-C reaches the emulator.
  /has exited upon receiving signal: SIG(INT|TERM)/,
];

/** Symbols with which firebase-tools begins a warning and an error. */
const problem = /^(?:⚠|✖|⬢|!|Error:)/u;
/** …and anything else of its own: news, progress, tables. */
const news = /^(?:i {2}|✔|[┌│├└┬]|Serving at port|Issues\? Report them|\s+(?:Emulator Hub host|Other reserved ports))/u;
/** What the functions themselves print. */
const fromFunctions = /^> {2}/;

const loudSeverities = /"severity":"(?:WARNING|ERROR|CRITICAL|ALERT|EMERGENCY)"/;

/**
 * Decides line by line what a newcomer should see of firebase-tools' output: warnings and errors with the
 * lines that follow them, and whatever the functions print, except for their structured log lines below
 * a warning. A line that it does not know goes with the line before it.
 *
 * @returns a function that takes a line and tells whether to show it
 */
export function createOutputFilter(): (line: string) => boolean {
  let showing = false;
  return (coloured) => {
    const line = stripVTControlCharacters(coloured);
    if (fromFunctions.test(line)) {
      showing = !/"severity":/.test(line) || loudSeverities.test(line);
    } else if (problem.test(line)) {
      showing = !normalWarnings.some((pattern) => pattern.test(line));
    } else if (news.test(line)) {
      showing = false;
    }
    return showing;
  };
}
