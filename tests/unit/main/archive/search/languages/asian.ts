import type { Language } from './language'

export const hindi: Language = {
  tag: 'hi',
  articles: {
    chunav: ['चुनाव आयोग ने तारीख़ों की घोषणा की', 'राज्यों में मतदान पाँच चरणों में होगा। दलों ने बैठकें कीं।'],
    kisan: ['किसानों का आंदोलन जारी', 'दिल्ली की सीमा पर किसान डटे हैं। सड़कें बंद हैं और गाड़ियाँ खड़ी हैं।'],
    film: ['फ़िल्म महोत्सव में नई कहानियाँ', 'हिन्दी फ़िल्मों को पुरस्कार मिले। लड़कियों की टीम ने बाज़ी मारी।'],
    sankhya: ['आबादी १,४०,००,००० के पार', 'वर्ष २०२४ की गणना पूरी हुई।']
  },
  asks: [
    ['चुनाव', 'chunav'],
    ['तारीख', 'chunav'],
    ['तारीख़', 'chunav'],
    ['राज्य', 'chunav'],
    ['पांच', 'chunav'],
    ['बैठक', 'chunav'],
    ['किसान', 'kisan'],
    ['किसानों', 'kisan'],
    ['आन्दोलन', 'kisan'],
    ['सड़क', 'kisan'],
    ['सडक', 'kisan'],
    ['गाड़ी', 'kisan'],
    ['दिल्ली', 'kisan'],
    ['फिल्म', 'film'],
    ['फ़िल्म', 'film'],
    ['कहानी', 'film'],
    ['हिंदी', 'film'],
    ['लड़की', 'film'],
    ['2024', 'sankhya'],
    ['14000000', 'sankhya']
  ],
  misspelt: [['महोत्स्व', 'film']]
}

export const urdu: Language = {
  tag: 'ur',
  articles: {
    hukumat: ['حکومت نے بجٹ پیش کر دیا', 'وزیرِ خزانہ نے کہا کہ تنخواہیں بڑھیں گی۔ اسمبلی میں ہنگامہ ہوا۔'],
    kitab: ['لاہور میں کتابوں کا میلہ', 'بچوں نے کتابیں خریدیں۔ مصنفین نے دستخط کیے۔']
  },
  asks: [
    ['حکومت', 'hukumat'],
    ['حكومت', 'hukumat'],
    ['وزیر خزانہ', 'hukumat'],
    ['وزير خزانه', 'hukumat'],
    ['تنخواہ', 'hukumat'],
    ['ہنگامہ', 'hukumat'],
    ['کتاب', 'kitab'],
    ['بچے', 'kitab'],
    ['لاہور', 'kitab'],
    ['مصنف', 'kitab']
  ]
}

export const bengali: Language = {
  tag: 'bn',
  articles: {
    nirbachan: ['নির্বাচন কমিশনের ঘোষণা', 'ঢাকার ভোটকেন্দ্রে ভোটাররা সারি বেঁধেছেন। ২০২৪ সালের হিসাব বাকি।'],
    bonna: ['বন্যায় ডুবেছে গ্রাম', 'নদীর পানি বেড়েছে। গ্রামের মানুষ নৌকায় থাকছেন। বড়ো বাড়ি ভেঙেছে।']
  },
  asks: [
    ['নির্বাচন', 'nirbachan'],
    ['ঢাকা', 'nirbachan'],
    ['ভোট', 'nirbachan'],
    ['ভোটার', 'nirbachan'],
    ['কমিশন', 'nirbachan'],
    ['2024', 'nirbachan'],
    ['বন্যা', 'bonna'],
    ['গ্রাম', 'bonna'],
    ['নদী', 'bonna'],
    ['নৌকা', 'bonna'],
    ['বাড়ি', 'bonna'],
    ['বাড়ি', 'bonna']
  ]
}

