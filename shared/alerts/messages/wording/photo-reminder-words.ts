import type { Wording } from '../../../reference/languages.ts';
import { readTwice } from '../../../reference/names/wording.ts';

/**
 * The e-mail that reminds a BLO of photos. Source: our own wording, 2026-11; translations are drafts until a speaker has
 * reviewed them.
 */
export const photoReminderWords: Wording = readTwice`Photos of report {reference} that have not arrived after a day: {count}. Turn on the tablet where there is a signal. It will continue to send. | រូបថតនៃរបាយការណ៍ {reference} ដែលមិនទាន់មកដល់ក្រោយមួយថ្ងៃ៖ {count}។ សូមបើកថេប្លេតនៅកន្លែងមានបណ្ដាញ វានឹងបន្តពីកន្លែងដែលបានឈប់។ | ຮູບຂອງບົດລາຍງານ {reference} ທີ່ຍັງບໍ່ມາຮອດຫຼັງໜຶ່ງມື້: {count}. ກະລຸນາເປີດແທັບເລັດບ່ອນທີ່ມີສັນຍານ; ມັນຈະສົ່ງຕໍ່ຈາກບ່ອນທີ່ຢຸດ. | အစီရင်ခံစာ {reference} ၏ တစ်ရက်ကြာသည်အထိ မရောက်သေးသော ဓာတ်ပုံများ: {count}။ လိုင်းရှိရာတွင် တက်ဘလက်ကို ဖွင့်ပါ၊ ရပ်ခဲ့သည့်နေရာမှ ဆက်ပို့ပါမည်။ | ภาพของรายงาน {reference} ที่ยังมาไม่ถึงหลังหนึ่งวัน: {count} โปรดเปิดแท็บเล็ตในที่ที่มีสัญญาณ เครื่องจะส่งต่อจากจุดที่หยุด | Số ảnh của báo cáo {reference} chưa đến sau một ngày: {count}. Hãy bật máy tính bảng ở nơi có sóng; máy sẽ gửi tiếp từ chỗ đã dừng. | 报告 {reference} 一天后仍未收到的照片：{count}。请在有信号处打开平板电脑，它会从中断处继续发送。`;
