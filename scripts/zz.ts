import { findContentProblems } from '#check/find-content-problems.ts'; import { finishSite } from '#delivery/finish-site.ts'; import { buildSearchIndex } from '#search/index/build-index.ts'; import { spawnSync } from 'node:child_process';
const c=()=>{const u=process.cpuUsage();return (u.user+u.system)/1e6}; let t=c();
findContentProblems('content',{day:'2026-11-24'}); console.log('check',(c()-t).toFixed(2)); 
const r=spawnSync('bash',['-c','TIMEFORMAT="astro %R %U %S"; time "$@"','b',process.execPath,'node_modules/astro/bin/astro.mjs','build','--outDir','/tmp/zz-out'],{encoding:'utf8',env:{...process.env,SITE_DATE:'2026-11-24',...(process.argv[2]?{NODE_OPTIONS:'--cpu-prof --cpu-prof-dir=/tmp/prof'}:{})}}); console.log(r.stderr.slice(-60));
t=c(); await buildSearchIndex('/tmp/zz-out'); console.log('index (node only)',(c()-t).toFixed(2)); t=c(); finishSite('/tmp/zz-out','/'); console.log('finish',(c()-t).toFixed(2));
