import { DARK, LIGHT, type Palette } from './palette.ts';

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');

/** The whole look of the paper: no file, font or picture is fetched. Phones stack tables into cards; paper is A4. */
export const STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}
--sans:system-ui,-apple-system,"Segoe UI",Roboto,Pretendard,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",sans-serif}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.65 var(--sans);word-break:keep-all;overflow-wrap:anywhere}
:lang(ko){line-height:1.75}
.page{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
.both .page{max-width:72rem}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;padding:.75rem 1rem;background:var(--card);color:var(--accent);border:2px solid var(--accent);border-radius:.5rem;z-index:1}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.25rem}
header.top{padding-bottom:2rem;border-bottom:1px solid var(--line);margin-bottom:2rem}
h1{font-size:clamp(1.75rem,1.3rem + 2vw,2.5rem);line-height:1.2;font-weight:650;letter-spacing:-.015em;margin:0 0 1rem;text-wrap:balance}
h1 .l+.l{font-size:.72em;color:var(--soft);font-weight:500;margin-top:.35em}
.meta{margin:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;color:var(--soft);font-size:.9375rem}
.meta dt{display:inline}.meta dd{display:inline;margin:0 0 0 .4em;color:var(--ink)}
nav.contents ol{list-style:none;margin:0;padding:0;font-size:.9375rem}
nav.contents>ol{columns:2;column-gap:2rem}
nav.contents ol ol{padding-left:.9rem}
nav.contents .chapter-link{font-weight:600;color:var(--ink)}
nav.contents li{break-inside:avoid;margin:0;padding:.1rem 0}
nav.contents a{display:block;padding:.25rem 0;text-decoration:none}
nav.contents a:hover{text-decoration:underline}
nav.contents h2{font-size:.9375rem;margin:0 0 .5rem;color:var(--soft);font-weight:600;letter-spacing:.01em}
section{margin-top:2.75rem}.body>section:first-child{margin-top:0}
.body>section>h2,.chapter>h2{font-size:1.625rem;line-height:1.3;font-weight:650;letter-spacing:-.01em;margin:0 0 1.25rem;text-wrap:balance}
.chapter{border-top:2px solid var(--accent);margin-top:4rem;padding-top:1.75rem}
.chapter>section:first-of-type{margin-top:1.5rem}
nav.contents{margin-top:2.75rem;padding:1.25rem 1.5rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
nav.contents li{break-inside:avoid}
h3{font-size:1.3125rem;line-height:1.35;font-weight:650;margin:0 0 1.1rem;text-wrap:balance}
h4{font-size:1.0625rem;line-height:1.4;font-weight:650;margin:0}
details{border-top:1px solid var(--line)}details:last-of-type{border-bottom:1px solid var(--line)}
details.whole{margin-top:2.75rem;border-bottom:1px solid var(--line)}
summary{display:flex;gap:.75rem;align-items:baseline;padding:.8rem 0;min-height:2.75rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"+";flex:none;width:1.1rem;color:var(--accent);font-weight:650;text-align:center}
details[open]>summary::before{content:"\\2212"}
summary:hover>*{text-decoration:underline;text-underline-offset:.2em}
summary h3{margin:0}
.folded{padding:.4rem 0 1.25rem 1.85rem}
h2 .l+.l,h3 .l+.l,h4 .l+.l{font-size:.85em;color:var(--soft);font-weight:500}
p,ul,ol,dl,.notice,.table{margin:0 0 1.25rem}
ul,ol{padding-left:1.35rem}
li{margin:.45rem 0;padding-left:.15rem}
li::marker{color:var(--accent)}
dl.terms{border-top:1px solid var(--line)}
dl.terms>div{padding:.9rem 0;border-bottom:1px solid var(--line)}
dl.terms dt{font-weight:600;margin:0 0 .2rem}
dl.terms dd{margin:0}
figure{margin:0 0 1.5rem}figure img{max-width:100%;height:auto;border-radius:.5rem}figcaption{color:var(--soft);font-size:.875rem}
.notice{padding:1.1rem 1.25rem;border-left:4px solid var(--infoLine);border-radius:.25rem .6rem .6rem .25rem;background:var(--infoPaper);color:var(--infoInk)}
.notice>:last-child{margin-bottom:0}
.notice .name{font-weight:650;margin:0 0 .3rem;line-height:1.4}
.notice.urgent{background:var(--urgentPaper);color:var(--urgentInk);border-color:var(--urgentLine);border-left-width:8px;font-size:1.125rem}
.notice.urgent .name{font-size:1.2rem}
.notice.caution{background:var(--cautionPaper);color:var(--cautionInk);border-color:var(--cautionLine)}
.l{display:block}
.both .pair{display:grid;gap:.4rem 2.5rem}
.both .pair>*{margin:0}
.both .pair{margin:0 0 1.25rem}
.both .pair>:nth-child(2){color:var(--soft)}
.both .notice .pair>:nth-child(2){color:inherit}
.both .notice>.pair{margin-bottom:.3rem}.both .notice>.pair:last-child,footer .pair{margin-bottom:0}
.both td .l+.l,.both th .l+.l,.both caption .l+.l,.both dt .l+.l,.both dd .l+.l,.both nav .l+.l{color:var(--soft);margin-top:.3em}
.table{max-width:100%}
table{border-collapse:collapse;width:100%;background:var(--card);border:1px solid var(--line);border-radius:.6rem;border-spacing:0;font-size:.9375rem;line-height:1.5}
caption{text-align:left;font-weight:600;padding:0 0 .65rem;caption-side:top;font-size:1.0625rem;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:.75rem .9rem;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:600;font-size:.875rem;vertical-align:bottom}
tbody th{font-weight:600;width:22%}.two tbody th{width:40%}.keys tbody th{width:4.5rem}
tbody tr:first-child>*{border-top:2px solid var(--line)}
td .label{display:none}
footer{margin-top:3rem;padding-top:1.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}
@media (min-width:40rem),print{.pair table{table-layout:fixed}.pair thead th:first-child{width:22%}}
@media screen and (min-width:64rem){.table.wide{max-width:none;width:min(72rem,calc(100vw - 4rem));margin-left:50%;transform:translateX(-50%)}.both .wide{width:auto;margin-left:0;transform:none}}
@media screen and (min-width:44rem){dl.terms>div{display:grid;grid-template-columns:minmax(9rem,30%) 1fr;gap:0 1.75rem}dl.terms dt{margin:0}.both .pair{grid-template-columns:1fr 1fr}.both .pair>:nth-child(2){color:var(--ink)}.both .notice .pair>:nth-child(2){color:inherit}}
@media screen and (max-width:43.99rem){
nav.contents>ol{columns:1}.folded{padding-left:0}nav.contents{padding:1rem}
.page{padding-top:1.75rem}
table,thead,tbody,tr,th,td,caption{display:block;width:auto}
table{border:0;background:none}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
caption{padding-bottom:.75rem}
tbody tr{background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin:0 0 .85rem;padding:.35rem 0}
tbody th,.two tbody th,.keys tbody th,tbody td,tbody tr:first-child>*{border:0;padding:.5rem 1rem;width:auto}
tbody th{font-size:1.0625rem;padding-top:.75rem}
td .label{display:block;color:var(--soft);font-size:.8125rem;font-weight:600;margin-bottom:.1rem}
td .label .l{display:inline}td .label .l+.l::before{content:" · "}
}
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#5a6168}}
@media print{
details::details-content{content-visibility:visible;display:block;block-size:auto;opacity:1}
details,details.whole{border:0;margin-top:5mm}summary{padding:0;min-height:0;break-after:avoid}summary::before{display:none}.folded{padding:2mm 0 0}
dl.terms>div{display:grid;grid-template-columns:28% 1fr;gap:0 5mm;padding:2mm 0}
:root{color-scheme:light;${variables({ ...LIGHT, paper: '#ffffff' })}}
body{font-size:10pt;line-height:1.5}:lang(ko){line-height:1.55}
.page,.both .page{max-width:none;padding:0}
.skip,nav.contents{display:none}
section{margin-top:7mm}.chapter{break-before:page;margin-top:0;padding-top:4mm}
.body>section>h2,.chapter>h2{font-size:15pt;break-after:avoid;margin-bottom:3mm}
h3{font-size:12.5pt;break-after:avoid;margin-bottom:2mm}h4{font-size:11pt;break-after:avoid}h1{font-size:20pt}caption{break-after:avoid;font-size:10.5pt}
tr,li,.notice,figure,dl.terms>div{break-inside:avoid}figure img{max-height:85mm}
thead{display:table-header-group}
table{font-size:8.5pt}th,td{padding:1.6mm 2mm}
.notice,.notice.urgent{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.both .pair{grid-template-columns:1fr 1fr;gap:2mm 8mm}.both .pair>:nth-child(2){color:var(--ink)}
a{color:inherit;text-decoration:none}
}`.replace(/\n/g, '');

/** Put behind `STYLE` where the page is to look as it prints, whatever the reader's screen prefers. */
export const ALWAYS_LIGHT = `@media screen{:root{color-scheme:light;${variables({ ...LIGHT, paper: '#ffffff' })}}}`;
