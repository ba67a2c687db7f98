"""An author's or reviewer's work on a board paper, with python-docx.

usage: python3 review_paper.py read IN                     paragraphs and tables, as readers see them that do not look into content controls
       python3 review_paper.py IN OUT KIND=SECTION...      one kind of work in each of these sections, which are named by their heading
"""

import base64
import io
import sys

import docx
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

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