export const tamil: Language = {
  tag: 'ta',
  articles: {
    therthal: ['தேர்தல் முடிவுகள் வெளியாகின', 'சென்னையில் வாக்காளர்கள் காத்திருந்தனர். தேர்தலில் புதிய கட்சி வென்றது.'],
    mazhai: ['மழையால் பள்ளிகளுக்கு விடுமுறை', 'மாணவர்கள் வீட்டில் இருந்தனர். ஆற்றில் வெள்ளம் வந்தது.']
  },
  asks: [
    ['தேர்தல்', 'therthal'],
    ['சென்னை', 'therthal'],
    ['முடிவு', 'therthal'],
    ['வாக்காளர்', 'therthal'],
    ['மழை', 'mazhai'],
    ['பள்ளி', 'mazhai'],
    ['மாணவர்', 'mazhai'],
    ['வெள்ளம்', 'mazhai']
  ]
}

export const thai: Language = {
  tag: 'th',
  articles: {
    lueaktang: ['การเลือกตั้งทั่วไปจะมีขึ้นในเดือนมีนาคม', 'พรรคการเมืองเริ่มหาเสียงในกรุงเทพมหานคร นายกรัฐมนตรียุบสภา'],
    namthuam: ['น้ำท่วมเชียงใหม่', 'ชาวบ้านย้ายข้าวของขึ้นที่สูง โรงเรียนปิดสามวัน ปี ๒๕๖๗'],
    talat: ['ตลาดน้ำกลับมาคึกคัก', 'นักท่องเที่ยวต่างชาติซื้อผลไม้และของที่ระลึก']
  },
  asks: [
    ['เลือกตั้ง', 'lueaktang'],
    ['การเลือกตั้ง', 'lueaktang'],
    ['กรุงเทพ', 'lueaktang'],
    ['นายก', 'lueaktang'],
    ['รัฐมนตรี', 'lueaktang'],
    ['พรรค', 'lueaktang'],
    ['น้ำท่วม', 'namthuam'],
    ['เชียงใหม่', 'namthuam'],
    ['โรงเรียน', 'namthuam'],
    ['2567', 'namthuam'],
    ['น้ำ', 'namthuam talat'],
    ['ตลาด', 'talat'],
    ['ตลาดน้ำ', 'talat'],
    ['ท่องเที่ยว', 'talat'],
    ['ผลไม้', 'talat']
  ]
}

export const lao: Language = {
  tag: 'lo',
  articles: {
    ratthaban: ['ລັດຖະບານປະກາດງົບປະມານ', 'ນະຄອນຫຼວງວຽງຈັນຈະສ້າງໂຮງຮຽນໃໝ່'],
    nam: ['ນ້ຳຖ້ວມຢູ່ພາກໃຕ້', 'ຊາວບ້ານຍ້າຍໄປຢູ່ວັດ']
  },
  asks: [
    ['ລັດຖະບານ', 'ratthaban'],
    ['ງົບປະມານ', 'ratthaban'],
    ['ວຽງຈັນ', 'ratthaban'],
    ['ໂຮງຮຽນ', 'ratthaban'],
    ['ນ້ຳ', 'nam'],
    ['ນໍ້າຖ້ວມ', 'nam'],
    ['ຊາວບ້ານ', 'nam']
  ]
}

export const khmer: Language = {
  tag: 'km',
  articles: {
    rothaphibal: ['រដ្ឋាភិបាលប្រកាសថវិកាថ្មី', 'នាយករដ្ឋមន្ត្រីថ្លែងនៅរាជធានីភ្នំពេញ'],
    tuk: ['ទឹកជំនន់នៅខេត្តបាត់ដំបង', 'សាលារៀនបិទទ្វារ']
  },
  asks: [
    ['រដ្ឋាភិបាល', 'rothaphibal'],
    ['ថវិកា', 'rothaphibal'],
    ['ភ្នំពេញ', 'rothaphibal'],
    ['នាយករដ្ឋមន្ត្រី', 'rothaphibal'],
    ['ទឹកជំនន់', 'tuk'],
    ['បាត់ដំបង', 'tuk'],
    ['សាលារៀន', 'tuk']
  ]
}

