import type { Wording } from '../languages.ts';
import type { Transport } from '../transports.ts';
import { readTwice } from './wording.ts';

/** Names of means of transport. Source: our own wording, 2026-11; drafts until a speaker has reviewed them. */
export const transportNames: Readonly<Record<Transport, Wording>> = {
  'on-foot': readTwice`On foot | ថ្មើរជើង | ຍ່າງ | ခြေကျင် | เดินเท้า | Đi bộ | 步行`,
  bicycle: readTwice`Bicycle | កង់ | ລົດຖີບ | စက်ဘီး | จักรยาน | Xe đạp | 自行车`,
  motorcycle: readTwice`Motorcycle | ម៉ូតូ | ລົດຈັກ | မော်တော်ဆိုင်ကယ် | รถจักรยานยนต์ | Xe máy | 摩托车`,
  'tuk-tuk': readTwice`Tuk-tuk | ម៉ូតូកង់បី (ទុកទុក) | ລົດຕຸກຕຸກ | သုံးဘီးဆိုင်ကယ် | รถสามล้อเครื่อง | Xe ba bánh (tuk-tuk) | 三轮摩托车`,
  car: readTwice`Car | រថយន្តទេសចរណ៍ | ລົດເກັງ | ကား | รถยนต์นั่ง | Ô tô con | 小汽车`,
  taxi: readTwice`Taxi | តាក់ស៊ី | ລົດແທັກຊີ | တက္ကစီ | รถแท็กซี่ | Taxi | 出租车`,
  pickup: readTwice`Pickup | រថយន្តភីកអាប់ | ລົດກະບະ | ပစ်ကပ်ကား | รถกระบะ | Xe bán tải | 皮卡`,
  van: readTwice`Van | រថយន្តវ៉ាន់ | ລົດຕູ້ | ဗင်ကား | รถตู้ | Xe van | 面包车`,
  bus: readTwice`Bus | រថយន្តក្រុង | ລົດເມ | ဘတ်စ်ကား | รถโดยสาร | Xe khách | 客车`,
  lorry: readTwice`Lorry | រថយន្តដឹកទំនិញ | ລົດບັນທຸກ | ကုန်တင်ကား | รถบรรทุก | Xe tải | 货车`,
  'container-lorry': readTwice`Container lorry | រថយន្តដឹកកុងតឺន័រ | ລົດບັນທຸກຕູ້ຄອນເທັນເນີ | ကွန်တိန်နာကား | รถบรรทุกตู้คอนเทนเนอร์ | Xe container | 集装箱货车`,
  'farm-vehicle': readTwice`Farm vehicle | គ្រឿងយន្តកសិកម្ម | ລົດໄຖ | ထွန်စက် | รถอีแต๋นหรือรถไถ | Xe công nông | 农用车`,
  train: readTwice`Train | រថភ្លើង | ລົດໄຟ | ရထား | รถไฟ | Tàu hỏa | 火车`,
  boat: readTwice`Boat | ទូក | ເຮືອນ້ອຍ | လှေ | เรือเล็ก | Thuyền | 小船`,
  ferry: readTwice`Ferry | សាឡាង | ເຮືອບັກ | ကူးတို့သင်္ဘော | เรือข้ามฟาก | Phà | 渡船`,
  ship: readTwice`Ship | នាវា | ກຳປັ່ນ | သင်္ဘော | เรือเดินสมุทร | Tàu thủy | 轮船`,
  aircraft: readTwice`Aircraft | យន្តហោះ | ເຮືອບິນ | လေယာဉ် | อากาศยาน | Máy bay | 飞机`,
  drone: readTwice`Drone | ដ្រូន | ໂດຣນ | ဒရုန်း | โดรน | Thiết bị bay không người lái | 无人机`,
  'pack-animal': readTwice`Pack animal | សត្វដឹកទំនិញ | ສັດຕ່າງ | ဝန်တင်တိရစ္ဆာန် | สัตว์ต่าง | Súc vật thồ | 驮畜`,
  mail: readTwice`Mail | ប្រៃសណីយ៍ | ໄປສະນີ | စာတိုက် | ไปรษณีย์ | Bưu điện | 邮政`,
  'courier-service': readTwice`Courier service | សេវាដឹកជញ្ជូនរហ័ស | ບໍລິການຂົນສົ່ງດ່ວນ | အမြန်ချောပို့ | บริการขนส่งพัสดุเอกชน | Chuyển phát nhanh | 快递`,
  pipeline: readTwice`Pipe or cable | បំពង់ ឬខ្សែ | ທໍ່ ຫຼື ສາຍ | ပိုက် သို့မဟုတ် ကြိုး | ท่อหรือสาย | Đường ống hoặc dây cáp | 管道或缆索`,
  other: readTwice`Other | ផ្សេងទៀត | ອື່ນໆ | အခြား | อื่น ๆ | Khác | 其他`,
  unknown: readTwice`Not known | មិនដឹង | ບໍ່ຮູ້ | မသိရ | ไม่ทราบ | Không rõ | 不详`,
};
