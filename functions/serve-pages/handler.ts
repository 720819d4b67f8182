import { createHash } from 'node:crypto';
import { publicKeyOf } from '../../shared/alerts/aws/push/public-key-of.ts';
import { keyClient, vapidKey } from '../../shared/alerts/aws/push/vapid-key.ts';
import { bucketOrigin } from '../../shared/aws/bucket-origin.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { filesBeside } from '../../shared/lambda/files-beside.ts';
import { logError } from '../../shared/lambda/log.ts';
import { pageFunction } from '../../shared/lambda/page-function.ts';
import { pageHeaders } from '../../shared/pages/page-headers.ts';
import { readPageList } from '../../shared/pages/page-list.ts';
import { webSetting } from '../../shared/pages/web-setting.ts';
import { Env } from './env.ts';
import { servePages } from './serve-pages.ts';

const env = readEnv(Env);
const read = filesBeside(import.meta.url, 'pages');
const list = readPageList(read('pages.json'));
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const originOf = (bucket: string) => bucketOrigin(bucket, env.REGION, env.AWS_ENDPOINT_URL_S3);
const origins = {
  identity: env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER ?? `https://cognito-idp.${env.REGION}.amazonaws.com`,
  inbox: originOf(env.INBOX_BUCKET),
  viewing: originOf(env.VIEWING_BUCKET),
  shared: Object.values(env.SHARED_PHOTO_BUCKETS).map(originOf),
};
const { COUNTRY: country, TIME_ZONE: timeZone, LANGUAGES: languages, REGION: region, HOME: home } = env;
const place = { country, timeZone, languages, region, clientId: env.USER_POOL_CLIENT_ID, home, release: list.release };
const setting = webSetting(place, origins);

const key = publicKeyOf(vapidKey(keyClient(), env.VAPID_KEY_ID), (error) => logError('no-vapid-key', error));
const ports = { list, read, setting, vapidKey: key, headers: pageHeaders(origins), digest };

export const handler = pageFunction(servePages(ports));
