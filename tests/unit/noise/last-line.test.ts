/** What a document says last of itself, directly above what a site sets below every text. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/pipeline';
import { readText } from '../../../utils/text/read-text';

const TEXT = `水表抄读须知
抄表员每月五日前到户抄表，住户请把表箱前的杂物移开，家中无人的，可以把读数写在门口的纸条上。
读数以吨为单位，红色的小数不计；对读数有疑问的，可以当场请抄表员再读一遍，也可以到站里查底账。
水表走得不准的，由供水站免费更换，换下来的旧表在站里保留三个月，供住户查对。`;
const FURNITURE = `上一篇：水费缴纳说明
下一篇：没有了
浏览：217次`;

/** The rules that are certain of a line of the text. */
function takers(lines: string, line: string): string[] {
  const page = readText(`${TEXT}\n${lines}`, 'http://ganlan.test/a.txt');
  const at = page.blocks.findIndex(({ text }) => text === line);
  return extract(page)
    .removals.filter(({ grade, spans }) => grade === 'certain' && spans.some((s) => s.block === at))
    .map(({ rule }) => rule);
}

describe('one line between the text and a site’s furniture', () => {
  it.each([
    '服务热线：0571-5550101',
    '客服电话：0571-5550102',
    '投稿邮箱：gongshui@example.com',
    '官方网站：www.gongshuizhan.example',
    '用户QQ群：5550103',
    '抖音号：gsz5550',
    '内部资料，请勿外传',
    '版权所有 翻印必究',
    '未经许可，不得转载',
    '作者：何粟',
    '供稿：渡口镇供水站',
    '更新日期：2024-06-18',
    '请扫码阅读供水站抄表手册',
    '请继续阅读下一节',
    '阅读 90分钟',
    '网址：www.gongshuizhan.example',
    '技术支持：县水务中心',
    '2019 2020 2021',
    '312 288 305',
    '月份 阅读 点赞 在看 转发',
    '转发　　812　　906',
    '拟稿：何粟　核稿：林渡　签发：许川',
    '继续学习抄表规程，弄懂每一格读数',
    'print("下载结束")',
    '③ 扫描表箱上的二维码，听语音说明',
    '步骤四：长按二维码，识别后登记',
    '大小：20cm×30cm',
    '字数：98千字',
    '难度：★★★',
    '乙方未经甲方同意，不得复制图纸',
    '（扫码听表箱讲解）',
    '报修请扫描下方二维码',
    '全文链接见附表2',
    '承办：渡口镇水务站',
    '微信扫码进群，按号领取水票',
    '长按二维码，登记领取水表',
    '请关注公众号，查看停水时刻',
    '请订阅手机短信，查看水位',
    '请注册后查看账单',
    '请登录水务网，查询水费',
    '责任编辑：林渡负责校样',
    '小编：由各村轮流担任',
    '作者：须为本镇居民',
    '来源：须注明水表号',
    '标签：统一贴在表箱左侧',
    '分类：按口径分为三类',
    '知识链接',
    '阅读拓展',
    '本镇文库收藏水利图书一千册',
    '评分：100分',
    '阅读：30 分',
    '字数：600 字',
    '责任编辑须知',
    '加载更多水表',
  ])('is the document’s: %s', (line) => {
    expect(takers(`${line}\n${FURNITURE}`, line)).toEqual([]);
    expect(takers(line, line)).toEqual([]);
  });

  it.each(['她收藏了那篇文章', '账号“渡口水务”全年推送 312 条', '标签：绿签为新表，黄签为旧表'])(
    'is the document’s below its signature, too: %s',
    (line) => {
      const signed = '渡口镇供水站\n2024年6月18日';
      expect(takers(`${signed}\n${line}\n${FURNITURE}`, line)).toEqual([]);
    },
  );

  it.each([
    ['请登录后查看全文', '请登录后查看全文'],
    ['来源：网友投稿', '来源：网友投稿\n责任编辑：小禾'],
    ['QQ群：5550103', '更多资料尽在禾苗文库\nQQ群：5550103'],
    ['本站客服QQ：5550104', '本站客服QQ：5550104'],
  ])('is the site’s in company of its like, or by its own words: %s', (line, lines) => {
    expect(takers(`${lines}\n${FURNITURE}`, line)).not.toEqual([]);
  });

  it('is each of those who held it', () => {
    const held = ['主办：渡口镇水务站', '承办：渡口镇文化站'];
    for (const line of held) expect(takers(`${held.join('\n')}\n${FURNITURE}`, line)).toEqual([]);
  });

  it.each(['积分：86', '编号：0412'])('is the document’s among its labels: %s', (line) => {
    const labels = '等级：甲等\n名次：第二名\n奖励：水票三十吨';
    expect(takers(`${labels}\n${line}\n${FURNITURE}`, line)).toEqual([]);
  });
});
