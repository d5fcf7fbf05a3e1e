import { readFileSync } from 'node:fs';
import { compose, extract } from '../utils/pipeline';
import { writeTxt } from '../utils/writers/txt';
for(const cache of process.argv.slice(2)) for(const [f,page] of Object.entries<any>(JSON.parse(readFileSync(cache,'utf8')))){
  const ex=extract(page); const c=compose(ex); 
  console.log(`#### ${f} title=${c.document.title} notices=${[...ex.notices,...c.notices].map(n=>JSON.stringify(n)).join(' ')}`);
  if(process.env.T) console.log(writeTxt(c.document));
  if(process.env.L) for(const {removal:r,state} of c.ledger) console.log(`   ${state} ${r.rule} ${r.text.slice(0,100).replace(/\n/g,' / ')}`);
}
