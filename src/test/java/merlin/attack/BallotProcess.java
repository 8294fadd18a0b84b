package merlin.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import merlin.ballot.ABallot;
import merlin.ballot.ABallotDatabase;
import merlin.shared.ConfiguredDataSource;
import merlin.survey.protocol.Descriptor;

/** The ballot program's acceptance of answers in a {@link SmallProcess}: a submission goes in, its receipt comes back. */
final class BallotProcess {
    private BallotProcess() {}

    /** @param survey file with the survey's description */
    static SmallProcess start(ConfiguredDataSource database, Path survey) throws IOException {
        return SmallProcess.start(BallotProcess.class, database.getUrl(), database.getUser(), survey.toString());
    }

    public static void main(String[] arguments) throws IOException {
        ABallot ballot = new ABallot(HeldCommit.around(ABallotDatabase.at(arguments[0], arguments[1])));
        Descriptor survey = ballot.open(Descriptor.of(Files.readAllBytes(Path.of(arguments[2]))));
        SmallProcess.serve(submission -> ballot.acceptBytes(survey, submission));
    }
}
