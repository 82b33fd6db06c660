package org.spotter.sheet.print;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The one place to print at. All of it takes time, and none of it takes long: whatever does not answer is a fault.
public interface PrintDesk {
    /// {@return the printers, the usual one first}
    Printers printers();

    /// Sends a sheet, on both sides of the paper where the printer can.
    ///
    /// @param printer the printer's name
    /// @param order   the sheet
    /// @return what came of it
    Sent send(String printer, PrintOrder order);

    /// {@return how far a job is}
    ///
    /// @param job the job
    JobState ask(Job job);

    /// Looks closer at a job that has not moved for a while.
    ///
    /// @param job the job
    /// @return what is most likely in its way; [Fault#STUCK] when nothing says
    Fault why(Job job);

    /// Cancels a job that is not over, and takes everything of it out of the queue.
    ///
    /// @param job the job
    /// @return whether the queue did so
    boolean wipe(Job job);

    /// Takes out of the queues what a run of this program left there that was ended from outside. Where the system
    /// tells nothing of jobs, nothing happens.
    ///
    /// @param titles what its jobs are called
    /// @return whether nothing of it is left, as far as the system tells
    default boolean wipeLeft(Set<String> titles) {
        return true;
    }

    /// {@return the printers of this machine}
    ///
    /// @param environment a variable of the environment, or null
    /// @param property    a property of the system, or null
    static PrintDesk ofThisMachine(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> property) {
        var system = Optional.ofNullable(property.apply("os.name")).orElse("");
        return system.startsWith("Windows") ? new JavaDesk() : CupsDesk.ofThisMachine(environment, property);
    }
}
