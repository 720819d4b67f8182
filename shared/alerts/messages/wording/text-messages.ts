import type { Wording } from '../../../reference/languages.ts';
import { drafted } from '../../../reference/names/wording.ts';

/** What a text message is sent for. */
export type TextOccasion =
  | 'first'
  | 'again'
  | 'escalated'
  | 'update'
  | 'withdrawn'
  | 'no-longer-shared'
  | 'duplicate'
  | 'summary';

/**
 * Text messages: neutral, since they are readable in transit and carriers filter words about crime. Each is one segment
 * with the longest place and severity. Vietnamese keeps its accents: with them it has 70 letters instead of 160, and all
 * fit; without them it would cost the same one segment and be read wrong. Source: our own wording, 2026-11; translations
 * are drafts until a speaker has reviewed them.
 */
export const textMessages: Readonly<Record<TextOccasion, Wording>> = {
  first: drafted`{place}: {severity} notice {reference}. Sign in to read it. | {place}៖ ដំណឹង{severity} {reference}។ សូមចូលមើល | {place}: ແຈ້ງເຫດ{severity} {reference}. ເຂົ້າລະບົບ | {place}: {severity} {reference}။ ဝင်ရောက်ဖတ်ပါ | {place}: แจ้งเหตุ{severity} {reference} โปรดเข้าระบบ | {place}: {severity}, mã {reference}. Đăng nhập | {place}：{severity}通知 {reference}，请登录查看。`,
  again: drafted`{place}: {severity} notice {reference} is not acknowledged. Sign in. | {place}៖ {reference} មិនទាន់មានអ្នកទទួល។ សូមចូល | {place}: {reference} ຍັງບໍ່ມີຜູ້ຮັບຊາບ. ເຂົ້າລະບົບ | {place}: {reference} အတည်မပြုရသေး။ ဝင်ပါ | {place}: {reference} ยังไม่มีผู้รับทราบ โปรดเข้าระบบ | {place}: mã {reference} chưa ai xác nhận. Đăng nhập | {place}：通知 {reference} 尚未确认，请登录。`,
  escalated: drafted`{place} has not acknowledged {severity} notice {reference}. Sign in. | {place}៖ គ្មានអ្នកទទួល {reference}។ សូមចូលមើល | {place}: ບໍ່ມີໃຜຮັບຊາບ {reference}. ເຂົ້າລະບົບ | {place}: {reference} ကို မည်သူမျှ အတည်မပြု။ ဝင်ပါ | {place}: ไม่มีผู้รับทราบ {reference} โปรดเข้าระบบ | {place}: không ai xác nhận {reference}. Đăng nhập | {place}：无人确认通知 {reference}，请登录。`,
  update: drafted`{place}: notice {reference} has changed. Sign in to read it. | {place}៖ ដំណឹង {reference} បានកែប្រែ។ សូមចូលមើល | {place}: ແຈ້ງເຫດ {reference} ມີການປ່ຽນ. ເຂົ້າລະບົບ | {place}: {reference} ပြောင်းလဲထားသည်။ ဝင်ဖတ်ပါ | {place}: แจ้งเหตุ {reference} มีการแก้ไข โปรดเข้าระบบ | {place}: mã {reference} đã thay đổi. Hãy đăng nhập | {place}：通知 {reference} 已更改，请登录查看。`,
  withdrawn: drafted`{place}: notice {reference} was withdrawn. There is nothing to do. | {place}៖ ដំណឹង {reference} ត្រូវបានដកវិញ។ | {place}: ແຈ້ງເຫດ {reference} ຖືກຖອນຄືນແລ້ວ | {place}: {reference} ကို ပြန်ရုပ်သိမ်းပြီး။ | {place}: ถอนแจ้งเหตุ {reference} แล้ว | {place}: mã {reference} đã được rút lại. | {place}：通知 {reference} 已撤回。`,
  'no-longer-shared': drafted`{place}: notice {reference} is no longer shared with you. Sign in. | {place}៖ {reference} លែងចែករំលែក។ សូមចូលមើល | {place}: {reference} ບໍ່ແບ່ງປັນອີກ. ເຂົ້າລະບົບ | {place}: {reference} မမျှဝေတော့ပါ။ ဝင်ပါ | {place}: {reference} ไม่แบ่งปันแล้ว โปรดเข้าระบบ | {place}: mã {reference} không còn chia sẻ. Đăng nhập | {place}：通知 {reference} 已不再共享，请登录。`,
  duplicate: drafted`{place}: notice {reference} repeats an earlier one. There is nothing to do. | {place}៖ ដំណឹង {reference} ស្ទួនគ្នា។ | {place}: ແຈ້ງເຫດ {reference} ຊ້ຳກັບເລື່ອງກ່ອນ | {place}: {reference} သည် ယခင်နှင့် ထပ်နေသည်။ | {place}: แจ้งเหตุ {reference} ซ้ำกับเรื่องก่อน | {place}: mã {reference} trùng với tin đã báo. | {place}：通知 {reference} 与先前通知重复。`,
  summary: drafted`{place}: {count} more notices. Sign in to read them. | {place}៖ ដំណឹង {count} ទៀត។ សូមចូលមើល | {place}: ອີກ {count} ແຈ້ງເຫດ. ເຂົ້າລະບົບ | {place}: နောက်ထပ် {count} ခု။ ဝင်ရောက်ဖတ်ပါ | {place}: มีแจ้งเหตุอีก {count} เรื่อง โปรดเข้าระบบ | {place}: còn {count} thông báo. Hãy đăng nhập | {place}：另有 {count} 条通知，请登录查看。`,
};