export const chinese: Language = {
  tag: 'zh',
  articles: {
    taiwan: ['台湾举行选举', '台北市的投票所早上八点开门。候选人王伟发表讲话，选民排队。'],
    hongkong: ['香港經濟復甦', '恒生指數上漲。財政司司長說，失業率下降，遊客回來了。'],
    wuguang: ['5G网络覆盖农村', '华为公司在云南建设基站。村民可以用手机看病。A股上涨。'],
    dizhen: ['四川地震后重建', '学校和医院已经开放。总书记习近平访问灾区，国务院拨款12亿元。'],
    beijing: ['北京國際機場擴建', '新航廈將於二〇二五年啟用。長城與頤和園的遊客增加。'],
    shuiguo: ['水果价格下降', '苹果和葡萄便宜了。李先生说他后悔没有多买，皇后区的商店也一样。']
  },
  asks: [
    ['台湾', 'taiwan'],
    ['台灣', 'taiwan'],
    ['臺灣', 'taiwan'],
    ['臺北', 'taiwan'],
    ['選舉', 'taiwan'],
    ['选举', 'taiwan'],
    ['候選人', 'taiwan'],
    ['王伟', 'taiwan'],
    ['王偉', 'taiwan'],
    ['王', 'taiwan'],
    ['香港经济', 'hongkong'],
    ['經濟', 'hongkong'],
    ['经济', 'hongkong'],
    ['游客', 'hongkong beijing'],
    ['失业率', 'hongkong'],
    ['5G', 'wuguang'],
    ['5g网络', 'wuguang'],
    ['5G網絡', 'wuguang'],
    ['网络', 'wuguang'],
    ['华为', 'wuguang'],
    ['華為', 'wuguang'],
    ['A股', 'wuguang'],
    ['地震', 'dizhen'],
    ['習近平', 'dizhen'],
    ['国务院', 'dizhen'],
    ['12亿', 'dizhen'],
    ['１２億元', 'dizhen'],
    ['機場', 'beijing'],
    ['机场', 'beijing'],
    ['国际机场', 'beijing'],
    ['长城', 'beijing'],
    ['李', 'shuiguo'],
    ['苹果', 'shuiguo'],
    ['蘋果', 'shuiguo'],
    ['价格', 'shuiguo'],
    ['價格', 'shuiguo']
  ]
}

export const japanese: Language = {
  tag: 'ja',
  articles: {
    tokyo: ['東京タワーが改装へ', '東京都は新しいエレベーターを設ける。ガスの検査も行う。'],
    senkyo: ['参議院選挙が公示された', '候補者は街頭でマイクを握った。林さんは初当選を目指す。'],
    ringo: ['りんごの収穫が始まる', '青森県の農家はリンゴを市場に出した。パンの値段も上がった。'],
    computer: ['コンピューター教育の見直し', 'サーバーの更新とユーザーの研修を行う。ﾌﾟﾛｸﾞﾗﾑも変わる。'],
    kyoto: ['京都の桜が満開', '観光客は哲学の道を歩いた。鉄道会社は臨時列車を走らせた。']
  },
  asks: [
    ['東京', 'tokyo'],
    ['東京都', 'tokyo'],
    ['タワー', 'tokyo'],
    ['ﾀﾜｰ', 'tokyo'],
    ['たわー', 'tokyo'],
    ['エレベータ', 'tokyo'],
    ['エレベーター', 'tokyo'],
    ['ガス', 'tokyo'],
    ['選挙', 'senkyo'],
    ['選擧', 'senkyo'],
    ['マイク', 'senkyo'],
    ['林', 'senkyo'],
    ['参議院選挙', 'senkyo'],
    ['りんご', 'ringo'],
    ['リンゴ', 'ringo'],
    ['青森', 'ringo'],
    ['パン', 'ringo'],
    ['コンピューター', 'computer'],
    ['コンピュータ', 'computer'],
    ['サーバ', 'computer'],
    ['サーバー', 'computer'],
    ['ユーザ', 'computer'],
    ['プログラム', 'computer'],
    ['京都', 'kyoto'],
    ['桜', 'kyoto'],
    ['哲学の道', 'kyoto'],
    ['鉄道', 'kyoto'],
    ['鐵道', 'kyoto']
  ]
}

