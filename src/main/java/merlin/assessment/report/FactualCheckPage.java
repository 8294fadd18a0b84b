package merlin.assessment.report;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import merlin.shared.Refusal;
import merlin.web.Pages;

/** The prime checks the facts of the draft and writes its reply. */
@Named
@ViewScoped
public class FactualCheckPage implements Serializable {
    @Inject
    ReadFactualCheck readFactualCheck;

    @Inject
    AskForCorrection askForCorrection;

    @Inject
    SaveReply saveReply;

    @Inject
    FinishFactualCheck finishFactualCheck;

    private String id;
    private String place;
    private String says;
    private String shouldSay;
    private String reply;
    private int seen;
    private boolean stale;
    private transient ReadFactualCheck.View view;

    public void load() {
        view = readFactualCheck.read(id);
        reply = view.reply();
        seen = view.replyVersion();
    }

    public String ask() {
        askForCorrection.ask(id, place, says, shouldSay);
        Pages.done("The lead assessor will answer your correction.");
        return here();
    }

    public String saveReply() {
        try {
            saveReply.save(id, reply, seen);
        } catch (Refusal refusal) {
            if (refusal.rule().equals("ASM-9")) {
                stale = true;
                view = readFactualCheck.read(id);
                seen = view.replyVersion();
            }
            throw refusal;
        }
        Pages.done("Your reply is saved: " + ReplyText.words(reply) + " of " + ReplyText.MOST + " words.");
        return here();
    }

    public String finish() {
        finishFactualCheck.finish(id);
        Pages.done("Thank you. The draft can no longer be changed from your side.");
        return "/app/assessment/case?faces-redirect=true&id=" + id;
    }

    private String here() {
        return "/app/assessment/facts?faces-redirect=true&id=" + id;
    }

    public ReadFactualCheck.View getView() {
        if (view == null) view = readFactualCheck.read(id);
        return view;
    }

    public List<SelectItem> getPlaces() {
        return Stream.concat(
                        getView().places().stream().map(p -> new SelectItem(p.code(), p.title())),
                        getView().criteria().stream().map(c -> new SelectItem(c.code(), c.code() + " " + c.title())))
                .toList();
    }

    public int getWords() {
        return ReplyText.words(getView().reply());
    }

    public boolean isStale() {
        return stale;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSays() {
        return says;
    }

    public void setSays(String says) {
        this.says = says;
    }

    public String getShouldSay() {
        return shouldSay;
    }

    public void setShouldSay(String shouldSay) {
        this.shouldSay = shouldSay;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
