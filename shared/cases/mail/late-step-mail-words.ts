import { drafted } from '../../reference/names/wording.ts';

/**
 * The mail that a step of a case is late. In the order en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const lateStepMailWords = drafted`Our side owes another country something in case {reference}, and it is late. Sign in to see which step. | ភាគីយើងនៅជំពាក់កិច្ចការជាមួយប្រទេសផ្សេងក្នុងសំណុំរឿង {reference} ហើយវាហួសពេលកំណត់។ សូមចូលប្រព័ន្ធដើម្បីមើលជំហាននោះ។ | ຝ່າຍເຮົາຍັງບໍ່ໄດ້ຕອບປະເທດອື່ນໃນຄະດີ {reference} ແລະ ກາຍກຳນົດເວລາແລ້ວ. ກະລຸນາເຂົ້າສູ່ລະບົບເພື່ອເບິ່ງຂັ້ນຕອນ. | အမှုတွဲ {reference} တွင် ကျွန်ုပ်တို့ဘက်က အခြားနိုင်ငံအား ဆောင်ရွက်ပေးရန် ကျန်ရှိပြီး အချိန်ကျော်လွန်နေပါသည်။ မည်သည့်အဆင့်ဖြစ်ကြောင်း ကြည့်ရန် ဝင်ရောက်ပါ။ | ฝ่ายเรายังค้างดำเนินการต่อประเทศอื่นในคดี {reference} และเลยกำหนดแล้ว โปรดเข้าสู่ระบบเพื่อดูขั้นตอน | Phía ta còn nợ nước khác một việc trong vụ việc {reference} và đã quá hạn. Hãy đăng nhập để xem bước nào. | 我方在案件 {reference} 中尚有事项未答复对方国家，且已逾期。请登录查看是哪一步。`;
