import { drafted } from '../../shared/reference/names/wording.ts';

/** Words of the first screen: language, sign-in, who is signed in. */
export const signInWords = {
  'sign-in.title': drafted`Sign in | ចូល | ເຂົ້າສູ່ລະບົບ | ဝင်ရောက်ရန် | เข้าสู่ระบบ | Đăng nhập | 登录`,
  'sign-in.language': drafted`Language | ភាសា | ພາສາ | ဘာသာစကား | ภาษา | Ngôn ngữ | 语言`,
  'sign-in.username': drafted`Username | ឈ្មោះអ្នកប្រើ | ຊື່ຜູ້ໃຊ້ | အသုံးပြုသူအမည် | ชื่อผู้ใช้ | Tên người dùng | 用户名`,
  'sign-in.password': drafted`Password | ពាក្យសម្ងាត់ | ລະຫັດຜ່ານ | စကားဝှက် | รหัสผ่าน | Mật khẩu | 密码`,
  'sign-in.refused': drafted`The username or the password is wrong. | ឈ្មោះអ្នកប្រើ ឬពាក្យសម្ងាត់មិនត្រឹមត្រូវទេ។ | ຊື່ຜູ້ໃຊ້ ຫຼື ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ. | အသုံးပြုသူအမည် သို့မဟုတ် စကားဝှက် မှားနေသည်။ | ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง | Tên người dùng hoặc mật khẩu không đúng. | 用户名或密码错误。`,
  'sign-in.no-line': drafted`There is no line. Try again when there is one. | គ្មានបណ្តាញទេ។ សូមព្យាយាមម្ដងទៀតពេលមានបណ្តាញ។ | ບໍ່ມີສັນຍານ. ລອງໃໝ່ເມື່ອມີສັນຍານ. | လိုင်းမရှိပါ။ လိုင်းရသောအခါ ထပ်ကြိုးစားပါ။ | ไม่มีสัญญาณ ลองใหม่เมื่อมีสัญญาณ | Không có mạng. Hãy thử lại khi có mạng. | 没有网络。有网络时请再试。`,
  'sign-in.signed-in-as': drafted`Signed in as {username} | បានចូលជា {username} | ເຂົ້າສູ່ລະບົບໃນນາມ {username} | {username} အဖြစ် ဝင်ထားသည် | เข้าสู่ระบบในชื่อ {username} | Đã đăng nhập với tên {username} | 已登录为 {username}`,
  'sign-in.for-trials': drafted`For trials: this address may change, and what is kept here would be lost. | សម្រាប់សាកល្បង៖ អាសយដ្ឋាននេះអាចផ្លាស់ប្ដូរ ហើយអ្វីដែលរក្សាទុកនៅទីនេះនឹងបាត់។ | ສຳລັບທົດລອງ: ທີ່ຢູ່ນີ້ອາດປ່ຽນ ແລະ ສິ່ງທີ່ເກັບໄວ້ຢູ່ນີ້ຈະສູນຫາຍ. | စမ်းသပ်ရန်သာ - ဤလိပ်စာ ပြောင်းနိုင်ပြီး ဤနေရာတွင် သိမ်းထားသည်များ ပျောက်သွားနိုင်သည်။ | สำหรับทดลองใช้: ที่อยู่นี้อาจเปลี่ยน และสิ่งที่เก็บไว้ที่นี่จะหายไป | Để dùng thử: địa chỉ này có thể thay đổi và những gì lưu ở đây sẽ mất. | 仅供试用：此地址可能会变，保存在这里的内容将会丢失。`,
};
