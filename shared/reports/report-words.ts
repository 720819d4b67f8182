import type { Wording } from '../reference/languages.ts';
import { glossary } from '../reference/names/glossary.ts';
import { drafted } from '../reference/names/wording.ts';

/** Headings of a report and of its parts. Source: our own wording, 2026-11; translations are drafts until a speaker has reviewed them. */
const headings = {
  report: drafted`Figures: {place}, {period} | តួលេខ៖ {place} {period} | ຕົວເລກ: {place}, {period} | ကိန်းဂဏန်းများ - {place}၊ {period} | ตัวเลข: {place} {period} | Số liệu: {place}, {period} | 统计：{place}，{period}`,
  kinds: drafted`Incidents by kind | ករណីតាមប្រភេទ | ເຫດການຕາມປະເພດ | ဖြစ်ရပ်များ အမျိုးအစားအလိုက် | เหตุการณ์ตามประเภท | Vụ việc theo loại | 各类事件`,
  days: drafted`Incidents by day | ករណីតាមថ្ងៃ | ເຫດການຕາມວັນ | ဖြစ်ရပ်များ နေ့အလိုက် | เหตุการณ์รายวัน | Vụ việc theo ngày | 每日事件`,
  weeks: drafted`Incidents by week | ករណីតាមសប្ដាហ៍ | ເຫດການຕາມອາທິດ | ဖြစ်ရပ်များ သီတင်းပတ်အလိုက် | เหตุการณ์รายสัปดาห์ | Vụ việc theo tuần | 每周事件`,
  substances: drafted`Drugs seized, in kilograms | គ្រឿងញៀនដែលចាប់យកបាន គិតជាគីឡូក្រាម | ຢາເສບຕິດທີ່ຍຶດໄດ້ ເປັນກິໂລກຣາມ | ဖမ်းဆီးရမိသော မူးယစ်ဆေးဝါး (ကီလိုဂရမ်) | ยาเสพติดที่ตรวจยึดได้ เป็นกิโลกรัม | Ma túy thu giữ, tính bằng kilôgam | 查获毒品（千克）`,
  goods: drafted`Other goods seized | វត្ថុផ្សេងទៀតដែលចាប់យកបាន | ສິນຄ້າອື່ນທີ່ຍຶດໄດ້ | ဖမ်းဆီးရမိသော အခြားပစ္စည်းများ | ของกลางอื่น | Tang vật khác thu giữ | 查获的其他物品`,
  people: drafted`People by role | មនុស្សតាមតួនាទី | ບຸກຄົນຕາມບົດບາດ | ပုဂ္ဂိုလ်များ အခန်းကဏ္ဍအလိုက် | บุคคลตามบทบาท | Người theo vai trò | 按身份统计的人员`,
  routes: drafted`Routes | ផ្លូវដឹកជញ្ជូន | ເສັ້ນທາງ | လမ်းကြောင်းများ | เส้นทาง | Tuyến đường | 路线`,
  transport: drafted`Means of transport | មធ្យោបាយដឹកជញ្ជូន | ພາຫະນະຂົນສົ່ງ | သယ်ယူပို့ဆောင်ရေးနည်းလမ်း | พาหนะที่ใช้ขนส่ง | Phương tiện vận chuyển | 运输方式`,
  concealment: drafted`How goods were hidden | របៀបលាក់វត្ថុ | ວິທີເຊື່ອງສິນຄ້າ | ပစ္စည်းများ ဖုံးကွယ်ပုံ | วิธีซุกซ่อน | Cách cất giấu | 藏匿方式`,
  detection: drafted`How incidents were detected | របៀបរកឃើញករណី | ວິທີກວດພົບເຫດການ | ဖြစ်ရပ်များ တွေ့ရှိပုံ | วิธีตรวจพบเหตุการณ์ | Cách phát hiện vụ việc | 发现方式`,
  rising: drafted`What stands out | អ្វីដែលគួរកត់សម្គាល់ | ສິ່ງທີ່ຄວນສັງເກດ | သတိပြုရန် အချက်များ | สิ่งที่ควรสังเกต | Điều đáng chú ý | 值得注意`,
  map: drafted`Map of the border | ផែនទីព្រំដែន | ແຜນທີ່ຊາຍແດນ | နယ်စပ်မြေပုံ | แผนที่ชายแดน | Bản đồ biên giới | 边境地图`,
  segments: drafted`Incidents by border | ករណីតាមព្រំដែន | ເຫດການຕາມຊາຍແດນ | ဖြစ်ရပ်များ နယ်စပ်အလိုက် | เหตุการณ์ตามชายแดน | Vụ việc theo tuyến biên giới | 各段边境事件`,
  missing: drafted`What is missing | អ្វីដែលខ្វះ | ສິ່ງທີ່ຂາດ | လိုအပ်နေသည်များ | สิ่งที่ขาด | Điều còn thiếu | 缺少的内容`,
  notes: drafted`Notes | កំណត់សម្គាល់ | ໝາຍເຫດ | မှတ်ချက်များ | หมายเหตุ | Ghi chú | 说明`,
} satisfies Record<string, Wording>;

