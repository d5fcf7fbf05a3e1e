import { describe, expect, it } from 'vitest';
import { compose, extract } from '../../../utils/pipeline';
import { readText } from '../../../utils/text/read-text';

function textsOf(text: string): string[] {
  const page = readText(text, 'https://wenku.test/a.txt');
  return compose(extract(page)).document.blocks.map((block) => block.text);
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

describe('a plain text wrapped at one width', () => {
  const wrapped = (indent: string): string =>
    [
      `${indent}渡口的老人说，水涨起来的时候，连狗都知道往坡上跑；水退了，`,
      '人才敢下来种地。今年水退得早，坡下的地比往年早种了半个月，苗也齐',
      '整。',
      `${indent}县里派来的技术员住在老船工家里，白天量水，晚上画图，画坏`,
      '的纸背面给孩子们演算，一个夏天用掉了三刀。图画好的那天正好立秋，',
      '老船工的女儿给他煮了一碗新米。',
    ].join('\n');

  it.each([
    ['two full-width spaces', '　　'],
    ['four spaces', '    '],
    ['a tab', '\t'],
  ])('begins its paragraphs with %s', (_, indent) => {
    const texts = textsOf(wrapped(indent));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/^渡口的老人说.*水退了，人才敢.*苗也齐整。$/);
    expect(texts[1]).toMatch(/^县里派来的技术员.*画坏的纸.*立秋，老船工/);
  });

  it('goes on with an indent in its items', () => {
    const items = [
      '1. 闸门钥匙两把，一把由放水员保管，一把存在村委会的铁皮柜里，',
      '    两把不得放在一处；',
      '2. 水票三本，编号从一到三百，撕下的票根按月装订，年底一起上交',
      '    农技站；',
      '3. 水尺一根，立在分水口左侧，刻度以厘米计，每年开春用红漆重描',
      '    一遍。',
    ];
    expect(textsOf(items.join('\n'))).toHaveLength(3);
  });

  it('has headings between its paragraphs', () => {
    const [first, second] = [
      wrapped('　　').split('\n').slice(0, 3),
      wrapped('　　').split('\n').slice(3),
    ];
    const text = ['一、看水', ...first, '二、量水', ...second].join('\n');
    expect(textsOf(text).map((line) => line.slice(0, 4))).toEqual([
      '一、看水',
      '渡口的老',
      '二、量水',
      '县里派来',
    ]);
  });
});

describe('a plain text that is not wrapped', () => {
  it.each([
    [
      'verse with every other line indented',
      '清早的渡口没有人说话\n    只有一根竹篙点着水\n对岸的灯一盏一盏灭了\n    像谁把星星收回了家\n孩子把鞋提在手里\n    一步一步数着跳板',
    ],
    [
      'code',
      'function count(list) {\n    let sum = 0;\n    for (const item of list) {\n        sum += item.weight * item.number\n    }\n    return sum\n}\n// the weight is that of the dry goods, in grams\nconst total = count(read(file))',
    ],
    [
      'an address book',
      '　　东岸村民小组　组长　秦有田\n电话：0000-6120011\n　　西岸村民小组　组长　何水生\n电话：0000-6120012\n　　渡口村民小组　组长　梁满仓\n电话：0000-6120013',
    ],
    [
      'minutes, each statement in a line',
      '　　会议地点：镇政府二楼会议室，会议由副镇长主持召开\n张立：东岸的水泵上周已经修好，配件从县里领的，花了三百二\n王敏：西岸的渠道还有两处渗漏，请农技站这几天去看一看再定\n　　会议决定：东岸先放水，西岸等渗漏处理以后再放\n李强：渡口的闸门今年不用换，上一层防锈漆就可以再用三年了',
    ],
  ])('%s stays as it is', (_, text) => {
    expect(textsOf(text)).toEqual(linesOf(text));
  });
});

