/** The one account that fauxqs knows; it is part of every ARN that it gives and expects. */
export const localAccount = '000000000000';

/** What every client and function of a local run signs with. They open nothing but the engines on this machine. */
export const localCredentials = {
  accessKeyId: 'LOCALRUN000000000000',
  secretAccessKey: 'opens-nothing-but-this-machine',
  sessionToken: 'local-run',
};
