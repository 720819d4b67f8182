import type { Wording } from '../../reference/languages.ts';
import { drafted } from '../../reference/names/wording.ts';

export type TrendSentence = 'rising' | 'risingWeeks' | 'first' | 'silent' | 'shift' | 'cluster' | 'tooLittle';

/**
 * The sentence of a flag. `{cases}` and `{usual}` are filled from the words below. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
const sentences: Readonly<Record<TrendSentence, Wording>> = {
  rising: drafted`{what} at {place}: {cases} this week; {usual}. | {what} នៅ {place}៖ {cases} ក្នុងសប្ដាហ៍នេះ ខណៈ{usual}។ | {what} ຢູ່ {place}: {cases} ໃນອາທິດນີ້; {usual}. | {place} တွင် {what} - ယခုသီတင်းပတ် {cases}၊ {usual}။ | {what} ที่ {place}: {cases} ในสัปดาห์นี้ {usual} | {what} tại {place}: {cases} trong tuần này; {usual}. | {place}，{what}：本周{cases}；{usual}。`,
  risingWeeks: drafted`{what} at {place}: {cases} in {weeks} weeks; {usual}. | {what} នៅ {place}៖ {cases} ក្នុងរយៈពេល {weeks} សប្ដាហ៍ ខណៈ{usual}។ | {what} ຢູ່ {place}: {cases} ໃນ {weeks} ອາທິດ; {usual}. | {place} တွင် {what} - {weeks} ပတ်အတွင်း {cases}၊ {usual}။ | {what} ที่ {place}: {cases} ใน {weeks} สัปดาห์ {usual} | {what} tại {place}: {cases} trong {weeks} tuần; {usual}. | {place}，{what}：{weeks}周内{cases}；{usual}。`,
  first: drafted`{what} at {place}: {cases} this week; never before in the {weeks} weeks that are known. | {what} នៅ {place}៖ {cases} ក្នុងសប្ដាហ៍នេះ; មិនធ្លាប់មានក្នុងរយៈពេល {weeks} សប្ដាហ៍មុន។ | {what} ຢູ່ {place}: {cases} ໃນອາທິດນີ້; ບໍ່ເຄີຍມີມາກ່ອນໃນ {weeks} ອາທິດທີ່ຜ່ານມາ. | {place} တွင် {what} - ယခုသီတင်းပတ် {cases}၊ ယခင် {weeks} ပတ်အတွင်း တစ်ကြိမ်မျှ မရှိခဲ့ပါ။ | {what} ที่ {place}: {cases} ในสัปดาห์นี้ ไม่เคยพบใน {weeks} สัปดาห์ก่อนหน้า | {what} tại {place}: {cases} trong tuần này; chưa từng có trong {weeks} tuần trước đó. | {place}，{what}：本周{cases}；此前{weeks}周从未出现。`,
  silent: drafted`{place}: {cases} in {weeks} weeks; {usual}. Ask whether the office can report. | {place}៖ {cases} ក្នុងរយៈពេល {weeks} សប្ដាហ៍ ខណៈ{usual}។ សូមសួរថាការិយាល័យអាចរាយការណ៍បានឬទេ។ | {place}: {cases} ໃນ {weeks} ອາທິດ; {usual}. ກະລຸນາຖາມວ່າຫ້ອງການລາຍງານໄດ້ຫຼືບໍ່. | {place} - {weeks} ပတ်အတွင်း {cases}၊ {usual}။ ရုံးက အစီရင်ခံနိုင်ခြင်း ရှိမရှိ မေးပါ။ | {place}: {cases} ใน {weeks} สัปดาห์ {usual} โปรดสอบถามว่าสำนักงานรายงานได้หรือไม่ | {place}: {cases} trong {weeks} tuần; {usual}. Hãy hỏi văn phòng có gửi được báo cáo không. | {place}：{weeks}周内{cases}；{usual}。请询问该联络办能否正常上报。`,
  shift: drafted`{what} seems to move from {from} to {place}: in {weeks} weeks {observedFrom} at {from} (usually {expectedFrom}), {observedTo} at {place} (usually {expectedTo}). | {what} ហាក់ដូចជាប្ដូរពី {from} ទៅ {place}៖ ក្នុងរយៈពេល {weeks} សប្ដាហ៍ {observedFrom} នៅ {from} (ជាធម្មតា {expectedFrom}) និង {observedTo} នៅ {place} (ជាធម្មតា {expectedTo})។ | {what} ເບິ່ງຄືຍ້າຍຈາກ {from} ໄປ {place}: ໃນ {weeks} ອາທິດ {observedFrom} ຢູ່ {from} (ປົກກະຕິ {expectedFrom}), {observedTo} ຢູ່ {place} (ປົກກະຕິ {expectedTo}). | {what} သည် {from} မှ {place} သို့ ရွှေ့ပုံရသည် - {weeks} ပတ်အတွင်း {from} တွင် {observedFrom} (ပုံမှန် {expectedFrom})၊ {place} တွင် {observedTo} (ပုံမှန် {expectedTo})။ | {what} ดูเหมือนย้ายจาก {from} ไป {place}: ใน {weeks} สัปดาห์ พบ {observedFrom} ที่ {from} (ปกติ {expectedFrom}) และ {observedTo} ที่ {place} (ปกติ {expectedTo}) | {what} dường như chuyển từ {from} sang {place}: trong {weeks} tuần có {observedFrom} tại {from} (thường là {expectedFrom}), {observedTo} tại {place} (thường là {expectedTo}). | {what}似由{from}转移至{place}：{weeks}周内{from}{observedFrom}起（通常{expectedFrom}起），{place}{observedTo}起（通常{expectedTo}起）。`,
  cluster: drafted`{what} around {place}: {cases} in {weeks} weeks at {offices} offices; {usual}. | {what} ជុំវិញ {place}៖ {cases} ក្នុងរយៈពេល {weeks} សប្ដាហ៍ នៅការិយាល័យ {offices} ខណៈ{usual}។ | {what} ອ້ອມ {place}: {cases} ໃນ {weeks} ອາທິດ ຢູ່ {offices} ຫ້ອງການ; {usual}. | {place} ပတ်ဝန်းကျင်တွင် {what} - {weeks} ပတ်အတွင်း ရုံး {offices} ခုတွင် {cases}၊ {usual}။ | {what} บริเวณ {place}: {cases} ใน {weeks} สัปดาห์ ที่ {offices} สำนักงาน {usual} | {what} quanh {place}: {cases} trong {weeks} tuần tại {offices} văn phòng; {usual}. | {place}一带，{what}：{weeks}周内{offices}个联络办{cases}；{usual}。`,
  tooLittle: drafted`{what} at {place}: {cases} this week. In {weeks} weeks it can be said what is usual here. | {what} នៅ {place}៖ {cases} ក្នុងសប្ដាហ៍នេះ។ ក្នុងរយៈពេល {weeks} សប្ដាហ៍ទៀត ទើបអាចដឹងថាអ្វីជាធម្មតា។ | {what} ຢູ່ {place}: {cases} ໃນອາທິດນີ້. ອີກ {weeks} ອາທິດ ຈຶ່ງຈະບອກໄດ້ວ່າປົກກະຕິແມ່ນເທົ່າໃດ. | {place} တွင် {what} - ယခုသီတင်းပတ် {cases}။ နောက် {weeks} ပတ်တွင် ပုံမှန်ကို ပြောနိုင်မည်။ | {what} ที่ {place}: {cases} ในสัปดาห์นี้ อีก {weeks} สัปดาห์จึงจะบอกได้ว่าปกติเป็นเท่าใด | {what} tại {place}: {cases} trong tuần này. Sau {weeks} tuần nữa mới biết mức thường gặp ở đây. | {place}，{what}：本周{cases}。再过{weeks}周才能判断此处的通常水平。`,
};

export type CaseWord = 'seizure' | 'seizures' | 'report' | 'reports';

/** Cases with their number; English alone tells one from several. Source: as above. */
const cases: Readonly<Record<CaseWord, Wording>> = {
  seizure: drafted`{count} seizure | ចាប់យកបាន {count} លើក | ຈັບຍຶດ {count} ຄັ້ງ | ဖမ်းဆီးမှု {count} ကြိမ် | ตรวจยึด {count} ครั้ง | {count} vụ thu giữ | 查获{count}起`,
  seizures: drafted`{count} seizures | ចាប់យកបាន {count} លើក | ຈັບຍຶດ {count} ຄັ້ງ | ဖမ်းဆီးမှု {count} ကြိမ် | ตรวจยึด {count} ครั้ง | {count} vụ thu giữ | 查获{count}起`,
  report: drafted`{count} report | របាយការណ៍ {count} | ລາຍງານ {count} ສະບັບ | အစီရင်ခံစာ {count} စောင် | รายงาน {count} ฉบับ | {count} báo cáo | {count}份报告`,
  reports: drafted`{count} reports | របាយការណ៍ {count} | ລາຍງານ {count} ສະບັບ | အစီရင်ခံစာ {count} စောင် | รายงาน {count} ฉบับ | {count} báo cáo | {count}份报告`,
};

