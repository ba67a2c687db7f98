package io.orgdeck.ui.outline;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;

import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.ui.parts.Labels;

/** The features of one object for the Properties view. Texts may be changed there; each change is a step of the document. */
final class ObjectProperties implements IPropertySource {

	/** What only programs need, beside ids. */
	private static final Set<EStructuralFeature> TECHNICAL = Set.of(DeckPackage.Literals.IDENTIFIED__ID, DeckPackage.Literals.CARD__LINEAGE,
			DeckPackage.Literals.QUESTION__LINEAGE);

	private final OrgDocument<?> document;
	private final EObject object;
	private final boolean changeable;

	/** @param changeable whether texts can be changed */
	ObjectProperties(OrgDocument<?> document, EObject object, boolean changeable) {
		this.document = document;
		this.object = object;
		this.changeable = changeable;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return features().stream().map(this::descriptor).toArray(IPropertyDescriptor[]::new);
	}

	/** Features that mean something to a reader: no ids, no votes in their stored form, nothing that is contained. */
	private List<EStructuralFeature> features() {
		return object.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> !TECHNICAL.contains(feature))
				.filter(feature -> feature instanceof EAttribute || isReferenceToOthers(feature)).toList();
	}

	private static boolean isReferenceToOthers(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer();
	}

	private IPropertyDescriptor descriptor(EStructuralFeature feature) {
		var descriptor = changeable && isText(feature) ? new TextPropertyDescriptor(feature, label(feature))
				: new PropertyDescriptor(feature, label(feature));
		descriptor.setAlwaysIncompatible(true);
		return descriptor;
	}

	private static String label(EStructuralFeature feature) {
		return Labels.sentenceCase(Names.onScreen().feature(feature));
	}

	private static boolean isText(EStructuralFeature feature) {
		return !feature.isMany() && feature.getEType() == EcorePackage.Literals.ESTRING;
	}

	@Override
	public Object getPropertyValue(Object id) {
		var feature = (EStructuralFeature) id;
		var value = object.eGet(feature);
		if (isText(feature)) {
			return Objects.requireNonNullElse(value, "");
		}
		return value instanceof Collection<?> many ? many.stream().map(ObjectProperties::words).collect(Collectors.joining(", "))
				: words(value);
	}

	private static String words(Object value) {
		return switch (value) {
			case null -> "";
			case EObject other -> Names.onScreen().label(other);
			case Boolean yes -> yes ? Messages.yes : Messages.no;
			default -> Words.onScreen().value(value);
		};
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		var feature = (EStructuralFeature) id;
		var text = "".equals(value) ? null : value;
		document.set(object, feature, text, NLS.bind(Messages.changeProperty, Names.onScreen().feature(feature)));
	}

	@Override
	public Object getEditableValue() {
		return object;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return object.eIsSet((EStructuralFeature) id);
	}

	@Override
	public void resetPropertyValue(Object id) {
		setPropertyValue(id, null);
	}
}
