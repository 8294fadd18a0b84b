package merlin.portfolio.facts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import merlin.web.Pages;
import merlin.web.Texts;

/** A prime states the eight facts of one relation, and sees what the partner answered. */
@Named
@ViewScoped
public class StateFactsPage implements Serializable {
    @Inject
    ReadFacts readFacts;

    @Inject
    StateFacts stateFacts;

    @Inject
    FactWords words;

    @Inject
    Texts texts;

    private String id;
    private String chainId;
    private String partner;
    private int number;
    private List<FactWords.FactLine> lines;
    private Integer paymentDays;
    private BigDecimal resultsShareHead;
    private BigDecimal resultsSharePassedDown;
    private BigDecimal feePercent;
    private Long promisedVolume;
    private Long actualVolume;
    private String volumeUnit;
    private Integer noticeByPrimeDays;
    private Integer noticeByPartnerDays;
    private LocalDate signedOn;
    private BigDecimal trainingHours;
    private BigDecimal developmentMoney;

    public void load() {
        ReadFacts.View view = readFacts.read(id);
        chainId = view.relation().getChainId();
        partner = view.partner();
        number = view.sheet().number();
        lines = words.of(view.sheet());
        show(view.sheet().facts());
    }

    private void show(Facts facts) {
        paymentDays = facts.paymentDays();
        resultsShareHead = facts.resultsShareHead();
        resultsSharePassedDown = facts.resultsSharePassedDown();
        feePercent = facts.feePercent();
        promisedVolume = facts.promisedVolume();
        actualVolume = facts.actualVolume();
        volumeUnit = facts.volumeUnit();
        noticeByPrimeDays = facts.noticeByPrimeDays();
        noticeByPartnerDays = facts.noticeByPartnerDays();
        signedOn = facts.signedOn();
        trainingHours = facts.trainingHours();
        developmentMoney = facts.developmentMoney();
    }

    public String save() {
        stateFacts.state(
                id,
                number,
                new Facts(
                        paymentDays,
                        resultsShareHead,
                        resultsSharePassedDown,
                        feePercent,
                        promisedVolume,
                        actualVolume,
                        volumeUnit,
                        noticeByPrimeDays,
                        noticeByPartnerDays,
                        signedOn,
                        trainingHours,
                        developmentMoney));
        Pages.done(texts.text("portfolio.facts.saved", partner));
        return "/app/portfolio/chain?faces-redirect=true&id=" + chainId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getChainId() {
        return chainId;
    }

    public String getPartner() {
        return partner;
    }

    public int getNumber() {
        return number;
    }

    public List<FactWords.FactLine> getLines() {
        return lines;
    }

    public Integer getPaymentDays() {
        return paymentDays;
    }

    public void setPaymentDays(Integer paymentDays) {
        this.paymentDays = paymentDays;
    }

    public BigDecimal getResultsShareHead() {
        return resultsShareHead;
    }

    public void setResultsShareHead(BigDecimal resultsShareHead) {
        this.resultsShareHead = resultsShareHead;
    }

    public BigDecimal getResultsSharePassedDown() {
        return resultsSharePassedDown;
    }

    public void setResultsSharePassedDown(BigDecimal resultsSharePassedDown) {
        this.resultsSharePassedDown = resultsSharePassedDown;
    }

    public BigDecimal getFeePercent() {
        return feePercent;
    }

    public void setFeePercent(BigDecimal feePercent) {
        this.feePercent = feePercent;
    }

    public Long getPromisedVolume() {
        return promisedVolume;
    }

    public void setPromisedVolume(Long promisedVolume) {
        this.promisedVolume = promisedVolume;
    }

    public Long getActualVolume() {
        return actualVolume;
    }

    public void setActualVolume(Long actualVolume) {
        this.actualVolume = actualVolume;
    }

    public String getVolumeUnit() {
        return volumeUnit;
    }

    public void setVolumeUnit(String volumeUnit) {
        this.volumeUnit = volumeUnit;
    }

    public Integer getNoticeByPrimeDays() {
        return noticeByPrimeDays;
    }

    public void setNoticeByPrimeDays(Integer noticeByPrimeDays) {
        this.noticeByPrimeDays = noticeByPrimeDays;
    }

    public Integer getNoticeByPartnerDays() {
        return noticeByPartnerDays;
    }

    public void setNoticeByPartnerDays(Integer noticeByPartnerDays) {
        this.noticeByPartnerDays = noticeByPartnerDays;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public BigDecimal getTrainingHours() {
        return trainingHours;
    }

    public void setTrainingHours(BigDecimal trainingHours) {
        this.trainingHours = trainingHours;
    }

    public BigDecimal getDevelopmentMoney() {
        return developmentMoney;
    }

    public void setDevelopmentMoney(BigDecimal developmentMoney) {
        this.developmentMoney = developmentMoney;
    }
}
