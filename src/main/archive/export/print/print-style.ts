/** For paper: black on white, pictures whole, no line alone. */
export const PRINT_STYLE = `html{font:11pt/1.5 Charter,Georgia,"Noto Serif","Noto Naskh Arabic","Noto Sans Arabic","Noto Serif CJK SC","Noto Sans CJK SC",serif;color:#111}
body{margin:0}section,nav{break-after:page}section:last-child{break-after:auto}
h1{font-size:22pt;line-height:1.2;margin:0 0 6pt;break-after:avoid}h2,h3,h4{break-after:avoid;line-height:1.3}
p{orphans:3;widows:3;margin:0 0 8pt}.standfirst{font-size:13pt;color:#444}.meta,footer,small,figcaption{font:9pt/1.45 "Noto Sans","Noto Sans Arabic",system-ui,sans-serif;color:#444}
figure{margin:10pt 0;break-inside:avoid}img{max-width:100%;max-height:200mm;height:auto;object-fit:contain}figcaption{margin-top:3pt}
blockquote{margin:8pt 0;padding-inline-start:10pt;border-inline-start:2pt solid #bbb}table{border-collapse:collapse;max-width:100%}td,th{border:.5pt solid #999;padding:2pt 5pt;vertical-align:top}tr{break-inside:avoid}
pre{white-space:pre-wrap}a{color:inherit;text-decoration-color:#999}footer{border-top:.5pt solid #bbb;margin-top:14pt;padding-top:5pt;overflow-wrap:anywhere;break-inside:avoid;font-size:8pt}footer p{margin:0 0 1pt}code{overflow-wrap:anywhere}
.note{border:.5pt solid #bbb;padding:4pt 8pt;margin-top:12pt}nav ol{padding-inline-start:18pt}nav li{margin:0 0 4pt}nav a{text-decoration:none}`
