package io.orgdeck.core.migration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import io.orgdeck.core.xml.XmlLimits;

/** The chain of steps that leads from any older version of the file format to the one of today, in memory. */
public final class Migrations {

	private final List<MigrationStep> steps;

	Migrations(List<MigrationStep> steps) {
		this.steps = List.copyOf(steps);
	}

	/** The steps that the program knows, from plug-ins too. */
	public static Migrations known() {
		return Holder.KNOWN;
	}

	/** Found when the first old file is opened. */
	private static final class Holder {
		private static final Migrations KNOWN = new Migrations(MigrationRegistry.platform().steps());
	}

	/**
	 * Brings a model to the version of today.
	 *
	 * @param xml the model as it stands in the file
	 * @return the model as XML
	 */
	public byte[] toCurrent(byte[] xml, FormatVersion from) throws MigrationException {
		Document model = parse(xml);
		for (FormatVersion at = from; at.needsMigration();) {
			MigrationStep step = stepFrom(at);
			try {
				step.migration().migrate(model);
			} catch (RuntimeException e) {
				throw new MigrationException(NLS.bind(Messages.Migrations_stepFailed, step.from(), step.to()), e);
			}
			at = step.to();
		}
		return print(model);
	}

	private MigrationStep stepFrom(FormatVersion version) throws MigrationException {
		Optional<MigrationStep> step = steps.stream().filter(each -> each.from().equals(version)).findFirst();
		return step.orElseThrow(() -> new MigrationException(NLS.bind(Messages.Migrations_noStep, version)));
	}

	private static Document parse(byte[] xml) throws MigrationException {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			XmlLimits.properties().forEach(factory::setAttribute);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return builder.parse(new ByteArrayInputStream(xml));
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new MigrationException(Messages.Migrations_notXml, e);
		}
	}

	private static byte[] print(Document model) throws MigrationException {
		var out = new ByteArrayOutputStream();
		try {
			TransformerFactory.newInstance().newTransformer().transform(new DOMSource(model), new StreamResult(out));
		} catch (TransformerException e) {
			throw new MigrationException(Messages.Migrations_notXml, e);
		}
		return out.toByteArray();
	}
}
