import { config } from 'zod'

// Zod would try to write faster code with `new Function`, which the page's security policy refuses
// and reports. It looks when a schema is made, so this comes before every import that makes one.
config({ jitless: true })
