package io.orgdeck.core.store;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.osgi.util.NLS;

/**
 * What the first element of a model says about it.
 *
 * @param kind    name of the root, such as "Assessment"
 * @param version of the file format
 */
record ModelHead(String kind, FormatVersion version) {

	private static final Pattern NAMESPACE = Pattern.compile("http://orgdeck\\.io/(?:deck|assessment)/(\\d{1,4})");

	/** Empty when the root is in none of our namespaces. */
	static Optional<ModelHead> of(byte[] xml) throws DamagedException {
		var factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XmlLimits.properties().forEach(factory::setProperty);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
			try {
				reader.nextTag();
				return head(reader);
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			throw new DamagedException(NLS.bind(Messages.Model_notXml, line(e)), e);
		}
	}

	private static Optional<ModelHead> head(XMLStreamReader reader) {
		String namespace = reader.getNamespaceURI();
		var ours = NAMESPACE.matcher(namespace == null ? "" : namespace);
		if (!ours.matches()) {
			return Optional.empty();
		}
		int major = Integer.parseInt(ours.group(1));
		FormatVersion version = FormatVersion.parse(reader.getAttributeValue(null, "fileVersion"))
				.filter(stated -> stated.major() == major).orElse(new FormatVersion(major, major == 0 ? 9 : 0));
		return Optional.of(new ModelHead(reader.getLocalName(), version));
	}

	private static int line(XMLStreamException e) {
		return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
	}
}
