package org.spotter.ui.widget;

import javafx.scene.Node;
import org.spotter.guide.Topic;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Pictures;
import org.spotter.ui.widget.Statements.Style;

/// Pieces of reading.
public final class Topics {
    private Topics() {}

    /// {@return a topic as a card that opens}
    ///
    /// @param context gives the words
    /// @param topic   the topic
    public static Disclosure card(AppContext context, Topic topic) {
        var card = new Disclosure(
                context,
                context.words(topic.titleKey()),
                Texts.small(context.words(topic.leadKey())),
                () -> body(context, topic));
        card.setId("topic-" + topic.id());
        return card;
    }

    /// {@return what a topic says, without title and lead}
    ///
    /// @param context gives the words
    /// @param topic   the topic
    public static Node body(AppContext context, Topic topic) {
        var list = Statements.of(context, topic.statements(), topic.steps() ? Style.STEPS : Style.POINTS);
        return topic.picture()
                .filter(Pictures::has)
                .<Node>map(name -> Boxes.stack(picture(context, name), list))
                .orElse(list);
    }

    private static Node picture(AppContext context, String name) {
        var picture = new PictureView(name, context.words("picture." + name));
        picture.getStyleClass().add("topic-picture");
        return picture;
    }
}
