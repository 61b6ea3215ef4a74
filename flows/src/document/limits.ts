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
  /** Of a form: what opens it, the names of its fields, the titles of their options. */
  formButton: 30,
  formLabel: 20,
  formOption: 30,
  linkButton: 20,
  templateButton: 25,
  caption: 1_024,
} as const