describe('paragraphs whose last lines are as wide as the others', () => {
  const PARAGRAPHS = [
    [
      '渡口修了三回，头一回用的是杉木，泡了两年就朽，踩上去咯吱咯',
      '吱响；第二回换成青石，沉是沉了些，到底经住了三场大水的冲刷。',
    ],
    [
      '第三回修的是台阶，一共十七级，每级凿了防滑的槽，老人挑水上',
      '岸不用再扶绳子，孩子们也敢自己下到最末一级去洗脚、捞水草了。',
    ],
    [
      '石匠收工那天，老船工请大家在棚里吃鱼，鱼是早上打的，酒是去',
      '年埋的，喝到月亮上来才散，第二天谁也没有起来赶头一班的渡船。',
    ],
  ];

  it.each([
    ['two full-width spaces', '　　'],
    ['one full-width space', '　'],
    ['four spaces', '    '],
  ])('are parted by %s', (_, indent) => {
    const lines = PARAGRAPHS.flatMap(([first, second]) => [`${indent}${first!}`, second!]);
    const texts = textsOf(['渡口修缮记', '', ...lines].join('\n'));
    expect(texts.filter((text) => text !== '渡口修缮记')).toEqual(
      PARAGRAPHS.map((paragraph) => paragraph.join('')),
    );
  });

  it('are parted by indents that stand above lines which are all full', () => {
    const lines = PARAGRAPHS.flat().map((line) => `　　${line}`);
    const text = ['渡口修缮记', '', ...lines].join('\n');
    expect(textsOf(text)).toEqual(linesOf(text).filter((line) => line !== ''));
  });

  it('are not joined where nothing parts them', () => {
    const texts = textsOf(['渡口修缮记', '', ...PARAGRAPHS.flat()].join('\n'));
    expect(texts.filter((text) => text !== '渡口修缮记')).toEqual(
      PARAGRAPHS.map((paragraph) => paragraph.join('')),
    );
  });
});

describe('lines of equal width that are no wrapped prose', () => {
  it.each([
    [
      'verse without marks, in stanzas',
      [
        '渡口的绳子系着两岸的早晨和所有没有说完的话',
        '老人把竹篙插进水里像插进一段不肯老去的年月',
        '对岸的灯是谁家先点起来谁家就先有了炊烟和狗',
        '我在第三级台阶上坐着数完了最后一班船的桨声',
        '',
        '后来桥修好了绳子被卷起来挂在祠堂的西墙上面',
        '竹篙也靠在那里听孩子们背书听燕子在梁上筑巢',
        '只有水还照旧从石头缝里挤过去不问这是第几年',
        '也不问坐在台阶上的人后来去了哪里有没有回来',
      ],
    ],
    [
      'verse with a mark at every line end',
      [
        '渡口的绳子，系着两岸的早晨，和没有说完的话，',
        '老人的竹篙，插进水里，像插进不肯老去的年月。',
        '对岸的灯火，谁家先点起来，谁家就先有了炊烟，',
        '我坐在阶上，数完了桨声，数不完水面上的星星，',
        '桥修好以后，绳子卷起来，挂在祠堂的西墙上面，',
        '只有这河水，照旧挤过去，从来不问是第几个年。',
      ],
    ],
    [
      'an agenda',
      [
        '渡口会期',
        '',
        '上午八点半由老船工介绍三回修缮渡口的前后经过',
        '上午九点二十由石匠说明台阶和防滑槽的尺寸用料',
        '上午十点整由技术员报告水尺的读数与汛期的安排',
        '下午两点由各村民小组推选轮值看守渡口的人选名',
        '',
        '会议在棚里开，请各组带齐账本，准时到场。',
      ],
    ],
    [
      'an address',
      [
        '渡口石料收支的账目贴在祠堂门口，谁都可以看。',
        '',
        '云台县东岸乡渡口石料厂驻城办事处收发室秦有田转',
        '云台县城关镇北门外大街二百一十六号旧粮站内西侧楼',
        '白天打零零零零六一二零零一一晚上打零零零零六一二',
        '来信请写清楚是问石料还是问渡船的班次和价钱多少',
      ],
    ],
  ])('%s stay as they are', (_, lines) => {
    const kept = lines.filter((line) => line !== '');
    const texts = textsOf(lines.join('\n'));
    expect([...texts].sort()).toEqual([...kept].sort());
  });
});

