import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_ARGS, findChromium } from './browsers';
const [out, ...files] = process.argv.slice(2);
const r:any=await build({configFile:false,logLevel:'error',build:{write:false,minify:false,lib:{entry:'utils/page/read-any-page.ts',formats:['iife'],name:'jr'}}});
const code=r[0].output[0].code;
const browser=await puppeteer.launch({executablePath:findChromium(),headless:true,pipe:true,defaultViewport:{width:1100,height:900},args:[...CHROMIUM_ARGS]});
const tab=await browser.newPage(); const res:any={};
for(const f of files){ try{ await tab.goto('file://'+f,{waitUntil:'domcontentloaded',timeout:8000}); res[f]=await tab.evaluate(`(()=>{${code};return jr.readAnyPage(document);})()`);}catch(e){console.log(f,String(e).slice(0,100));} }
writeFileSync(out!,JSON.stringify(res)); await browser.close();
