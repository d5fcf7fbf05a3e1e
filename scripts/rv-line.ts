import { extract } from '../utils/pipeline';
import { readText } from '../utils/text/read-text';
const H=['石桥镇水渠清淤工作总结','今年入春以后，石桥镇把水渠清淤排在各项农活的前头，前后四十三天，干渠支渠全部清完。','清出的淤泥不乱堆，凡是没有污染的，统一运到渠边的旱地作肥，前后运了一千三百多车。'];
const W='五月底以前把桥洞和塌方处理完，入汛以后每逢大雨安排专人巡渠，做到有堵必通。';
for(const l of process.argv.slice(2)){const ex=extract(readText([...H,W,...l.split('|')].join('\n'),'https://a.example/8.txt'));console.log(l,ex.notices.map(n=>n.id),ex.removals.map(r=>r.rule+':'+r.grade+':'+r.text))}