describe('lists of items, each in a line of one width', () => {
  it.each([
    [
      'slogans',
      [
        '渡口防汛宣传口号',
        '',
        '一人看水一村安睡，一夜巡堤全家放心',
        '堤上多走一个来回，堤下少担一份风险',
        '沙袋宁可备而不用，不可用时到处去找',
        '上游来水早报一刻，下游撤人多出半天',
        '铜锣就是大家的命，听见响声马上动身',
        '人在堤在同心同德，水来土掩不慌不忙！',
      ],
    ],
    [
      'rules of which only the last has its end',
      [
        '渡船规矩',
        '',
        '船没有靠稳以前不要起身，抱好孩子，拿好自己的东西',
        '牲口和人不坐同一班船，赶牛的请等下一趟，牵在柳树下',
        '风大浪急的日子听船工的，他说不开就不开，谁说也不行',
        '鱼篓和粪桶放在船尾，用盖子盖严，别让味道熏着旁边人',
        '船钱上岸以后再给，没有零钱的先记账，月底到祠堂结清。',
      ],
    ],
    [
      'wishes with sentences inside',
      [
        '渡口小学心愿墙',
        '',
        '我想让河上早点有一座桥。那样下雨天爷爷就不用背我过水了',
        '我想养一只不怕水的小狗。它可以跟我坐船，陪我走到学校去',
        '我想学会游泳，当一名船工。谁要过河，喊一声我就划过去接他',
        '我想给妈妈买一双雨靴。她的鞋总是湿的，冬天脚上都裂了口子',
        '我想看一回真正的大海。老师说河里的水，最后都要流到那里去',
        '我想快点长大。',
      ],
    ],
    [
      'what is said, and who says it behind',
      [
        '渡口谚语摘抄',
        '',
        '燕子贴着水面飞，船工收起晒着的渔网。老船工口述',
        '蚂蚁搬家蛇过道，渡口的绳子要加一道。老船工口述',
        '早上的雾浓得化不开，中午必定是大太阳。放水员记',
        '西边的云红成一片，明天的水要涨一尺三。放水员记',
        '以上各条由渡口小学的学生抄录。',
      ],
    ],
    [
      'questions above a closing line',
      [
        '渡口参观提问单',
        '',
        '台阶上的槽是做什么用的，一共有几道，为什么凿成斜的',
        '水尺上红漆画到哪一格，去年最高的水位，到了第几级上',
        '老船工一天要撑多少个来回，他的竹篙有多长，用了几年',
        '对岸为什么没有台阶，那边的人怎样上船，雨天怎么办呢',
        '渡口的石碑是哪一年立的，上面的字，你认得的有多少个',
        '每组选两题回答。',
      ],
    ],
  ])('%s stay as they are', (_, lines) => {
    const kept = lines.filter((line) => line !== '');
    const texts = textsOf(lines.join('\n'));
    expect([...texts].sort()).toEqual([...kept].sort());
  });

  it('stay below wrapped paragraphs', () => {
    const report = [
      '　　渡口今年的防汛从四月开始，先把堤上的草割了一遍，把去年塌下的',
      '两处用石头砌好，再把铜锣从祠堂搬到船棚。',
      '　　五月里试了一回锣，从东岸到西岸都听得见，只有磨坊那边水声太',
      '大，又添了一面。村里议定的口号有五条，请大家记住：',
    ];
    const slogans = [
      '一人看水一村安睡，一夜巡堤全家放心，今年人人有份',
      '堤上多走一个来回，堤下少担一份风险，多走不会吃亏',
      '沙袋宁可备而不用，不可用时到处去找，找来已经晚了',
      '上游来水早报一刻，下游撤人多出半天，半天就是人命',
      '铜锣就是大家的命，听见响声马上动身，不要回头看屋。',
    ];
    const wide = slogans.map((line) => `${line.slice(0, -1)}，东岸西岸一个样${line.slice(-1)}`);
    expect(textsOf([...report, ...wide].join('\n')).slice(-5)).toEqual(wide);
  });

  it('are parted from wrapped paragraphs by their words', () => {
    const lines = [
      '渡口的绳子',
      '',
      '渡口的绳子是麻的，三股拧成一股，浸过桐油，晒过二十个太',
      '阳。老船工说，麻绳比铁链子好，铁链子会响，夜里一响，对岸的',
      '狗就要叫。绳子断过一回，是发大水那年，漂下来一棵老樟树，绳',
      '子挂住了，人在船上喊，水在船下走，谁也没有听见谁的声音。',
    ];
    expect(textsOf(lines.join('\n'))).toEqual(['渡口的绳子', lines.slice(2).join('')]);
  });
});
