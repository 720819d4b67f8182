import type { Wording } from '../../reference/languages.ts';
import { readTwice } from '../../reference/names/wording.ts';

const wholeNumber = readTwice`a whole number | ~ ចំនួនគត់ | ~ ຈຳນວນເຕັມ | ~ ကိန်းပြည့် | จำนวนเต็ม | số nguyên | 整数`;
const group = readTwice`a group of fields | ~ ក្រុមព័ត៌មាន | ~ ກຸ່ມຂໍ້ມູນ | ~ အချက်အလက်အစု | ชุดข้อมูล | nhóm thông tin | 一组信息`;

/**
 * The types of JSON as an officer reads them, by the names that our parser has for them. Source: our own wording in Khmer,
 * Lao and Burmese, 2026-11; a second reader's, 2026-11-25, in the others.
 */
export const typeWords: Readonly<Record<string, Wording>> = {
  string: readTwice`text | ~ អត្ថបទ | ~ ຂໍ້ຄວາມ | ~ စာသား | ข้อความ | chữ | 文字`,
  number: readTwice`a number | ~ លេខ | ~ ຕົວເລກ | ~ ဂဏန်း | ตัวเลข | số | 数字`,
  int: wholeNumber,
  safeint: wholeNumber,
  array: readTwice`a list | ~ បញ្ជី | ລາຍການ | ~ စာရင်း | รายการ | danh sách | 列表`,
  boolean: readTwice`yes or no | ~ បាទ/ចាស ឬទេ | ~ ແມ່ນ ຫຼື ບໍ່ແມ່ນ | ~ ဟုတ် သို့မဟုတ် မဟုတ် | ใช่/ไม่ใช่ | có hoặc không | 是或否`,
  object: group,
  record: group,
};
