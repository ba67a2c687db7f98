// Computes every formula of a workbook with HyperFormula. usage: node compute-hyperformula.mjs FILE
// One line per formula, its fields separated by tabs: sheet, cell, kind (n number, s text), value.
import ExcelJS from "exceljs";
import { HyperFormula } from "hyperformula";

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(process.argv[2]);

function content(cell) {
	const { value } = cell;
	if (cell.formula) {
		return `=${cell.formula}`;
	}
	if (typeof value === "number") {
		return value;
	}
	return value === null ? null : `'${cell.text}`; // the sign keeps a text from being read as anything else
}

const sheets = {};
for (const sheet of workbook.worksheets) {
	const rows = [];
	for (let row = 1; row <= sheet.rowCount; row++) {
		const cells = [];
		for (let column = 1; column <= sheet.columnCount; column++) {
			cells.push(content(sheet.getCell(row, column)));
		}
		rows.push(cells);
	}
	sheets[sheet.name] = rows;
}
const names = workbook.definedNames.model.map(({ name, ranges }) => ({ name, expression: `=${ranges[0]}` }));
const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3" }, names);
const lines = [];
for (const sheet of workbook.worksheets) {
	const id = engine.getSheetId(sheet.name);
	sheet.eachRow(row => row.eachCell(cell => {
		if (cell.formula) {
			const value = engine.getCellValue({ sheet: id, row: cell.row - 1, col: cell.col - 1 });
			const kind = typeof value === "number" ? "n" : "s";
			const said = value !== null && typeof value === "object" ? value.value : value;
			lines.push([sheet.name, cell.address, kind, said ?? ""].join("\t"));
		}
	}));
}
process.stdout.write(`${lines.join("\n")}\n`);
