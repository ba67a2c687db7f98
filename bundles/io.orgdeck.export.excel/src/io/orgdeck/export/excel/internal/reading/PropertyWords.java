package io.orgdeck.export.excel.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;

import io.orgdeck.core.tables.Spreadsheet.Aside;
import io.orgdeck.export.excel.internal.workbook.WorkbookProperties;

/**
 * What a person has typed into the properties of a file. Names and times, which programs put there, are no words of a person, nor are
 * custom properties, which hold labels of confidentiality and ids of document stores.
 */
final class PropertyWords {

	private PropertyWords() {
	}

	/** The words, for the file as a whole; title and subject of a file of ours are the program's. */
	static List<Aside> of(OPCPackage file) throws OpenXML4JException {
		PackageProperties properties = file.getPackageProperties();
		boolean ours = properties.getCreatorProperty().filter(WorkbookProperties.PROGRAM::equals).isPresent();
		Stream<Optional<String>> made = Stream.of(properties.getTitleProperty(), properties.getSubjectProperty());
		Stream<Optional<String>> typed = Stream.of(properties.getDescriptionProperty(), properties.getKeywordsProperty(),
				properties.getCategoryProperty());
		return (ours ? typed : Stream.concat(made, typed)).flatMap(Optional::stream).map(String::strip).filter(text -> !text.isEmpty())
				.distinct().map(text -> new Aside(0, -1, text)).toList();
	}
}
