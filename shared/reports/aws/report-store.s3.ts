import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { JsonText } from '../../foundation/free-text.ts';
import type { ReportStore } from '../report-store.ts';
import { madeOfKey, reportKey } from './report-key.ts';

const MadeOf = JsonText.pipe(z.record(z.string(), z.string()));

/** Pages of reports in the report bucket. The SDK sends a CRC-32 with each, which S3 verifies and keeps. */
export const reportStore = (client: S3Client, bucket: string): ReportStore => {
  const put = async (Key: string, Body: string, ContentType: string): Promise<void> => {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType }));
  };
  const read = async (Key: string): Promise<string | undefined> => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      return await Body?.transformToString();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  };
  return {
    put: (name, language, page) => put(reportKey(name, language), page, 'text/html; charset=utf-8'),
    madeOf: async (edition) => {
      const text = await read(madeOfKey(edition));
      return text === undefined ? {} : MadeOf.parse(text);
    },
    noteMade: (edition, made) => put(madeOfKey(edition), JSON.stringify(made), 'application/json'),
  };
};
