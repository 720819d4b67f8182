import type { CashInstrument } from '../cash.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/**
 * Money and what stands for it. Source: our own wording, 2026-11, after FATF Recommendation 32. Translations are
 * drafts until a speaker has reviewed them.
 */
export const cashInstrumentNames: Readonly<Record<CashInstrument, Wording>> = {
  banknotes: readTwice`Banknotes | ក្រដាសប្រាក់ | ທະນະບັດ | ငွေစက္ကူ | ธนบัตร | Tiền giấy | 纸币`,
  coins: readTwice`Coins | កាក់ | ເງິນຫຼຽນ | အကြွေစေ့ | เหรียญกษาปณ์ | Tiền xu | 硬币`,
  'travellers-cheques': readTwice`Traveller's cheques | មូលប្បទានប័ត្រទេសចរណ៍ | ແຊັກເດີນທາງ | ခရီးသွားချက်လက်မှတ် | เช็คเดินทาง | Séc du lịch | 旅行支票`,
  cheques: readTwice`Cheques | មូលប្បទានប័ត្រ | ແຊັກ | ချက်လက်မှတ် | เช็ค | Séc | 支票`,
  'promissory-notes': readTwice`Promissory notes | លិខិតសន្យាសងប្រាក់ | ໃບສັນຍາໃຊ້ເງິນ | ဝန်ခံကတိစာချုပ် | ตั๋วสัญญาใช้เงิน | Hối phiếu nhận nợ | 本票`,
  'money-orders': readTwice`Money orders | ប័ណ្ណផ្ទេរប្រាក់ | ທະນານັດ | ငွေပို့လွှာ | ธนาณัติ | Lệnh chuyển tiền | 汇款单`,
  'other-bearer-instruments': readTwice`Other bearer instruments | ឧបករណ៍អ្នកកាន់ផ្សេងទៀត | ຕາສານປ່ຽນມືອື່ນ | အခြား ကိုင်ဆောင်သူပိုင် ငွေချေစာချုပ် | ตราสารเปลี่ยนมืออื่น | Công cụ chuyển nhượng vô danh khác | 其他不记名票据`,
  gold: readTwice`Gold | មាស | ຄຳ | ရွှေ | ทองคำ | Vàng | 黄金`,
  'precious-metals': readTwice`Other precious metals | លោហធាតុមានតម្លៃផ្សេងទៀត | ໂລຫະມີຄ່າອື່ນ | အခြား အဖိုးတန်သတ္တု | โลหะมีค่าอื่น | Kim loại quý khác | 其他贵金属`,
  'precious-stones': readTwice`Precious stones | ត្បូងមានតម្លៃ | ຫີນມີຄ່າ | ကျောက်မျက်ရတနာ | อัญมณี | Đá quý | 宝石`,
  'prepaid-cards': readTwice`Prepaid cards | កាតបង់ប្រាក់ជាមុន | ບັດເຕີມເງິນ | ကြိုတင်ငွေဖြည့်ကတ် | บัตรเติมเงิน | Thẻ trả trước | 预付卡`,
  'bank-cards': readTwice`Bank cards | កាតធនាគារ | ບັດທະນາຄານ | ဘဏ်ကတ် | บัตรธนาคาร | Thẻ ngân hàng | 银行卡`,
  'casino-chips': readTwice`Casino chips | ហ្ស៊ីតុងកាស៊ីណូ | ຊິບຄາສິໂນ | ကာစီနို တိုကင်ပြား | ชิปคาสิโน | Phỉnh sòng bạc | 赌场筹码`,
  'crypto-wallet': readTwice`Crypto wallet hardware | ឧបករណ៍កាបូបគ្រីបតូ | ອຸປະກອນກະເປົາເງິນຄຣິບໂຕ | ခရစ်ပတို ပိုက်ဆံအိတ် စက်ကိရိယာ | อุปกรณ์กระเป๋าคริปโต | Thiết bị ví tiền mã hóa | 加密货币硬件钱包`,
  'counterfeit-banknotes': readTwice`Counterfeit banknotes | ក្រដាសប្រាក់ក្លែងក្លាយ | ທະນະບັດປອມ | ငွေစက္ကူအတု | ธนบัตรปลอม | Tiền giả | 假币`,
  other: readTwice`Other | ផ្សេងទៀត | ອື່ນໆ | အခြား | อื่น ๆ | Loại khác | 其他`,
};
