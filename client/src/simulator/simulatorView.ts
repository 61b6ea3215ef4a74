export type SimulatorView = 'chat' | 'variables'