/** Heads of columns. Source: as above. */
const columns = {
  incidents: drafted`Incidents | ករណី | ເຫດການ | ဖြစ်ရပ် | เหตุการณ์ | Vụ việc | 事件`,
  seizures: drafted`Seizures | ការចាប់យក | ການຍຶດ | ဖမ်းဆီးရမိမှု | การตรวจยึด | Thu giữ | 查获`,
  photos: drafted`Photos | រូបថត | ຮູບຖ່າຍ | ဓာတ်ပုံ | ภาพถ่าย | Ảnh | 照片`,
  before: drafted`Period before | រយៈពេលមុន | ໄລຍະກ່ອນ | ယခင်ကာလ | ช่วงก่อน | Kỳ trước | 上期`,
  usual: drafted`Usual | ធម្មតា | ປົກກະຕິ | ပုံမှန် | ปกติ | Thường gặp | 通常`,
  kind: drafted`Kind | ប្រភេទ | ປະເພດ | အမျိုးအစား | ประเภท | Loại | 类别`,
  days: drafted`Days | ថ្ងៃ | ວັນ | ရက်များ | วัน | Ngày | 日期`,
  substance: glossary.drugs,
  kilograms: drafted`kg | = | = | = | = | = | =`,
  noWeight: drafted`No weight | គ្មានទម្ងន់ | ບໍ່ມີນ້ຳໜັກ | အလေးချိန်မရှိ | ไม่มีน้ำหนัก | Không có khối lượng | 无重量`,
  goods: glossary['seized-goods'],
  amount: glossary.quantity,
  role: drafted`Role | តួនាទី | ບົດບາດ | အခန်းကဏ္ဍ | บทบาท | Vai trò | 身份`,
  people: drafted`People | មនុស្ស | ບຸກຄົນ | ပုဂ္ဂိုလ် | คน | Số người | 人数`,
  origin: drafted`From | ពី | ຈາກ | မှ | จาก | Từ | 来自`,
  destination: drafted`To | ទៅ | ໄປ | သို့ | ไป | Đến | 前往`,
  manner: drafted`Manner | របៀប | ວິທີ | နည်းလမ်း | วิธี | Cách thức | 方式`,
  place: glossary.place,
  border: drafted`Border | ព្រំដែន | ຊາຍແດນ | နယ်စပ် | ชายแดน | Biên giới | 边境`,
  counted: drafted`Days counted | ថ្ងៃដែលបានរាប់ | ວັນທີ່ນັບແລ້ວ | ရေတွက်ပြီးရက် | วันที่นับแล้ว | Số ngày đã tính | 已统计天数`,
} satisfies Record<string, Wording>;

