"""Writes what Microsoft Forms exports: a table in a workbook, dates as dates. usage: python3 forms_openpyxl.py OUT STATEMENT..."""

import datetime
import sys

import openpyxl
from openpyxl.worksheet.table import Table

target, *statements = sys.argv[1:]
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Sheet1"
sheet.append(["ID", "Start time", "Completion time", "Email", "Name", *statements, "Comment"])
answers = ["Established", "2 Beginning", "5", "Don't know", "Does not apply"]
for number in range(1, 41):
    start = datetime.datetime(2026, 11, 3, 9, number, 7)
    sheet.append(
        [number, start, start + datetime.timedelta(minutes=6), "anonymous", None]
        + [answers[(number + i) % 5] for i in range(len(statements))]
        + ["Grüße & <Dank>" if number == 7 else None]
    )
sheet.add_table(Table(displayName="OfficeForms", ref=f"A1:{sheet.cell(41, 6 + len(statements)).coordinate}"))
book.save(target)
