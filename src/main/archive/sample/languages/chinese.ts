import type { Phrases } from './phrases'

export const chinese: Phrases = {
  language: 'zh',
  direction: 'ltr',
  outlets: [
    ['港口日报', 'gangkou.example'],
    ['河谷新闻', 'hegu.example'],
    ['北方纪事', 'beifang.example'],
    ['桥报', 'qiaobao.example']
  ],
  sections: ['国际', '政治', '经济', '科学', '文化', '社会'],
  first: ['文', '丽华', '建国', '晓明', '秀兰', '志强', '雨桐', '海波', '静', '思远'],
  last: ['王', '李', '陈', '赵', '林', '周', '许', '何', '梁', '郑'],
  places: ['旧港', '青石镇', '白水河', '云岭', '南桥', '望海', '松林', '新渡口'],
  topics: [
    '新的渡轮时刻表',
    '防洪工程',
    '学校改革',
    '港口扩建',
    '供水问题',
    '住房法',
    '医院预算',
    '粮食价格',
    '森林火灾',
    '大桥维修'
  ],
  bodies: ['市议会', '交通部', '渔民协会', '地区法院', '大学', '反对党', '商会', '救援队'],
  objects: ['份文件', '辆卡车', '座房屋', '封信件', '艘船只', '个签名', '棵树木', '份样本'],
  months: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  headlines: [
    '{place}居民关注{topic}',
    '{body}否决有关{topic}的方案',
    '{name}谈{topic}：不能再等了',
    '关于{topic}，我们知道什么',
    '法院叫停{place}的工程',
    '{number}{objects}背后的难题'
  ],
  sentences: [
    '{body}星期一表示，费用将超过{number}万元，是原计划的两倍。',
    '截至{month}底，{place}共统计到{number}{objects}，创下历史纪录。',
    '在{place}工作了{small}年的{name}说，没有人征求过当地居民的意见。',
    '这一决定是{body}与{body}经过{small}个小时会谈后作出的。',
    '{month}发表的一份报告说，{topic}将影响三分之一的家庭。',
    '{name}认为这些数字有误，但没有提供其他数字。',
    '两天前，志愿者从旧市政厅的地下室搬出了{number}{objects}。',
    '经济学家预计，到明年春天物价将上涨百分之{small}。',
    '居民们说，那一夜到处是警报声和传言。',
    '从{place}开往{place2}的列车已经晚点{small}个星期。',
    '在{place2}的市场上，一位商贩数了数{number}{objects}，摇了摇头。',
    '傍晚，通往{place2}的道路重新开放，但学校仍然关闭。'
  ],
  captions: ['{month}的{place}街头', '{name}在{place}参加会议', '风暴来临前的{place2}港口'],
  credit: '摄影：{name}',
  space: ''
}