export type UsualWord = 'one' | 'many' | 'rare';

/** What is usual: a number, or for rare cases one in so many weeks. Source: as above. */
const usual: Readonly<Record<UsualWord, Wording>> = {
  one: drafted`about {count} is usual here | ជាធម្មតាប្រហែល {count} | ປົກກະຕິປະມານ {count} | ပုံမှန် {count} ခန့် | ปกติประมาณ {count} | thường khoảng {count} | 通常约{count}起`,
  many: drafted`about {count} are usual here | ជាធម្មតាប្រហែល {count} | ປົກກະຕິປະມານ {count} | ပုံမှန် {count} ခန့် | ปกติประมาณ {count} | thường khoảng {count} | 通常约{count}起`,
  rare: drafted`about {count} every {weeks} weeks is usual here | ជាធម្មតាប្រហែល {count} រៀងរាល់ {weeks} សប្ដាហ៍ | ປົກກະຕິປະມານ {count} ໃນທຸກ {weeks} ອາທິດ | ပုံမှန် {weeks} ပတ်လျှင် {count} ခန့် | ปกติประมาณ {count} ในทุก {weeks} สัปดาห์ | thường khoảng {count} trong mỗi {weeks} tuần | 通常约每{weeks}周{count}起`,
};

/** Places of more than one office. Source: as above. */
const places: Readonly<Record<'border' | 'region', Wording>> = {
  border: drafted`the border with {country} | ព្រំដែនជាប់{country} | ຊາຍແດນກັບ {country} | {country} နယ်စပ် | ชายแดนด้าน{country} | biên giới với {country} | 与{country}的边境`,
  region: drafted`the region | តំបន់ | ພາກພື້ນ | ဒေသတစ်ခုလုံး | ภูมิภาค | khu vực | 本区域`,
};

