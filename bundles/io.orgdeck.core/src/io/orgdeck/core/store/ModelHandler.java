package io.orgdeck.core.store;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.BasicFeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

import io.orgdeck.core.xml.XmlLimits;

/**
 * Builds a model from XML that nobody vouches for. References are plain ids: they name no other document and no Java
 * class. Values that cannot be read are kept beside the object, to be written back.
 */
final class ModelHandler extends SAXXMIHandler {

	/** A value that could not be read but is kept. */
	static final class KeptValueException extends XMIException {
		private static final long serialVersionUID = 1L;
		private final transient EObject object;
		private final transient EStructuralFeature feature;
		private final String value;

		KeptValueException(EObject object, EStructuralFeature feature, String value, XMIException cause) {
			super(cause.getMessage(), cause, cause.getLocation(), cause.getLine(), cause.getColumn());
			this.object = object;
			this.feature = feature;
			this.value = value;
		}

		EObject object() {
			return object;
		}

		EStructuralFeature feature() {
			return feature;
		}

		String value() {
			return value;
		}
	}

	/** Something that stands where nothing of its kind can. */
	static final class StrayTextException extends XMIException {
		private static final long serialVersionUID = 1L;
		private final String text;

		StrayTextException(String text, String location, int line) {
			super(text, location, line, 0);
			this.text = text;
		}

		String text() {
			return text;
		}
	}

	/** The same object more than once where each counts once. */
	static final class RepeatedReferenceException extends XMIException {
		private static final long serialVersionUID = 1L;
		private final transient Pending reference;

		private RepeatedReferenceException(Pending reference, String location) {
			super(reference.feature().getName(), location, reference.line(), 0);
			this.reference = reference;
		}

		EObject object() {
			return reference.object();
		}

		EReference feature() {
			return reference.feature();
		}
	}

	/** References that stand in the XML and can be followed once everything is read. */
	private record Pending(EObject object, EReference feature, List<String> ids, int line) {
	}

	private final List<Pending> pending = new ArrayList<>();
	private int depth;
	private int elements;
	private int references;
	private int problems;

	ModelHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (++depth > XmlLimits.DEPTH) {
			throw new SAXException(new DamagedException(Messages.Model_tooDeep));
		}
		if (++elements > Limits.ELEMENTS) {
			throw new SAXException(new DamagedException(NLS.bind(Messages.Model_tooMany, Limits.ELEMENTS)));
		}
		super.startElement(uri, localName, name, ours(attributes));
		boolean plainText = types.peek() instanceof EAttribute;
		for (int i = 0; plainText && i < attributes.getLength(); i++) {
			report(new StrayTextException(attributes.getQName(i) + "=\"" + attributes.getValue(i) + '"', getLocation(),
					getLineNumber()));
		}
	}

	/** The name of a foreign namespace without signs that EMF would write back unescaped. */
	@Override
	public void startPrefixMapping(String prefix, String uri) {
		super.startPrefixMapping(prefix, uri.replaceAll("[&<>\"'\\s\\p{Cntrl}]", "_"));
	}

	/** Without what XML itself reserves, such as xml:space, which EMF would keep in a form that cannot be read again. */
	private Attributes ours(Attributes attributes) {
		var ours = new AttributesImpl(attributes);
		for (int i = attributes.getLength() - 1; i >= 0; i--) {
			if (attributes.getQName(i).startsWith("xml:")) {
				report(new StrayTextException(attributes.getQName(i) + "=\"" + attributes.getValue(i) + '"', getLocation(),
						getLineNumber()));
				ours.removeAttribute(i);
			}
		}
		return ours;
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		depth--;
		super.endElement(uri, localName, name);
	}

	/**
	 * Of two values where there can be one, the first stays and the second is reported; so is an object that belongs nowhere. What
	 * a newer version has added may stand there any number of times. A list gets no hole where a value could not be made; what
	 * stood there is reported elsewhere.
	 */
	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		if (feature.isMany() && value == null) {
			return;
		}
		boolean second = !feature.isMany() && object.eIsSet(feature) && !(object instanceof AnyType);
		if (second || isNowhere(feature, value)) {
			report(new IllegalValueException(object, feature, value, null, getLocation(), getLineNumber(),
					getColumnNumber()));
		} else if (object instanceof AnyType unknown && value instanceof EObject) {
			addUnknown(unknown, feature, value);
		} else {
			super.setFeatureValue(object, feature, value, position);
		}
	}

	/** EMF would look through all that came before whether it is there already, for each element anew. */
	private static void addUnknown(AnyType unknown, EStructuralFeature feature, Object value) {
		((BasicFeatureMap) unknown.getMixed()).addUnique(FeatureMapUtil.createEntry(feature, value));
	}

	/** An object that stands where only a reference to one can stand belongs to nothing. */
	private static boolean isNowhere(EStructuralFeature feature, Object value) {
		return feature instanceof EReference reference && !reference.isContainment() && value instanceof EObject target
				&& !target.eIsProxy() && target.eContainer() == null;
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		boolean nobodysText = text == null && mixedTargets.peek() == null;
		if (nobodysText) {
			String stray = new String(characters, start, length).strip();
			if (!stray.isEmpty()) {
				report(new StrayTextException(stray, getLocation(), getLineNumber()));
			}
		}
		super.characters(characters, start, length);
	}

	@Override
	protected EPackage getPackageForURI(String namespace) {
		return namespace == null ? null : ((ModelResource) xmlResource).knownPackage(namespace);
	}

	@Override
	protected void handleSchemaLocation() {
		// A file does not tell us where to look for its meaning.
	}

	@Override
	protected void setValueFromId(EObject object, EReference reference, String ids) {
		if (reference.isContainment() || reference.isContainer()) {
			error(new IllegalValueException(object, reference, ids, null, getLocation(), getLineNumber(), getColumnNumber()));
			return;
		}
		pending.add(new Pending(object, reference, decoded(ids), getLineNumber()));
	}

	/** One by one, so that a text of nothing but references is refused before it is taken apart. */
	private List<String> decoded(String ids) {
		var decoded = new ArrayList<String>();
		var words = new StringTokenizer(ids);
		while (words.hasMoreTokens()) {
			if (++references > Limits.REFERENCES) {
				throw new UncheckedIOException(new DamagedException(NLS.bind(Messages.Model_tooMany, Limits.REFERENCES)));
			}
			decoded.add(ReferenceText.decode(words.nextToken()));
		}
		return decoded;
	}

	@Override
	protected void handleForwardReferences(boolean isEndDocument) {
		pending.forEach(this::resolve);
		pending.clear();
		super.handleForwardReferences(isEndDocument);
	}

	/** Each id by itself, so that one that leads nowhere does not take its neighbours with it. */
	private void resolve(Pending reference) {
		var targets = new ArrayList<EObject>();
		for (String id : reference.ids()) {
			EObject target = xmlResource.getEObject(id);
			if (target == null) {
				error(new UnresolvedReferenceException(reference.object(), reference.feature(), id, getLocation(),
						reference.line(), 0));
			} else if (!reference.feature().getEReferenceType().isInstance(target)) {
				illegal(reference, target);
			} else {
				targets.add(target);
			}
		}
		if (reference.feature().isMany()) {
			referToAll(reference, targets);
		} else if (!targets.isEmpty()) {
			reference.object().eSet(reference.feature(), targets.getFirst());
			targets.stream().skip(1).forEach(further -> illegal(reference, further));
		}
	}

	private void referToAll(Pending reference, List<EObject> targets) {
		@SuppressWarnings("unchecked")
		var list = (List<EObject>) reference.object().eGet(reference.feature());
		int before = list.size();
		list.addAll(new LinkedHashSet<>(targets));
		if (list.size() - before < targets.size()) {
			error(new RepeatedReferenceException(reference, getLocation()));
		}
	}

	private void illegal(Pending reference, EObject target) {
		error(new IllegalValueException(reference.object(), reference.feature(), target, null, getLocation(), reference.line(), 0));
	}

	/** No part of a model stands in another document: one that says so keeps what stands here. */
	@Override
	protected void handleProxy(InternalEObject part, String uri) {
		error(new StrayTextException(uri, getLocation(), getLineNumber()));
	}

	@Override
	public void error(XMIException error) {
		switch (error) {
			case IllegalValueException illegal when illegal.getFeature() instanceof EAttribute attribute
					&& !attribute.isMany() && illegal.getValue() instanceof String text -> {
				keep(illegal.getObject(), attribute, text, illegal);
			}
			case UnresolvedReferenceException dangling when dangling.getFeature() != null
					&& !dangling.getFeature().isMany() -> {
				keep(dangling.getObject(), dangling.getFeature(), ReferenceText.encode(dangling.getReference()), dangling);
			}
			default -> report(error);
		}
	}

	private void report(XMIException problem) {
		if (++problems > Limits.PROBLEMS) {
			throw new UncheckedIOException(new DamagedException(NLS.bind(Messages.Model_tooManyProblems, Limits.PROBLEMS)));
		}
		super.error(problem);
	}

	private void keep(EObject object, EStructuralFeature feature, String value, XMIException problem) {
		recordUnknownFeature(null, feature.getName(), false, object, value);
		report(new KeptValueException(object, feature, value, problem));
	}
}
