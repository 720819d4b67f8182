import type { Wording } from '../../reference/languages.ts';
import { drafted } from '../../reference/names/wording.ts';

export type DigestWord = 'week' | 'new' | 'here' | 'beside' | 'silent' | 'more' | 'nothing' | 'line';

/**
 * Headings and lines of a digest; `{cases}` is filled from the words of trends. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const digestWords: Readonly<Record<DigestWord, Wording>> = {
  week: drafted`{place}, {from} to {to}: {cases}. | {place} ពី {from} ដល់ {to}៖ {cases}។ | {place}, {from} ຫາ {to}: {cases}. | {place}၊ {from} မှ {to} အထိ - {cases}။ | {place} {from} ถึง {to}: {cases} | {place}, từ {from} đến {to}: {cases}. | {place}，{from}至{to}：{cases}。`,
  new: drafted`New at {place} and beside it, as of {to}: | អ្វីថ្មីនៅ {place} និងនៅជិតខាង គិតត្រឹម {to}៖ | ສິ່ງໃໝ່ຢູ່ {place} ແລະ ຂ້າງຄຽງ, ຮອດ {to}: | {place} နှင့် အနီးအနားတွင် အသစ်တွေ့ရှိချက်များ၊ {to} အထိ - | สิ่งที่พบใหม่ที่ {place} และใกล้เคียง ถึง {to}: | Điểm mới tại {place} và lân cận, tính đến {to}: | {place}及邻近的新情况（截至{to}）：`,
  here: drafted`Here: | នៅទីនេះ៖ | ຢູ່ທີ່ນີ້: | ဤနေရာတွင် - | ที่นี่: | Tại đây: | 本地：`,
  beside: drafted`At offices beside you: | នៅការិយាល័យជិតខាង៖ | ຢູ່ຫ້ອງການໃກ້ຄຽງ: | အနီးအနားရှိ ရုံးများတွင် - | ที่สำนักงานใกล้เคียง: | Tại các văn phòng lân cận: | 邻近联络办：`,
  silent: drafted`Whose reports are missing: | ការិយាល័យដែលខ្វះរបាយការណ៍៖ | ຫ້ອງການທີ່ຂາດບົດລາຍງານ: | အစီရင်ခံစာ မရောက်သေးသော ရုံးများ - | สำนักงานที่ยังขาดรายงาน: | Văn phòng còn thiếu báo cáo: | 缺少报告的联络办：`,
  more: drafted`and {count} more | និង {count} ទៀត | ແລະ ອີກ {count} | နှင့် နောက်ထပ် {count} ခု | และอีก {count} รายการ | và {count} mục khác | 另有{count}项`,
  nothing: drafted`Nothing unusual is flagged here or at offices beside you. | គ្មានអ្វីខុសពីធម្មតានៅទីនេះ ឬនៅការិយាល័យជិតខាងទេ។ | ບໍ່ມີສິ່ງຜິດປົກກະຕິຢູ່ທີ່ນີ້ ຫຼື ຢູ່ຫ້ອງການໃກ້ຄຽງ. | ဤနေရာနှင့် အနီးအနားရှိ ရုံးများတွင် ပုံမှန်မဟုတ်သည် မတွေ့ရပါ။ | ไม่พบสิ่งผิดปกติที่นี่หรือที่สำนักงานใกล้เคียง | Không có gì bất thường tại đây hoặc tại các văn phòng lân cận. | 本地及邻近联络办未见异常。`,
  line: drafted`{what}: {cases} | {what}៖ {cases} | {what}: {cases} | {what} - {cases} | {what}: {cases} | {what}: {cases} | {what}：{cases}`,
};
