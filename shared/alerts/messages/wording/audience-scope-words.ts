import type { Wording } from '../../../reference/languages.ts';
import type { AudienceScope } from '../../rules/audience-scope.ts';

/**
 * Why this topic is alerted, by the audience scope of its office. The office is named, since people of other offices may
 * follow it. Source: our own wording, 2026-11; translations are drafts until a speaker has reviewed
 * them.
 */
export const audienceScopeWords: Readonly<Record<AudienceScope, Wording>> = {
  own: {
    en: { text: '{office} reported it', status: 'reviewed' },
    km: { text: '{office} បានរាយការណ៍', status: 'draft' },
    lo: { text: '{office} ລາຍງານ', status: 'draft' },
    my: { text: '{office} က အစီရင်ခံသည်', status: 'draft' },
    th: { text: '{office} เป็นผู้รายงาน', status: 'draft' },
    vi: { text: '{office} đã báo cáo', status: 'draft' },
    zh: { text: '由{office}报告', status: 'draft' },
  },
  border: {
    en: { text: '{office} is on the same border', status: 'reviewed' },
    km: { text: '{office} នៅព្រំដែនតែមួយ', status: 'draft' },
    lo: { text: '{office} ຢູ່ຊາຍແດນດຽວກັນ', status: 'draft' },
    my: { text: '{office} သည် တူညီသော နယ်စပ်တွင် ရှိသည်', status: 'draft' },
    th: { text: '{office} อยู่ชายแดนเดียวกัน', status: 'draft' },
    vi: { text: '{office} ở cùng tuyến biên giới', status: 'draft' },
    zh: { text: '{office}在同一边境', status: 'draft' },
  },
  neighbouring: {
    en: { text: '{office} is on a neighbouring border', status: 'reviewed' },
    km: { text: '{office} នៅព្រំដែនជាប់គ្នា', status: 'draft' },
    lo: { text: '{office} ຢູ່ຊາຍແດນທີ່ຕິດກັນ', status: 'draft' },
    my: { text: '{office} သည် ဆက်စပ် နယ်စပ်တွင် ရှိသည်', status: 'draft' },
    th: { text: '{office} อยู่ชายแดนที่ติดกัน', status: 'draft' },
    vi: { text: '{office} ở tuyến biên giới kế cận', status: 'draft' },
    zh: { text: '{office}在相邻边境', status: 'draft' },
  },
  country: {
    en: { text: 'every office of the country is told', status: 'reviewed' },
    km: { text: 'ការិយាល័យទាំងអស់ក្នុងប្រទេសទទួលដំណឹង', status: 'draft' },
    lo: { text: 'ທຸກຫ້ອງການໃນປະເທດໄດ້ຮັບແຈ້ງ', status: 'draft' },
    my: { text: 'နိုင်ငံရှိ ရုံးအားလုံးကို အသိပေးသည်', status: 'draft' },
    th: { text: 'แจ้งทุกสำนักงานในประเทศ', status: 'draft' },
    vi: { text: 'mọi văn phòng trong nước được thông báo', status: 'draft' },
    zh: { text: '通知全国所有办公室', status: 'draft' },
  },
  authority: {
    en: { text: 'the national authority is told', status: 'reviewed' },
    km: { text: 'អាជ្ញាធរជាតិទទួលដំណឹង', status: 'draft' },
    lo: { text: 'ອົງການແຫ່ງຊາດໄດ້ຮັບແຈ້ງ', status: 'draft' },
    my: { text: 'အမျိုးသားအာဏာပိုင်အဖွဲ့ကို အသိပေးသည်', status: 'draft' },
    th: { text: 'แจ้งหน่วยงานระดับชาติ', status: 'draft' },
    vi: { text: 'cơ quan quốc gia được thông báo', status: 'draft' },
    zh: { text: '通知国家主管机关', status: 'draft' },
  },
};
