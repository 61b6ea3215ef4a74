/**
 * WhatsApp's limits in UTF-16 units, the stricter way of counting, for messages inside the
 * customer service window (Cloud API reference, interactive and text messages).
 */
export const MESSAGE_LIMITS = {
  text: 4_096,
  interactiveBody: 1_024,
  buttons: 3,
  buttonTitle: 20,
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  listButton: 20,
} as const
