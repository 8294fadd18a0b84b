package merlin.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import merlin.accreditation.Certificate;
import merlin.accreditation.ReadCertificate;
import merlin.accreditation.Standing;
import merlin.accreditation.Standings;
import merlin.shared.MerlinClock;

/** A certificate as it was given, and beside it what holds today. */
@Named
@RequestScoped
public class CertificatePage {
    @Inject
    ReadCertificate readCertificate;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    private String number;
    private Certificate certificate;
    private Standing today;

    public void load() {
        certificate = readCertificate.read(number);
        today = standings.of(certificate.primeId(), MerlinClock.today(clock));
    }

    public Certificate getCertificate() {
        return certificate;
    }

    public Standing getToday() {
        return today;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
