import type { Wording } from '../../reference/languages.ts';
import { drafted } from '../../reference/names/wording.ts';
import type { WarningCode } from './warning.ts';

/**
 * What is said to an officer about what to look at twice: the report is kept all the same. `{name}` stands for a value of
 * the warning. One line each, in the order en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const warningWords: Readonly<Record<WarningCode, Wording>> = {
  'outside-country': drafted`This place is {kilometres} km outside the country. Is it right? | ទីតាំងនេះនៅក្រៅប្រទេស {kilometres} គ.ម។ តើត្រឹមត្រូវឬទេ? | ສະຖານທີ່ນີ້ຢູ່ນອກປະເທດ {kilometres} ກມ. ຖືກຕ້ອງບໍ? | ဤနေရာသည် နိုင်ငံပြင်ပ {kilometres} ကီလိုမီတာတွင် ရှိသည်။ မှန်ပါသလား။ | สถานที่นี้อยู่นอกประเทศ {kilometres} กม. ถูกต้องหรือไม่ | Địa điểm này nằm ngoài lãnh thổ {kilometres} km. Có đúng không? | 该地点在国境外 {kilometres} 公里。是否正确？`,
  'far-from-blo': drafted`This place is {kilometres} km from your BLO. Is it right? | ទីតាំងនេះឆ្ងាយពី BLO របស់អ្នក {kilometres} គ.ម។ តើត្រឹមត្រូវឬទេ? | ສະຖານທີ່ນີ້ຢູ່ຫ່າງຈາກ BLO ຂອງທ່ານ {kilometres} ກມ. ຖືກຕ້ອງບໍ? | ဤနေရာသည် သင့် BLO မှ {kilometres} ကီလိုမီတာ ဝေးသည်။ မှန်ပါသလား။ | สถานที่นี้อยู่ห่างจาก BLO ของท่าน {kilometres} กม. ถูกต้องหรือไม่ | Địa điểm này cách BLO của bạn {kilometres} km. Có đúng không? | 该地点距您的 BLO {kilometres} 公里。是否正确？`,
  'other-country-area': drafted`This area belongs to another country. Is it right? | តំបន់នេះជារបស់ប្រទេសផ្សេង។ តើត្រឹមត្រូវឬទេ? | ເຂດນີ້ເປັນຂອງປະເທດອື່ນ. ຖືກຕ້ອງບໍ? | ဤဒေသသည် အခြားနိုင်ငံမှ ဖြစ်သည်။ မှန်ပါသလား။ | พื้นที่นี้เป็นของประเทศอื่น ถูกต้องหรือไม่ | Khu vực này thuộc nước khác. Có đúng không? | 该地区属于另一国家。是否正确？`,
  'no-such-border': drafted`Your country has no land border with this one. Is it right? | ប្រទេសរបស់អ្នកគ្មានព្រំដែនគោកជាមួយប្រទេសនេះទេ។ តើត្រឹមត្រូវឬទេ? | ປະເທດຂອງທ່ານບໍ່ມີຊາຍແດນທາງບົກກັບປະເທດນີ້. ຖືກຕ້ອງບໍ? | သင့်နိုင်ငံသည် ဤနိုင်ငံနှင့် ကုန်းနယ်စပ် မရှိပါ။ မှန်ပါသလား။ | ประเทศของท่านไม่มีพรมแดนทางบกกับประเทศนี้ ถูกต้องหรือไม่ | Nước của bạn không có biên giới đất liền với nước này. Có đúng không? | 贵国与该国没有陆地边界。是否正确？`,
  zawgyi: drafted`This text is in Zawgyi and cannot be read elsewhere. Please switch the keyboard to Unicode. | អត្ថបទនេះជា Zawgyi ហើយមិនអាចអាននៅកន្លែងផ្សេងបានទេ។ សូមប្តូរក្តារចុចទៅ Unicode។ | ຂໍ້ຄວາມນີ້ເປັນ Zawgyi ແລະ ອ່ານບໍ່ໄດ້ຢູ່ບ່ອນອື່ນ. ກະລຸນາປ່ຽນແປ້ນພິມເປັນ Unicode. | ဤစာသားသည် ဇော်ဂျီဖြစ်၍ အခြားနေရာတွင် မဖတ်နိုင်ပါ။ ကီးဘုတ်ကို ယူနီကုဒ်သို့ ပြောင်းပါ။ | ข้อความนี้เป็น Zawgyi ซึ่งที่อื่นอ่านไม่ได้ โปรดเปลี่ยนแป้นพิมพ์เป็น Unicode | Văn bản này ở dạng Zawgyi và nơi khác không đọc được. Hãy chuyển bàn phím sang Unicode. | 该文本为 Zawgyi 编码，其他地方无法阅读。请将键盘切换为 Unicode。`,
  'phone-number': drafted`This looks like a phone number. It does not belong here. | នេះមើលទៅដូចជាលេខទូរស័ព្ទ។ មិនត្រូវដាក់នៅទីនេះទេ។ | ນີ້ຄ້າຍຄືເບີໂທລະສັບ. ບໍ່ຄວນໃສ່ໄວ້ບ່ອນນີ້. | ဤသည် ဖုန်းနံပါတ်နှင့် တူသည်။ ဤနေရာတွင် မထည့်ပါနှင့်။ | ข้อความนี้คล้ายหมายเลขโทรศัพท์ ไม่ควรใส่ไว้ที่นี่ | Nội dung này giống số điện thoại. Không ghi ở đây. | 这看起来像电话号码。请勿填写于此。`,
  'document-number': drafted`This looks like a document number. It does not belong here. | នេះមើលទៅដូចជាលេខឯកសារ។ មិនត្រូវដាក់នៅទីនេះទេ។ | ນີ້ຄ້າຍຄືເລກເອກະສານ. ບໍ່ຄວນໃສ່ໄວ້ບ່ອນນີ້. | ဤသည် စာရွက်စာတမ်းနံပါတ်နှင့် တူသည်။ ဤနေရာတွင် မထည့်ပါနှင့်။ | ข้อความนี้คล้ายเลขที่เอกสาร ไม่ควรใส่ไว้ที่นี่ | Nội dung này giống số giấy tờ. Không ghi ở đây. | 这看起来像证件号码。请勿填写于此。`,
};
