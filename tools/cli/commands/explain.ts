import type { Command } from 'commander';
import { didYouMean, Failure } from '../../../pipeline/diagnostics/index.js';
import { allCodes } from '../../../pipeline/pipeline.js';
import { renderCodes, renderPage } from '../../../pipeline/report/rule-page/index.js';
import { renderSchedule } from '../../../pipeline/report/schedule/index.js';
import { isTimeZone, parseSchedule } from '../../../pipeline/schedules/index.js';
import type { Installation } from '../installation.js';
import { rulePages } from '../rule-pages.js';
import { writeResult } from '../write-result.js';

/** `charter explain [CODE]`: the page of a code, or all codes; of a schedule, what it means and when it runs next. */
export function define(command: Command, _exit: (code: number) => void, installation: Installation): void {
  command
    .argument('[CODE]', 'what a message ends with, or a schedule; without it, all codes are listed')
    .argument('[TIMEZONE]', 'time zone of the schedule; UTC where left out')
    .addHelpText(
      'after',
      "\nExample:\n  charter explain account-names\n  charter explain 'cron(0 3 ? * SUN *)' Europe/Berlin",
    )
    .action(async (code: string | undefined, timezone: string | undefined) => {
      if (code !== undefined && (looksLikeSchedule(code) || timezone !== undefined)) {
        await writeResult(explainedSchedule(code, timezone ?? 'UTC'), undefined);
        return;
      }
      const { color } = command.optsWithGlobals<{ color?: boolean }>();
      const terminal = process.stdout.isTTY === true;
      const colour = terminal && color !== false && !process.env['NO_COLOR'];
      const options = { colour, width: (terminal && process.stdout.columns) || 80 };
      const text =
        code === undefined ? renderCodes(allCodes, options) : renderPage(pageFor(code, installation), options);
      await writeResult(text, undefined);
    });
}

/** The Markdown of a code's page; what is known without one where there is none. */
function pageFor(asked: string, installation: Installation): string {
  const known = allCodes.find(({ code }) => code === asked);
  if (!known) {
    const near = didYouMean(
      asked,
      allCodes.map(({ code }) => code),
    );
    throw new Failure(`There is no code "${asked}".`, {
      exitCode: 2,
      help: [...(near ? [near] : []), 'charter explain lists all codes.'],
    });
  }
  return rulePages(installation)(known.code) ?? `# ${known.code}\n\n${known.summary}\n`;
}

function looksLikeSchedule(asked: string): boolean {
  return /^\s*(cron|rate|at)\(/.test(asked);
}

function explainedSchedule(expression: string, timezone: string): string {
  if (!isTimeZone(timezone)) {
    const near = didYouMean(timezone, Intl.supportedValuesOf('timeZone'));
    const help = [near || 'Write an IANA name, as in Europe/Berlin.'];
    throw new Failure(`"${timezone}" is not a time zone.`, { exitCode: 2, help });
  }
  const schedule = parseSchedule(expression);
  if ('fault' in schedule) throw new Failure(schedule.fault.message, { exitCode: 2, help: [schedule.fault.help] });
  return renderSchedule(expression, timezone, new Date()) ?? '';
}
