import type { Wording } from '../reference/languages.ts';
import type { PhotoNote } from './photo-manifest.ts';

/**
 * Messages to an officer about a photo that was refused or has not arrived, and what the officer can do.
 * Source: our own wording, 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const photoWords: Readonly<Record<PhotoNote, Wording>> = {
  'sent-again': {
    en: { text: 'Part of the photo was lost on the way. The tablet sends it again.', status: 'reviewed' },
    km: { text: 'ផ្នែកខ្លះនៃរូបថតបានបាត់តាមផ្លូវ។ ថេប្លេតនឹងផ្ញើម្ដងទៀត។', status: 'draft' },
    lo: { text: 'ບາງສ່ວນຂອງຮູບເສຍລະຫວ່າງທາງ. ແທັບເລັດຈະສົ່ງໃໝ່.', status: 'draft' },
    my: { text: 'ဓာတ်ပုံ၏ အစိတ်အပိုင်းအချို့ လမ်းတွင် ပျောက်ဆုံးခဲ့သည်။ တက်ဘလက်က ထပ်ပို့ပါမည်။', status: 'draft' },
    th: { text: 'บางส่วนของภาพสูญหายระหว่างทาง แท็บเล็ตจะส่งใหม่', status: 'draft' },
    vi: { text: 'Một phần ảnh bị mất trên đường truyền. Máy tính bảng sẽ gửi lại.', status: 'draft' },
    zh: { text: '照片的一部分在传输中丢失。平板电脑将重新发送。', status: 'draft' },
  },
  'wrong-length': {
    en: { text: 'The photo is not as long as announced. Report it again with a new photo.', status: 'reviewed' },
    km: { text: 'ទំហំរូបថតមិនត្រូវនឹងអ្វីដែលបានជូនដំណឹង។ សូមរាយការណ៍ម្ដងទៀតជាមួយរូបថតថ្មី។', status: 'draft' },
    lo: { text: 'ຂະໜາດຮູບບໍ່ກົງກັບທີ່ແຈ້ງໄວ້. ກະລຸນາລາຍງານໃໝ່ດ້ວຍຮູບໃໝ່.', status: 'draft' },
    my: { text: 'ဓာတ်ပုံအရွယ်အစားသည် ကြေညာထားသည်နှင့် မကိုက်ညီပါ။ ဓာတ်ပုံအသစ်ဖြင့် ပြန်တင်ပြပါ။', status: 'draft' },
    th: { text: 'ขนาดภาพไม่ตรงกับที่แจ้งไว้ โปรดรายงานใหม่พร้อมภาพใหม่', status: 'draft' },
    vi: { text: 'Dung lượng ảnh không đúng như đã báo. Hãy báo cáo lại với ảnh mới.', status: 'draft' },
    zh: { text: '照片大小与申报不符。请用新照片重新报告。', status: 'draft' },
  },
  'wrong-hash': {
    en: {
      text: 'Three times the photo was not the one announced. It may have been changed on the tablet.',
      status: 'reviewed',
    },
    km: { text: 'រូបថតមិនដូចអ្វីដែលបានជូនដំណឹងបីដង។ វាអាចត្រូវបានកែនៅលើថេប្លេត។', status: 'draft' },
    lo: { text: 'ຮູບບໍ່ກົງກັບທີ່ແຈ້ງໄວ້ສາມຄັ້ງ. ອາດຖືກປ່ຽນໃນແທັບເລັດ.', status: 'draft' },
    my: { text: 'ဓာတ်ပုံသည် ကြေညာထားသည့်ပုံ မဟုတ်ကြောင်း သုံးကြိမ်တွေ့ရသည်။ တက်ဘလက်ပေါ်တွင် ပြောင်းလဲထားနိုင်သည်။', status: 'draft' },
    th: { text: 'ภาพไม่ตรงกับที่แจ้งไว้สามครั้ง อาจถูกแก้ไขบนแท็บเล็ต', status: 'draft' },
    vi: { text: 'Ba lần ảnh không đúng ảnh đã báo. Ảnh có thể đã bị thay đổi trên máy tính bảng.', status: 'draft' },
    zh: { text: '三次收到的照片均与申报不符。照片可能在平板电脑上被更改。', status: 'draft' },
  },
  'not-an-image': {
    en: {
      text: 'This is not a photo in JPEG, PNG or WebP. Set the camera to JPEG (iPhone: Most Compatible), or save the photo as JPEG.',
      status: 'reviewed',
    },
    km: { text: 'នេះមិនមែនជារូបថត JPEG, PNG ឬ WebP ទេ។ សូមកំណត់កាមេរ៉ាជា JPEG ឬរក្សាទុករូបថតជា JPEG។', status: 'draft' },
    lo: { text: 'ນີ້ບໍ່ແມ່ນຮູບ JPEG, PNG ຫຼື WebP. ຕັ້ງກ້ອງເປັນ JPEG ຫຼືບັນທຶກຮູບເປັນ JPEG.', status: 'draft' },
    my: {
      text: '၎င်းသည် JPEG၊ PNG သို့မဟုတ် WebP ဓာတ်ပုံ မဟုတ်ပါ။ ကင်မရာကို JPEG သို့ ပြောင်းပါ သို့မဟုတ် ဓာတ်ပုံကို JPEG အဖြစ် သိမ်းပါ။',
      status: 'draft',
    },
    th: { text: 'ไม่ใช่ภาพแบบ JPEG, PNG หรือ WebP โปรดตั้งกล้องเป็น JPEG หรือบันทึกภาพเป็น JPEG', status: 'draft' },
    vi: {
      text: 'Đây không phải ảnh JPEG, PNG hay WebP. Hãy đặt máy ảnh ở JPEG hoặc lưu ảnh thành JPEG.',
      status: 'draft',
    },
    zh: { text: '这不是 JPEG、PNG 或 WebP 照片。请将相机设为 JPEG，或将照片另存为 JPEG。', status: 'draft' },
  },
  truncated: {
    en: { text: 'The end of the photo is missing: the camera did not finish it. Take it again.', status: 'reviewed' },
    km: { text: 'ខ្វះផ្នែកចុងនៃរូបថត៖ កាមេរ៉ាមិនបានបញ្ចប់។ សូមថតម្ដងទៀត។', status: 'draft' },
    lo: { text: 'ສ່ວນທ້າຍຂອງຮູບຂາດ: ກ້ອງບໍ່ໄດ້ບັນທຶກໃຫ້ຄົບ. ກະລຸນາຖ່າຍໃໝ່.', status: 'draft' },
    my: { text: 'ဓာတ်ပုံ၏ အဆုံးပိုင်း ပျောက်နေသည် - ကင်မရာက မပြီးဆုံးခဲ့ပါ။ ပြန်ရိုက်ပါ။', status: 'draft' },
    th: { text: 'ส่วนท้ายของภาพหายไป กล้องบันทึกไม่ครบ โปรดถ่ายใหม่', status: 'draft' },
    vi: { text: 'Thiếu phần cuối ảnh: máy ảnh chưa ghi xong. Hãy chụp lại.', status: 'draft' },
    zh: { text: '照片末尾缺失：相机未完成保存。请重新拍摄。', status: 'draft' },
  },
  damaged: {
    en: { text: 'The photo is damaged and cannot be shown. Take it again.', status: 'reviewed' },
    km: { text: 'រូបថតខូច មិនអាចបង្ហាញបានទេ។ សូមថតម្ដងទៀត។', status: 'draft' },
    lo: { text: 'ຮູບເສຍຫາຍ ແລະ ສະແດງບໍ່ໄດ້. ກະລຸນາຖ່າຍໃໝ່.', status: 'draft' },
    my: { text: 'ဓာတ်ပုံ ပျက်စီးနေသဖြင့် မပြနိုင်ပါ။ ပြန်ရိုက်ပါ။', status: 'draft' },
    th: { text: 'ภาพเสียหายและแสดงไม่ได้ โปรดถ่ายใหม่', status: 'draft' },
    vi: { text: 'Ảnh bị hỏng và không hiển thị được. Hãy chụp lại.', status: 'draft' },
    zh: { text: '照片已损坏，无法显示。请重新拍摄。', status: 'draft' },
  },
  'extra-content': {
    en: {
      text: 'There is more in this file than a photo. Switch moving photos off and take it again, or save it as a still.',
      status: 'reviewed',
    },
    km: { text: 'ក្នុងឯកសារនេះមានអ្វីផ្សេងក្រៅពីរូបថត។ សូមបិទរូបថតចលនា ហើយថតម្ដងទៀត ឬរក្សាទុកវាជារូបថតនឹង។', status: 'draft' },
    lo: { text: 'ໃນໄຟລ໌ນີ້ມີຢ່າງອື່ນນອກຈາກຮູບ. ປິດຮູບເຄື່ອນໄຫວ ແລ້ວຖ່າຍໃໝ່ ຫຼືບັນທຶກເປັນຮູບນິ້ງ.', status: 'draft' },
    my: { text: 'ဤဖိုင်တွင် ဓာတ်ပုံအပြင် အခြားအရာ ပါနေသည်။ လှုပ်ရှားဓာတ်ပုံကို ပိတ်ပြီး ပြန်ရိုက်ပါ သို့မဟုတ် ဓာတ်ပုံအငြိမ်အဖြစ် သိမ်းပါ။', status: 'draft' },
    th: { text: 'ไฟล์นี้มีสิ่งอื่นนอกจากภาพ ปิดภาพเคลื่อนไหวแล้วถ่ายใหม่ หรือบันทึกเป็นภาพนิ่ง', status: 'draft' },
    vi: {
      text: 'Tệp này chứa thứ khác ngoài ảnh. Tắt ảnh động và chụp lại, hoặc lưu thành ảnh tĩnh.',
      status: 'draft',
    },
    zh: { text: '文件中除照片外还有其他内容。请关闭动态照片后重新拍摄，或另存为静态照片。', status: 'draft' },
  },
  animated: {
    en: { text: 'This is a moving picture. Only photos are taken.', status: 'reviewed' },
    km: { text: 'នេះជារូបភាពមានចលនា។ ទទួលតែរូបថតប៉ុណ្ណោះ។', status: 'draft' },
    lo: { text: 'ນີ້ແມ່ນຮູບເຄື່ອນໄຫວ. ຮັບສະເພາະຮູບຖ່າຍ.', status: 'draft' },
    my: { text: '၎င်းသည် လှုပ်ရှားရုပ်ပုံဖြစ်သည်။ ဓာတ်ပုံများကိုသာ လက်ခံသည်။', status: 'draft' },
    th: { text: 'นี่คือภาพเคลื่อนไหว รับเฉพาะภาพถ่าย', status: 'draft' },
    vi: { text: 'Đây là ảnh động. Chỉ nhận ảnh chụp.', status: 'draft' },
    zh: { text: '这是动态图像。仅接受照片。', status: 'draft' },
  },
  'too-many-pixels': {
    en: {
      text: 'The photo has too many pixels. Choose a smaller size in the camera and take it again.',
      status: 'reviewed',
    },
    km: { text: 'រូបថតមានភីកសែលច្រើនពេក។ សូមជ្រើសទំហំតូចជាងក្នុងកាមេរ៉ា ហើយថតម្ដងទៀត។', status: 'draft' },
    lo: { text: 'ຮູບມີພິກເຊວຫຼາຍເກີນໄປ. ເລືອກຂະໜາດນ້ອຍກວ່າໃນກ້ອງ ແລ້ວຖ່າຍໃໝ່.', status: 'draft' },
    my: { text: 'ဓာတ်ပုံတွင် ပစ်ဆယ် များလွန်းသည်။ ကင်မရာတွင် ပိုသေးသောအရွယ်ရွေးပြီး ပြန်ရိုက်ပါ။', status: 'draft' },
    th: { text: 'ภาพมีพิกเซลมากเกินไป เลือกขนาดเล็กลงในกล้องแล้วถ่ายใหม่', status: 'draft' },
    vi: { text: 'Ảnh có quá nhiều điểm ảnh. Chọn cỡ nhỏ hơn trong máy ảnh và chụp lại.', status: 'draft' },
    zh: { text: '照片像素过多。请在相机中选择较小尺寸后重新拍摄。', status: 'draft' },
  },
  'bad-exif': {
    en: {
      text: 'What the camera wrote into the photo contradicts itself. Send the photo as the camera made it.',
      status: 'reviewed',
    },
    km: { text: 'ព័ត៌មានដែលកាមេរ៉ាសរសេរក្នុងរូបថតមិនស៊ីគ្នា។ សូមផ្ញើរូបថតដូចដែលកាមេរ៉ាបានថត។', status: 'draft' },
    lo: { text: 'ຂໍ້ມູນທີ່ກ້ອງຂຽນໃນຮູບຂັດກັນ. ກະລຸນາສົ່ງຮູບຕາມທີ່ກ້ອງຖ່າຍ.', status: 'draft' },
    my: { text: 'ကင်မရာက ဓာတ်ပုံထဲရေးထားသည့်အချက်များ ကိုက်ညီမှုမရှိပါ။ ကင်မရာရိုက်ထားသည့်အတိုင်း ပို့ပါ။', status: 'draft' },
    th: { text: 'ข้อมูลที่กล้องเขียนในภาพขัดแย้งกัน โปรดส่งภาพตามที่กล้องถ่าย', status: 'draft' },
    vi: { text: 'Thông tin máy ảnh ghi trong ảnh mâu thuẫn. Hãy gửi ảnh đúng như máy đã chụp.', status: 'draft' },
    zh: { text: '相机写入照片的信息自相矛盾。请发送相机原始照片。', status: 'draft' },
  },
  'never-came': {
    en: {
      text: 'The photo has not come in 30 days. If the tablet still has it, it is taken when it comes.',
      status: 'reviewed',
    },
    km: { text: 'រូបថតមិនបានមកដល់ក្នុង ៣០ ថ្ងៃ។ បើថេប្លេតនៅមានវា វានឹងត្រូវទទួលពេលវាមកដល់។', status: 'draft' },
    lo: { text: 'ຮູບບໍ່ມາຮອດພາຍໃນ 30 ມື້. ຖ້າແທັບເລັດຍັງມີຢູ່ ຈະຮັບເມື່ອມາຮອດ.', status: 'draft' },
    my: { text: 'ဓာတ်ပုံ ရက် ၃၀ အတွင်း မရောက်ပါ။ တက်ဘလက်တွင် ရှိနေသေးပါက ရောက်သည့်အခါ လက်ခံပါမည်။', status: 'draft' },
    th: { text: 'ภาพไม่มาถึงภายใน 30 วัน หากแท็บเล็ตยังมีภาพอยู่ จะรับเมื่อมาถึง', status: 'draft' },
    vi: { text: 'Ảnh không đến trong 30 ngày. Nếu máy tính bảng còn giữ, ảnh vẫn được nhận khi đến.', status: 'draft' },
    zh: { text: '照片 30 天内未送达。若平板电脑仍保留，送达时仍会接收。', status: 'draft' },
  },
};
