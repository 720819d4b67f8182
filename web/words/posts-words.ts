import { drafted } from '../../shared/reference/names/wording.ts';

/** Words of whom to ring, and of steps that are due. In the order en | km | lo | my | th | vi | zh; drafts until a speaker has reviewed them. */
export const postsWords = {
  'posts.title': drafted`Whom to ring | ទូរសព្ទទៅអ្នកណា | ໂທຫາໃຜ | မည်သူ့ကို ဖုန်းဆက်ရမည် | โทรหาใคร | Gọi cho ai | 联系谁`,
  'posts.none': drafted`No post has said yet how to reach it. | មិនទាន់មានប៉ុស្តិ៍ណាប្រាប់ពីវិធីទាក់ទងទេ។ | ຍັງບໍ່ມີດ່ານໃດບອກວິທີຕິດຕໍ່. | ဆက်သွယ်ရန်နည်းကို မည်သည့်စခန်းမျှ မပြောရသေးပါ။ | ยังไม่มีด่านใดแจ้งวิธีติดต่อ | Chưa có đồn nào cho biết cách liên lạc. | 尚无站点提供联系方式。`,
  'posts.no-entry': drafted`Nothing is known of this post. | មិនមានព័ត៌មានអំពីប៉ុស្តិ៍នេះទេ។ | ບໍ່ມີຂໍ້ມູນຂອງດ່ານນີ້. | ဤစခန်းအကြောင်း မသိရပါ။ | ไม่มีข้อมูลของด่านนี้ | Chưa có thông tin về đồn này. | 没有该站点的信息。`,
  'posts.stale': drafted`Old: nobody has confirmed this since {at}. | ចាស់៖ គ្មានអ្នកបញ្ជាក់តាំងពី {at}។ | ເກົ່າ: ບໍ່ມີໃຜຢືນຢັນຕັ້ງແຕ່ {at}. | ဟောင်းနေပြီ - {at} ကတည်းက မည်သူမျှ အတည်မပြုပါ။ | ข้อมูลเก่า: ไม่มีผู้ยืนยันตั้งแต่ {at} | Cũ: không ai xác nhận từ {at}. | 信息较旧：自 {at} 起无人确认。`,
  'posts.telephone': drafted`Telephone | ទូរសព្ទ | ໂທລະສັບ | ဖုန်း | โทรศัพท์ | Điện thoại | 电话`,
  'posts.radio': drafted`Radio | វិទ្យុទាក់ទង | ວິທະຍຸສື່ສານ | ရေဒီယို | วิทยุสื่อสาร | Bộ đàm | 电台`,
  'posts.hours': drafted`Hours | ម៉ោងធ្វើការ | ໂມງເຮັດວຽກ | အလုပ်ချိန် | เวลาทำการ | Giờ làm việc | 工作时间`,
  'posts.around-the-clock': drafted`around the clock | 24 ម៉ោង | 24 ຊົ່ວໂມງ | 24 နာရီ | ตลอด 24 ชั่วโมง | suốt ngày đêm | 全天候`,
  'posts.languages': drafted`Languages | ភាសា | ພາສາ | ဘာသာစကား | ภาษา | Ngôn ngữ | 语言`,
  'posts.in-charge': drafted`In charge | អ្នកទទួលខុសត្រូវ | ຜູ້ຮັບຜິດຊອບ | တာဝန်ခံ | ผู้รับผิดชอบ | Phụ trách | 负责人`,
  'posts.due': drafted`What is due | អ្វីដែលត្រូវធ្វើ | ສິ່ງທີ່ຕ້ອງເຮັດ | ဆောင်ရွက်ရန် | สิ่งที่ต้องทำ | Việc đến hạn | 待办事项`,
  'posts.by': drafted`{country}, by {at} | {country} ត្រឹម {at} | {country}, ກ່ອນ {at} | {country}၊ {at} မတိုင်မီ | {country} ภายใน {at} | {country}, trước {at} | {country}，{at} 之前`,
  'posts.late': drafted`{country}, late since {at} | {country} យឺតតាំងពី {at} | {country}, ຊ້າຕັ້ງແຕ່ {at} | {country}၊ {at} ကတည်းက နောက်ကျ | {country} ล่าช้าตั้งแต่ {at} | {country}, trễ từ {at} | {country}，自 {at} 起逾期`,
  'posts.authority-told': drafted`Reported as late: {at} | បានជូនដំណឹងពីការយឺត៖ {at} | ແຈ້ງແລ້ວວ່າຊ້າ: {at} | နောက်ကျကြောင်း အကြောင်းကြားပြီး - {at} | แจ้งความล่าช้าแล้ว: {at} | Đã báo việc trễ hạn: {at} | 已通报逾期：{at}`,
  'posts.acknowledge': drafted`Say that it was seen | បញ្ជាក់ថាបានឃើញ | ຢືນຢັນວ່າໄດ້ເຫັນ | မြင်ကြောင်း အတည်ပြုရန် | ยืนยันว่าเห็นแล้ว | Xác nhận đã xem | 确认已收到`,
  'posts.answer': drafted`Answer a question | ឆ្លើយសំណួរ | ຕອບຄຳຖາມ | မေးခွန်း ဖြေရန် | ตอบคำถาม | Trả lời câu hỏi | 回答问题`,
  'posts.decide': drafted`Decide on a joint action | សម្រេចលើសកម្មភាពរួម | ຕັດສິນກ່ຽວກັບການປະຕິບັດຮ່ວມ | ပူးတွဲဆောင်ရွက်မှုကို ဆုံးဖြတ်ရန် | ตัดสินใจเรื่องปฏิบัติการร่วม | Quyết định về hành động chung | 决定联合行动`,
  'posts.result': drafted`Report a result | រាយការណ៍លទ្ធផល | ລາຍງານຜົນ | ရလဒ် တင်ပြရန် | รายงานผล | Báo cáo kết quả | 报告结果`,
};
