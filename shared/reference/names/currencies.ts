import type { Currency } from '../currencies.ts';
import type { Wording } from '../languages.ts';
import { readTwiceInKmLoMy } from './wording.ts';

/**
 * Currencies. Source: our own wording, 2026-11, compared with the names of CLDR 48 (ICU 78.3), from which the order of
 * words may differ. Translations are drafts until a speaker has reviewed them.
 */
export const currencyNames: Readonly<Record<Currency, Wording>> = {
  KHR: readTwiceInKmLoMy`Cambodian riel | រៀលកម្ពុជា | ຣຽລກຳປູເຈຍ | ကမ္ဘောဒီးယား ရီးယဲ | เรียลกัมพูชา | Riel Campuchia | 柬埔寨瑞尔`,
  LAK: readTwiceInKmLoMy`Lao kip | គីបឡាវ | ກີບລາວ | လာအို ကစ် | กีบลาว | Kíp Lào | 老挝基普`,
  MMK: readTwiceInKmLoMy`Myanmar kyat | ក្យាតមីយ៉ាន់ម៉ា | ຈ໊າດມຽນມາ | မြန်မာ ကျပ် | จ๊าดเมียนมา | Kyat Myanmar | 缅甸元`,
  THB: readTwiceInKmLoMy`Thai baht | បាតថៃ | ບາດໄທ | ထိုင်း ဘတ် | บาทไทย | Bạt Thái Lan | 泰铢`,
  VND: readTwiceInKmLoMy`Vietnamese dong | ដុងវៀតណាម | ດົງຫວຽດນາມ | ဗီယက်နမ် ဒေါင် | ดองเวียดนาม | Đồng Việt Nam | 越南盾`,
  CNY: readTwiceInKmLoMy`Chinese yuan | យ័នចិន | ຢວນຈີນ | တရုတ် ယွမ် | หยวนจีน | Nhân dân tệ | 人民币`,
  USD: readTwiceInKmLoMy`US dollar | ដុល្លារអាមេរិក | ໂດລາສະຫະລັດ | အမေရိကန် ဒေါ်လာ | ดอลลาร์สหรัฐ | Đô la Mỹ | 美元`,
  EUR: readTwiceInKmLoMy`Euro | អឺរ៉ូ | ຢູໂຣ | ယူရို | ยูโร | Euro | 欧元`,
  AUD: readTwiceInKmLoMy`Australian dollar | ដុល្លារអូស្ត្រាលី | ໂດລາອອສເຕຣເລຍ | ဩစတြေးလျ ဒေါ်လာ | ดอลลาร์ออสเตรเลีย | Đô la Australia | 澳大利亚元`,
  BDT: readTwiceInKmLoMy`Bangladeshi taka | តាកាបង់ក្លាដែស | ຕາກາບັງກະລາເທດ | ဘင်္ဂလားဒေ့ရှ် တာကာ | ตากาบังกลาเทศ | Taka Bangladesh | 孟加拉塔卡`,
  BND: readTwiceInKmLoMy`Brunei dollar | ដុល្លារព្រុយណេ | ໂດລາບຣູໄນ | ဘရူနိုင်း ဒေါ်လာ | ดอลลาร์บรูไน | Đô la Brunei | 文莱元`,
  GBP: readTwiceInKmLoMy`Pound sterling | ផោនស្ទែរលីង | ປອນສະເຕີລິງ | ပေါင်စတာလင် | ปอนด์สเตอร์ลิง | Bảng Anh | 英镑`,
  HKD: readTwiceInKmLoMy`Hong Kong dollar | ដុល្លារហុងកុង | ໂດລາຮົງກົງ | ဟောင်ကောင် ဒေါ်လာ | ดอลลาร์ฮ่องกง | Đô la Hồng Kông | 港元`,
  IDR: readTwiceInKmLoMy`Indonesian rupiah | រូពីឥណ្ឌូណេស៊ី | ຣູເປຍອິນໂດເນເຊຍ | အင်ဒိုနီးရှား ရူပီးယား | รูเปียห์อินโดนีเซีย | Rupiah Indonesia | 印度尼西亚卢比`,
  INR: readTwiceInKmLoMy`Indian rupee | រូពីឥណ្ឌា | ຣູປີອິນເດຍ | အိန္ဒိယ ရူပီး | รูปีอินเดีย | Rupee Ấn Độ | 印度卢比`,
  JPY: readTwiceInKmLoMy`Japanese yen | យេនជប៉ុន | ເຢັນຍີ່ປຸ່ນ | ဂျပန် ယန်း | เยนญี่ปุ่น | Yên Nhật | 日元`,
  KRW: readTwiceInKmLoMy`Korean won | វ៉ុនកូរ៉េខាងត្បូង | ວອນເກົາຫຼີໃຕ້ | တောင်ကိုရီးယား ဝမ် | วอนเกาหลีใต้ | Won Hàn Quốc | 韩元`,
  MOP: readTwiceInKmLoMy`Macanese pataca | ប៉ាតាកាម៉ាកាវ | ປາຕາກາມາເກົາ | မကာအို ပါတာကာ | ปาตากามาเก๊า | Pataca Macao | 澳门元`,
  MYR: readTwiceInKmLoMy`Malaysian ringgit | រីងហ្គីតម៉ាឡេស៊ី | ຣິງກິດມາເລເຊຍ | မလေးရှား ရင်းဂစ် | ริงกิตมาเลเซีย | Ringgit Malaysia | 马来西亚林吉特`,
  PHP: readTwiceInKmLoMy`Philippine peso | ប៉េសូហ្វីលីពីន | ເປໂຊຟີລິບປິນ | ဖိလစ်ပိုင် ပီဆို | เปโซฟิลิปปินส์ | Peso Philippines | 菲律宾比索`,
  SGD: readTwiceInKmLoMy`Singapore dollar | ដុល្លារសិង្ហបូរី | ໂດລາສິງກະໂປ | စင်ကာပူ ဒေါ်လာ | ดอลลาร์สิงคโปร์ | Đô la Singapore | 新加坡元`,
  TWD: readTwiceInKmLoMy`New Taiwan dollar | ដុល្លារតៃវ៉ាន់ថ្មី | ໂດລາໄຕ້ຫວັນໃໝ່ | ထိုင်ဝမ် ဒေါ်လာအသစ် | ดอลลาร์ไต้หวันใหม่ | Đô la Đài Loan mới | 新台币`,
};
