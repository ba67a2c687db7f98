// Saves a workbook anew as SheetJS packs it. usage: node save-sheetjs.mjs IN OUT
import XLSX from "xlsx";

const [source, target] = process.argv.slice(2);
XLSX.writeFile(XLSX.readFile(source), target);
