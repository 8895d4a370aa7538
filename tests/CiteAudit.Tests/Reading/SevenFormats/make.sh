#!/usr/bin/env bash
# Makes the files of SevenFormatsTests anew: one text of ours, saved by Pandoc (2.17) and LibreOffice (7.4) in seven formats.
set -euo pipefail
cd "$(dirname "$0")"

cite=(--citeproc --csl numbered.csl --metadata link-citations=true)
pandoc manuscript.md "${cite[@]}" --standalone -t markdown-citations-smart --wrap=none -o Files/manuscript.md
pandoc manuscript.md "${cite[@]}" --standalone -t html5 -o Files/manuscript.html
pandoc manuscript.md "${cite[@]}" --standalone -t latex -o Files/manuscript.tex
pandoc manuscript.md "${cite[@]}" --standalone -t jats_archiving -o Files/manuscript.xml
pandoc manuscript.md "${cite[@]}" --standalone -t docx -o Files/manuscript.docx
soffice --headless --convert-to pdf --outdir Files Files/manuscript.docx >/dev/null
soffice --headless --convert-to txt:Text --outdir Files Files/manuscript.docx >/dev/null

# Its list of references alone, saved by Pandoc and bibutils (7.2) for reference managers.
pandoc manuscript.md -t csljson -o Files/list.json
pandoc manuscript.md -t bibtex -o Files/bibtex.bib
pandoc manuscript.md -t biblatex -o Files/biblatex.bib
bib2xml Files/bibtex.bib 2>/dev/null | xml2ris -nb 2>/dev/null > Files/list.ris
