import type { ManufactureEquipment } from '../equipment.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/** Names of equipment for making drugs. Source: our own wording, 2026-11; translations are drafts. */
export const manufactureEquipmentNames: Readonly<Record<ManufactureEquipment, Wording>> = {
  'tablet-press': readTwice`Tablet press | ម៉ាស៊ីនបោះគ្រាប់ថ្នាំ | ເຄື່ອງອັດເມັດຢາ | ဆေးပြားထုတ်စက် | เครื่องตอกเม็ดยา | Máy dập viên | 压片机`,
  'tablet-punches-and-dies': readTwice`Punches and dies for tablets | ពុម្ពគ្រាប់ថ្នាំ | ແມ່ພິມເມັດຢາ | ဆေးပြားပုံစံခွက် | แม่พิมพ์ตอกเม็ดยา | Chày cối dập viên | 压片冲模`,
  'capsule-filler': readTwice`Capsule filler | ម៉ាស៊ីនច្រកកាប់ស៊ុល | ເຄື່ອງບັນຈຸແຄບຊູນ | ဆေးတောင့်ဖြည့်စက် | เครื่องบรรจุแคปซูล | Máy đóng nang | 胶囊填充机`,
  'reaction-vessel': readTwice`Reaction vessel | ធុងប្រតិកម្ម | ຖັງປະຕິກິລິຍາ | ဓာတ်ပြုအိုး | ถังปฏิกิริยา | Bình phản ứng | 反应釜`,
  'heating-mantle': readTwice`Heating mantle | ឧបករណ៍កម្ដៅដប | ເຕົາຄວາມຮ້ອນຫຸ້ມຂວດ | အပူပေးအဖုံး | เตาหลุมให้ความร้อน | Bếp đun bình cầu | 加热套`,
  'hotplate-or-stirrer': readTwice`Hotplate or stirrer | ចង្ក្រានកម្ដៅ ឬឧបករណ៍កូរ | ແຜ່ນຄວາມຮ້ອນ ຫຼື ເຄື່ອງກວນ | အပူပြား သို့မဟုတ် မွှေစက် | แผ่นให้ความร้อนหรือเครื่องกวน | Bếp đun hoặc máy khuấy | 加热板或搅拌器`,
  condenser: readTwice`Condenser | ឧបករណ៍កុងដង់ | ເຄື່ອງຄວບແໜ້ນ | ငွေ့ရည်ဖွဲ့ကိရိယာ | เครื่องควบแน่น | Ống sinh hàn | 冷凝器`,
  'distillation-apparatus': readTwice`Distillation apparatus | ឧបករណ៍ចំណិត | ເຄື່ອງກັ່ນ | ပေါင်းခံကိရိယာ | เครื่องกลั่น | Thiết bị chưng cất | 蒸馏装置`,
  'rotary-evaporator': readTwice`Rotary evaporator | ឧបករណ៍រំហួតបង្វិល | ເຄື່ອງລະເຫີຍແບບໝູນ | လည်ပတ်အငွေ့ပျံစက် | เครื่องระเหยแบบหมุน | Máy cô quay | 旋转蒸发仪`,
  'vacuum-pump': readTwice`Vacuum pump | ម៉ាស៊ីនបូមសុញ្ញាកាស | ປ້ຳສູນຍາກາດ | လေဟာနယ်စုပ်စက် | ปั๊มสุญญากาศ | Bơm chân không | 真空泵`,
  'filter-press': readTwice`Filter or filter press | ឧបករណ៍ចម្រោះ | ເຄື່ອງກອງ | စစ်ကိရိယာ | เครื่องกรอง | Thiết bị lọc | 过滤器`,
  centrifuge: readTwice`Centrifuge | ម៉ាស៊ីនបង្វិលចេញពីកណ្ដាល | ເຄື່ອງໝູນຫວ່ຽງ | ဗဟိုခွာစက် | เครื่องหมุนเหวี่ยง | Máy ly tâm | 离心机`,
  'drying-oven': readTwice`Drying oven | ឡសម្ងួត | ເຕົາອົບແຫ້ງ | အခြောက်ခံမီးဖို | ตู้อบแห้ง | Tủ sấy | 干燥箱`,
  mixer: readTwice`Mixer | ម៉ាស៊ីនលាយ | ເຄື່ອງປະສົມ | ရောမွှေစက် | เครื่องผสม | Máy trộn | 混合机`,
  'hydraulic-press': readTwice`Hydraulic press | ម៉ាស៊ីនបង្ហាប់អ៊ីដ្រូលិក | ເຄື່ອງອັດໄຮໂດຣລິກ | ဟိုက်ဒရောလစ် ဖိစက် | เครื่องอัดไฮดรอลิก | Máy ép thủy lực | 液压机`,
  'laboratory-glassware': readTwice`Laboratory glassware | កែវពិសោធន៍ | ແກ້ວທົດລອງ | ဓာတ်ခွဲခန်းသုံး ဖန်ထည် | เครื่องแก้วห้องปฏิบัติการ | Dụng cụ thủy tinh phòng thí nghiệm | 实验室玻璃器皿`,
  'gas-cylinder': readTwice`Gas cylinder | បំពង់ហ្គាស | ຖັງແກັສ | ဓာတ်ငွေ့အိုး | ถังแก๊ส | Bình khí | 气瓶`,
  'cooling-unit': readTwice`Cooling unit | ឧបករណ៍ត្រជាក់ | ເຄື່ອງທຳຄວາມເຢັນ | အအေးပေးစက် | เครื่องทำความเย็น | Thiết bị làm lạnh | 制冷设备`,
  'packaging-machine': readTwice`Packaging machine | ម៉ាស៊ីនវេចខ្ចប់ | ເຄື່ອງຫຸ້ມຫໍ່ | ထုပ်ပိုးစက် | เครื่องบรรจุหีบห่อ | Máy đóng gói | 包装机`,
  'weighing-scale': readTwice`Weighing scale | ជញ្ជីង | ຊິງຊັ່ງ | ချိန်ခွင် | เครื่องชั่ง | Cân | 秤`,
  'protective-equipment': readTwice`Protective equipment | ឧបករណ៍ការពារ | ອຸປະກອນປ້ອງກັນ | အကာအကွယ်ပစ္စည်း | อุปกรณ์ป้องกัน | Đồ bảo hộ | 防护装备`,
  other: readTwice`Other equipment | ឧបករណ៍ផ្សេងទៀត | ອຸປະກອນອື່ນ | အခြားကိရိယာ | อุปกรณ์อื่น | Thiết bị khác | 其他设备`,
};
