// npm run theme -- FILE… --out DIR: the command `samklang theme`, from its sources.
import { build } from './build.js';

// What a theme's report shows of the library, and what its sheet says of it, is generated.
await build(['icons', 'entries', 'report', 'properties', 'undefined']);
const { main } = await import('../cli/samklang.js');

// npm runs scripts in the package's own folder; paths are meant from where the person stands.
if (process.env.npm_lifecycle_event === 'theme' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.exitCode = await main(['theme', ...process.argv.slice(2)]);
