import { drafted } from '../../reference/names/wording.ts';

/**
 * The mail that a message of a case has come. In the order en | km | lo | my | th | vi | zh. Source: our own wording,
 * 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const caseMailWords = drafted`{from} has written to you about case {reference}. Sign in to read and answer. | {from} បានសរសេរមកអ្នកអំពីសំណុំរឿង {reference}។ សូមចូលប្រព័ន្ធដើម្បីអាន និងឆ្លើយ។ | {from} ໄດ້ຂຽນຫາທ່ານກ່ຽວກັບຄະດີ {reference}. ກະລຸນາເຂົ້າສູ່ລະບົບເພື່ອອ່ານ ແລະ ຕອບ. | {from} က အမှုတွဲ {reference} နှင့် ပတ်သက်၍ သင့်ထံ ရေးသားထားသည်။ ဖတ်ရန်နှင့် ပြန်ကြားရန် ဝင်ရောက်ပါ။ | {from} เขียนถึงท่านเกี่ยวกับคดี {reference} โปรดเข้าสู่ระบบเพื่ออ่านและตอบ | {from} đã viết cho anh/chị về vụ việc {reference}. Hãy đăng nhập để đọc và trả lời. | {from} 就案件 {reference} 给您留言。请登录阅读并回复。`;
