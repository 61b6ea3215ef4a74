/** Something in a file that keeps it from being a flow; `path` reads like `nodes.3.data.text`. */
export type DocumentProblem = { path: string; message: string }
