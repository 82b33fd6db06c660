package org.spotter.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.spotter.guide.json.Problem;

/// One folder with files that are kept. A broken file is put aside and its backup is read; a file from a newer program
/// is left alone; nothing is ever written over what could not be read.
public final class Shelf {
    /// What a file that was put aside ends with.
    static final String BROKEN = ".broken";

    private final Optional<Path> folder;
    private final InstantSource clock;
    private final Set<String> leftAlone = new HashSet<>();
    private final List<Trouble> troubles = new ArrayList<>();

    /// Uses a folder.
    ///
    /// @param folder the folder, which need not exist yet; empty where there can be none
    /// @param clock  gives what is put aside a name of its own
    public Shelf(Optional<Path> folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Reads a file.
    ///
    /// @param file the file
    /// @param <T>  what it holds
    /// @return what it or its backup holds, else what stands for none
    public <T> T read(KeptFile<T> file) {
        if (folder.isEmpty()) {
            return file.empty();
        }
        var path = folder.get().resolve(file.name());
        return switch (file.reader().read(path)) {
            case Read.Whole<T>(var value) -> value;
            case Read.Absent<T> _ -> backup(file, path, path, List.of());
            case Read.Refused<T>(var problems) -> {
                if (newer(problems)) {
                    yield leaveAlone(file, Trouble.Kind.NEWER, path, problems);
                }
                var aside = aside(path);
                yield aside.isEmpty()
                        ? leaveAlone(file, Trouble.Kind.STUCK, path, problems)
                        : backup(file, path, aside.get(), problems);
            }
        };
    }

    private <T> T leaveAlone(KeptFile<T> file, Trouble.Kind kind, Path path, List<Problem> problems) {
        troubles.add(new Trouble(kind, path, problems));
        leftAlone.add(file.name());
        return file.empty();
    }

    /// The backup, for a file that is not there or was put aside.
    private <T> T backup(KeptFile<T> file, Path path, Path now, List<Problem> problems) {
        var backup = AtomicFile.backup(path);
        return switch (file.reader().read(backup)) {
            case Read.Whole<T>(var value) -> {
                troubles.add(
                        new Trouble(problems.isEmpty() ? Trouble.Kind.MISSING : Trouble.Kind.RESTORED, now, problems));
                try {
                    file.writer().write(path, value);
                } catch (IOException | RuntimeException _) {
                    // It is in memory and in the backup, and is written with the next change.
                }
                yield value;
            }
            case Read.Absent<T> _ -> {
                if (!problems.isEmpty()) {
                    troubles.add(new Trouble(Trouble.Kind.SET_ASIDE, now, problems));
                }
                yield file.empty();
            }
            case Read.Refused<T>(var more) -> {
                if (newer(more)) {
                    yield leaveAlone(file, Trouble.Kind.NEWER, backup, more);
                }
                var aside = aside(backup);
                if (aside.isEmpty()) {
                    yield leaveAlone(file, Trouble.Kind.STUCK, backup, more);
                }
                troubles.add(new Trouble(
                        Trouble.Kind.SET_ASIDE,
                        problems.isEmpty() ? aside.get() : now,
                        problems.isEmpty() ? more : problems));
                yield file.empty();
            }
        };
    }

    private static boolean newer(List<Problem> problems) {
        return problems.stream().map(Problem::kind).anyMatch(Predicate.isEqual(Problem.Kind.NEWER_VERSION));
    }

    /// Moves a file aside.
    private Optional<Path> aside(Path path) {
        var named = path.getFileName() + "." + clock.instant().getEpochSecond();
        var target = path.resolveSibling(named + BROKEN);
        for (var again = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); again++) {
            target = path.resolveSibling(named + "-" + again + BROKEN);
        }
        try {
            Files.move(path, target);
            return Optional.of(target);
        } catch (IOException | SecurityException _) {
            return Optional.empty();
        }
    }

    /// Writes a file, unless it holds that already. One that was left alone when it was read stays so.
    ///
    /// @param file  the file
    /// @param value what it is to hold
    /// @param <T>   what it holds
    /// @throws IOException when it can't be written; what stands there is then still as it was
    public <T> void write(KeptFile<T> file, T value) throws IOException {
        if (folder.isEmpty()) {
            throw new NoSuchFileException(file.name());
        }
        var path = folder.get().resolve(file.name());
        if (newerStands(file, path)) {
            return;
        }
        switch (file.reader().read(path)) {
            case Read.Whole<T>(var stands) -> {
                if (!stands.equals(value)) {
                    file.writer().write(path, value);
                }
            }
            case Read.Absent<T> _ -> {
                if (!file.empty().equals(value) || Files.exists(AtomicFile.backup(path))) {
                    file.writer().write(path, value);
                }
            }
            case Read.Refused<T>(var problems) -> {
                if (newer(problems)) {
                    leaveAlone(file, Trouble.Kind.NEWER, path, problems);
                    return;
                }
                if (aside(path).isEmpty()) {
                    throw new FileSystemException(path.toString());
                }
                leftAlone.remove(file.name());
                file.writer().write(path, value);
            }
        }
    }

    /// A file or backup of a newer program that was left alone and is still there.
    private <T> boolean newerStands(KeptFile<T> file, Path path) {
        return leftAlone.contains(file.name()) && (newerAt(file, path) || newerAt(file, AtomicFile.backup(path)));
    }

    private static <T> boolean newerAt(KeptFile<T> file, Path path) {
        return file.reader().read(path) instanceof Read.Refused<T>(var problems) && newer(problems);
    }

    /// {@return whether a file was left alone when it was read, so that what stands for none says nothing of it}
    public boolean leftAny() {
        return !leftAlone.isEmpty();
    }

    /// {@return what the person is to be told, once}
    public List<Trouble> takeTroubles() {
        var taken = List.copyOf(troubles);
        troubles.clear();
        return taken;
    }
}
