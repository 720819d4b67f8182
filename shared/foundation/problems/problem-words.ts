import { drafted } from '../../reference/names/wording.ts';
import { notThereWords } from '../faults/not-there-words.ts';
import type { ProblemReason } from './problem-catalogue.ts';

const inAMoment = drafted`Send it again in a moment. | សូមផ្ញើម្ដងទៀតបន្តិចក្រោយ។ | ກະລຸນາສົ່ງໃໝ່ອີກຄາວໜຶ່ງ. | ခဏအကြာ ထပ်ပို့ပါ။ | โปรดส่งใหม่อีกครู่ | Hãy gửi lại sau giây lát. | 请稍后重新发送。`;

/**
 * Why any request may be refused, wherever it goes: the kind of problem, and what is said of it. `{name}` stands for a
 * value of the problem. Each capability has such a table for its own reasons, since a function carries the tables that it
 * uses, whole. One line each, in the order en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const problemWords = {
  'body-unreadable': {
    kind: 'unreadable',
    words: drafted`The body could not be read as JSON in UTF-8. | មិនអាចអានខ្លឹមសារជា JSON ក្នុង UTF-8 បានទេ។ | ບໍ່ສາມາດອ່ານເນື້ອໃນເປັນ JSON ໃນ UTF-8 ໄດ້. | ပေးပို့ချက်ကို UTF-8 ဖြင့်ရေးထားသော JSON အဖြစ် မဖတ်နိုင်ပါ။ | อ่านเนื้อหาเป็น JSON แบบ UTF-8 ไม่ได้ | Không đọc được nội dung dưới dạng JSON trong UTF-8. | 无法将正文读作 UTF-8 编码的 JSON。`,
  },
  'name-of-prototype': {
    kind: 'unreadable',
    words: drafted`No member may be named __proto__, or constructor with a prototype. | មិនត្រូវដាក់ឈ្មោះសមាជិកថា __proto__ ឬ constructor ដែលមាន prototype ឡើយ។ | ຫ້າມຕັ້ງຊື່ສະມາຊິກວ່າ __proto__ ຫຼື constructor ທີ່ມີ prototype. | အကွက်အမည်ကို __proto__ သို့မဟုတ် prototype ပါသော constructor ဟု မပေးရပါ။ | ห้ามตั้งชื่อสมาชิกว่า __proto__ หรือ constructor ที่มี prototype | Không thành phần nào được mang tên __proto__, hoặc constructor có prototype. | 成员不得命名为 __proto__，或带 prototype 的 constructor。`,
  },
  'no-id-token': {
    kind: 'not-signed-in',
    words: drafted`Sign in again. | សូមចូលគណនី ហើយផ្ញើ ID token។ | ກະລຸນາເຂົ້າສູ່ລະບົບ ແລ້ວສົ່ງ ID token. | အကောင့်ဝင်ပြီး ID token ကို ပို့ပါ။ | โปรดเข้าสู่ระบบ แล้วส่ง ID token | Hãy đăng nhập và gửi ID token. | 请登录并发送 ID token。`,
  },
  'other-role': {
    kind: 'not-yours',
    words: drafted`Your role may not do this. | តួនាទីរបស់អ្នកមិនអាចធ្វើការនេះបានទេ។ | ບົດບາດຂອງທ່ານບໍ່ມີສິດເຮັດສິ່ງນີ້. | သင့်တာဝန်အရ ဤအရာကို လုပ်ခွင့်မရှိပါ။ | บทบาทของท่านไม่มีสิทธิ์ทำสิ่งนี้ | Vai trò của anh/chị không được làm việc này. | 您的角色无权执行此操作。`,
  },
  'other-blo': {
    kind: 'not-yours',
    words: drafted`You can report only for your own BLO. | មន្ត្រីរាយការណ៍សម្រាប់តែ BLO របស់ខ្លួនប៉ុណ្ណោះ។ | ເຈົ້າໜ້າທີ່ລາຍງານສຳລັບ BLO ຂອງຕົນເທົ່ານັ້ນ. | အရာရှိသည် မိမိ၏ BLO အတွက်သာ အစီရင်ခံနိုင်သည်။ | เจ้าหน้าที่รายงานได้เฉพาะ BLO ของตนเท่านั้น | Cán bộ chỉ báo cáo cho BLO của mình. | 工作人员只能为所属 BLO 上报。`,
  },
  'nothing-under-id': { kind: 'not-found', words: notThereWords },
  'other-form': {
    kind: 'not-acceptable',
    words: drafted`The answer can be had as: {types}. | ចម្លើយអាចទទួលបានជា៖ {types}។ | ຄຳຕອບມີໃນຮູບແບບ: {types}. | အဖြေကို ဤပုံစံဖြင့် ရနိုင်သည် - {types}။ | คำตอบมีในรูปแบบ: {types} | Có thể nhận câu trả lời ở dạng: {types}. | 可提供的答复格式：{types}。`,
  },
  'body-too-large': {
    kind: 'too-large',
    words: drafted`At most {bytes} bytes are taken. | ទទួលយ៉ាងច្រើន {bytes} បៃ។ | ຮັບໄດ້ບໍ່ເກີນ {bytes} ໄບຕ໌. | အများဆုံး {bytes} ဘိုက် လက်ခံသည်။ | รับได้ไม่เกิน {bytes} ไบต์ | Chỉ nhận tối đa {bytes} byte. | 最多接收 {bytes} 字节。`,
  },
  'no-json': {
    kind: 'wrong-media-type',
    words: drafted`Send application/json. | សូមផ្ញើជា application/json។ | ກະລຸນາສົ່ງເປັນ application/json. | application/json အဖြစ် ပို့ပါ။ | โปรดส่งเป็น application/json | Hãy gửi dưới dạng application/json. | 请以 application/json 发送。`,
  },
  'body-encoded': {
    kind: 'wrong-media-type',
    words: drafted`Send the body as it is, without Content-Encoding. | សូមផ្ញើខ្លឹមសារដើម ដោយគ្មាន Content-Encoding។ | ກະລຸນາສົ່ງເນື້ອໃນຕາມທີ່ເປັນ ໂດຍບໍ່ມີ Content-Encoding. | Content-Encoding မပါဘဲ မူရင်းအတိုင်း ပို့ပါ။ | โปรดส่งเนื้อหาตามเดิม โดยไม่มี Content-Encoding | Hãy gửi nội dung nguyên trạng, không có Content-Encoding. | 请原样发送正文，不要使用 Content-Encoding。`,
  },
  'has-faults': {
    kind: 'faults',
    words: drafted`Correct the fields that are marked. | សូមមើល errors៖ នីមួយៗប្រាប់ទីតាំង និងអ្វីដែលខុស។ | ເບິ່ງ errors: ແຕ່ລະລາຍການບອກບ່ອນ ແລະ ສິ່ງທີ່ຜິດ. | errors ကို ကြည့်ပါ - တစ်ခုစီက နေရာနှင့် အမှားကို ပြသည်။ | ดูที่ errors: แต่ละรายการบอกตำแหน่งและสิ่งที่ผิด | Xem errors: mỗi mục nêu vị trí và lỗi ở đó. | 见 errors：每项指出位置和问题。`,
  },
  busy: { kind: 'slow-down', words: inAMoment },
  'not-reached': { kind: 'try-again', words: inAMoment },
  'too-often': {
    kind: 'slow-down',
    words: drafted`At most {most} in an hour. Send it again when the next hour begins. | យ៉ាងច្រើន {most} ដងក្នុងមួយម៉ោង។ សូមផ្ញើម្ដងទៀតនៅពេលម៉ោងបន្ទាប់ចាប់ផ្តើម។ | ບໍ່ເກີນ {most} ຄັ້ງຕໍ່ຊົ່ວໂມງ. ກະລຸນາສົ່ງອີກຄັ້ງເມື່ອຊົ່ວໂມງຕໍ່ໄປເລີ່ມຕົ້ນ. | တစ်နာရီလျှင် အများဆုံး {most} ကြိမ်။ နောက်တစ်နာရီ စတင်ချိန်တွင် ထပ်ပို့ပါ။ | ไม่เกิน {most} ครั้งต่อชั่วโมง โปรดส่งอีกครั้งเมื่อเริ่มชั่วโมงถัดไป | Tối đa {most} lần mỗi giờ. Hãy gửi lại khi sang giờ tiếp theo. | 每小时最多{most}次。请在下一小时开始后重新发送。`,
  },
  'too-many-photos': {
    kind: 'slow-down',
    words: drafted`At most {most} MB of photos a day. Send it again tomorrow, or now without photos. | រូបថតយ៉ាងច្រើន {most} MB ក្នុងមួយថ្ងៃ។ សូមផ្ញើម្ដងទៀតនៅថ្ងៃស្អែក ឬឥឡូវនេះដោយគ្មានរូបថត។ | ຮູບບໍ່ເກີນ {most} MB ຕໍ່ມື້. ກະລຸນາສົ່ງໃໝ່ມື້ອື່ນ ຫຼື ດຽວນີ້ໂດຍບໍ່ມີຮູບ. | တစ်ရက်လျှင် ဓာတ်ပုံ {most} MB အများဆုံး။ မနက်ဖြန် ပြန်ပို့ပါ၊ သို့မဟုတ် ယခု ဓာတ်ပုံမပါဘဲ ပို့ပါ။ | ภาพถ่ายไม่เกิน {most} MB ต่อวัน โปรดส่งอีกครั้งพรุ่งนี้ หรือส่งตอนนี้โดยไม่มีภาพถ่าย | Tối đa {most} MB ảnh mỗi ngày. Hãy gửi lại vào ngày mai, hoặc gửi ngay không kèm ảnh. | 每天最多 {most} MB 照片。请明天再发送，或现在不带照片发送。`,
  },
  'changed-at-once': {
    kind: 'try-again',
    words: drafted`Another person changed this at the same time. Send it again. | មាននរណាម្នាក់បានប្ដូរវានៅពេលតែមួយ។ សូមផ្ញើម្ដងទៀតបន្តិចក្រោយ។ | ມີຄົນປ່ຽນສິ່ງນີ້ໃນເວລາດຽວກັນ. ກະລຸນາສົ່ງໃໝ່ອີກຄາວໜຶ່ງ. | တစ်စုံတစ်ယောက်က ဤအရာကို တစ်ချိန်တည်း ပြောင်းလိုက်သည်။ ခဏအကြာ ထပ်ပို့ပါ။ | มีผู้อื่นเปลี่ยนข้อมูลนี้พร้อมกัน โปรดส่งใหม่อีกครู่ | Có người khác vừa thay đổi mục này cùng lúc. Hãy gửi lại sau giây lát. | 有人同时更改了此内容。请稍后重新发送。`,
  },
  'limit-reached': {
    kind: 'try-again',
    words: drafted`The system is full. Tell the administrator. | ដល់ដែនកំណត់ហើយ។ សូមផ្ញើម្ដងទៀតពេលក្រោយ។ | ຮອດຂີດຈຳກັດແລ້ວ. ກະລຸນາສົ່ງໃໝ່ພາຍຫຼັງ. | ကန့်သတ်ချက် ပြည့်သွားပြီ။ နောက်မှ ထပ်ပို့ပါ။ | ถึงขีดจำกัดแล้ว โปรดส่งใหม่ภายหลัง | Đã đạt giới hạn. Hãy gửi lại sau. | 已达到上限。请以后重新发送。`,
  },
  'went-wrong': {
    kind: 'our-fault',
    words: drafted`The error was recorded. Send it again later. | បានកត់ត្រាទុកហើយ។ សូមផ្ញើម្ដងទៀតពេលក្រោយ។ | ບັນທຶກໄວ້ແລ້ວ. ກະລຸນາສົ່ງໃໝ່ພາຍຫຼັງ. | မှတ်သားထားပြီးပါပြီ။ နောက်မှ ထပ်ပို့ပါ။ | บันทึกไว้แล้ว โปรดส่งใหม่ภายหลัง | Đã ghi nhận. Hãy gửi lại sau. | 已记录。请以后重新发送。`,
  },
} as const satisfies Record<string, ProblemReason>;
