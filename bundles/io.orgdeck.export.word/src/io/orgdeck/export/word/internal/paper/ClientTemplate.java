package io.orgdeck.export.word.internal.paper;

import java.util.List;
import java.util.Optional;

import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.house.PageShape;

/** A client's template, which a new paper is put into: where the template says so, or in place of its text. */
final class ClientTemplate {

	private final HostDocument house;
	private final CTBody body;
	private final List<XmlObject> behind;
	private final boolean titled;

	/** Fills what is to be filled and takes out what is not kept; the paper is written behind it. */
	ClientTemplate(HostDocument house, Placeholders placeholders) {
		this.house = house;
		body = house.document().getDocument().getBody();
		boolean filled = placeholders.fill(body);
		house.document().getHeaderList().forEach(header -> placeholders.fill(header._getHdrFtr()));
		house.document().getFooterList().forEach(footer -> placeholders.fill(footer._getHdrFtr()));
		List<XmlObject> blocks = Blocks.of(body);
		Optional<XmlObject> place = blocks.stream().filter(block -> Placeholders.place(block).isPresent()).findFirst();
		titled = filled && place.isPresent();
		if (place.isPresent()) {
			int at = blocks.indexOf(place.get());
			behind = blocks.subList(at + 1, blocks.size());
			Blocks.remove(List.of(place.get()));
		} else {
			behind = List.of();
			blocks.forEach(Blocks::cut);
		}
	}

	/** Whether the template brings the title, so that the paper needs no cover. */
	boolean isTitled() {
		return titled;
	}

	/** Puts what stood behind the place of the paper at the end, and gives the last pages their shape, header and footer. */
	void finish(List<Piece> pieces, RunningHeads heads) {
		CTSectPr end = body.isSetSectPr() ? body.getSectPr() : null;
		PageShape shape = pieces.stream().filter(Piece.Turn.class::isInstance).map(piece -> ((Piece.Turn) piece).next())
				.reduce((one, other) -> other).orElse(house.page());
		if (!behind.isEmpty()) {
			XmlObject last = body.addNewP();
			Blocks.move(behind, last);
			Blocks.cut(last);
		}
		if (end == null || !shape.equals(house.page())) {
			end = end == null ? body.addNewSectPr() : end;
			shape.to(end);
		}
		if (pieces.stream().noneMatch(Piece.Turn.class::isInstance)) {
			heads.giveTo(end);
		}
	}
}