/** Sentences of a report. Source: as above. */
const sentences = {
  running: drafted`This period is not over; the period before is shown up to the same day. | រយៈពេលនេះមិនទាន់ចប់ទេ; រយៈពេលមុនបង្ហាញត្រឹមថ្ងៃដូចគ្នា។ | ໄລຍະນີ້ຍັງບໍ່ຈົບ; ໄລຍະກ່ອນສະແດງຮອດວັນດຽວກັນ. | ဤကာလ မပြီးသေးပါ။ ယခင်ကာလကို ထိုရက်အထိသာ ပြထားသည်။ | ช่วงนี้ยังไม่สิ้นสุด ช่วงก่อนแสดงถึงวันเดียวกัน | Kỳ này chưa kết thúc; kỳ trước được tính đến cùng ngày. | 本期尚未结束；上期统计至同一天。`,
  nothing: drafted`Nothing was reported. | គ្មានរបាយការណ៍ទេ។ | ບໍ່ມີລາຍງານ. | အစီရင်ခံစာ မရှိပါ။ | ไม่มีรายงาน | Không có báo cáo. | 无报告。`,
  noFlags: drafted`Nothing stands out in these figures. | គ្មានអ្វីគួរកត់សម្គាល់ក្នុងតួលេខនេះទេ។ | ບໍ່ມີສິ່ງທີ່ຄວນສັງເກດໃນຕົວເລກນີ້. | ဤကိန်းဂဏန်းများတွင် ထူးခြားချက် မရှိပါ။ | ไม่มีสิ่งที่ควรสังเกตในตัวเลขนี้ | Không có gì đáng chú ý trong các số liệu này. | 这些数据中没有值得注意之处。`,
  moreFlags: drafted`And more: {count} | និងមានទៀត៖ {count} | ແລະ ອີກ: {count} | ထပ်ရှိသေးသည် - {count} | และอีก: {count} | Và còn nữa: {count} | 另有：{count}`,
  over: drafted`(over) | (ចប់ហើយ) | (ຈົບແລ້ວ) | (ပြီးဆုံး) | (สิ้นสุดแล้ว) | (đã kết thúc) | （已结束）`,
  weak: drafted`(may be chance) | (អាចជាចៃដន្យ) | (ອາດເປັນບັງເອີນ) | (တိုက်ဆိုင်မှု ဖြစ်နိုင်) | (อาจเป็นเหตุบังเอิญ) | (có thể là ngẫu nhiên) | （可能是偶然）`,
  usualIs: drafted`Usual (the black mark) is the mean of the year before, for as many days. | ធម្មតា (គំនូសខ្មៅ) ជាមធ្យមភាគនៃឆ្នាំមុន សម្រាប់ចំនួនថ្ងៃដូចគ្នា។ | ປົກກະຕິ (ຂີດດຳ) ແມ່ນຄ່າສະເລ່ຍຂອງປີກ່ອນ ໃນຈຳນວນວັນເທົ່າກັນ. | ပုံမှန် (အနက်ရောင်မျဉ်း) ဆိုသည်မှာ ရက်အရေအတွက် တူညီသော ယခင်နှစ်၏ ပျမ်းမျှ ဖြစ်သည်။ | ปกติ (ขีดสีดำ) คือค่าเฉลี่ยของปีก่อนในจำนวนวันเท่ากัน | Thường gặp (vạch đen) là trung bình của năm trước trong cùng số ngày. | “通常”（黑线）是指前一年相同天数的平均值。`,
  exact: drafted`For the authority alone: people are shown as they were counted. | សម្រាប់អាជ្ញាធរជាតិតែប៉ុណ្ណោះ៖ មនុស្សបង្ហាញតាមចំនួនពិត។ | ສະເພາະໜ່ວຍງານຂັ້ນສູນກາງ: ບຸກຄົນສະແດງຕາມຈຳນວນຈິງ. | ဗဟိုအဖွဲ့အတွက်သာ - ပုဂ္ဂိုလ်များကို ရေတွက်ထားသည့်အတိုင်း ပြထားသည်။ | เฉพาะหน่วยงานส่วนกลาง: แสดงจำนวนบุคคลตามจริง | Chỉ dành cho cơ quan đầu mối quốc gia: số người được nêu đúng như đã đếm. | 仅供国家主管机关：人数为实际统计数。`,
  released: drafted`People are shown for a whole country and whole months, a week after the month; a small number is shown as <5, of victims as <10. | ចំនួនមនុស្សបង្ហាញសម្រាប់ប្រទេសទាំងមូល និងខែពេញ មួយសប្ដាហ៍ក្រោយចប់ខែ; ចំនួនតូចបង្ហាញជា <5 ជនរងគ្រោះ <10។ | ຈຳນວນຄົນສະແດງສຳລັບທັງປະເທດ ແລະ ເດືອນເຕັມ, ໜຶ່ງອາທິດຫຼັງຈົບເດືອນ; ຈຳນວນນ້ອຍສະແດງເປັນ <5, ຜູ້ຖືກເຄາະຮ້າຍ <10. | လူဦးရေကို နိုင်ငံတစ်ခုလုံးနှင့် လအပြည့်အတွက် လကုန်ပြီး တစ်ပတ်အကြာတွင် ပြသည်။ နည်းသောအရေအတွက်ကို <5၊ နစ်နာသူကို <10 ဟု ပြသည်။ | จำนวนคนแสดงเฉพาะทั้งประเทศและทั้งเดือน หนึ่งสัปดาห์หลังสิ้นเดือน จำนวนน้อยแสดงเป็น <5 ผู้เสียหาย <10 | Số người chỉ nêu cho cả nước và trọn tháng, một tuần sau khi hết tháng; số nhỏ ghi là <5, nạn nhân là <10. | 人数仅按全国、整月公布，于月末一周后公布；较小的数字记为<5，受害人记为<10。`,
  completeness: drafted`Days counted: {counted} of {expected}. | ថ្ងៃដែលបានរាប់៖ {counted} ក្នុងចំណោម {expected}។ | ວັນທີ່ນັບແລ້ວ: {counted} ຈາກ {expected}. | ရေတွက်ပြီးရက် - {expected} ရက်အနက် {counted} ရက်။ | วันที่นับแล้ว: {counted} จาก {expected} | Số ngày đã tính: {counted} trên {expected}. | 已统计天数：{counted}/{expected}。`,
  notCounted: drafted`Not counted yet: {days} | មិនទាន់រាប់៖ {days} | ຍັງບໍ່ໄດ້ນັບ: {days} | မရေတွက်ရသေး - {days} | ยังไม่ได้นับ: {days} | Chưa tính: {days} | 尚未统计：{days}`,
  quiet: drafted`No incident reported by: {places} | គ្មានករណីរាយការណ៍ពី៖ {places} | ບໍ່ມີເຫດການລາຍງານຈາກ: {places} | ဖြစ်ရပ် အစီရင်ခံခြင်း မရှိသည့်နေရာ - {places} | ไม่มีเหตุการณ์รายงานจาก: {places} | Không có vụ việc được báo từ: {places} | 未报告事件的地点：{places}`,
  unconverted: drafted`In no sum, as it was reported: {what} | មិនបូកបញ្ចូល ទុកតាមរបាយការណ៍៖ {what} | ບໍ່ຢູ່ໃນຜົນບວກ ຕາມທີ່ລາຍງານ: {what} | ပေါင်းလဒ်တွင် မပါ၊ အစီရင်ခံထားသည့်အတိုင်း - {what} | ไม่รวมในผลรวม ตามที่รายงาน: {what} | Không có trong tổng, như đã báo: {what} | 未计入合计（按报告原样）：{what}`,
  shortened: drafted`Details are left out, as so much was reported: {days} | ព័ត៌មានលម្អិតត្រូវបានដក ព្រោះមានរបាយការណ៍ច្រើន៖ {days} | ຕັດລາຍລະອຽດອອກ ເພາະມີລາຍງານຫຼາຍ: {days} | အစီရင်ခံစာ များလွန်းသဖြင့် အသေးစိတ် ချန်ထားသည် - {days} | ละรายละเอียดไว้เพราะรายงานมีมาก: {days} | Bỏ bớt chi tiết vì có quá nhiều báo cáo: {days} | 因报告过多而略去细节：{days}`,
  revision: drafted`Revision {revision}, counted {time}. | កំណែទី {revision} រាប់នៅ {time}។ | ສະບັບແກ້ໄຂ {revision}, ນັບເມື່ອ {time}. | ပြင်ဆင်ချက် {revision}၊ ရေတွက်ချိန် {time}။ | ฉบับแก้ไข {revision} นับเมื่อ {time} | Bản sửa đổi {revision}, tính lúc {time}. | 修订号 {revision}，统计于 {time}。`,
  mapKey: drafted`Circles: incidents by place. Thick lines: borders with incidents. Numbers: what stands out, see the list. | រង្វង់៖ ករណីតាមទីកន្លែង។ បន្ទាត់ក្រាស់៖ ព្រំដែនដែលមានករណី។ លេខ៖ អ្វីដែលគួរកត់សម្គាល់ សូមមើលបញ្ជី។ | ວົງມົນ: ເຫດການຕາມສະຖານທີ່. ເສັ້ນໜາ: ຊາຍແດນທີ່ມີເຫດການ. ຕົວເລກ: ສິ່ງທີ່ຄວນສັງເກດ, ເບິ່ງລາຍການ. | စက်ဝိုင်း - နေရာအလိုက် ဖြစ်ရပ်။ မျဉ်းထူ - ဖြစ်ရပ်ရှိသော နယ်စပ်။ နံပါတ် - သတိပြုရန်၊ စာရင်းတွင် ကြည့်ပါ။ | วงกลม: เหตุการณ์ตามสถานที่ เส้นหนา: ชายแดนที่มีเหตุการณ์ ตัวเลข: สิ่งที่ควรสังเกต ดูรายการ | Vòng tròn: vụ việc theo nơi. Đường đậm: biên giới có vụ việc. Số: điều đáng chú ý, xem danh sách. | 圆圈：各地事件。粗线：有事件的边境。数字：值得注意之处，见列表。`,
  mapSource: drafted`Map: Natural Earth; it says nothing about where a border runs. | ផែនទី៖ Natural Earth មិនមែនជាការបញ្ជាក់អំពីខ្សែព្រំដែនទេ។ | ແຜນທີ່: Natural Earth; ບໍ່ແມ່ນການຢືນຢັນເສັ້ນຊາຍແດນ. | မြေပုံ - Natural Earth။ နယ်နိမိတ်ကို အတည်ပြုခြင်း မဟုတ်ပါ။ | แผนที่: Natural Earth ไม่ได้ยืนยันแนวเขตแดน | Bản đồ: Natural Earth; không khẳng định đường biên giới. | 地图：Natural Earth；不代表对边界的任何立场。`,
  chart: drafted`Chart: {heading}. The table beside it has the same numbers. | គំនូសតាង៖ {heading}។ តារាងនៅក្បែរមានលេខដូចគ្នា។ | ແຜນພູມ: {heading}. ຕາຕະລາງທາງຂ້າງມີຕົວເລກດຽວກັນ. | ဇယားကွက်ပုံ - {heading}။ ဘေးရှိ ဇယားတွင် ကိန်းဂဏန်း တူညီသည်။ | แผนภูมิ: {heading} ตารางข้างกันมีตัวเลขเดียวกัน | Biểu đồ: {heading}. Bảng bên cạnh có cùng số liệu. | 图：{heading}。旁边的表有相同数字。`,
  notSaid: drafted`Not stated | មិនបានបញ្ជាក់ | ບໍ່ໄດ້ລະບຸ | မဖော်ပြထား | ไม่ได้ระบุ | Không nêu | 未说明`,
} satisfies Record<string, Wording>;

