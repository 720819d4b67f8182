import type { Wording } from '../../../reference/languages.ts';
import { drafted, readTwice } from '../../../reference/names/wording.ts';

/** Purposes of a text message. */
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
  first: readTwice`{place}: {severity} alert {reference}. Sign in to read it. | {place}៖ ករណី{severity} {reference}។ សូមចូលប្រព័ន្ធ | {place}: ແຈ້ງເຫດ{severity} {reference} ໃຫ້ເຂົ້າລະບົບ | {place}: {severity}သတိပေးချက် {reference}။ ဝင်ဖတ်ပါ | {place}: แจ้งเตือน{severity} {reference} โปรดเข้าระบบ | {place}: tin {severity} {reference}. Đăng nhập | {place}：{severity}预警 {reference}，请登录查看并确认收到。`,
  again: readTwice`{place}: nobody has acknowledged {severity} alert {reference}. Sign in now. | {place}៖ {reference} មិនទាន់មានអ្នកបញ្ជាក់ទទួល។ សូមចូល | {place}: {reference} ຍັງບໍ່ມີຜູ້ຮັບຊາບ. ໃຫ້ເຂົ້າລະບົບ | {place}: {reference} လက်ခံကြောင်း အတည်မပြုရသေး။ ဝင်ပါ | {place}: {reference} ยังไม่มีผู้กดรับทราบ โปรดเข้าระบบ | {place}: tin {reference} chưa ai xác nhận. Đăng nhập | {place}：预警 {reference} 尚无人确认收到，请立即登录。`,
  escalated: readTwice`{place}: {severity} alert {reference} is still not acknowledged. Sign in and follow up. | {place}៖ គ្មានអ្នកបញ្ជាក់ទទួល {reference}។ សូមចូលមើល | {place}: ບໍ່ມີໃຜຮັບຊາບ {reference}. ໃຫ້ເຂົ້າລະບົບ | {place}: {reference} ကို မည်သူမျှ လက်မခံသေး။ ဝင်ပါ | {place}: ไม่มีหน่วยใดกดรับทราบ {reference} โปรดติดตาม | {place}: tin {reference} chưa ai xác nhận. Cần đôn đốc | {place}：预警 {reference} 仍无人确认收到，请登录督办。`,
  update: readTwice`{place}: alert {reference} has changed. Sign in to read it. | {place}៖ ករណី {reference} មានការកែប្រែ។ សូមចូលប្រព័ន្ធ | {place}: ແຈ້ງເຫດ {reference} ມີການປ່ຽນ. ໃຫ້ເຂົ້າລະບົບ | {place}: {reference} ပြောင်းလဲထားသည်။ ဝင်ဖတ်ပါ | {place}: แจ้งเตือน {reference} มีการแก้ไข โปรดเข้าระบบ | {place}: tin {reference} đã thay đổi. Hãy đăng nhập | {place}：预警 {reference} 内容有变，请登录查看。`,
  withdrawn: readTwice`{place}: alert {reference} is withdrawn. Nothing to do. | {place}៖ {reference} ត្រូវបានដកវិញ។ មិនបាច់ធ្វើអ្វីទេ | {place}: ຖອນແຈ້ງເຫດ {reference} ແລ້ວ. ບໍ່ຕ້ອງເຮັດຫຍັງ | {place}: {reference} ရုပ်သိမ်းပြီး။ ဆောင်ရွက်ရန် မလို | {place}: ยกเลิกแจ้งเตือน {reference} แล้ว ไม่ต้องทำ | {place}: tin {reference} đã thu hồi. Không cần xử lý | {place}：预警 {reference} 已撤回，无需处理。`,
  'no-longer-shared': drafted`{place}: alert {reference} is no longer shared with you. Sign in. | {place}៖ {reference} លែងចែករំលែក។ សូមចូលប្រព័ន្ធ | {place}: {reference} ບໍ່ແບ່ງປັນອີກ. ໃຫ້ເຂົ້າລະບົບ | {place}: {reference} မမျှဝေတော့ပါ။ ဝင်ပါ | {place}: {reference} ไม่แบ่งปันแล้ว โปรดเข้าระบบ | {place}: tin {reference} không còn chia sẻ. Đăng nhập | {place}：预警 {reference} 已不再共享，请登录查看。`,
  duplicate: readTwice`{place}: alert {reference} repeats an earlier alert. Nothing to do. | {place}៖ {reference} ស្ទួននឹងករណីមុន។ មិនបាច់ធ្វើអ្វីទេ | {place}: {reference} ຊ້ຳກັບເລື່ອງກ່ອນ. ບໍ່ຕ້ອງເຮັດຫຍັງ | {place}: {reference} ယခင်နှင့်ထပ်သည်။ ဆောင်ရွက်ရန်မလို | {place}: {reference} ซ้ำกับเรื่องก่อน ไม่ต้องดำเนินการ | {place}: tin {reference} bị trùng. Không cần xử lý | {place}：预警 {reference} 与此前预警重复，无需处理。`,
  summary: readTwice`{place}: {count} more alerts. Sign in to read them. | {place}៖ មានករណី {count} ទៀត។ សូមចូលប្រព័ន្ធ | {place}: ມີແຈ້ງເຫດອີກ {count} ເລື່ອງ ໃຫ້ເຂົ້າລະບົບ | {place}: နောက်ထပ် သတိပေးချက် {count} ခု။ ဝင်ဖတ်ပါ | {place}: มีแจ้งเตือนอีก {count} เรื่อง โปรดเข้าระบบ | {place}: còn {count} tin chưa xem. Hãy đăng nhập | {place}：另有 {count} 条预警，请登录查看。`,
};
