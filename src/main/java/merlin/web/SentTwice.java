package merlin.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** WEB-5 What came of the forms sent last, so that one sent twice is done once. */
@ApplicationScoped
class SentTwice {
    private static final int REMEMBERED = 1_000;
    private static final int PATIENCE_SECONDS = 60;

    /** Where the browser was sent after a form was done, and the cookies that carry the green message there. */
    record Answer(String location, List<String> cookies) {}

    /** One sending: the first of its kind, or a repeat that waits for the first. */
    record Sending(String form, boolean first, CompletableFuture<Optional<Answer>> outcome) {}

    private final Map<String, CompletableFuture<Optional<Answer>>> forms = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Optional<Answer>>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param form the same for two sendings that are alike in person, page, state and everything typed */
    synchronized Sending begin(String form) {
        CompletableFuture<Optional<Answer>> earlier = forms.get(form);
        if (earlier != null) return new Sending(form, false, earlier);
        CompletableFuture<Optional<Answer>> now = new CompletableFuture<>();
        forms.put(form, now);
        return new Sending(form, true, now);
    }

    /** @param answer empty when the form was not done: it may then be sent again as it is */
    synchronized void end(Sending sending, Optional<Answer> answer) {
        if (answer.isEmpty()) forms.remove(sending.form, sending.outcome);
        sending.outcome.complete(answer);
    }

    /** The first sending's answer; empty when it was not done. */
    Optional<Answer> answerTo(Sending repeat) {
        try {
            return repeat.outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }
}
