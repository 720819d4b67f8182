import type { FirearmItem } from '../firearms.ts';
import type { Wording } from '../languages.ts';
import type { Unit } from '../units.ts';
import { readTwice } from './wording.ts';

type Measured =
  | 'kilogram'
  | 'gram'
  | 'milligram'
  | 'litre'
  | 'millilitre'
  | 'tonne'
  | 'cubic-metre'
  | 'square-metre'
  | 'metre';

/**
 * Words that stand after a number: the classifier of what is counted, and the plural in English. Units with a symbol are not
 * here. Source: our own wording, 2026-11, and a second reader's, 2026-11-25; drafts until a speaker has reviewed them.
 */
export const unitCounters: Readonly<Record<Exclude<Unit, Measured>, Wording>> = {
  tablet: readTwice`tablets | គ្រាប់ | ເມັດ | ပြား | เม็ด | viên | 片`,
  capsule: readTwice`capsules | ~ គ្រាប់ | ແຄບຊູນ | တောင့် | แคปซูล | viên nang | ~ 粒`,
  blotter: readTwice`blotters | ក្រដាសស្រូប | ກະດາດຊຶມ | ဆေးစိမ်စက္ကူ | กระดาษซับ | tem giấy | ~ 张`,
  plant: readTwice`plants | ដើម | ຕົ້ນ | ပင် | ต้น | cây | 株`,
  package: readTwice`packages | កញ្ចប់ | ຫໍ່ | ထုပ် | ห่อ | gói | 包`,
  piece: readTwice`pieces | គ្រឿង | ຊິ້ນ | ခု | ชิ้น | cái | 件`,
  pair: readTwice`pairs | គូ | ຄູ່ | စုံ | คู่ | đôi | 双`,
  set: readTwice`sets | ឈុត | ຊຸດ | စုံ | ชุด | bộ | 套`,
  head: readTwice`live animals | ក្បាល | ~ ໂຕ | ~ ကောင် | ~ ตัว | ~ con | ~ 只`,
  log: readTwice`logs | កំណាត់ឈើ | ທ່ອນໄມ້ | လုံး | ท่อน | lóng gỗ | 根`,
  sheet: readTwice`sheets | សន្លឹក | ແຜ່ນ | ချပ် | แผ่น | tấm | 张`,
  stick: readTwice`cigarettes | ដើម | ~ ມວນ | ~ လိပ် | ~ มวน | ~ điếu | ~ 支`,
  pack: readTwice`packs | កញ្ចប់ | ~ ຊອງ | ~ ဘူး | ~ ซอง | ~ bao | 盒`,
  carton: readTwice`cartons | ~ ដុំ | ~ ແຖວ | ~ ကာတွန် | ~ คอตตอน | cây | ~ 条`,
  box: readTwice`boxes | ប្រអប់ | ກ່ອງ | သေတ္တာ | กล่อง | hộp | 箱`,
  bag: readTwice`bags | ថង់ | ຖົງ | အိတ် | ถุง | túi | 袋`,
  bundle: readTwice`bundles | បាច់ | ມັດ | စည်း | มัด | bó | 捆`,
  bottle: readTwice`bottles | ដប | ຂວດ | ပုလင်း | ขวด | chai | 瓶`,
  can: readTwice`cans | កំប៉ុង | ກະປ໋ອງ | သံဘူး | กระป๋อง | lon | 罐`,
  drum: readTwice`drums | ធុង | ຖັງໃຫຍ່ | စည်ပုံး | ถัง | thùng phuy | 桶`,
  container: readTwice`containers | កុងតឺន័រ | ຕູ້ຄອນເທັນເນີ | ကွန်တိန်နာ | ตู้คอนเทนเนอร์ | container | ~ 个集装箱`,
  ampoule: readTwice`ampoules | អំពូលថ្នាំ | ຫຼອດຢາ | ဆေးပြွန် | หลอดแอมพูล | ~ ống thuốc tiêm | ~ 支`,
  vial: readTwice`vials | ដបតូច | ຂວດນ້ອຍ | ဆေးပုလင်းငယ် | ขวดเล็ก | lọ | 小瓶`,
  strip: readTwice`strips | បន្ទះ | ແຜງ | ဆေးကတ် | แผง | vỉ | 板`,
};

const guns = readTwice`pieces | ដើម | ~ ກະບອກ | ~ လက် | ~ กระบอก | ~ khẩu | ~ 支`;
const thrown = readTwice`pieces | គ្រាប់ | ~ ລູກ | လုံး | ~ ลูก | ~ quả | ~ 枚`;

/** Pieces of what has a classifier of its own: nobody counts cartridges in pieces. Source: as above. */
export const weaponCounters: Readonly<Partial<Record<FirearmItem, Wording>>> = {
  pistol: guns,
  revolver: guns,
  rifle: guns,
  shotgun: guns,
  'submachine-gun': guns,
  'machine-gun': guns,
  'other-firearm': guns,
  'craft-made-firearm': guns,
  'assault-rifle': guns,
  'converted-firearm': guns,
  'air-gun': guns,
  launcher: guns,
  ammunition: readTwice`rounds | គ្រាប់ | ~ ລູກ | ~ တောင့် | ~ นัด | viên | ~ 发`,
  grenade: thrown,
  mine: thrown,
};
