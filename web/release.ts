import { keepRelease } from './build/former-release.ts';
import { buildPages, formerRelease } from './build.ts';

/**
 * `npm run release-pages`, when what is built now has been deployed: its files are committed, and the next release brings
 * them along, for a tablet that is loading this one while that is deployed.
 */
const { files, release } = buildPages();
keepRelease(formerRelease, files);
process.stdout.write(`Kept the files of ${release} in ${formerRelease}\n`);
