import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/pipeline';
import { readText } from '../../../utils/text/read-text';

const HEAD = [
  '石桥镇水渠清淤工作总结',
  '今年入春以后，石桥镇把水渠清淤排在各项农活的前头，前后四十三天，干渠支渠全部清完。',
  '清出的淤泥不乱堆，凡是没有污染的，统一运到渠边的旱地作肥，前后运了一千三百多车。',
];
const WHOLE = '五月底以前把桥洞和塌方处理完，入汛以后每逢大雨安排专人巡渠，做到有堵必通。';
const BROKEN = '五月底以前把桥洞和塌方处理完，入汛以后每逢大雨安排专人';

const isCut = (...lines: readonly string[]): boolean =>
  extract(readText([...HEAD, ...lines].join('\n'), 'https://a.example/8.txt')).notices.some(
    ({ id }) => id === 'cut-here',
  );

describe('what says itself that there is more', () => {
  it.each([
    '还剩15页未读，继续阅读',
    '您已预览 2 页，还有 9 页没看',
    '后面还有65%的内容等着您',
    '本文档共8页，您已预览2页',
    '当前仅展示前3页，全文共12页',
    '剩余内容登录后可见',
    '其余内容已隐藏',
    '全文预览已结束',
    '余下部分为付费章节',
    '以下内容需要回复才可见',
    '全文18页，免费看4页',
    '试读版，购买后可得完整21页',
    '还有 6 页没有展示，扫码接着看',
    '其后已折叠 9 页',
    '权限不够，只显示前三段',
    '想看完整版？回复“水渠”领取',
    '未显示部分需支付2元',
    '未展示的内容要5个积分',
    '未显示的部分请登录',
    '尚有7页未显示',
    '还有三分之二没有显示',
    '后文价格：3元',
    '其余段落，2元可读',
    '本文还有一半，付2元看完',
    '隐藏部分售价1元',
    '未读部分：￥2.00',
    '剩余部分支付1.5元后显示',
    '全文共6段，此处显示2段',
  ])('%s', (prompt) => {
    expect(isCut(WHOLE, prompt)).toBe(true);
    expect(isCut(WHOLE, prompt, '收藏', '文档由网友上传，觉得有用就收藏起来吧。')).toBe(true);
    expect(isCut(`${BROKEN}（${prompt}）`)).toBe(true);
  });

  it.each([
    '目前还有15%的农户没有签约',
    '其余部分由会员单位分片包干。',
    '剩余3章图册尚在测绘',
    '以下内容须逐条落实。',
    '本报告共8页，第2页有误。',
    '本文档共8页，您已预览8页',
    '本书共120页，每天看5页',
    '第七条 剩余部分需登录商城兑换',
    '未显示部分的水位尺须逐一补漆。',
    '剩余部分由村集体按每斤2元收购',
    '其余款项需支付20元押金',
    '还有三分之二的渠段没有开工',
    '下文以亩均2元为例',
    '未展示的样品不得购买',
  ])('not: %s', (line) => {
    expect(isCut(WHOLE, line)).toBe(false);
  });
});

describe('what offers more, where the text breaks off', () => {
  it.each(['下载后可查看完整文档', '下载本文档', '开通会员，畅读全文', '登录后阅读全文'])(
    '%s',
    (prompt) => {
      expect(isCut(BROKEN, prompt)).toBe(true);
      expect(isCut(BROKEN, prompt, '收藏', '文档由网友上传，觉得有用就收藏起来吧。')).toBe(true);
      expect(isCut(WHOLE, '四、下一步打算', prompt)).toBe(true);
      expect(isCut(WHOLE, prompt)).toBe(false);
      expect(isCut(WHOLE, '石桥镇人民政府', '2024.4.18', prompt)).toBe(false);
    },
  );

  it.each([
    '读全篇要先成为会员',
    '此处为节选，全文请到书库领取',
    '……剩下的内容请移步公众号',
    '下一页需要金币',
    '完整文档 ¥8.00',
    '后面的内容，客户端里看',
    '更多章节在书城里等您',
    '加微信看剩下的，回复“水渠”',
  ])('%s, whoever took the line', (prompt) => {
    expect(isCut(BROKEN, prompt)).toBe(true);
    expect(isCut(WHOLE, prompt)).toBe(false);
  });

  it.each([
    '您也可以下载客户端，登录后查看全部水费。',
    '登记以后可以检索全文数据库。',
    '3. 读者登录后阅读全文。',
    '会员登录后可以查看完整的缴费记录。',
    '您已读完全文，去客户端续借',
    '下载水务通APP',
    '登录后可查看本户的缴费记录',
    '会员登录后可查阅完整的供水目录',
  ])('not a line of the text below a heading: %s', (line) => {
    expect(isCut(WHOLE, '四、查询办法', line)).toBe(false);
    expect(isCut(WHOLE, '四、查询办法', line, '五、投诉办法', WHOLE)).toBe(false);
  });

  it.each([
    ['a list of references', '[2] 韩冬. 白三叶建植技术要点[M]. 北丘: 丘陵农业出版社, 2014: 33'],
    ['a credit', '石桥镇的渠水清了，今年的秧也栽得早。石桥融媒李荷编辑报道'],
    ['what authors say last', '以上汇报，请予审议'],
    ['attachments', '附件：1. 清淤任务分解表'],
    ['a place to sign', '巡渠员签名：'],
  ])('not after %s', (_, end) => {
    expect(isCut(WHOLE, end, '下载本文档')).toBe(false);
  });

  it('not where the document itself is about who may read what', () => {
    expect(
      isCut(
        '二、读者登录后可阅读全文数据库，每日下载不超过三十篇。',
        '三、逾期每天收一角',
        '登录后可查看全文数据库',
      ),
    ).toBe(false);
  });

  it('not where a button enlarges a picture, nor without any prompt', () => {
    expect(isCut(BROKEN, '点击查看原图')).toBe(false);
    expect(isCut(BROKEN)).toBe(false);
  });
});
