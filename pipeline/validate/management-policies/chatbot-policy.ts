import { choice, group, list, named, text } from './shape.js';

const client = choice('enabled', 'disabled');
const roles = list(choice('user_role', 'channel_role'));
const channel = group({ supported_channel_types: list(choice('public', 'private')), supported_role_settings: roles });
const team = group({ supported_role_settings: roles });

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_chatbot_syntax.html */
export const chatbotPolicy = group({
  chatbot: group({
    platforms: group({
      slack: group({ client, workspaces: list(text()), default: channel, overrides: named(channel) }),
      microsoft_teams: group({
        client,
        tenants: named(list(text())),
        default: team,
        overrides: named(named(team)),
      }),
      chime: group({ client }),
      // One of AWS's examples has it here.
      default: group({ client }),
    }),
    default: group({ client }),
  }),
});
