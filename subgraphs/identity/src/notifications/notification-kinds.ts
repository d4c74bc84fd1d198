import type { NotificationType } from '../api.generated.ts'

export interface NotificationText {
  title: string
  message: string
}

/**
 * Every type with its built-in text and the variables that an organization's
 * own text may use. A type without an entry does not compile.
 */
export const notificationKinds: Readonly<Record<NotificationType, NotificationText & { variables: readonly string[] }>> = {
  GENERAL: { title: '{{title}}', message: '{{message}}', variables: ['title', 'message'] },
  CALL_SCHEDULED: {
    title: 'Call {{prospectName}}',
    message: '{{scheduledBy}} scheduled a call with {{prospectName}} for {{scheduledAt}}.',
    variables: ['prospectName', 'scheduledAt', 'scheduledBy'],
  },
  CALL_WON: {
    title: '{{agentName}} won {{prospectName}}',
    message: '{{agentName}} ended the call with {{prospectName}} as: {{outcome}}.',
    variables: ['agentName', 'prospectName', 'outcome'],
  },
}

export const notificationTypes = Object.keys(notificationKinds) as NotificationType[]
