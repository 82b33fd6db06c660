package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.spotter.testkit.SheetVisits;

class LineArtTest {
    @Test
    void everyExercisePictureThatIsThereCanBeDrawn() {
        for (var exercise : SheetVisits.guide().program().exercises()) {
            exercise.picture().map(LineArt::path).filter(LineArt::has).ifPresent(path -> {
                var art = LineArt.load(path);
                assertThat(art.parts()).as(path).isNotEmpty();
                assertThat(art.width()).isPositive();
            });
        }
    }

    @Test
    void tickAndCrossAreThere() {
        assertThat(LineArt.load("/sheet/tick.svg").parts()).hasSize(1);
        assertThat(LineArt.load("/sheet/cross.svg").parts()).hasSize(2);
    }

    @Test
    void theTickIsDrawnLikeTheCross() {
        assertThat(LineArt.load("/sheet/tick.svg").parts())
                .extracting(LineArt.Part::kind)
                .containsOnly(
                        LineArt.load("/sheet/cross.svg").parts().getFirst().kind());
    }

    @Test
    void aMissingPictureIsNamed() {
        assertThatThrownBy(() -> LineArt.load("/pictures/none.svg")).hasMessageContaining("none");
    }
}
