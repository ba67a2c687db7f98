"""Saves a workbook anew as openpyxl packs it. usage: python3 save_openpyxl.py IN OUT"""

import sys

import openpyxl

source, target = sys.argv[1:]
openpyxl.load_workbook(source).save(target)
