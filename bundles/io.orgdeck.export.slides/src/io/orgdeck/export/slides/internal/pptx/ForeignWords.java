package io.orgdeck.export.slides.internal.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.openxmlformats.schemas.presentationml.x2006.main.CTCommonSlideData;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;

import io.orgdeck.office.file.ReachableParts;

/**
 * Takes another document's words out of a template: its slides with notes and comments, who wrote it and about what, hidden data.
 * What stays are masters and layouts, which are the house's look. Works on the parts, before the library reads them.
 */
final class ForeignWords {

	/** Ends of the types of what new slides need of a presentation. */
	private static final List<String> NEEDED = List.of("/slideMaster", "/theme", "/tableStyles", "/font");
	/** Ends of the types of what tells about the file as a whole. */
	private static final List<String> ABOUT = List.of("/extended-properties", "/custom-properties", "/thumbnail", "/classificationlabels");
	/** Ends of the types of what masters and layouts may hold unseen. */
	private static final List<String> HIDDEN = List.of("/tags", "/customXml", "/customerData");
	private static final String MASTER = "/slideMaster";
	private static final String LAYOUT = "/slideLayout";

	private ForeignWords() {
	}

	static void remove(OPCPackage pack) throws InvalidFormatException, IOException, XmlException {
		PackagePart presentation = pack.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).getFirst();
		var document = read(presentation, PresentationDocument.Factory);
		forget(document.getPresentation());
		save(document, presentation);
		others(presentation.getRelationships(), NEEDED).forEach(presentation::removeRelationship);
		for (PackagePart master : related(pack, presentation, MASTER)) {
			clean(master);
			for (PackagePart layout : related(pack, master, LAYOUT)) {
				clean(layout);
			}
		}
		ends(pack.getRelationships(), ABOUT).forEach(pack::removeRelationship);
		clear(pack.getPackageProperties());
		ReachableParts.keepOnly(pack);
	}

	/** Lists of what is no longer there; names of sections, shows and reviewers. */
	private static void forget(CTPresentation presentation) {
		if (presentation.isSetSldIdLst()) {
			presentation.unsetSldIdLst();
		}
		if (presentation.isSetExtLst()) {
			presentation.unsetExtLst();
		}
		if (presentation.isSetCustShowLst()) {
			presentation.unsetCustShowLst();
		}
		if (presentation.isSetCustDataLst()) {
			presentation.unsetCustDataLst();
		}
		if (presentation.isSetHandoutMasterIdLst()) {
			presentation.unsetHandoutMasterIdLst();
		}
		if (presentation.isSetNotesMasterIdLst()) {
			presentation.unsetNotesMasterIdLst();
		}
	}

	/** Takes hidden data from a master or layout. */
	private static void clean(PackagePart part) throws InvalidFormatException, IOException, XmlException {
		if (ends(part.getRelationships(), HIDDEN).isEmpty()) {
			return;
		}
		if (part.getPartName().getName().contains("/slideMasters/")) {
			var document = read(part, SldMasterDocument.Factory);
			forget(document.getSldMaster().getCSld());
			save(document, part);
		} else {
			var document = read(part, SldLayoutDocument.Factory);
			forget(document.getSldLayout().getCSld());
			save(document, part);
		}
		ends(part.getRelationships(), HIDDEN).forEach(part::removeRelationship);
	}

	private static void forget(CTCommonSlideData data) {
		if (data.isSetCustDataLst()) {
			data.unsetCustDataLst();
		}
	}

	private static <T> T read(PackagePart part, DocumentFactory<T> factory) throws IOException, XmlException {
		try (InputStream in = part.getInputStream()) {
			return factory.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
		}
	}

	private static void save(XmlObject document, PackagePart part) throws IOException {
		try (OutputStream out = part.getOutputStream()) {
			document.save(out, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
		}
	}

	private static List<PackagePart> related(OPCPackage pack, PackagePart part, String end) throws InvalidFormatException {
		var parts = new ArrayList<PackagePart>();
		for (PackageRelationship relation : part.getRelationships()) {
			if (relation.getRelationshipType().endsWith(end)) {
				parts.add(pack.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
			}
		}
		return parts;
	}

	private static void clear(PackageProperties properties) {
		Optional<String> nothing = Optional.empty();
		Optional<Date> never = Optional.empty();
		properties.setCategoryProperty(nothing);
		properties.setContentStatusProperty(nothing);
		properties.setContentTypeProperty(nothing);
		properties.setCreatorProperty(nothing);
		properties.setDescriptionProperty(nothing);
		properties.setIdentifierProperty(nothing);
		properties.setKeywordsProperty(nothing);
		properties.setLanguageProperty(nothing);
		properties.setLastModifiedByProperty(nothing);
		properties.setLastPrintedProperty(never);
		properties.setRevisionProperty(nothing);
		properties.setSubjectProperty(nothing);
		properties.setTitleProperty(nothing);
		properties.setVersionProperty(nothing);
	}

	/** Ids of the relations whose type ends otherwise. */
	private static List<String> others(PackageRelationshipCollection relations, List<String> ends) {
		var kept = ends(relations, ends);
		var ids = new ArrayList<String>();
		relations.forEach(relation -> ids.add(relation.getId()));
		ids.removeAll(kept);
		return ids;
	}

	/** Ids of the relations whose type ends so. */
	private static List<String> ends(PackageRelationshipCollection relations, List<String> ends) {
		var ids = new ArrayList<String>();
		for (PackageRelationship relation : relations) {
			if (ends.stream().anyMatch(relation.getRelationshipType()::endsWith)) {
				ids.add(relation.getId());
			}
		}
		return ids;
	}
}
