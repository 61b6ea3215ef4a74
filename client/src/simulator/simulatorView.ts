export const simulatorViews = ['chat', 'variables', 'evidence'] as const
export type SimulatorView = (typeof simulatorViews)[number]