/** Names of the months, and how a month or a week of a year is written; years are Gregorian. Source: CLDR 48, written by hand as a Lambda's Node need not carry the data of every locale. */
const months: readonly Wording[] = [
  drafted`January | មករា | ມັງກອນ | ဇန်နဝါရီ | มกราคม | tháng 1 | 1月`,
  drafted`February | កុម្ភៈ | ກຸມພາ | ဖေဖော်ဝါရီ | กุมภาพันธ์ | tháng 2 | 2月`,
  drafted`March | មីនា | ມີນາ | မတ် | มีนาคม | tháng 3 | 3月`,
  drafted`April | មេសា | ເມສາ | ဧပြီ | เมษายน | tháng 4 | 4月`,
  drafted`May | ឧសភា | ພຶດສະພາ | မေ | พฤษภาคม | tháng 5 | 5月`,
  drafted`June | មិថុនា | ມິຖຸນາ | ဇွန် | มิถุนายน | tháng 6 | 6月`,
  drafted`July | កក្កដា | ກໍລະກົດ | ဇူလိုင် | กรกฎาคม | tháng 7 | 7月`,
  drafted`August | សីហា | ສິງຫາ | ဩဂုတ် | สิงหาคม | tháng 8 | 8月`,
  drafted`September | កញ្ញា | ກັນຍາ | စက်တင်ဘာ | กันยายน | tháng 9 | 9月`,
  drafted`October | តុលា | ຕຸລາ | အောက်တိုဘာ | ตุลาคม | tháng 10 | 10月`,
  drafted`November | វិច្ឆិកា | ພະຈິກ | နိုဝင်ဘာ | พฤศจิกายน | tháng 11 | 11月`,
  drafted`December | ធ្នូ | ທັນວາ | ဒီဇင်ဘာ | ธันวาคม | tháng 12 | 12月`,
];

const periods = {
  month: drafted`{month} {year} | ខែ{month} ឆ្នាំ {year} | ເດືອນ{month} {year} | {year} ခုနှစ် {month}လ | {month} ค.ศ. {year} | {month} năm {year} | {year}年{month}`,
  week: drafted`week {week} of {year} | សប្ដាហ៍ទី {week} ឆ្នាំ {year} | ອາທິດທີ {week} ປີ {year} | {year} ခုနှစ် သီတင်းပတ် {week} | สัปดาห์ที่ {week} ค.ศ. {year} | tuần {week} năm {year} | {year}年第{week}周`,
} satisfies Record<string, Wording>;

/** Everything that a report says, in every language. */
export const reportWords = { headings, columns, sentences, months, periods };
