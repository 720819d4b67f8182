import type { Wording } from '../../../reference/languages.ts';
import { readTwice } from '../../../reference/names/wording.ts';
import type { AlertReason } from '../../alert-reason.ts';

/**
 * Why a report is as severe as it is: one for each row of the table of rules. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const reasonWords: Readonly<Record<AlertReason, Wording>> = {
  'quantity-extreme': readTwice`the quantity reaches the limit for "extreme" | បរិមាណដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរបំផុត | ປະລິມານຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງທີ່ສຸດ | ပမာဏသည် အရေးအကြီးဆုံး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော် | ปริมาณถึงหรือเกินเกณฑ์ร้ายแรงที่สุด | số lượng đạt hoặc vượt ngưỡng đặc biệt nghiêm trọng | 数量达到“特别严重”标准`,
  'people-extreme': readTwice`the number of people in danger reaches the limit for "extreme" | ចំនួនមនុស្សប្រឈមគ្រោះថ្នាក់ដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរបំផុត | ຈຳນວນຜູ້ຕົກຢູ່ໃນຄວາມສ່ຽງຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງທີ່ສຸດ | အန္တရာယ်ကျရောက်နေသူ ဦးရေသည် အရေးအကြီးဆုံး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော် | จำนวนผู้ที่อาจได้รับอันตรายถึงหรือเกินเกณฑ์ร้ายแรงที่สุด | số người gặp nguy hiểm đạt hoặc vượt ngưỡng đặc biệt nghiêm trọng | 处于危险中的人数达到“特别严重”标准`,
  'quantity-severe': readTwice`the quantity reaches the limit for "severe" | បរិមាណដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរ | ປະລິມານຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງ | ပမာဏသည် အရေးကြီး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော် | ปริมาณถึงหรือเกินเกณฑ์ร้ายแรง | số lượng đạt hoặc vượt ngưỡng nghiêm trọng | 数量达到“严重”标准`,
  'people-severe': readTwice`the number of people in danger reaches the limit for "severe" | ចំនួនមនុស្សប្រឈមគ្រោះថ្នាក់ដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរ | ຈຳນວນຜູ້ຕົກຢູ່ໃນຄວາມສ່ຽງຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງ | အန္တရာယ်ကျရောက်နေသူ ဦးရေသည် အရေးကြီး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော် | จำนวนผู้ที่อาจได้รับอันตรายถึงหรือเกินเกณฑ์ร้ายแรง | số người gặp nguy hiểm đạt hoặc vượt ngưỡng nghiêm trọng | 处于危险中的人数达到“严重”标准`,
  'minors-at-risk': readTwice`somebody under 18 is in danger | មានអ្នកអាយុក្រោម 18 ឆ្នាំប្រឈមគ្រោះថ្នាក់ | ມີຜູ້ອາຍຸຕ່ຳກວ່າ 18 ປີຕົກຢູ່ໃນຄວາມສ່ຽງ | အန္တရာယ်ကျရောက်နေသော အသက် 18 နှစ်အောက်သူ ပါဝင် | มีผู้อายุต่ำกว่า 18 ปีที่อาจได้รับอันตราย | có người dưới 18 tuổi gặp nguy hiểm | 有未满18岁者处境危险`,
  'quantity-notable': readTwice`the quantity reaches the limit for "notable" | បរិមាណដល់ ឬលើសកម្រិតគួរឱ្យកត់សម្គាល់ | ປະລິມານຮອດ ຫຼື ເກີນເກນທີ່ໜ້າສັງເກດ | ပမာဏသည် မှတ်သားဖွယ် သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော် | ปริมาณถึงหรือเกินเกณฑ์ที่ควรเฝ้าระวัง | số lượng đạt hoặc vượt ngưỡng đáng chú ý | ~ 数量达到“应注意”标准`,
  'people-at-risk': readTwice`somebody is in danger | មានមនុស្សប្រឈមគ្រោះថ្នាក់ | ມີຜູ້ຕົກຢູ່ໃນຄວາມສ່ຽງ | အန္တရာယ်ကျရောက်နေသူ ပါဝင် | มีผู้ที่อาจได้รับอันตราย | có người gặp nguy hiểm | 有人处境危险`,
  item: readTwice`alerts are always sent for this item | អ្វីដែលរកឃើញត្រូវជូនដំណឹងជានិច្ច | ສິ່ງທີ່ພົບຕ້ອງແຈ້ງສະເໝີ | တွေ့ရှိသည့်အရာကို အမြဲ အသိပေးသည် | ของที่พบเป็นชนิดที่ต้องแจ้งเตือนทุกครั้ง | loại tang vật này luôn được cảnh báo | 此类物品一律预警`,
  'cites-listed': readTwice`a species in Appendix I of CITES | ប្រភេទក្នុងឧបសម្ព័ន្ធ I នៃ CITES | ຊະນິດພັນໃນບັນຊີ I ຂອງ CITES | CITES နောက်ဆက်တွဲ I ပါ မျိုးစိတ် | ชนิดพันธุ์ในบัญชี 1 ของ CITES | loài thuộc Phụ lục I CITES | CITES 附录一物种`,
  kind: readTwice`alerts are always sent for this type of crime | ប្រភេទនេះត្រូវជូនដំណឹងជានិច្ច | ປະເພດນີ້ຕ້ອງແຈ້ງສະເໝີ | ဤအမျိုးအစားကို အမြဲ အသိပေးသည် | เหตุประเภทนี้ต้องแจ้งเตือนทุกครั้ง | loại vụ việc này luôn được cảnh báo | ~ 此类案件一律预警`,
  routine: readTwice`below all limits | ក្រោមកម្រិតទាំងអស់ | ຕ່ຳກວ່າທຸກເກນ | သတ်မှတ်ချက် အားလုံးထက် နည်း | ต่ำกว่าทุกเกณฑ์ | dưới mọi ngưỡng | ~ 低于所有标准`,
};
