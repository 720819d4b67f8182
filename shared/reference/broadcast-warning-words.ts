import type { IdentityNumber } from '../domain/incident/identity-numbers.ts';
import type { Wording } from './languages.ts';
import { drafted } from './names/wording.ts';

/**
 * What is said to whoever broadcasts a text with somebody's number in it; it is sent all the same. In the order
 * en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11; translations are drafts until a speaker has
 * reviewed them.
 */
export const broadcastWarningWords: Readonly<Record<IdentityNumber, Wording>> = {
  'phone-number': drafted`This looks like a phone number. Names and numbers of people do not belong here. | នេះមើលទៅដូចជាលេខទូរស័ព្ទ។ ឈ្មោះ និងលេខរបស់មនុស្សមិនត្រូវដាក់នៅទីនេះទេ។ | ນີ້ຄ້າຍຄືເບີໂທລະສັບ. ບໍ່ຄວນໃສ່ຊື່ ແລະ ເບີຂອງບຸກຄົນໄວ້ບ່ອນນີ້. | ဤသည် ဖုန်းနံပါတ်နှင့် တူသည်။ လူပုဂ္ဂိုလ်၏ အမည်နှင့် နံပါတ်ကို ဤနေရာတွင် မထည့်ပါနှင့်။ | ข้อความนี้คล้ายหมายเลขโทรศัพท์ ไม่ควรใส่ชื่อหรือหมายเลขของบุคคลไว้ที่นี่ | Nội dung này giống số điện thoại. Không ghi tên và số của người ở đây. | 这看起来像电话号码。此处不应填写个人姓名和号码。`,
  'document-number': drafted`This looks like a document number. Names and numbers of people do not belong here. | នេះមើលទៅដូចជាលេខឯកសារ។ ឈ្មោះ និងលេខរបស់មនុស្សមិនត្រូវដាក់នៅទីនេះទេ។ | ນີ້ຄ້າຍຄືເລກເອກະສານ. ບໍ່ຄວນໃສ່ຊື່ ແລະ ເລກຂອງບຸກຄົນໄວ້ບ່ອນນີ້. | ဤသည် စာရွက်စာတမ်းနံပါတ်နှင့် တူသည်။ လူပုဂ္ဂိုလ်၏ အမည်နှင့် နံပါတ်ကို ဤနေရာတွင် မထည့်ပါနှင့်။ | ข้อความนี้คล้ายเลขที่เอกสาร ไม่ควรใส่ชื่อหรือหมายเลขของบุคคลไว้ที่นี่ | Nội dung này giống số giấy tờ. Không ghi tên và số của người ở đây. | 这看起来像证件号码。此处不应填写个人姓名和号码。`,
};
