// Saves a workbook anew as exceljs packs it. usage: node save-exceljs.mjs IN OUT
import ExcelJS from "exceljs";

const [source, target] = process.argv.slice(2);
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(source);
await workbook.xlsx.writeFile(target);
