"""An author's or reviewer's work on a board paper, with python-docx.

usage: python3 review_paper.py read IN                     paragraphs and tables, as readers see them that do not look into content controls
       python3 review_paper.py IN OUT KIND=SECTION...      one kind of work in each of these sections, which are named by their heading
"""

import base64
import io
import sys

import docx
from docx.enum.text import WD_COLOR_INDEX
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def paragraphs(paper, section):
    """The paragraphs of a section, without its heading."""
    found = []
    inside = False
    for paragraph in paper.paragraphs:
        if paragraph.style.name == "Heading 1":
            inside = paragraph.text == section
        elif inside and paragraph.text.strip():
            found.append(paragraph)
    return found


def is_bold(style):
    """What is bold already would look as before."""
    return bool(style.font.bold) if style.font.bold is not None or style.base_style is None else is_bold(style.base_style)


def tracked(paragraph, kind, text_element):
    change = OxmlElement("w:" + kind)
    change.set(qn("w:id"), "901")
    change.set(qn("w:author"), "Reviewer")
    run = OxmlElement("w:r")
    text = OxmlElement(text_element)
    text.text = "Words of a reviewer."
    run.append(text)
    change.append(run)
    paragraph._p.append(change)


def noted(paper, kind):
    """Adds a comment or footnote to the part of its kind, which is made where there is none."""
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "s"
    content = '<w:%s w:id="77" w:author="Reviewer"><w:p><w:r><w:t>A %s of a reviewer.</w:t></w:r></w:p></w:%s>' % (kind, kind, kind)
    if kind == "footnote":
        content = content.replace(' w:author="Reviewer"', "")
    end = "</w:%ss>" % kind
    there = [one.target_part for one in paper.part.rels.values() if one.reltype == relation]
    if there:
        there[0]._blob = there[0].blob.decode("utf-8").replace(end, content + end).encode("utf-8")
        return
    text = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:%ss %s>%s%s' % (kind, nsdecls("w"), content, end)
    part = Part(PackURI("/word/%ss.xml" % kind), "application/vnd.openxmlformats-officedocument.wordprocessingml.%ss+xml" % kind,
                text.encode("utf-8"), paper.part.package)
    paper.part.relate_to(part, relation)


def note(paper, paragraph, kind):
    """A comment on a paragraph, or a footnote at its end."""
    noted(paper, kind)
    if kind == "comment":
        start = OxmlElement("w:commentRangeStart")
        start.set(qn("w:id"), "77")
        paragraph.runs[0]._r.addprevious(start)
        end = OxmlElement("w:commentRangeEnd")
        end.set(qn("w:id"), "77")
        paragraph._p.append(end)
    reference = OxmlElement("w:%sReference" % kind)
    reference.set(qn("w:id"), "77")
    paragraph.add_run()._r.append(reference)


def delete_section(paper, section):
    heading = next(p for p in paper.paragraphs if p.style.name == "Heading 1" and p.text == section)._p
    block = heading
    while True:
        following = block.getnext()
        block.getparent().remove(block)
        block = following
        if block.tag == qn("w:p") and block.find(qn("w:pPr") + "/" + qn("w:pStyle")) is not None \
                and block.find(qn("w:pPr") + "/" + qn("w:pStyle")).get(qn("w:val")) == "Heading1":
            return


def work(paper, kind, section):
    if kind == "section-out":
        delete_section(paper, section)
        return
    paragraph = paragraphs(paper, section)[0]
    run = next(one for one in paragraph.runs if one.text.strip())
    if kind == "words":
        paragraph.add_run(" Words of a reviewer.")
    elif kind == "paragraph":
        paragraph.insert_paragraph_before("A paragraph of a reviewer.")
    elif kind == "picture":
        paragraph.add_run().add_picture(io.BytesIO(DOT), width=docx.shared.Cm(3))
    elif kind == "highlight":
        run.font.highlight_color = WD_COLOR_INDEX.YELLOW
    elif kind == "bold":
        run.bold = not is_bold(paragraph.style)
    elif kind == "strike":
        run.font.strike = True
    elif kind == "colour":
        run.font.color.rgb = docx.shared.RGBColor(0xC0, 0, 0)
    elif kind == "alignment":
        paragraph.alignment = 1
    elif kind == "style":
        paragraph.style = paper.styles["Heading 3"]
    elif kind == "table":
        table = paper.add_table(rows=1, cols=2)
        table.cell(0, 0).text = "A cell of a reviewer"
        paragraph._p.addprevious(table._tbl)
    elif kind in ("comment", "footnote"):
        note(paper, paragraph, kind)
    elif kind == "insertion":
        tracked(paragraph, "ins", "w:t")
    elif kind == "deletion":
        tracked(paragraph, "del", "w:delText")
    else:
        sys.exit(__doc__)


if sys.argv[1] == "read":
    read = docx.Document(sys.argv[2])
    for paragraph in read.paragraphs:
        print(paragraph.text)
    for table in read.tables:
        for row in table.rows:
            print(" | ".join(cell.text for cell in row.cells))
else:
    source, target, *works = sys.argv[1:]
    paper = docx.Document(source)
    for one in works:
        work(paper, *one.split("=", 1))
    paper.save(target)
