package merlin.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import merlin.web.Texts;

/** The published versions of a chain, and what differs between two of them. */
@Named
@RequestScoped
public class VersionsPage {
    @Inject
    ReadChain readChain;

    @Inject
    ReadVersions readVersions;

    @Inject
    CompareVersions compareVersions;

    @Inject
    Texts texts;

    private String id;
    private Integer older;
    private Integer newer;
    private String contract;
    private List<ChainVersion> versions;
    private List<ComparisonLine> lines;

    /** Without numbers in the address the newest version is compared with the one before it. */
    public void load() {
        contract = readChain.read(id).contract().getTitle();
        versions = readVersions.read(id);
        if (versions.isEmpty()) return;
        if (newer == null) newer = versions.get(0).getNumber();
        if (older == null) older = newer - 1;
        lines = ComparisonLine.of(compareVersions.compare(id, older, newer), texts);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getOlder() {
        return older;
    }

    public void setOlder(Integer older) {
        this.older = older;
    }

    public Integer getNewer() {
        return newer;
    }

    public void setNewer(Integer newer) {
        this.newer = newer;
    }

    public String getContract() {
        return contract;
    }

    public List<ChainVersion> getVersions() {
        return versions;
    }

    public List<ComparisonLine> getLines() {
        return lines;
    }
}
