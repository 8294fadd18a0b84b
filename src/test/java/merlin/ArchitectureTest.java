package merlin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import merlin.shared.Allowed;
import merlin.survey.FreezeList;
import org.junit.jupiter.api.Test;

/** Who may import whom, and what every room keeps to. The table is the one of docs/rooms.md. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("merlin");

    /** Room, and the rooms it may import besides shared. */
    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("account", Set.of()),
            Map.entry("criteria", Set.of()),
            Map.entry("programme", Set.of("account", "criteria")),
            Map.entry("portfolio", Set.of("account", "programme")),
            Map.entry("payment", Set.of("account", "criteria", "programme", "portfolio", "survey")),
            Map.entry("survey", Set.of("account", "criteria", "portfolio")),
            Map.entry("ballot", Set.of("survey.protocol")),
            Map.entry("assessment", Set.of("account", "criteria", "programme", "portfolio", "payment", "survey")),
            Map.entry("accreditation", Set.of("account", "criteria", "programme", "assessment")),
            Map.entry(
                    "report",
                    Set.of(
                            "account",
                            "criteria",
                            "programme",
                            "portfolio",
                            "payment",
                            "survey",
                            "assessment",
                            "accreditation")),
            Map.entry(
                    "register",
                    Set.of(
                            "account",
                            "criteria",
                            "programme",
                            "portfolio",
                            "payment",
                            "survey",
                            "assessment",
                            "accreditation",
                            "report")),
            Map.entry("notice", Set.of("*")),
            Map.entry("audit", Set.of("*")),
            Map.entry("demo", Set.of("*")),
            Map.entry("web", Set.of("*")),
            Map.entry("cli", Set.of("survey", "survey.protocol", "criteria", "accreditation", "payment")));

    @Test
    void everyRoomImportsOnlyWhatTheTableAllows() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(to -> to.getPackageName().startsWith("merlin."))
                    .filter(to -> !may(from, to))
                    .forEach(to -> wrong.add(from.getName() + " -> " + to.getName()));
        }
        assertEquals(Set.of(), wrong);
    }

    private static boolean may(JavaClass from, JavaClass to) {
        String here = room(from);
        String there = room(to);
        if (here.equals(there) || there.equals("shared")) return true;
        Set<String> allowed = TABLE.get(here);
        if (allowed == null) return false;
        if (here.equals("ballot")) return to.getPackageName().startsWith("merlin.survey.protocol");
        // The sign-in frame serves every room's pages; nobody else may know it but through these two doors.
        if (there.equals("web"))
            return Set.of("merlin.web.Pages", "merlin.web.Texts").contains(to.getName());
        return allowed.contains("*") || allowed.contains(there);
    }

    private static String room(JavaClass javaClass) {
        String[] parts = javaClass.getPackageName().split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }

    @Test
    void everyUseCaseSaysWhoMayRunIt() {
        Set<String> silent = CLASSES.stream()
                .filter(c -> c.isAnnotatedWith(Transactional.class))
                .filter(c -> !isStore(c))
                .filter(c -> !c.isAnnotatedWith(Allowed.class))
                .filter(c -> c.getMethods().stream().noneMatch(m -> m.isAnnotatedWith(Allowed.class)))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), silent);
    }

    @Test
    void onlyStoresHoldAnEntityManager() {
        noClasses()
                .that()
                .areAnnotatedWith(Allowed.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(CLASSES);
    }

    @Test
    void sha5EveryStoreWorksInATransaction() {
        Set<String> without = CLASSES.stream()
                .filter(ArchitectureTest::isStore)
                .filter(c -> !c.isAnnotatedWith(Transactional.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    private static boolean isStore(JavaClass javaClass) {
        return javaClass.getFields().stream().anyMatch(f -> f.isAnnotatedWith(PersistenceContext.class));
    }

    @Test
    void everyRoomHasACharter() {
        Set<String> without = TABLE.keySet().stream()
                .filter(room -> CLASSES.stream().anyMatch(c -> room(c).equals(room)))
                .filter(room -> !new java.io.File("src/main/java/merlin/" + room + "/package-info.java").exists())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    @Test
    void roll4OnlyTheListControlFixesAPartnerList() {
        noClasses()
                .that()
                .resideOutsideOfPackage("merlin.survey.roll")
                .and()
                .doNotHaveFullyQualifiedName(FreezeList.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(FreezeList.class)
                .check(CLASSES);
    }

    @Test
    void noRoomCallsTheSystemClockForTheDate() {
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(CLASSES);
    }
}
