import type { Wording } from '../../../reference/languages.ts';
import { readTwice } from '../../../reference/names/wording.ts';
import type { AudienceScope } from '../../rules/audience-scope.ts';

/**
 * Why this topic is alerted, by the audience scope of its office. The office is named, since people of other offices may
 * follow it. Source: our own wording, 2026-11; translations are drafts until a speaker has reviewed
 * them.
 */
export const audienceScopeWords: Readonly<Record<AudienceScope, Wording>> = {
  own: readTwice`{office} reported it | {office} បានរាយការណ៍ | {office} ເປັນຜູ້ລາຍງານ | {office}က အစီရင်ခံသည် | {office} เป็นผู้รายงาน | {office} đã báo cáo | 由{office}报告`,
  border: readTwice`{office} is on the same border | {office} នៅព្រំដែនតែមួយ | {office} ຢູ່ຊາຍແດນດຽວກັນ | {office}သည် တူညီသော နယ်စပ်တွင် ရှိသည် | {office} อยู่ชายแดนเดียวกัน | {office} ở cùng tuyến biên giới | {office} 位于同一段边境`,
  neighbouring: readTwice`{office} is on a neighbouring border | {office} នៅព្រំដែនជាប់គ្នា | {office} ຢູ່ຊາຍແດນທີ່ຕິດກັນ | {office}သည် ဆက်စပ် နယ်စပ်တွင် ရှိသည် | {office} อยู่ชายแดนที่ติดกัน | {office} ở tuyến biên giới kế cận | {office} 位于相邻边境段`,
  country: readTwice`every office of the country is told | ការិយាល័យទាំងអស់ក្នុងប្រទេសទទួលដំណឹង | ທຸກຫ້ອງການໃນປະເທດໄດ້ຮັບແຈ້ງ | နိုင်ငံရှိ ရုံးအားလုံးကို အသိပေးသည် | แจ้งทุกสำนักงานในประเทศ | gửi tất cả các văn phòng trong nước | 通知全国所有联络办`,
  authority: readTwice`the national authority is told | អាជ្ញាធរជាតិទទួលដំណឹង | ໜ່ວຍງານຂັ້ນສູນກາງໄດ້ຮັບແຈ້ງ | ဗဟိုအဖွဲ့ကို အသိပေးသည် | แจ้งหน่วยงานส่วนกลาง | gửi cơ quan đầu mối quốc gia | 通知国家主管机关`,
};
