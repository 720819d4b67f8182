import { drafted } from '../../shared/reference/names/wording.ts';

/** Words of the first screen of an officer, and of every screen's frame. In the order en | km | lo | my | th | vi | zh. */
export const homeWords = {
  'screen.back': drafted`Back | ថយក្រោយ | ກັບຄືນ | နောက်ပြန်ရန် | ย้อนกลับ | Quay lại | 返回`,
  'screen.loading': drafted`One moment | សូមរង់ចាំបន្តិច | ກະລຸນາລໍຖ້າ | ခဏစောင့်ပါ | โปรดรอสักครู่ | Xin chờ | 请稍候`,
  'home.title': drafted`BLO tablet | ថេប្លេត BLO | ແທັບເລັດ BLO | BLO တက်ဘလက် | แท็บเล็ต BLO | Máy tính bảng BLO | BLO 平板`,
  'home.new-report': drafted`New report | របាយការណ៍ថ្មី | ບົດລາຍງານໃໝ່ | အစီရင်ခံစာအသစ် | รายงานใหม่ | Báo cáo mới | 新报告`,
  'home.drafts': drafted`Drafts | សេចក្ដីព្រាង | ສະບັບຮ່າງ | မူကြမ်းများ | ฉบับร่าง | Bản nháp | 草稿`,
  'home.all-sent': drafted`All is sent. | បានផ្ញើទាំងអស់ហើយ។ | ສົ່ງໝົດແລ້ວ. | အားလုံး ပို့ပြီးပါပြီ။ | ส่งครบแล้ว | Đã gửi hết. | 已全部发送。`,
  'home.unsent': drafted`Not sent yet: {count}. | មិនទាន់ផ្ញើ៖ {count}។ | ຍັງບໍ່ໄດ້ສົ່ງ: {count}. | မပို့ရသေး - {count}။ | ยังไม่ได้ส่ง: {count} | Chưa gửi: {count}. | 尚未发送：{count}。`,
  'home.on-the-way': drafted`On the way. | កំពុងផ្ញើ។ | ກຳລັງສົ່ງ. | ပို့နေသည်။ | กำลังส่ง | Đang gửi. | 正在发送。`,
  'home.no-line': drafted`No connection: it goes by itself when there is one. | គ្មានការតភ្ជាប់៖ នឹងផ្ញើដោយខ្លួនឯងពេលមាន។ | ບໍ່ມີການເຊື່ອມຕໍ່: ຈະສົ່ງເອງເມື່ອມີ. | ချိတ်ဆက်မှု မရှိပါ - ရှိသည့်အခါ အလိုအလျောက် ပို့မည်။ | ไม่มีการเชื่อมต่อ จะส่งเองเมื่อมี | Không có kết nối: sẽ tự gửi khi có. | 无网络连接：恢复后自动发送。`,
  'home.needs-sign-in': drafted`Somebody has to sign in: see the outbox. | ត្រូវមានអ្នកចូលប្រព័ន្ធ៖ សូមមើលប្រអប់ចេញ។ | ຕ້ອງມີຜູ້ເຂົ້າສູ່ລະບົບ: ເບິ່ງກ່ອງຂາອອກ. | တစ်ဦး အကောင့်ဝင်ရန် လိုသည် - ပို့ရန်စာရင်းကို ကြည့်ပါ။ | ต้องมีผู้เข้าสู่ระบบ ดูกล่องขาออก | Cần có người đăng nhập: xem hộp thư đi. | 需要有人登录：请查看发件箱。`,
  'home.unread': drafted`{count} new | ថ្មី {count} | ໃໝ່ {count} | အသစ် {count} | ใหม่ {count} | {count} mới | {count} 条新`,
  'home.set-pin': drafted`Set a PIN for this shift | កំណត់លេខកូដ PIN សម្រាប់វេននេះ | ຕັ້ງລະຫັດ PIN ສຳລັບກະນີ້ | ဤတာဝန်ချိန်အတွက် ပင်နံပါတ် သတ်မှတ်ရန် | ตั้งรหัส PIN สำหรับกะนี้ | Đặt mã PIN cho ca này | 为本班次设置 PIN 码`,
  'home.pin-of-six': drafted`PIN of six digits | លេខកូដ PIN ប្រាំមួយខ្ទង់ | ລະຫັດ PIN ຫົກຕົວເລກ | ဂဏန်းခြောက်လုံး ပင်နံပါတ် | รหัส PIN หกหลัก | Mã PIN sáu chữ số | 六位 PIN 码`,
  'home.pin-set': drafted`The PIN opens for twelve hours. | លេខកូដ PIN ប្រើបានដប់ពីរម៉ោង។ | ລະຫັດ PIN ໃຊ້ໄດ້ສິບສອງຊົ່ວໂມງ. | ပင်နံပါတ်သည် ဆယ့်နှစ်နာရီ သုံးနိုင်သည်။ | รหัส PIN ใช้ได้สิบสองชั่วโมง | Mã PIN dùng được mười hai giờ. | PIN 码十二小时内有效。`,
  'home.sign-out': drafted`Sign out | ចេញពីប្រព័ន្ធ | ອອກຈາກລະບົບ | အကောင့်ထွက်ရန် | ออกจากระบบ | Đăng xuất | 退出登录`,
  'new.title': drafted`What happened? | មានអ្វីកើតឡើង? | ເກີດຫຍັງຂຶ້ນ? | ဘာဖြစ်ခဲ့သနည်း။ | เกิดอะไรขึ้น | Chuyện gì đã xảy ra? | 发生了什么？`,
  'safety.title': drafted`Not safe yet. | មិនទាន់មានសុវត្ថិភាព។ | ຍັງບໍ່ປອດໄພ. | မလုံခြုံသေးပါ။ | ยังไม่ปลอดภัย | Chưa an toàn. | 尚不安全。`,
  'safety.not-kept': drafted`The browser may throw away what is kept here. Put this page on the home screen and allow notifications. | កម្មវិធីរុករកអាចលុបអ្វីដែលរក្សាទុកនៅទីនេះ។ សូមដាក់ទំព័រនេះលើអេក្រង់ដើម ហើយអនុញ្ញាតការជូនដំណឹង។ | ບຣາວເຊີອາດລຶບສິ່ງທີ່ບັນທຶກຢູ່ນີ້. ກະລຸນາວາງໜ້ານີ້ໄວ້ໜ້າຈໍຫຼັກ ແລະ ອະນຸຍາດການແຈ້ງເຕືອນ. | ဤနေရာတွင် သိမ်းထားသည်ကို ဘရောက်ဇာက ဖျက်နိုင်သည်။ ဤစာမျက်နှာကို ပင်မမျက်နှာပြင်တွင် ထားပြီး သတိပေးချက်ကို ခွင့်ပြုပါ။ | เบราว์เซอร์อาจลบสิ่งที่เก็บไว้ที่นี่ โปรดวางหน้านี้บนหน้าจอหลักและอนุญาตการแจ้งเตือน | Trình duyệt có thể xóa những gì lưu ở đây. Hãy đưa trang này ra màn hình chính và cho phép thông báo. | 浏览器可能清除此处保存的内容。请将本页添加到主屏幕并允许通知。`,
  'safety.no-storage': drafted`This browser keeps nothing for this page. Allow it to keep data, or use another browser: a report would be lost here. | កម្មវិធីរុករកនេះមិនរក្សាទុកអ្វីសម្រាប់ទំព័រនេះទេ។ សូមអនុញ្ញាតឱ្យរក្សាទុកទិន្នន័យ ឬប្រើកម្មវិធីផ្សេង៖ របាយការណ៍នឹងបាត់នៅទីនេះ។ | ບຣາວເຊີນີ້ບໍ່ບັນທຶກຫຍັງໃຫ້ໜ້ານີ້. ອະນຸຍາດໃຫ້ບັນທຶກຂໍ້ມູນ ຫຼື ໃຊ້ບຣາວເຊີອື່ນ: ບົດລາຍງານຈະເສຍຢູ່ນີ້. | ဤဘရောက်ဇာသည် ဤစာမျက်နှာအတွက် ဘာမျှ မသိမ်းပါ။ ဒေတာသိမ်းရန် ခွင့်ပြုပါ သို့မဟုတ် အခြားဘရောက်ဇာ သုံးပါ - အစီရင်ခံစာ ဤနေရာတွင် ပျောက်မည်။ | เบราว์เซอร์นี้ไม่เก็บข้อมูลให้หน้านี้ โปรดอนุญาตให้เก็บข้อมูล หรือใช้เบราว์เซอร์อื่น รายงานจะสูญหายที่นี่ | Trình duyệt này không lưu gì cho trang này. Hãy cho phép lưu dữ liệu, hoặc dùng trình duyệt khác: báo cáo sẽ bị mất ở đây. | 此浏览器不为本页保存任何内容。请允许保存数据，或使用其他浏览器：在此填写的报告会丢失。`,
  'safety.little-room': drafted`There is little room on this tablet. Free some before you take photos. | ថេប្លេតនេះនៅសល់ទំហំតិច។ សូមបង្កើនទំហំទំនេរមុនថតរូប។ | ແທັບເລັດນີ້ເຫຼືອບ່ອນຫວ່າງໜ້ອຍ. ເພີ່ມບ່ອນຫວ່າງກ່ອນຖ່າຍຮູບ. | ဤတက်ဘလက်တွင် နေရာ နည်းနေသည်။ ဓာတ်ပုံမရိုက်မီ နေရာလွတ် ပြုလုပ်ပါ။ | แท็บเล็ตนี้เหลือพื้นที่น้อย โปรดเพิ่มพื้นที่ก่อนถ่ายภาพ | Máy còn ít chỗ trống. Hãy giải phóng trước khi chụp ảnh. | 本机存储空间不足，请先清理再拍照。`,
};
