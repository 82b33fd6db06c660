package org.spotter.ui.support;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.spotter.store.Settings;
import org.spotter.text.Messages;

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
        CHECK,
        /// Nobody looked at the skin, so the session is held.
        MISSED
    }

    /// Plays a sound.
    ///
    /// @param sound  which
    /// @param volume how loud, in percent of the full volume; at 0 it stays silent
    public void play(Sound sound, int volume) {
        if (volume > 0) {
            background.run(() -> start(sound, volume), started -> LOG.log(System.Logger.Level.DEBUG, "{0}", started));
        }
    }

    private static boolean start(Sound sound, int volume) {
        var name = "/sounds/" + Messages.key(sound) + ".wav";
        try (var in = Sounds.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            AudioFormat format;
            byte[] samples;
            try (var audio = AudioSystem.getAudioInputStream(new BufferedInputStream(in))) {
                format = audio.getFormat();
                samples = at(volume, audio.readAllBytes());
            }
            var clip = AudioSystem.getClip();
            clip.addLineListener(event -> {
                if (event.getType() == LineEvent.Type.STOP) {
                    clip.close();
                }
            });
            clip.open(format, samples, 0, samples.length);
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

    /// {@return samples at a volume; not every sound device has a volume of its own}
    ///
    /// @param volume  in percent; held between 0 and the full volume
    /// @param samples 16 bits each, the low byte first
    static byte[] at(int volume, byte[] samples) {
        var held = Math.clamp(volume, 0, Settings.MAX_VOLUME);
        var out = ByteBuffer.allocate(samples.length).order(ByteOrder.LITTLE_ENDIAN);
        var in = ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= Short.BYTES) {
            out.putShort((short) (in.getShort() * held / Settings.MAX_VOLUME));
        }
        return out.array();
    }
}
