import { createHash } from 'node:crypto';
import { localAccount } from '../assembly/local-account.ts';

/** Where an SMS or e-mail subscription is shadowed by a queue: SNS's own filter policy decides what reaches it. */
export type Shadow = { queueName: string; topicArn: string; channel: 'sms' | 'email'; address: string };

/** A text to a phone that no topic has to do with. */
export type DirectText = { phone: string; text: string };

export type SnsCall = Readonly<Record<string, string | undefined>>;

/** What the shadow's queue begins with. */
export const shadowPrefix = 'shadow-';

/** E.164, as SNS asks for it. */
const phone = /^\+[1-9]\d{6,14}$/;
const mailbox = /^[^\s@]+@[^\s@]+$/;

const fault = (message: string) => ({ fault: message });

/** No phone has opted out: nobody can answer STOP here. */
const notOptedOut =
  '<CheckIfPhoneNumberIsOptedOutResponse><CheckIfPhoneNumberIsOptedOutResult><isOptedOut>false</isOptedOut></CheckIfPhoneNumberIsOptedOutResult></CheckIfPhoneNumberIsOptedOutResponse>';

const shadowFor = (topicArn: string, channel: Shadow['channel'], address: string, ...more: string[]): Shadow => {
  const named = [topicArn, channel, address, ...more].join('\n');
  const hash = createHash('sha256').update(named).digest('hex').slice(0, 40);
  return { queueName: `${shadowPrefix}${channel}-${hash}`, topicArn, channel, address };
};

/** The shadow of a phone that a stack texts by its number; `direct` stands for a topic in the deliveries file. */
export const directShadow = (region: string, stack: string, address: string): Shadow =>
  shadowFor(`arn:aws:sns:${region}:${localAccount}:direct`, 'sms', address, stack);

const directOf = (address: string, text: string) =>
  phone.test(address) ? { direct: { phone: address, text } } : fault('Invalid parameter: PhoneNumber');

/** The answer to a text that was sent. */
export const publishedXml = (messageId: string): string =>
  `<PublishResponse><PublishResult><MessageId>${messageId}</MessageId></PublishResult></PublishResponse>`;

/**
 * What to do with a call to SNS before the engine sees it, which knows only queues as subscribers.
 * @returns a shadow to subscribe instead, or a text to send to a phone, or an answer that the engine has not got, or a fault for InvalidParameter, or
 * nothing when the call may pass as it is
 */
export const shadowOf = (
  call: SnsCall,
): { shadow: Shadow } | { direct: DirectText } | { answer: string } | { fault: string } | undefined => {
  if (call['Action'] === 'CheckIfPhoneNumberIsOptedOut') return { answer: notOptedOut };
  const { Action, Protocol: channel, Endpoint: address = '', TopicArn: topicArn = '', MessageStructure } = call;
  if (Action === 'Publish' && MessageStructure)
    return fault('Invalid parameter: the local run does not know MessageStructure');
  if (Action === 'Publish' && call['PhoneNumber']) return directOf(call['PhoneNumber'], call['Message'] ?? '');
  if (Action !== 'Subscribe' || (channel !== 'sms' && channel !== 'email')) return undefined;
  if (channel === 'sms' && !phone.test(address)) return fault('Invalid parameter: Invalid SMS endpoint');
  if (channel === 'email' && !mailbox.test(address)) return fault('Invalid parameter: Email address');
  return { shadow: shadowFor(topicArn, channel, address) };
};

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const inList = /<Protocol>sqs<\/Protocol>(\s*)<Endpoint>([^<]+)<\/Endpoint>/g;
const inAttributes =
  /<key>Protocol<\/key><value>sqs<\/value><\/entry>(\s*)<entry><key>Endpoint<\/key><value>([^<]+)<\/value>/g;

/** Puts channel and address back where an answer of the engine names a shadow's queue. */
export const unshadowed = (
  xml: string,
  shadowOfQueue: (queueArn: string) => Pick<Shadow, 'channel' | 'address'> | undefined,
): string =>
  xml
    .replace(inList, (whole, space: string, arn: string) => {
      const shadow = shadowOfQueue(arn);
      if (!shadow) return whole;
      return `<Protocol>${shadow.channel}</Protocol>${space}<Endpoint>${escapeXml(shadow.address)}</Endpoint>`;
    })
    .replace(inAttributes, (whole, space: string, arn: string) => {
      const shadow = shadowOfQueue(arn);
      if (!shadow) return whole;
      const protocol = `<key>Protocol</key><value>${shadow.channel}</value></entry>`;
      return `${protocol}${space}<entry><key>Endpoint</key><value>${escapeXml(shadow.address)}</value>`;
    });

/** A fault in the XML of SNS. */
export const snsFaultXml = (message: string): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>InvalidParameter</Code><Message>${escapeXml(message)}</Message></Error></ErrorResponse>`;
