package io.orgdeck.ui.parts;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.jface.resource.ImageDescriptor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

	@ParameterizedTest
	@EnumSource
	void everyPictureIsThere(Icon icon) {
		assertNotEquals(ImageDescriptor.getMissingImageDescriptor(), icon.descriptor());
	}
}
