package io.orgdeck.core.edits;

import java.util.Optional;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.HouseStyleFile;
import io.orgdeck.core.house.HouseStyles;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;

/** Changes the house style that an assessment carries for its client; every method is one undoable step. */
public final class HouseEdits {

	private final AssessmentDocument document;

	public HouseEdits(AssessmentDocument document) {
		this.document = document;
	}

	/**
	 * The client's own style.
	 *
	 * @throws StoreException with a sentence, when what the file holds cannot be understood
	 */
	public Optional<HouseStyle> style() throws StoreException {
		return HouseStyles.ofClient(document.content());
	}

	/** Gives the client a style, in place of that of the firm. */
	public void set(HouseStyle house) {
		document.execute(Messages.setHouseStyle, () -> {
			if (document.content().getClient() == null) {
				document.content().setClient(Ids.create(Literals.CLIENT));
			}
			document.content().getClient().setHouseStyle(HouseStyleFile.text(house));
		});
	}

	/** Takes the client's style out, so that the firm's counts again. */
	public void remove() {
		if (document.content().getClient() != null && document.content().getClient().getHouseStyle() != null) {
			document.execute(Messages.removeHouseStyle, () -> document.content().getClient().setHouseStyle(null));
		}
	}
}
