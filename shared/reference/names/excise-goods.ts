import type { ExciseGoods } from '../excise-goods.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/**
 * Goods smuggled past duty, ban or licence. Source: our own wording, 2026-11. Translations are drafts until a speaker
 * has reviewed them.
 */
export const exciseGoodsNames: Readonly<Record<ExciseGoods, Wording>> = {
  cigarettes: readTwice`Cigarettes | បារី | ກອກຢາ (ຢາສູບ) | စီးကရက် | บุหรี่ | Thuốc lá điếu | 卷烟`,
  'raw-tobacco': readTwice`Raw tobacco | ស្លឹកថ្នាំជក់ | ໃບຢາສູບ | ဆေးရွက်ကြီးကုန်ကြမ်း | ใบยาสูบ | Nguyên liệu thuốc lá | 烟叶`,
  'other-tobacco': readTwice`Other tobacco products | ផលិតផលថ្នាំជក់ផ្សេងទៀត | ຜະລິດຕະພັນຢາສູບອື່ນ | အခြားဆေးရွက်ကြီးထုတ်ကုန် | ผลิตภัณฑ์ยาสูบอื่น | Sản phẩm thuốc lá khác | 其他烟草制品`,
  'e-cigarettes': readTwice`E-cigarettes and their liquid | បារីអេឡិចត្រូនិក និងទឹកថ្នាំ | ຢາສູບໄຟຟ້າ ແລະ ນ້ຳຢາ | အီလက်ထရောနစ်စီးကရက်နှင့် အရည် | บุหรี่ไฟฟ้าและน้ำยา | Thuốc lá điện tử và tinh dầu | 电子烟及烟油`,
  beer: readTwice`Beer | ស្រាបៀរ | ເບຍ | ဘီယာ | เบียร์ | Bia | 啤酒`,
  wine: readTwice`Wine | ស្រាទំពាំងបាយជូរ | ເຫຼົ້າແວງ | ဝိုင် | ไวน์ | Rượu vang | 葡萄酒`,
  spirits: readTwice`Spirits | ស្រាខ្លាំង | ເຫຼົ້າ | အရက် | สุรา | Rượu mạnh | 烈酒`,
  ethanol: readTwice`Ethanol | អេតាណុល | ເອທານອນ | အီသနော | เอทานอล | Cồn ethanol | 乙醇`,
  fuel: readTwice`Petrol, diesel and oil | សាំង ម៉ាស៊ូត និងប្រេង | ນ້ຳມັນແອັດຊັງ, ກາຊວນ ແລະ ນ້ຳມັນອື່ນ | ဓာတ်ဆီ၊ ဒီဇယ်နှင့် ဆီ | น้ำมันเบนซิน ดีเซล และน้ำมันอื่น | Xăng dầu | 汽油、柴油和油品`,
  gas: readTwice`Gas | ហ្គាស | ແກັສ | ဓာတ်ငွေ့ | ก๊าซ | Khí đốt | 燃气`,
  vehicles: readTwice`Cars and lorries | រថយន្ត | ລົດໃຫຍ່ | မော်တော်ယာဉ် | รถยนต์และรถบรรทุก | Ô tô | 汽车`,
  motorcycles: readTwice`Motorcycles | ម៉ូតូ | ລົດຈັກ | မော်တော်ဆိုင်ကယ် | รถจักรยานยนต์ | Xe máy | 摩托车`,
  'vehicle-parts': readTwice`Vehicle parts | គ្រឿងបន្លាស់យានយន្ត | ອາໄຫຼ່ລົດ | ယာဉ်အစိတ်အပိုင်း | อะไหล่ยานพาหนะ | Phụ tùng xe | 车辆配件`,
  machinery: readTwice`Machinery | គ្រឿងចក្រ | ເຄື່ອງຈັກ | စက်ယန္တရား | เครื่องจักร | Máy móc | 机械设备`,
  sugar: readTwice`Sugar | ស្ករ | ນ້ຳຕານ | သကြား | น้ำตาล | Đường | 食糖`,
  rice: readTwice`Rice | អង្ករ | ເຂົ້າ | ဆန် | ข้าว | Gạo | 大米`,
  'fruit-and-vegetables': readTwice`Fruit and vegetables | ផ្លែឈើ និងបន្លែ | ໝາກໄມ້ ແລະ ຜັກ | သစ်သီးဝလံနှင့် ဟင်းသီးဟင်းရွက် | ผักและผลไม้ | Rau quả | 水果和蔬菜`,
  meat: readTwice`Meat, chilled or frozen | សាច់ស្រស់ ឬកក | ຊີ້ນສົດ ຫຼື ແຊ່ແຂງ | အသား (အအေးခံ သို့မဟုတ် အေးခဲ) | เนื้อสัตว์แช่เย็นหรือแช่แข็ง | Thịt ướp lạnh hoặc đông lạnh | 冷藏或冷冻肉类`,
  seafood: readTwice`Seafood | គ្រឿងសមុទ្រ | ອາຫານທະເລ | ပင်လယ်စာ | อาหารทะเล | Hải sản | 海产品`,
  'other-food': readTwice`Other food | អាហារផ្សេងទៀត | ອາຫານອື່ນ | အခြားစားသောက်ကုန် | อาหารอื่น | Thực phẩm khác | 其他食品`,
  livestock: readTwice`Livestock | បសុសត្វ | ສັດລ້ຽງ | ကျွဲ နွား ဝက် စသည့် မွေးမြူရေးတိရစ္ဆာန် | ปศุสัตว์ | Gia súc | 牲畜`,
  poultry: readTwice`Poultry and eggs | បក្សី និងស៊ុត | ສັດປີກ ແລະ ໄຂ່ | ကြက်ဘဲနှင့် ဥ | สัตว์ปีกและไข่ | Gia cầm và trứng | 家禽和禽蛋`,
  clothing: readTwice`Clothing and textiles | សម្លៀកបំពាក់ និងវាយនភណ្ឌ | ເສື້ອຜ້າ ແລະ ແພແຜ່ນ | အဝတ်အထည်နှင့် ချည်မျှင်ထည် | เสื้อผ้าและสิ่งทอ | Quần áo và vải | 服装和纺织品`,
  cosmetics: readTwice`Cosmetics | គ្រឿងសម្អាង | ເຄື່ອງສຳອາງ | အလှကုန် | เครื่องสำอาง | Mỹ phẩm | 化妆品`,
  'mobile-phones': readTwice`Mobile phones | ទូរសព្ទដៃ | ໂທລະສັບມືຖື | မိုဘိုင်းဖုန်း | โทรศัพท์มือถือ | Điện thoại di động | 手机`,
  electronics: readTwice`Other electronics | គ្រឿងអេឡិចត្រូនិកផ្សេងទៀត | ເຄື່ອງເອເລັກໂຕຣນິກອື່ນ | အခြားအီလက်ထရောနစ်ပစ္စည်း | อุปกรณ์อิเล็กทรอนิกส์อื่น | Đồ điện tử khác | 其他电子产品`,
  'satellite-equipment': readTwice`Satellite and radio equipment | ឧបករណ៍ផ្កាយរណប និងវិទ្យុ | ອຸປະກອນດາວທຽມ ແລະ ວິທະຍຸ | ဂြိုဟ်တုနှင့် ရေဒီယို စက်ပစ္စည်း | อุปกรณ์ดาวเทียมและวิทยุ | Thiết bị vệ tinh và vô tuyến | 卫星和无线电设备`,
  'household-goods': readTwice`Household goods | គ្រឿងប្រើប្រាស់ក្នុងផ្ទះ | ເຄື່ອງໃຊ້ໃນເຮືອນ | အိမ်သုံးပစ္စည်း | ของใช้ในบ้าน | Đồ gia dụng | 家庭用品`,
  'used-goods': readTwice`Used goods | ទំនិញជជុះ | ເຄື່ອງມືສອງ | တစ်ပတ်ရစ်ပစ္စည်း | สินค้ามือสอง | Hàng đã qua sử dụng | 二手货`,
  'building-materials': readTwice`Building materials | សម្ភារសំណង់ | ວັດສະດຸກໍ່ສ້າງ | ဆောက်လုပ်ရေးပစ္စည်း | วัสดุก่อสร้าง | Vật liệu xây dựng | 建筑材料`,
  minerals: readTwice`Minerals, ore and sand | រ៉ែ និងខ្សាច់ | ແຮ່ທາດ ແລະ ຊາຍ | ဓာတ်သတ္တု၊ သတ္တုရိုင်းနှင့် သဲ | แร่และทราย | Khoáng sản, quặng và cát | 矿产、矿石和砂`,
  'jade-and-gemstones': readTwice`Jade and gemstones | ត្បូងយ៉ក និងត្បូងមានតម្លៃ | ຫຍົກ ແລະ ພອຍ | ကျောက်စိမ်းနှင့် ကျောက်မျက် | หยกและพลอย | Ngọc bích và đá quý | 玉石和宝石`,
  fertilisers: readTwice`Fertilisers | ជី | ຝຸ່ນ | ဓာတ်မြေဩဇာ | ปุ๋ย | Phân bón | 化肥`,
  pesticides: readTwice`Pesticides | ថ្នាំកសិកម្ម | ຢາປາບສັດຕູພືດ | ပိုးသတ်ဆေး | สารกำจัดศัตรูพืช | Thuốc bảo vệ thực vật | 农药`,
  fireworks: readTwice`Fireworks | កាំជ្រួច | ດອກໄມ້ໄຟ | မီးရှူးမီးပန်း | ดอกไม้ไฟและพลุ | Pháo nổ, pháo hoa | 烟花爆竹`,
  'gambling-equipment': readTwice`Gambling equipment | ឧបករណ៍ល្បែងស៊ីសង | ອຸປະກອນການພະນັນ | လောင်းကစားပစ္စည်း | อุปกรณ์การพนัน | Thiết bị đánh bạc | 赌博设备`,
  'cultural-property': readTwice`Cultural property | សម្បត្តិវប្បធម៌ | ຊັບສິນທາງວັດທະນະທຳ | ယဉ်ကျေးမှုပစ္စည်း | ทรัพย์สินทางวัฒนธรรมและโบราณวัตถุ | Di sản văn hóa, cổ vật | 文化财产、文物`,
  'ozone-depleting-substances': readTwice`Ozone-depleting substances | សារធាតុបំផ្លាញស្រទាប់អូហ្សូន | ສານທຳລາຍຊັ້ນໂອໂຊນ | အိုဇုန်းလွှာပျက်စီးစေသော ဓာတ်ပစ္စည်း | สารทำลายชั้นโอโซน | Chất làm suy giảm tầng ô-dôn | 消耗臭氧层物质`,
  other: readTwice`Other goods | ទំនិញផ្សេង | ສິນຄ້າອື່ນ | အခြားကုန်ပစ္စည်း | สินค้าอื่น | Hàng khác | 其他货物`,
};
