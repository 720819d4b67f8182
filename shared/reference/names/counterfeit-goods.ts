import type { CounterfeitCategory } from '../counterfeit-goods.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/**
 * Kinds of counterfeit goods. Source: our own wording, 2026-11, after the product categories of the WCO. Translations
 * are drafts until a speaker has reviewed them.
 */
export const counterfeitCategoryNames: Readonly<Record<CounterfeitCategory, Wording>> = {
  accessories: readTwice`Accessories | គ្រឿងតុបតែង | ເຄື່ອງປະດັບ ແລະ ອຸປະກອນເສີມ | အသုံးအဆောင် အလှပစ္စည်းများ | เครื่องประดับ | Phụ kiện | 配饰`,
  clothing: readTwice`Clothing | សម្លៀកបំពាក់ | ເສື້ອຜ້າ | အဝတ်အထည် | เสื้อผ้า | Quần áo | 服装`,
  medicines: readTwice`Medicines | ឱសថ | ຢາ | ဆေးဝါး | ยา | Thuốc chữa bệnh | 药品`,
  'audio-and-video': readTwice`Music and films | តន្ត្រី និងភាពយន្ត | ເພງ ແລະ ຮູບເງົາ | ဂီတနှင့် ရုပ်ရှင် | เพลงและภาพยนตร์ | Băng đĩa nhạc, phim | 音像制品`,
  'electrical-appliances': readTwice`Electrical appliances | គ្រឿងអគ្គិសនី | ເຄື່ອງໃຊ້ໄຟຟ້າ | လျှပ်စစ်ပစ္စည်း | เครื่องใช้ไฟฟ้า | Đồ điện | 电器`,
  'mobile-phones': readTwice`Mobile phones and accessories | ទូរសព្ទដៃ និងគ្រឿងបន្លាស់ | ໂທລະສັບມືຖື ແລະ ອຸປະກອນເສີມ | မိုဘိုင်းဖုန်းနှင့် ဆက်စပ်ပစ္စည်း | โทรศัพท์มือถือและอุปกรณ์เสริม | Điện thoại di động và phụ kiện | 手机及配件`,
  cosmetics: readTwice`Cosmetics and toiletries | គ្រឿងសម្អាង និងគ្រឿងប្រើក្នុងបន្ទប់ទឹក | ເຄື່ອງສຳອາງ ແລະ ຂອງໃຊ້ສ່ວນຕົວ | အလှကုန်နှင့် တစ်ကိုယ်ရေသုံးပစ္စည်း | เครื่องสำอางและของใช้ส่วนตัว | Mỹ phẩm và đồ vệ sinh | 化妆品和洗护用品`,
  watches: readTwice`Watches | នាឡិកា | ໂມງ | နာရီ | นาฬิกา | Đồng hồ | 手表`,
  computers: readTwice`Computers and accessories | កុំព្យូទ័រ និងគ្រឿងបន្លាស់ | ຄອມພິວເຕີ ແລະ ອຸປະກອນເສີມ | ကွန်ပျူတာနှင့် ဆက်စပ်ပစ္စည်း | คอมพิวเตอร์และอุปกรณ์เสริม | Máy tính và phụ kiện | 电脑及配件`,
  'toys-and-games': readTwice`Toys and games | ប្រដាប់ក្មេងលេង និងហ្គេម | ຂອງຫຼິ້ນ ແລະ ເກມ | ကစားစရာနှင့် ဂိမ်း | ของเล่นและเกม | Đồ chơi và trò chơi | 玩具和游戏`,
  footwear: readTwice`Footwear | ស្បែកជើង | ເກີບ | ဖိနပ် | รองเท้า | Giày dép | 鞋类`,
  food: readTwice`Food | អាហារ | ອາຫານ | စားသောက်ကုန် | อาหาร | Thực phẩm | 食品`,
  bags: readTwice`Bags | កាបូប | ກະເປົາ | အိတ် | กระเป๋า | Túi xách | 箱包`,
  alcohol: readTwice`Alcoholic drinks | គ្រឿងស្រវឹង | ເຄື່ອງດື່ມທີ່ມີທາດເຫຼົ້າ | အရက်သေစာ | เครื่องดื่มแอลกอฮอล์ | Rượu bia | 酒类`,
  tobacco: readTwice`Tobacco products | ផលិតផលថ្នាំជក់ | ຜະລິດຕະພັນຢາສູບ | ဆေးရွက်ကြီးထုတ်ကုန် | ผลิตภัณฑ์ยาสูบ | Sản phẩm thuốc lá | 烟草制品`,
  'vehicle-parts': readTwice`Vehicle parts | គ្រឿងបន្លាស់យានយន្ត | ອາໄຫຼ່ລົດ | ယာဉ်အစိတ်အပိုင်း | อะไหล่ยานพาหนะ | Phụ tùng xe | 车辆配件`,
  'fuel-and-lubricants': readTwice`Fuel and lubricants | ប្រេងឥន្ធនៈ និងប្រេងរំអិល | ນ້ຳມັນເຊື້ອໄຟ ແລະ ນ້ຳມັນຫຼໍ່ລື່ນ | လောင်စာဆီနှင့် ချောဆီ | น้ำมันเชื้อเพลิงและน้ำมันหล่อลื่น | Nhiên liệu và dầu nhờn | 燃料和润滑油`,
  'pesticides-and-fertilisers': readTwice`Pesticides and fertilisers | ថ្នាំកសិកម្ម និងជី | ຢາປາບສັດຕູພືດ ແລະ ຝຸ່ນ | ပိုးသတ်ဆေးနှင့် ဓာတ်မြေဩဇာ | สารกำจัดศัตรูพืชและปุ๋ย | Thuốc bảo vệ thực vật và phân bón | 农药和化肥`,
  'sports-goods': readTwice`Sports goods | សម្ភារកីឡា | ອຸປະກອນກິລາ | အားကစားပစ္စည်း | อุปกรณ์กีฬา | Dụng cụ thể thao | 体育用品`,
  'labels-and-packaging': readTwice`Labels and packaging | ស្លាក និងការវេចខ្ចប់ | ສະຫຼາກ ແລະ ເຄື່ອງຫຸ້ມຫໍ່ | အမှတ်တံဆိပ်နှင့် ထုပ်ပိုးပစ္စည်း | ฉลากและบรรจุภัณฑ์ | Nhãn mác và bao bì | 标签和包装`,
  banknotes: readTwice`Banknotes | ក្រដាសប្រាក់ | ທະນະບັດ | ငွေစက္ကူ | ธนบัตร | Tiền giấy | 纸币`,
  other: readTwice`Other goods | ទំនិញផ្សេង | ສິນຄ້າອື່ນ | အခြားကုန်ပစ္စည်း | สินค้าอื่น | Hàng khác | 其他商品`,
};
