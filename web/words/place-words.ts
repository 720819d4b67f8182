import { drafted } from '../../shared/reference/names/wording.ts';

/** Words of places, the map and photos. In the order en | km | lo | my | th | vi | zh; drafts until a speaker has reviewed them. */
export const placeWords = {
  'place.accuracy': drafted`right to {metres} m | ត្រឹមត្រូវ {metres} ម | ຄາດເຄື່ອນ {metres} ມ | {metres} မီတာအတွင်း တိကျသည် | คลาดเคลื่อน {metres} ม. | sai số {metres} m | 精度 {metres} 米`,
  'place.by-hand': drafted`set on the map, right to {metres} m | កំណត់លើផែនទី ត្រឹមត្រូវ {metres} ម | ກຳນົດໃນແຜນທີ່ ຄາດເຄື່ອນ {metres} ມ | မြေပုံပေါ်တွင် သတ်မှတ်သည်၊ {metres} မီတာအတွင်း | กำหนดบนแผนที่ คลาดเคลื่อน {metres} ม. | đặt trên bản đồ, sai số {metres} m | 在地图上标定，精度 {metres} 米`,
  'place.rough': drafted`This is only approximate. Go outside, or set the pin. | នេះគ្រាន់តែប្រហាក់ប្រហែល។ សូមចេញទៅក្រៅ ឬដាក់ម្ជុល។ | ນີ້ແມ່ນໂດຍປະມານເທົ່ານັ້ນ. ອອກໄປນອກ ຫຼື ປັກໝຸດ. | ဤသည် ခန့်မှန်းသာ ဖြစ်သည်။ အပြင်သို့ ထွက်ပါ သို့မဟုတ် အမှတ်စိုက်ပါ။ | เป็นเพียงค่าโดยประมาณ โปรดออกไปกลางแจ้งหรือปักหมุด | Chỉ là gần đúng. Hãy ra ngoài trời hoặc đặt ghim. | 仅为大致位置。请到室外或手动标定。`,
  'place.searching': drafted`Looking for a better fix. | កំពុងស្វែងរកទីតាំងល្អជាង។ | ກຳລັງຊອກຕຳແໜ່ງທີ່ດີກວ່າ. | ပိုတိကျသော တည်နေရာကို ရှာနေသည်။ | กำลังหาตำแหน่งที่ดีกว่า | Đang tìm vị trí tốt hơn. | 正在获取更精确的位置。`,
  'place.denied': drafted`The tablet may not say where it is. Allow it in the settings, or set the pin. | ថេប្លេតមិនត្រូវបានអនុញ្ញាតឱ្យប្រាប់ទីតាំង។ សូមអនុញ្ញាតក្នុងការកំណត់ ឬដាក់ម្ជុល។ | ແທັບເລັດບໍ່ໄດ້ຮັບອະນຸຍາດບອກຕຳແໜ່ງ. ອະນຸຍາດໃນການຕັ້ງຄ່າ ຫຼື ປັກໝຸດ. | တက်ဘလက်သည် တည်နေရာကို မပြောခွင့်ပါ။ ဆက်တင်တွင် ခွင့်ပြုပါ သို့မဟုတ် အမှတ်စိုက်ပါ။ | แท็บเล็ตไม่ได้รับอนุญาตให้บอกตำแหน่ง โปรดอนุญาตในการตั้งค่าหรือปักหมุด | Máy không được phép cho biết vị trí. Hãy cho phép trong cài đặt hoặc đặt ghim. | 本机未获定位权限。请在设置中允许，或手动标定。`,
  'place.none': drafted`The tablet does not know where it is. Set the pin on the map. | ថេប្លេតមិនដឹងទីតាំង។ សូមដាក់ម្ជុលលើផែនទី។ | ແທັບເລັດບໍ່ຮູ້ຕຳແໜ່ງ. ປັກໝຸດໃນແຜນທີ່. | တက်ဘလက်သည် တည်နေရာကို မသိပါ။ မြေပုံပေါ်တွင် အမှတ်စိုက်ပါ။ | แท็บเล็ตไม่ทราบตำแหน่ง โปรดปักหมุดบนแผนที่ | Máy không biết vị trí. Hãy đặt ghim trên bản đồ. | 本机无法定位。请在地图上标定。`,
  'place.enough': drafted`That is good enough | គ្រប់គ្រាន់ហើយ | ພໍແລ້ວ | လုံလောက်ပြီ | พอแล้ว | Đủ tốt rồi | 已足够`,
  'place.take': drafted`Take this tablet's place | យកទីតាំងថេប្លេតនេះ | ໃຊ້ຕຳແໜ່ງແທັບເລັດນີ້ | ဤတက်ဘလက်၏ တည်နေရာ ယူရန် | ใช้ตำแหน่งของแท็บเล็ตนี้ | Lấy vị trí của máy này | 使用本机位置`,
  'place.open-map': drafted`Open the map | បើកផែនទី | ເປີດແຜນທີ່ | မြေပုံ ဖွင့်ရန် | เปิดแผนที่ | Mở bản đồ | 打开地图`,
  'place.set-pin': drafted`It was here, right to {metres} m | កើតឡើងនៅទីនេះ ត្រឹមត្រូវ {metres} ម | ເກີດຢູ່ນີ້ ຄາດເຄື່ອນ {metres} ມ | ဤနေရာတွင် ဖြစ်သည်၊ {metres} မီတာအတွင်း | เกิดที่นี่ คลาดเคลื่อน {metres} ม. | Ở đây, sai số {metres} m | 就在这里，精度 {metres} 米`,
  'map.title': drafted`Map: move it below the pin | ផែនទី៖ រំកិលក្រោមម្ជុល | ແຜນທີ່: ເລື່ອນໃຫ້ຢູ່ກ້ອງໝຸດ | မြေပုံ - အမှတ်အောက်သို့ ရွှေ့ပါ | แผนที่: เลื่อนให้อยู่ใต้หมุด | Bản đồ: kéo bản đồ dưới ghim | 地图：移动地图至标记处`,
  'map.closer': drafted`Closer | ពង្រីក | ຂະຫຍາຍ | ချဲ့ရန် | ขยาย | Phóng to | 放大`,
  'map.farther': drafted`Farther | បង្រួម | ຫຍໍ້ | ချုံ့ရန် | ย่อ | Thu nhỏ | 缩小`,
  'map.not-exact': drafted`Borders are a band: they are not exact. | ព្រំដែនបង្ហាញជាខ្សែធំ៖ មិនជាក់លាក់ទេ។ | ຊາຍແດນສະແດງເປັນແຖບ: ບໍ່ແມ່ນຢ່າງແນ່ນອນ. | နယ်စပ်များကို အကျယ်ဖြင့် ပြသည် - အတိအကျ မဟုတ်ပါ။ | แนวชายแดนแสดงเป็นแถบ ไม่แน่นอน | Biên giới vẽ thành dải: không chính xác. | 边界以带状显示，并不精确。`,
  'map.no-endorsement': drafted`The lines drawn imply no endorsement. | ខ្សែដែលគូរមិនមានន័យថាទទួលស្គាល់ទេ។ | ເສັ້ນທີ່ແຕ້ມບໍ່ໝາຍເຖິງການຮັບຮອງ. | ဆွဲထားသော မျဉ်းများသည် အသိအမှတ်ပြုခြင်း မဟုတ်ပါ။ | เส้นที่ลากไม่ได้หมายถึงการรับรอง | Các đường vẽ không hàm ý công nhận. | 所绘界线不代表认可。`,
  'photos.one': drafted`Photo {number} | រូបថតទី {number} | ຮູບທີ {number} | ဓာတ်ပုံ {number} | ภาพที่ {number} | Ảnh {number} | 照片 {number}`,
  'photos.camera': drafted`Take a photo | ថតរូប | ຖ່າຍຮູບ | ဓာတ်ပုံ ရိုက်ရန် | ถ่ายภาพ | Chụp ảnh | 拍照`,
  'photos.gallery': drafted`From the gallery | ពីវិចិត្រសាល | ຈາກຄັງຮູບ | ပြခန်းမှ | จากคลังภาพ | Từ thư viện | 从相册选择`,
  'photos.keep-original': drafted`Send the photo as the camera made it (takes much longer) | ផ្ញើរូបថតដូចកាមេរ៉ាថត (យូរជាង) | ສົ່ງຮູບຕາມທີ່ກ້ອງຖ່າຍ (ໃຊ້ເວລາດົນກວ່າ) | ကင်မရာရိုက်ထားသည့်အတိုင်း ပို့ရန် (ပိုကြာမည်) | ส่งภาพตามที่กล้องถ่าย (ใช้เวลานานกว่ามาก) | Gửi ảnh nguyên gốc (lâu hơn nhiều) | 发送原始照片（耗时更长）`,
  'photos.kilobytes': drafted`{count} KB | {count} KB | {count} KB | {count} KB | {count} KB | {count} KB | {count} KB`,
  'photos.busy': drafted`Keeping the photo. | កំពុងរក្សាទុករូបថត។ | ກຳລັງບັນທຶກຮູບ. | ဓာတ်ပုံကို သိမ်းနေသည်။ | กำลังบันทึกภาพ | Đang lưu ảnh. | 正在保存照片。`,
  'photos.failed': drafted`This photo could not be kept. Take it again. | មិនអាចរក្សាទុករូបថតនេះបានទេ។ សូមថតម្ដងទៀត។ | ບັນທຶກຮູບນີ້ບໍ່ໄດ້. ກະລຸນາຖ່າຍໃໝ່. | ဤဓာတ်ပုံကို မသိမ်းနိုင်ပါ။ ပြန်ရိုက်ပါ။ | บันทึกภาพนี้ไม่ได้ โปรดถ่ายใหม่ | Không lưu được ảnh này. Hãy chụp lại. | 无法保存该照片，请重新拍摄。`,
};
