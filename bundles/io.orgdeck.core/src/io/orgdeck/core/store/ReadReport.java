package io.orgdeck.core.store;

import java.io.CharConversionException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXParseException;

import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.core.store.LoadProblem.Severity;
import io.orgdeck.core.store.ModelHandler.KeptValueException;
import io.orgdeck.core.store.ModelHandler.RepeatedReferenceException;
import io.orgdeck.core.store.ModelHandler.StrayTextException;
import io.orgdeck.core.words.Names;

/** Puts what was met while reading a model into sentences. */
final class ReadReport {

	private final ModelResource resource;
	private final FormatVersion version;
	private final List<LoadProblem> problems = new ArrayList<>();
	private boolean rootWithoutId;

	ReadReport(ModelResource resource, FormatVersion version) {
		this.resource = resource;
		this.version = version;
	}

	void warn(String place, String message) {
		problems.add(new LoadProblem(Severity.WARNING, place, message));
	}

	/** The root is given an id because it has none. */
	void rootWithoutId() {
		rootWithoutId = true;
	}

	void loss(String place, String message) {
		problems.add(new LoadProblem(Severity.LOSS, place, message));
	}

	/** Takes over the parser's list, and what it has put aside as unknown. */
	void addWhatWasMet() {
		if (version.compareTo(FormatVersion.CURRENT) > 0) {
			warn("", NLS.bind(Messages.Report_newerMinor, version, FormatVersion.CURRENT));
		} else if (version.needsMigration()) {
			warn("", NLS.bind(Messages.Report_migrated, version, FormatVersion.CURRENT));
		}
		resource.getErrors().forEach(this::add);
		resource.getAllContents().forEachRemaining(object -> {
			AnyType unknown = resource.getEObjectToExtensionMap().get(object);
			if (unknown != null) {
				addUnknown(object, unknown);
			}
		});
	}

	private void addUnknown(EObject object, AnyType unknown) {
		var names = new TreeSet<String>();
		unknown.getAnyAttribute().forEach(entry -> names.add(entry.getEStructuralFeature().getName()));
		unknown.getAny().forEach(entry -> names.add(entry.getEStructuralFeature().getName()));
		names.removeIf(name -> object.eClass().getEStructuralFeature(name) != null);
		if (!names.isEmpty()) {
			warn(Names.onScreen().full(object), NLS.bind(Messages.Report_unknownKept, String.join(", ", names)));
		}
	}

	private void add(Diagnostic error) {
		String place = NLS.bind(Messages.Store_line, error.getLine());
		switch (error) {
			case KeptValueException kept -> warn(place, NLS.bind(Messages.Report_valueKept,
					new Object[] { kept.value(), Names.onScreen().feature(kept.feature()), Names.onScreen().full(kept.object()) }));
			case IllegalValueException illegal -> loss(place, NLS.bind(Messages.Report_value,
					new Object[] { text(illegal.getValue()), name(illegal.getFeature()), Names.onScreen().full(illegal.getObject()) }));
			case UnresolvedReferenceException dangling ->
				loss(place, NLS.bind(Messages.Report_dangling, dangling.getReference()));
			case FeatureNotFoundException unknown -> loss(place, NLS.bind(Messages.Report_feature, unknown.getName()));
			case ClassNotFoundException unknown -> loss(place, NLS.bind(Messages.Report_type, unknown.getName()));
			case PackageNotFoundException unknown -> loss(place, NLS.bind(Messages.Report_type, unknown.uri()));
			case RepeatedReferenceException repeated -> warn(place,
					NLS.bind(Messages.Report_repeated, Names.onScreen().full(repeated.object()),
							Names.onScreen().feature(repeated.feature())));
			case StrayTextException stray -> loss(place, NLS.bind(Messages.Report_strayText, stray.text()));
			default -> loss(place, NLS.bind(Messages.Report_other, error.getMessage()));
		}
	}

	LoadReport finish() {
		return new LoadReport(version, problems, rootWithoutId);
	}

	private static String text(Object value) {
		return value instanceof EObject object ? Names.onScreen().full(object) : String.valueOf(value);
	}

	private static String name(EStructuralFeature feature) {
		return feature == null ? "" : Names.onScreen().feature(feature);
	}

	/** Where in the XML a parser has given up. */
	static String place(Exception failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof DamagedException) {
				return cause.getMessage();
			}
			if (cause instanceof SAXParseException parse) {
				return NLS.bind(Messages.Model_notXml, parse.getLineNumber());
			}
			if (cause instanceof CharConversionException) {
				return Messages.Model_encoding;
			}
		}
		return failure.getMessage();
	}
}
