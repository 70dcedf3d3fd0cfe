import type { EventSelector } from '../../model/config-files.generated.js';
import type { RuleContext } from '../context.js';
import { reportDuplicates } from '../names/duplicates.js';
import type { Report, Rule } from '../rule.js';
import type { DeepPartial } from '../schema/deep-partial.js';

const operators = ['equals', 'startsWith', 'endsWith', 'notEquals', 'notStartsWith', 'notEndsWith'] as const;
const categories = ['Management', 'Data', 'NetworkActivity'];
/** Fields that take `equals` and nothing else. */
const onlyEquals: ReadonlySet<string> = new Set(['eventCategory', 'resources.type', 'readOnly']);
/** What all selectors of a trail may hold together. */
const maximumValues = 500;

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html */
export const trailDataEvents: Rule = {
  code: 'trail-data-events',
  summary: 'Event selectors of the trail are such that CloudTrail takes them.',
  check(context, report) {
    const events = context.files['logging-config']?.organizationTrail?.dataEvents;
    const selectors = events?.advancedEventSelectors ?? [];
    const place = (index: number) => `/organizationTrail/dataEvents/advancedEventSelectors/${index}`;
    selectors.forEach((selector, index) => {
      if (selector) checkSelector(context, report, selector, place(index));
    });
    reportDuplicates(
      selectors.map((selector, index) => ({
        key: selector?.name,
        at: () => context.at('logging-config', `${place(index)}/name`),
      })),
      report,
      (name) => ({
        message: `The event selector "${name}" stands here twice.`,
        help: 'Rename or remove one.',
        other: 'the first',
      }),
    );
    const values = selectors.flatMap((one) => one?.fieldSelectors ?? []).flatMap(valuesOf);
    if (values.length > maximumValues) {
      report({
        at: context.at('logging-config', '/organizationTrail/dataEvents/advancedEventSelectors', 'key'),
        message: `The event selectors hold ${values.length} values, and CloudTrail takes ${maximumValues}.`,
        help: 'Use startsWith for what starts alike.',
      });
    }
  },
};

type Field = NonNullable<NonNullable<DeepPartial<EventSelector>['fieldSelectors']>[number]>;

function valuesOf(field: Field | undefined): (string | undefined)[] {
  return operators.flatMap((operator) => field?.[operator] ?? []);
}

function checkSelector(context: RuleContext, report: Report, selector: DeepPartial<EventSelector>, pointer: string) {
  const fields = selector.fieldSelectors ?? [];
  fields.forEach((field, index) => {
    if (field) checkField(context, report, field, `${pointer}/fieldSelectors/${index}`);
  });
  const fieldOf = (name: string) => fields.find((one) => one?.field === name);
  if (fields.length === 0 || fields.some((one) => one?.field === undefined)) return;
  const at = context.at('logging-config', pointer);
  const category = fieldOf('eventCategory');
  if (!category) {
    report({
      at,
      message: `The event selector "${selector.name}" does not say which category of events it is about.`,
      help: 'Add - { field: eventCategory, equals: [Data] } to its fieldSelectors.',
    });
  } else if (category.equals?.[0] === 'Data' && !fieldOf('resources.type')) {
    report({
      at,
      message: `The event selector "${selector.name}" does not say of which type of resource.`,
      help: 'Add - { field: resources.type, equals: [AWS::DynamoDB::Table] }, or another type, to its fieldSelectors.',
    });
  }
}

function checkField(context: RuleContext, report: Report, field: Field, pointer: string): void {
  const at = context.at('logging-config', pointer);
  const used = operators.filter((operator) => field[operator] !== undefined);
  const name = field.field ?? '';
  if (used.length === 0) {
    report({ at, message: `Nothing is said of the field "${name}".`, help: `Write one of ${operators.join(', ')}.` });
  } else if (onlyEquals.has(name) && used.some((operator) => operator !== 'equals')) {
    report({
      at,
      message: `The field "${name}" takes equals and nothing else.`,
      help: 'Write equals: with its values.',
    });
  } else if (onlyEquals.has(name) && (field.equals?.length ?? 0) > 1) {
    report({
      at,
      message: `The field "${name}" takes one value.`,
      help: 'Write an event selector for each of the values.',
    });
  }
  const [category] = field.equals ?? [];
  if (name === 'eventCategory' && category !== undefined && !categories.includes(category)) {
    const help = context.didYouMean(category, categories) || `Allowed: ${categories.join(', ')}.`;
    report({ at, message: `"${category}" is no category of events that a trail has.`, help });
  }
  if (valuesOf(field).some((value) => value?.includes('*'))) {
    report({
      at,
      message: `The field "${name}" has a value with "*", which stands for itself.`,
      help: 'Use startsWith or endsWith.',
    });
  }
}
