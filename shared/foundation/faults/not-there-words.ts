import { readTwice } from '../../reference/names/wording.ts';

/** Said of a number under which there is nothing, in a field and in an address: no table of words needs the other for it. */
export const notThereWords = readTwice`Nothing was found with this number. | រកមិនឃើញលេខសម្គាល់នេះទេ។ | ບໍ່ມີຫຍັງພາຍໃຕ້ລະຫັດນີ້. | ဤအမှတ်အသားဖြင့် မည်သည့်အရာမျှ မရှိပါ။ | ไม่มีข้อมูลสำหรับรหัสนี้ | Không có gì ứng với mã này. | 未找到该编号。`;