export const korean: Language = {
  tag: 'ko',
  articles: {
    seoul: ['서울에서 세계 회의 열린다', '각국 정상들이 서울에 도착했다. 대통령은 환영사를 했다.'],
    seongeo: ['국회의원 선거가 시작됐다', '유권자들은 투표소로 향했다. 김철수 후보는 부산을 찾았다.'],
    hakgyo: ['학교의 급식이 바뀐다', '학생들이 먹는 음식이 달라진다. 선생님과 학부모가 함께 정했다.']
  },
  asks: [
    ['서울', 'seoul'],
    ['서울은', 'seoul'],
    ['서울에', 'seoul'],
    ['서', 'seoul'],
    ['서우', 'seoul'],
    ['대통려', 'seoul'],
    ['대통령', 'seoul'],
    ['대통령이', 'seoul'],
    ['선거', 'seongeo'],
    ['선거를', 'seongeo'],
    ['선거ㄱ', 'seongeo'],
    ['김철수', 'seongeo'],
    ['부산', 'seongeo'],
    ['부산에서', 'seongeo'],
    ['국회', 'seongeo'],
    ['학교', 'hakgyo'],
    ['학교에서', 'hakgyo'],
    ['학ㄱ', 'hakgyo'],
    ['학새', 'hakgyo'],
    ['학생', 'hakgyo'],
    ['학생은', 'hakgyo']
  ],
  misspelt: [['세계회의', 'seoul']]
}

export const vietnamese: Language = {
  tag: 'vi',
  articles: {
    hanoi: [
      'Hà Nội mở rộng tàu điện',
      'Thành phố Hà Nội chi thêm tiền cho đường sắt đô thị. Chủ tịch Đặng Văn Đức phát biểu.'
    ],
    bao: ['Bão đổ bộ vào Đà Nẵng', 'Ngư dân đã đưa thuyền vào bờ. Thủ tướng yêu cầu sơ tán.'],
    hoa: ['Chợ hoa ở Hòa Bình', 'Người bán hoá trang đẹp. Hoa đào nở sớm.']
  },
  asks: [
    ['Hà Nội', 'hanoi'],
    ['Ha Noi', 'hanoi'],
    ['duong sat', 'hanoi'],
    ['dang van duc', 'hanoi'],
    ['Đặng Văn Đức', 'hanoi'],
    ['da nang', 'bao'],
    ['Đà Nẵng', 'bao'],
    ['bão', 'bao'],
    ['thu tuong', 'bao'],
    ['thuyền', 'bao'],
    ['hoà bình', 'hoa'],
    ['hoa binh', 'hoa'],
    ['hóa trang', 'hoa']
  ],
  misspelt: [
    ['Hanoi', 'hanoi'],
    ['hanoi', 'hanoi'],
    ['danang', 'bao']
  ]
}

export const indonesian: Language = {
  tag: 'id',
  articles: {
    pemilu: [
      'Pemilihan umum digelar serentak',
      'Pemilih datang ke tempat pemungutan suara. Anak-anak bermain di luar.'
    ],
    banjir: ['Banjir merendam Jakarta', 'Warga mengungsi. Pemerintah membagikan makanan dan pakaian.']
  },
  asks: [
    ['pemilihan', 'pemilu'],
    ['anak', 'pemilu'],
    ['anak anak', 'pemilu'],
    ['anak-anak', 'pemilu'],
    ['jakarta', 'banjir'],
    ['pemerintah', 'banjir']
  ]
}
