/**
 * What sites that hold documents are called, behind a name of their own: 某某文库, 某某范文网. Sources of
 * expressions for texts that `fold` gave. Whoever asks adds what else is a site's where it asks: 论坛
 * in a sentence, but not in an author's brackets.
 */

/** 文库, 书城; but 农家书屋 is a room. */
export const LIBRARIES =
  '文[库苑阁站]|(?<!农家|职工|社区|爱心|校园|班级|乡村|红色|流动|公益)书[屋阁城]';

/** What such sites hold: 范文网, 课件站. */
export const HOLDINGS = '范文|文秘|公文|文档|小说|论文|资料|材料|素材|课件|教案|作文';