/** What is new: how something was hidden, how it came, and on which way. Source: as above. */
const subjects: Readonly<Record<'concealment' | 'transport' | 'route', Wording>> = {
  concealment: drafted`Concealment ({what}) | ការលាក់បាំង ({what}) | ການເຊື່ອງຊ້ອນ ({what}) | ဖုံးကွယ်နည်း ({what}) | วิธีซุกซ่อน ({what}) | Cách cất giấu ({what}) | 藏匿方式（{what}）`,
  transport: drafted`Means of transport ({what}) | មធ្យោបាយដឹកជញ្ជូន ({what}) | ພາຫະນະຂົນສົ່ງ ({what}) | သယ်ယူပို့ဆောင်ရေးနည်း ({what}) | พาหนะที่ใช้ขนส่ง ({what}) | Phương tiện vận chuyển ({what}) | 运输方式（{what}）`,
  route: drafted`Route from {from} to {to} | ផ្លូវពី {from} ទៅ {to} | ເສັ້ນທາງຈາກ {from} ຫາ {to} | {from} မှ {to} သို့ လမ်းကြောင်း | เส้นทางจาก {from} ไป {to} | Tuyến từ {from} đến {to} | 路线（{from}至{to}）`,
};

/** Everything that a flag says, in every language. */
export const trendWords = { sentences, cases, usual, places, subjects };
