// Made by scripts/grammar-guards.ts from the forms. Do not edit: change them and run `npm run rules`.
import type { GrammarForm, Guard } from './grammar-forms';

export const GUARDS: Readonly<Record<GrammarForm, Guard>> = {
  date: { starts: '0123456789今刚前昨', needs: [] },
  number: { starts: '+-0123456789★☆', needs: [] },
  unknownLabel: { starts: '', needs: [':'] },
  unknownCount: { starts: '', needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '★', '☆'] },
  iconCount: { starts: '', needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] },
  tool: {
    starts:
      '+epqrst一上下不中举书人倒全关写分列加参友发只回在复大字小展已开微我手打扫投推搜收放文新无显更最朋查正添点热版电留登百立纠缩网腾触设评语调豆贴赞转返适通邮链长阅页首马＋',
    needs: [],
  },
  weakTool: {
    starts:
      '0123456789afilmpqtw下中倒关写博历原发只回夜大字小开引微手护推收放更查标楼正浏点特目相简繁编缩论评赞踩较进阅顶首默',
    needs: [],
  },
  bracketedCount: { starts: '书人全分回引弹推提收最查浏点热留短精网讨评赞跟踩转阅顶', needs: [] },
  credit: {
    starts: '主作供出制剪图头审排插摄撰整文朗来校海版监策绘统综编美翻视记设责配采音题',
    needs: [],
  },
  address: {
    starts: '',
    needs: ['cc', 'cn', 'co', 'ed', 'go', 'hk', 'ht', 'in', 'ne', 'or', 'to', 'tw'],
  },
  cameFrom: { starts: 'i发来', needs: [] },
  shortNumber: { starts: '0123456789l', needs: [] },
  numberFirst: { starts: ' 0123456789全共已有等累约被还需', needs: [] },
  countedAfter: {
    starts: '下人关分原参听喜回围字学已感打投播收查浏点热留看粉翻觉访评读赞跟转追阅页',
    needs: [],
  },
  'label.document': {
    starts:
      '上丙主乙人会传值内出列制办协单印原参受口召地培填备天姓学审对带年开性总成截打承抄投报拟指施时核比民注活温满班甲申电目科签经缺考职联范要议记访评说负责起邮部附难项',
    needs: [],
  },
  'label.neighbour': { starts: 'np上下前后更本此较阅', needs: [] },
  'label.date': {
    starts: 'dpu上信修入分刊创发回录投推提搜撰收整文日时更最本添生登编贡转采首',
    needs: [],
  },
  'label.file': { starts: 'd下个全分售大所收文本栏格积稿站类素索论资软金页', needs: [] },
  'label.source': {
    starts: 's供信内出刊原发图归摘收数文新更本来查永消源稿素资转选阅首',
    needs: ['出自', '取自', '引自', '录自'],
  },
  'label.person': {
    starts:
      'ae一三上二作供分创初制原发图复审小录总所投排提搜摄撰收整文最本校楼用监答策签终统编美翻译贡责转采题',
    needs: ['编辑', '责编'],
  },
  'label.contact': {
    starts: '加官客投服本淘知网群',
    needs: [
      'qq',
      'tg',
      'vx',
      'wx',
      '书友',
      '交流',
      '企鹅',
      '会员',
      '公众',
      '学习',
      '微信',
      '微博',
      '福利',
      '粉丝',
      '读者',
      '钉钉',
    ],
  },
  'label.tag': {
    starts: 'fkt专作关内博回图小帖开推搜文新本标模热相笔范菜视论词试话课资软问食',
    needs: [],
  },
  'label.count': {
    starts:
      'cdfhlrsv下人今修催关分参咨喜回围在好字已平引弹总想打投推提播收文更有本查没浏点热用粉累综编翻获被观订讨访评读购赞跟踩转追阅页顶预',
    needs: [],
  },
};
