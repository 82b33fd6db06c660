package org.spotter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.spotter.diary.Diary;
import org.spotter.guide.Guide;
import org.spotter.lifting.Lifting;

/// A part of an episode that has a file of its own in the episode's folder.
///
/// @param file its file
/// @param get  takes the part from an episode
/// @param with puts the part into an episode
/// @param <T>  the part
public record EpisodePart<T>(KeptFile<T> file, Function<Episode, T> get, BiFunction<Episode, T, Episode> with) {
    /// {@return every part of an episode, each in one line; whoever keeps another one adds it here}
    ///
    /// @param guide the guide whose questions the answers are for
    public static List<EpisodePart<?>> all(Guide guide) {
        return List.of(
                of(AnswersFile.kept(guide), Episode::visit, Episode::withVisit),
                of(
                        new KeptFile<>("diary.json", DiaryFile::read, Diary.EMPTY, DiaryFile::write),
                        Episode::diary,
                        Episode::withDiary),
                of(
                        new KeptFile<>("lifting.json", LiftingFile::read, Lifting.NONE, LiftingFile::write),
                        Episode::lifting,
                        Episode::withLifting));
    }

    private static <T> EpisodePart<T> of(
            KeptFile<T> file, Function<Episode, T> get, BiFunction<Episode, T, Episode> with) {
        return new EpisodePart<>(file, get, with);
    }

    /// {@return an episode with this part as it is kept}
    ///
    /// @param shelf   the episode's folder
    /// @param episode the episode so far
    public Episode read(Shelf shelf, Episode episode) {
        return with.apply(episode, shelf.read(file));
    }

    /// {@return an episode with this part as it stands in a folder, whose files are left as they are; empty when the
    /// part can't be read}
    ///
    /// @param folder  the episode's folder
    /// @param episode the episode so far
    Optional<Episode> peek(Path folder, Episode episode) {
        var path = folder.resolve(file.name());
        return switch (file.reader().read(path)) {
            case Read.Whole<T>(var value) -> Optional.of(with.apply(episode, value));
            case Read.Refused<T> _ -> Optional.empty();
            case Read.Absent<T> _ ->
                switch (file.reader().read(AtomicFile.backup(path))) {
                    case Read.Whole<T>(var value) -> Optional.of(with.apply(episode, value));
                    case Read.Refused<T> _ -> Optional.empty();
                    case Read.Absent<T> _ -> Optional.of(episode);
                };
        };
    }

    /// Writes this part.
    ///
    /// @param shelf   the episode's folder
    /// @param episode the episode
    /// @throws IOException when it can't be written
    public void write(Shelf shelf, Episode episode) throws IOException {
        shelf.write(file, get.apply(episode));
    }

    /// {@return whether the episode has nothing of this part}
    ///
    /// @param episode the episode
    public boolean emptyIn(Episode episode) {
        return file.empty().equals(get.apply(episode));
    }
}
