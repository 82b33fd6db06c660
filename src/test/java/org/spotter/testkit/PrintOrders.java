package org.spotter.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spotter.guide.Paper;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.Job;
import org.spotter.sheet.print.JobState;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.sheet.print.PrintOrder;
import org.spotter.sheet.print.Printer;
import org.spotter.sheet.print.Printers;
import org.spotter.sheet.print.Sent;

/// Printers that print nothing and remember what was asked of them.
public final class PrintOrders implements PrintDesk {
    /// The printer that is there unless a test says otherwise.
    public static final Printer PRINTER = printer("Front_desk", "Front desk");

    private static final int NUMBER = 7;

    private final List<PrintOrder> sent = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Job> wiped = new ArrayList<>();
    private Printers printers = Printers.of(List.of(PRINTER));
    private Optional<Sent> outcome = Optional.empty();
    private JobState state = new JobState.Done();
    private Fault reason = Fault.STUCK;
    private boolean wipes = true;

    /// {@return a printer with every paper, that nothing is wrong with}
    ///
    /// @param name  its name
    /// @param title what people call it
    public static Printer printer(String name, String title) {
        return new Printer(name, title, Optional.empty(), Set.of(Paper.values()), true);
    }

    /// Sets which printers there are.
    ///
    /// @param next the printers
    public void willHave(Printers next) {
        printers = next;
    }

    /// Sets what comes of sending from now on.
    ///
    /// @param next the outcome
    public void willBe(Sent next) {
        outcome = Optional.of(next);
    }

    /// Takes jobs from now on, which are as far as the test says.
    ///
    /// @param next how far
    public void willBe(JobState next) {
        outcome = Optional.empty();
        state = next;
    }

    /// Sets what a closer look at a job tells from now on.
    ///
    /// @param next what
    public void willBeStuckFor(Fault next) {
        reason = next;
    }

    /// Sets whether jobs can be cancelled.
    ///
    /// @param can whether
    public void willWipe(boolean can) {
        wipes = can;
    }

    /// {@return what was sent, oldest first}
    public List<PrintOrder> sent() {
        return List.copyOf(sent);
    }

    /// {@return the printers that were sent to, oldest first}
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /// {@return the jobs that were taken out of the queue, oldest first}
    public List<Job> wiped() {
        return List.copyOf(wiped);
    }

    @Override
    public Printers printers() {
        return printers;
    }

    @Override
    public Sent send(String printer, PrintOrder order) {
        sent.add(order);
        asked.add(printer);
        return outcome.orElseGet(() -> new Sent.Queued(new Job(printer, NUMBER)));
    }

    @Override
    public JobState ask(Job job) {
        return state;
    }

    @Override
    public Fault why(Job job) {
        return reason;
    }

    @Override
    public boolean wipe(Job job) {
        if (wipes) {
            wiped.add(job);
        }
        return wipes;
    }
}
