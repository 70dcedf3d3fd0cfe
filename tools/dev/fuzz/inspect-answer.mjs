/**
 * What must hold of every answer, whatever was asked: located, worded, and a config if and only if there is no error.
 *
 * @returns what does not hold, in words; empty where all does
 */
export function inspectAnswer(answer, texts, renderers) {
  const { diagnostics, config, unknown = [] } = answer;
  const wrong = [];
  for (const one of diagnostics) {
    for (const place of [one, ...one.related])
      wrong.push(...placeFaults(place, texts).map((fault) => `${one.code}: ${fault}`));
    for (const words of [one.message, one.help])
      if (!wellWorded(words)) wrong.push(`${one.code} says ${JSON.stringify(words)}`);
  }
  const errors = diagnostics.some(({ severity }) => severity === 'error');
  if (errors && config) wrong.push('there is a config in spite of errors');
  if (!errors && !config && unknown.length === 0) wrong.push('there is neither a config nor an error');
  wrong.push(...renderFaults(answer, renderers));
  return wrong;
}

function renderFaults(answer, renderers) {
  const wrong = [];
  for (const [format, render] of Object.entries(renderers)) {
    const text = render({ ...answer, directory: 'config' });
    // Annotations are the only form in which nothing to say is nothing.
    if (typeof text !== 'string' || (text.length === 0 && format !== 'github')) wrong.push(`${format} renders nothing`);
    else if (stackTrace.test(text)) wrong.push(`${format} shows a stack trace`);
  }
  return wrong;
}

const stackTrace = /^\s+at .+\(?(?:file:|node:|\/).+:\d+:\d+\)?$/m;

/** Words that only a program's mistake puts into a sentence; a text of the config may hold them in quotes. */
function wellWorded(words) {
  const own = words.replace(/"(?:[^"\\]|\\.)*"|“[^”]*”/gs, '');
  return words.length > 0 && !/\bundefined\b|\[object |\bNaN\b|TypeError|RangeError|Cannot read prop/.test(own);
}

function placeFaults({ file, line, column }, texts) {
  if (!Number.isInteger(line) || !Number.isInteger(column) || line < 1 || column < 1)
    return [`${file}:${line}:${column} is no place`];
  const text = texts.get(file);
  if (text === undefined)
    return line === 1 && column === 1 ? [] : [`${file}:${line}:${column} is in a file that was not read`];
  const lines = linesOf(text);
  if (line > lines.length) return [`${file}:${line} is after the last line, ${lines.length}`];
  const length = [...lines[line - 1]].length;
  return column > length + 1 ? [`${file}:${line}:${column} is after the end of the line, ${length}`] : [];
}

let known = { text: '', lines: [''] };
function linesOf(text) {
  if (known.text !== text) known = { text, lines: text.split(/\r\n|\n|\r/) };
  return known.lines;
}
