import type { Wording } from '../../../reference/languages.ts';

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
  first: {
    en: { text: '{place}: {severity} notice {reference}. Sign in to read it.', status: 'reviewed' },
    km: { text: '{place}៖ ដំណឹង{severity} {reference}។ សូមចូលមើល', status: 'draft' },
    lo: { text: '{place}: ແຈ້ງເຫດ{severity} {reference}. ເຂົ້າລະບົບ', status: 'draft' },
    my: { text: '{place}: {severity} {reference}။ ဝင်ရောက်ဖတ်ပါ', status: 'draft' },
    th: { text: '{place}: แจ้งเหตุ{severity} {reference} โปรดเข้าระบบ', status: 'draft' },
    vi: { text: '{place}: {severity}, mã {reference}. Đăng nhập', status: 'draft' },
    zh: { text: '{place}：{severity}通知 {reference}，请登录查看。', status: 'draft' },
  },
  again: {
    en: { text: '{place}: {severity} notice {reference} is not acknowledged. Sign in.', status: 'reviewed' },
    km: { text: '{place}៖ {reference} មិនទាន់មានអ្នកទទួល។ សូមចូល', status: 'draft' },
    lo: { text: '{place}: {reference} ຍັງບໍ່ມີຜູ້ຮັບຊາບ. ເຂົ້າລະບົບ', status: 'draft' },
    my: { text: '{place}: {reference} အတည်မပြုရသေး။ ဝင်ပါ', status: 'draft' },
    th: { text: '{place}: {reference} ยังไม่มีผู้รับทราบ โปรดเข้าระบบ', status: 'draft' },
    vi: { text: '{place}: mã {reference} chưa ai xác nhận. Đăng nhập', status: 'draft' },
    zh: { text: '{place}：通知 {reference} 尚未确认，请登录。', status: 'draft' },
  },
  escalated: {
    en: { text: '{place} has not acknowledged {severity} notice {reference}. Sign in.', status: 'reviewed' },
    km: { text: '{place}៖ គ្មានអ្នកទទួល {reference}។ សូមចូលមើល', status: 'draft' },
    lo: { text: '{place}: ບໍ່ມີໃຜຮັບຊາບ {reference}. ເຂົ້າລະບົບ', status: 'draft' },
    my: { text: '{place}: {reference} ကို မည်သူမျှ အတည်မပြု။ ဝင်ပါ', status: 'draft' },
    th: { text: '{place}: ไม่มีผู้รับทราบ {reference} โปรดเข้าระบบ', status: 'draft' },
    vi: { text: '{place}: không ai xác nhận {reference}. Đăng nhập', status: 'draft' },
    zh: { text: '{place}：无人确认通知 {reference}，请登录。', status: 'draft' },
  },
  update: {
    en: { text: '{place}: notice {reference} has changed. Sign in to read it.', status: 'reviewed' },
    km: { text: '{place}៖ ដំណឹង {reference} បានកែប្រែ។ សូមចូលមើល', status: 'draft' },
    lo: { text: '{place}: ແຈ້ງເຫດ {reference} ມີການປ່ຽນ. ເຂົ້າລະບົບ', status: 'draft' },
    my: { text: '{place}: {reference} ပြောင်းလဲထားသည်။ ဝင်ဖတ်ပါ', status: 'draft' },
    th: { text: '{place}: แจ้งเหตุ {reference} มีการแก้ไข โปรดเข้าระบบ', status: 'draft' },
    vi: { text: '{place}: mã {reference} đã thay đổi. Hãy đăng nhập', status: 'draft' },
    zh: { text: '{place}：通知 {reference} 已更改，请登录查看。', status: 'draft' },
  },
  withdrawn: {
    en: { text: '{place}: notice {reference} was withdrawn. There is nothing to do.', status: 'reviewed' },
    km: { text: '{place}៖ ដំណឹង {reference} ត្រូវបានដកវិញ។', status: 'draft' },
    lo: { text: '{place}: ແຈ້ງເຫດ {reference} ຖືກຖອນຄືນແລ້ວ', status: 'draft' },
    my: { text: '{place}: {reference} ကို ပြန်ရုပ်သိမ်းပြီး။', status: 'draft' },
    th: { text: '{place}: ถอนแจ้งเหตุ {reference} แล้ว', status: 'draft' },
    vi: { text: '{place}: mã {reference} đã được rút lại.', status: 'draft' },
    zh: { text: '{place}：通知 {reference} 已撤回。', status: 'draft' },
  },
  'no-longer-shared': {
    en: { text: '{place}: notice {reference} is no longer shared with you. Sign in.', status: 'reviewed' },
    km: { text: '{place}៖ {reference} លែងចែករំលែក។ សូមចូលមើល', status: 'draft' },
    lo: { text: '{place}: {reference} ບໍ່ແບ່ງປັນອີກ. ເຂົ້າລະບົບ', status: 'draft' },
    my: { text: '{place}: {reference} မမျှဝေတော့ပါ။ ဝင်ပါ', status: 'draft' },
    th: { text: '{place}: {reference} ไม่แบ่งปันแล้ว โปรดเข้าระบบ', status: 'draft' },
    vi: { text: '{place}: mã {reference} không còn chia sẻ. Đăng nhập', status: 'draft' },
    zh: { text: '{place}：通知 {reference} 已不再共享，请登录。', status: 'draft' },
  },
  duplicate: {
    en: {
      text: '{place}: notice {reference} repeats an earlier one. There is nothing to do.',
      status: 'reviewed',
    },
    km: { text: '{place}៖ ដំណឹង {reference} ស្ទួនគ្នា។', status: 'draft' },
    lo: { text: '{place}: ແຈ້ງເຫດ {reference} ຊ້ຳກັບເລື່ອງກ່ອນ', status: 'draft' },
    my: { text: '{place}: {reference} သည် ယခင်နှင့် ထပ်နေသည်။', status: 'draft' },
    th: { text: '{place}: แจ้งเหตุ {reference} ซ้ำกับเรื่องก่อน', status: 'draft' },
    vi: { text: '{place}: mã {reference} trùng với tin đã báo.', status: 'draft' },
    zh: { text: '{place}：通知 {reference} 与先前通知重复。', status: 'draft' },
  },
  summary: {
    en: { text: '{place}: {count} more notices. Sign in to read them.', status: 'reviewed' },
    km: { text: '{place}៖ ដំណឹង {count} ទៀត។ សូមចូលមើល', status: 'draft' },
    lo: { text: '{place}: ອີກ {count} ແຈ້ງເຫດ. ເຂົ້າລະບົບ', status: 'draft' },
    my: { text: '{place}: နောက်ထပ် {count} ခု။ ဝင်ရောက်ဖတ်ပါ', status: 'draft' },
    th: { text: '{place}: มีแจ้งเหตุอีก {count} เรื่อง โปรดเข้าระบบ', status: 'draft' },
    vi: { text: '{place}: còn {count} thông báo. Hãy đăng nhập', status: 'draft' },
    zh: { text: '{place}：另有 {count} 条通知，请登录查看。', status: 'draft' },
  },
};
