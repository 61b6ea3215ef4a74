import type { FlowNode, NodeKind } from '@alur/flows'

/** A step of one kind, and what its data holds. */
export type NodeOf<Kind extends NodeKind> = Extract<FlowNode, { kind: Kind }>
export type DataOf<Kind extends NodeKind> = NodeOf<Kind>['data']
