import type { Wording } from '../../../reference/languages.ts';
import { drafted } from '../../../reference/names/wording.ts';

/**
 * The text message with a code that shows whose a phone is; one part of SMS in every language. Source: our own wording,
 * 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const codeWords: Wording = drafted`BLO code {code}, valid for {minutes} minutes. Type it in yourself. Give it to nobody. | លេខកូដ BLO: {code} ប្រើបាន {minutes} នាទី។ កុំប្រាប់អ្នកណា។ | ລະຫັດ BLO: {code} ໃຊ້ໄດ້ {minutes} ນາທີ. ຢ່າບອກໃຜ. | BLO ကုဒ် {code} ({minutes} မိနစ်)။ မည်သူ့ကိုမျှ မပြောပါနှင့်။ | รหัส BLO: {code} ใช้ได้ {minutes} นาที ห้ามบอกผู้อื่น | Mã BLO: {code}, có hiệu lực {minutes} phút. Không cho ai biết. | BLO 验证码：{code}，{minutes} 分钟内有效。请勿告诉他人。`;
