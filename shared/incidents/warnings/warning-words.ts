import { type Language, languages, type Wording } from '../../reference/languages.ts';
import { drafted, readTwice } from '../../reference/names/wording.ts';
import type { WarningCode } from './warning.ts';

/** What most warnings end with. */
const isCorrect = readTwice`Is this correct? | តើត្រឹមត្រូវឬទេ? | ຖືກຕ້ອງບໍ? | မှန်ပါသလား။ | ถูกต้องหรือไม่ | Có đúng không? | 是否正确？`;

/** The same with that question behind it, once for all: the function that takes reports carries these words. */
const asking = (wording: Wording): Wording => {
  const asked: Record<Language, Wording[Language]> = { ...wording };
  for (const { tag } of languages) {
    const blank = tag === 'zh' ? '' : ' ';
    asked[tag] = { ...wording[tag], text: `${wording[tag].text}${blank}${isCorrect[tag].text}` };
  }
  return asked;
};

/**
 * What is said to an officer about what to look at twice: the report is kept all the same. `{name}` stands for a value of
 * the warning. One line each, in the order en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const warningWords: Readonly<Record<WarningCode, Wording>> = {
  'outside-country': asking(
    readTwice`This place is {kilometres} km outside the country. | ទីតាំងនេះនៅក្រៅប្រទេស {kilometres} គ.ម។ | ສະຖານທີ່ນີ້ຢູ່ນອກປະເທດ {kilometres} ກມ. | ဤနေရာသည် နိုင်ငံပြင်ပ {kilometres} ကီလိုမီတာတွင် ရှိသည်။ | สถานที่นี้อยู่นอกประเทศ {kilometres} กม. | Địa điểm này nằm ngoài lãnh thổ {kilometres} km. | 该地点在国境外 {kilometres} 公里。`,
  ),
  'far-from-blo': asking(
    readTwice`This place is {kilometres} km from your BLO. | ទីតាំងនេះឆ្ងាយពី BLO របស់អ្នក {kilometres} គ.ម។ | ສະຖານທີ່ນີ້ຢູ່ຫ່າງຈາກ BLO ຂອງທ່ານ {kilometres} ກມ. | ဤနေရာသည် သင့် BLO မှ {kilometres} ကီလိုမီတာ ဝေးသည်။ | สถานที่นี้อยู่ห่างจาก BLO ของท่าน {kilometres} กม. | Địa điểm này cách BLO của anh/chị {kilometres} km. | 该地点距您的 BLO {kilometres} 公里。`,
  ),
  'at-sea': asking(
    drafted`This place is at sea, {kilometres} km from the coast. | ទីតាំងនេះនៅលើសមុទ្រ {kilometres} គ.ម ពីឆ្នេរ។ | ສະຖານທີ່ນີ້ຢູ່ໃນທະເລ ຫ່າງຈາກຝັ່ງ {kilometres} ກມ. | ဤနေရာသည် ကမ်းခြေမှ {kilometres} ကီလိုမီတာ ဝေးသော ပင်လယ်ထဲတွင် ရှိသည်။ | สถานที่นี้อยู่ในทะเล ห่างจากฝั่ง {kilometres} กม. | Địa điểm này ở trên biển, cách bờ {kilometres} km. | 该地点在海上，距海岸 {kilometres} 公里。`,
  ),
  'other-country-area': asking(
    readTwice`This area belongs to another country. | តំបន់នេះជារបស់ប្រទេសផ្សេង។ | ເຂດນີ້ເປັນຂອງປະເທດອື່ນ. | ဤဒေသသည် အခြားနိုင်ငံမှ ဖြစ်သည်။ | พื้นที่นี้เป็นของประเทศอื่น | Khu vực này thuộc nước khác. | 该地区属于另一国家。`,
  ),
  'no-such-border': asking(
    readTwice`Your country has no land border with this one. | ប្រទេសរបស់អ្នកគ្មានព្រំដែនគោកជាមួយប្រទេសនេះទេ។ | ປະເທດຂອງທ່ານບໍ່ມີຊາຍແດນທາງບົກກັບປະເທດນີ້. | သင့်နိုင်ငံသည် ဤနိုင်ငံနှင့် ကုန်းနယ်စပ် မရှိပါ။ | ประเทศของท่านไม่มีพรมแดนทางบกกับประเทศนี้ | Nước của anh/chị không có biên giới đất liền với nước này. | 贵国与该国没有陆地边界。`,
  ),
  zawgyi: readTwice`This text is in Zawgyi and cannot be read elsewhere. Please switch the keyboard to Unicode. | អត្ថបទនេះជា Zawgyi ហើយមិនអាចអាននៅកន្លែងផ្សេងបានទេ។ សូមប្ដូរក្ដារចុចទៅ Unicode។ | ຂໍ້ຄວາມນີ້ເປັນ Zawgyi ແລະ ອ່ານບໍ່ໄດ້ຢູ່ບ່ອນອື່ນ. ກະລຸນາປ່ຽນແປ້ນພິມເປັນ Unicode. | ဤစာသားသည် ဇော်ဂျီဖြစ်၍ အခြားနေရာတွင် မဖတ်နိုင်ပါ။ ကီးဘုတ်ကို ယူနီကုဒ်သို့ ပြောင်းပါ။ | ข้อความนี้เป็น Zawgyi ซึ่งที่อื่นอ่านไม่ได้ โปรดเปลี่ยนแป้นพิมพ์เป็น Unicode | Văn bản này ở dạng Zawgyi và nơi khác không đọc được. Hãy chuyển bàn phím sang Unicode. | 该文本为 Zawgyi 编码，其他地方无法阅读。请将键盘切换为 Unicode。`,
  'phone-number': readTwice`This looks like a phone number. It does not belong here. | នេះមើលទៅដូចជាលេខទូរសព្ទ។ មិនត្រូវដាក់នៅទីនេះទេ។ | ນີ້ຄ້າຍຄືເບີໂທລະສັບ. ບໍ່ຄວນໃສ່ໄວ້ບ່ອນນີ້. | ဤသည် ဖုန်းနံပါတ်နှင့် တူသည်။ ဤနေရာတွင် မထည့်ပါနှင့်။ | ข้อความนี้คล้ายหมายเลขโทรศัพท์ ไม่ควรใส่ไว้ที่นี่ | Nội dung này giống số điện thoại. Không ghi ở đây. | 这看起来像电话号码。请勿填写于此。`,
  'document-number': readTwice`This looks like a document number. It does not belong here. | នេះមើលទៅដូចជាលេខឯកសារ។ មិនត្រូវដាក់នៅទីនេះទេ។ | ນີ້ຄ້າຍຄືເລກເອກະສານ. ບໍ່ຄວນໃສ່ໄວ້ບ່ອນນີ້. | ဤသည် စာရွက်စာတမ်းနံပါတ်နှင့် တူသည်။ ဤနေရာတွင် မထည့်ပါနှင့်။ | ข้อความนี้คล้ายเลขที่เอกสาร ไม่ควรใส่ไว้ที่นี่ | Nội dung này giống số giấy tờ. Không ghi ở đây. | 这看起来像证件号码。请勿填写于此。`,
  'other-flag': asking(
    drafted`This MMSI begins with the digits of another flag. | MMSI នេះចាប់ផ្ដើមដោយលេខរបស់ទង់ជាតិផ្សេង។ | MMSI ນີ້ຂຶ້ນຕົ້ນດ້ວຍເລກຂອງທຸງອື່ນ. | ဤ MMSI သည် အခြားအလံ၏ ဂဏန်းများဖြင့် စသည်။ | MMSI นี้ขึ้นต้นด้วยเลขของธงชาติอื่น | MMSI này bắt đầu bằng số của cờ khác. | 此 MMSI 以另一船旗的识别码开头。`,
  ),
  'long-past': drafted`This was {days} days ago. Is the date correct? | នេះគឺ {days} ថ្ងៃមុន។ តើកាលបរិច្ឆេទត្រឹមត្រូវឬទេ? | ນີ້ແມ່ນ {days} ມື້ກ່ອນ. ວັນທີຖືກຕ້ອງບໍ? | ဤသည် လွန်ခဲ့သော {days} ရက်က ဖြစ်သည်။ ရက်စွဲ မှန်ပါသလား။ | เกิดขึ้นเมื่อ {days} วันก่อน วันที่ถูกต้องหรือไม่ | Việc này đã {days} ngày trước. Ngày có đúng không? | 这是 {days} 天前。日期是否正确？`,
  'other-offset': asking(
    readTwice`This is not your country's time zone. | ~ នេះមិនមែនជាម៉ោងតំបន់នៃប្រទេសអ្នកទេ។ | ~ ນີ້ບໍ່ແມ່ນເຂດເວລາຂອງປະເທດທ່ານ. | ~ ဤသည် သင့်နိုင်ငံ၏ အချိန်ဇုန် မဟုတ်ပါ။ | ~ นี่ไม่ใช่เขตเวลาของประเทศท่าน | Đây không phải múi giờ của nước anh/chị. | ~ 这不是贵国的时区。`,
  ),
  'doubtful-reading': asking(
    drafted`A device wrote this, and it may be wrong. | ឧបករណ៍បានសរសេរវា ហើយអាចខុស។ | ອຸປະກອນຂຽນຂໍ້ມູນນີ້ ແລະ ອາດຜິດ. | ဤသည်ကို စက်က ရေးပြီး မှားနိုင်သည်။ | อุปกรณ์บันทึกค่านี้และอาจผิด | Thiết bị ghi điều này và có thể sai. | 这是设备写入的，可能有误。`,
  ),
  'largest-ever': asking(
    drafted`More than any known seizure. | ច្រើនជាងការរឹបអូសទាំងអស់ដែលគេស្គាល់។ | ຫຼາຍກວ່າການຢຶດທຸກຄັ້ງທີ່ຮູ້ຈັກ. | သိရှိသမျှ သိမ်းဆည်းမှုအားလုံးထက် များသည်။ | มากกว่าการยึดทุกครั้งที่เคยทราบ | Nhiều hơn mọi vụ thu giữ từng biết. | 超过已知的任何一次查获。`,
  ),
};
