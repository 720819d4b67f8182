import type { Wording } from '../../../reference/languages.ts';
import { drafted } from '../../../reference/names/wording.ts';
import type { AlertReason } from '../../alert-reason.ts';

/**
 * Why a report is as severe as it is: one for each row of the table of rules. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const reasonWords: Readonly<Record<AlertReason, Wording>> = {
  'quantity-extreme': drafted`quantity at or above the extreme threshold | បរិមាណដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរបំផុត | ປະລິມານຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງທີ່ສຸດ | ပမာဏသည် အရေးအကြီးဆုံး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော် | ปริมาณถึงหรือเกินเกณฑ์ร้ายแรงที่สุด | số lượng đạt hoặc vượt ngưỡng rất nghiêm trọng | 数量达到或超过极严重阈值`,
  'people-extreme': drafted`number of people at risk at or above the extreme threshold | ចំនួនមនុស្សប្រឈមគ្រោះថ្នាក់ដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរបំផុត | ຈຳນວນຜູ້ມີຄວາມສ່ຽງຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງທີ່ສຸດ | အန္တရာယ်ရှိသူ ဦးရေသည် အရေးအကြီးဆုံး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော် | จำนวนผู้มีความเสี่ยงถึงหรือเกินเกณฑ์ร้ายแรงที่สุด | số người có nguy cơ đạt hoặc vượt ngưỡng rất nghiêm trọng | 处境危险人数达到或超过极严重阈值`,
  'quantity-severe': drafted`quantity at or above the severe threshold | បរិមាណដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរ | ປະລິມານຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງ | ပမာဏသည် အရေးကြီး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော် | ปริมาณถึงหรือเกินเกณฑ์ร้ายแรง | số lượng đạt hoặc vượt ngưỡng nghiêm trọng | 数量达到或超过严重阈值`,
  'people-severe': drafted`number of people at risk at or above the severe threshold | ចំនួនមនុស្សប្រឈមគ្រោះថ្នាក់ដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរ | ຈຳນວນຜູ້ມີຄວາມສ່ຽງຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງ | အန္တရာယ်ရှိသူ ဦးရေသည် အရေးကြီး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော် | จำนวนผู้มีความเสี่ยงถึงหรือเกินเกณฑ์ร้ายแรง | số người có nguy cơ đạt hoặc vượt ngưỡng nghiêm trọng | 处境危险人数达到或超过严重阈值`,
  'minors-at-risk': drafted`somebody under 18 is at risk | មានអ្នកអាយុក្រោម 18 ឆ្នាំប្រឈមគ្រោះថ្នាក់ | ມີຜູ້ອາຍຸຕ່ຳກວ່າ 18 ປີມີຄວາມສ່ຽງ | အသက် 18 နှစ်အောက် အန္တရာယ်ရှိသူ ပါဝင် | มีผู้อายุต่ำกว่า 18 ปีที่มีความเสี่ยง | có người dưới 18 tuổi gặp nguy cơ | 有未满18岁者处境危险`,
  'quantity-notable': drafted`quantity at or above the notable threshold | បរិមាណដល់ ឬលើសកម្រិតគួរឱ្យកត់សម្គាល់ | ປະລິມານຮອດ ຫຼື ເກີນເກນທີ່ໜ້າສັງເກດ | ပမာဏသည် မှတ်သားဖွယ် သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော် | ปริมาณถึงหรือเกินเกณฑ์ที่ควรสังเกต | số lượng đạt hoặc vượt ngưỡng đáng chú ý | 数量达到或超过应注意阈值`,
  'people-at-risk': drafted`somebody is at risk | មានមនុស្សប្រឈមគ្រោះថ្នាក់ | ມີຜູ້ມີຄວາມສ່ຽງ | အန္တရာယ်ရှိသူ ပါဝင် | มีผู้มีความเสี่ยง | có người gặp nguy cơ | 有人处境危险`,
  item: drafted`what was found is always told of | អ្វីដែលរកឃើញត្រូវជូនដំណឹងជានិច្ច | ສິ່ງທີ່ພົບຕ້ອງແຈ້ງສະເໝີ | တွေ့ရှိသည့်အရာကို အမြဲ အသိပေးသည် | สิ่งที่พบต้องแจ้งเสมอ | thứ được phát hiện luôn được thông báo | 所查获之物一律通知`,
  'cites-listed': drafted`a species in Appendix I of CITES | ប្រភេទក្នុងឧបសម្ព័ន្ធ I នៃ CITES | ຊະນິດພັນໃນບັນຊີ I ຂອງ CITES | CITES နောက်ဆက်တွဲ I ပါ မျိုးစိတ် | ชนิดพันธุ์ในบัญชี 1 ของ CITES | loài thuộc Phụ lục I CITES | CITES 附录一物种`,
  kind: drafted`this kind is always told of | ប្រភេទនេះត្រូវជូនដំណឹងជានិច្ច | ປະເພດນີ້ຕ້ອງແຈ້ງສະເໝີ | ဤအမျိုးအစားကို အမြဲ အသိပေးသည် | ประเภทนี้ต้องแจ้งเสมอ | loại này luôn được thông báo | 此类一律通知`,
  routine: drafted`below every threshold | ក្រោមកម្រិតទាំងអស់ | ຕ່ຳກວ່າທຸກເກນ | သတ်မှတ်ချက် အားလုံးထက် နည်း | ต่ำกว่าทุกเกณฑ์ | dưới mọi ngưỡng | 低于所有阈值`,
};
