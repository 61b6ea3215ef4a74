/** The words of the section where a step answers otherwise than the flow. */
export const answeringWords = {
  title: 'Answers here',
  about:
    'Where this step answers otherwise than the flow’s settings. What is off stays as it is there.',
  asFlow: 'As the flow’s settings say',
  own: (count: number) => (count === 1 ? '1 of its own' : `${count} of its own`),
  reprompts: 'Own texts when it is not understood',
  wrongKinds: 'Own texts by kind of message',
  why: 'Own answer when the customer asks why',
  whyText: 'Why it is asked',
  busy: 'Own text while it waits',
  busyText: 'The customer writes while the step waits',
  nudge: 'Reminder',
  nudges: { flow: 'As the flow’s settings say', own: 'Its own', none: 'None' },
  expire: 'Own time after which it ends',
  deafTo: 'Words that work everywhere, but not here',
  deafToAbout: 'Choose those that are answers to this step.',
}
