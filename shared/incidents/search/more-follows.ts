import { readTwice } from '../../reference/names/wording.ts';

/** A spreadsheet shows no header of an answer, so the page itself says that it is one. */
export const moreFollows = readTwice`More incidents follow: this file is one page, not the whole list | មានករណីបន្តទៀត៖ ឯកសារនេះជាទំព័រមួយ មិនមែនបញ្ជីទាំងមូលទេ | ~ ຍັງມີເຫດການຕໍ່ໄປອີກ: ໄຟລ໌ນີ້ແມ່ນໜຶ່ງໜ້າ, ບໍ່ແມ່ນລາຍການທັງໝົດ | ~ နောက်ထပ် ဖြစ်ရပ်များ ရှိသေးသည်။ ဤဖိုင်သည် စာမျက်နှာတစ်ခုသာဖြစ်ပြီး စာရင်းအားလုံး မဟုတ်ပါ | ~ ยังมีเหตุการณ์ต่อไปอีก ไฟล์นี้เป็นเพียงหนึ่งหน้า ไม่ใช่รายการทั้งหมด | ~ Còn vụ việc khác tiếp theo: tệp này là một trang, không phải toàn bộ danh sách | ~ 后面还有更多事件：此文件只是一页，不是完整列表`;
