package merlin.portfolio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import merlin.web.Pages;
import merlin.web.Texts;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/** The workbench of one chain: a tree of partners with filters that live in the address. */
@Named
@ViewScoped
public class ChainPage implements Serializable {
    @Inject
    ReadChain readChain;

    @Inject
    RemovePartner removePartner;

    @Inject
    RestorePartner restorePartner;

    @Inject
    Texts texts;

    private String id;
    private String words;
    private int tier;
    private RelationStatus status;
    private String removed;
    private String contract;
    private int partners;
    private int shown;
    private int version;
    private int changes;
    private TreeNode<ChainRow> root;

    public void load() {
        ChainView view = readChain.read(id);
        contract = view.contract().getTitle();
        partners = view.rows().size();
        version = view.latest().map(ChainVersion::getNumber).orElse(0);
        changes = view.unpublished().size();
        root = new DefaultTreeNode<>(null, null);
        shown = 0;
        grow(root, null, view.rows());
    }

    /** A partner is shown when it fits the filter, or when somebody below it does. */
    private boolean grow(TreeNode<ChainRow> above, String parentId, List<DraftRow> rows) {
        boolean any = false;
        for (DraftRow row : rows) {
            if (!Objects.equals(row.relation().getParentId(), parentId)) continue;
            ChainRow line = ChainRow.of(row);
            TreeNode<ChainRow> node = new DefaultTreeNode<>(line);
            node.setExpanded(true);
            boolean below = grow(node, row.relation().getId(), rows);
            if (!below && !line.fits(words, tier, status)) continue;
            above.getChildren().add(node);
            shown++;
            any = true;
        }
        return any;
    }

    public String remove(String subcontractId, String name) {
        removePartner.remove(subcontractId);
        Pages.done(texts.text("portfolio.removed", name));
        return "/app/portfolio/chain?faces-redirect=true&id=" + id + "&removed=" + subcontractId;
    }

    public String undo() {
        restorePartner.restore(removed);
        return "/app/portfolio/chain?faces-redirect=true&id=" + id;
    }

    /** How far the chain is, in a sentence or two. */
    public String getLead() {
        String published =
                version == 0 ? texts.text("portfolio.lead.none") : texts.text("portfolio.lead.version", version);
        return texts.text("portfolio.lead.partners", partners) + " " + published + " "
                + texts.text("portfolio.lead.changes", changes);
    }

    public boolean isFiltered() {
        return words != null || tier != 0 || status != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getTier() {
        return tier;
    }

    public void setTier(int tier) {
        this.tier = tier;
    }

    public RelationStatus getStatus() {
        return status;
    }

    public void setStatus(RelationStatus status) {
        this.status = status;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }

    public String getContract() {
        return contract;
    }

    public int getPartners() {
        return partners;
    }

    public int getShown() {
        return shown;
    }

    public TreeNode<ChainRow> getRoot() {
        return root;
    }
}
