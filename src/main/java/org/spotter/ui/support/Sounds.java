package org.spotter.ui.support;

import java.io.BufferedInputStream;
import java.io.IOException;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;

/// Short sounds of the timer. A machine without a sound device stays silent; words and colour say the same.
public final class Sounds {
    private static final System.Logger LOG = System.getLogger(Sounds.class.getName());

    private final Background background;

    /// Plays in the background.
    ///
    /// @param background runs what takes time
    public Sounds(Background background) {
        this.background = background;
    }

    /// The sounds there are.
    public enum Sound {
        /// A session is over.
        FINISHED,
        /// Time to look at the skin.
        CHECK
    }

    /// Plays a sound.
    ///
    /// @param sound which
    public void play(Sound sound) {
        background.run(() -> start(sound), started -> LOG.log(System.Logger.Level.DEBUG, "{0}", started));
    }

    private static boolean start(Sound sound) {
        var name = "/sounds/" + org.spotter.text.Messages.key(sound) + ".wav";
        try (var in = Sounds.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            var clip = AudioSystem.getClip();
            clip.addLineListener(event -> {
                if (event.getType() == LineEvent.Type.STOP) {
                    clip.close();
                }
            });
            try (var audio = AudioSystem.getAudioInputStream(new BufferedInputStream(in))) {
                clip.open(audio);
            }
            clip.start();
            return true;
        } catch (IOException
                | LineUnavailableException
                | UnsupportedAudioFileException
                | IllegalArgumentException
                | SecurityException _) {
            return false;
        }
    }
}
