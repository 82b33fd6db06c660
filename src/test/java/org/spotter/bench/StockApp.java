package org.spotter.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a JavaFX program can be: a window with one button. It says so as soon as that is drawn, and
/// ends, as Spotter does in a rehearsal of its first screen.
public final class StockApp extends Application {
    private static final int FRAMES = 3;

    /// Made by JavaFX.
    public StockApp() {}

    /// Runs it.
    ///
    /// @param args none
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Button("Button")), 1180, 800));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES) {
                    System.out.println("drawn");
                    System.exit(0);
                }
            }
        }.start();
    }
}
