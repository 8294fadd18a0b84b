package merlin.portfolio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import merlin.account.Organisation;
import merlin.web.Pages;
import merlin.web.Texts;

/** A partner says what it offers and whether everybody may read it. */
@Named
@ViewScoped
public class PresentPage implements Serializable {
    @Inject
    PresentPartner presentPartner;

    @Inject
    Texts texts;

    private String name;
    private String services;
    private String groupsServed;
    private String area;
    private boolean publicPage;

    public void load() {
        Organisation own = presentPartner.own();
        name = own.getName();
        services = own.getServices();
        groupsServed = own.getGroupsServed();
        area = own.getArea();
        publicPage = own.isPublicPage();
    }

    public String save() {
        presentPartner.present(services, groupsServed, area, publicPage);
        Pages.done(texts.text(publicPage ? "portfolio.present.shown" : "portfolio.present.hidden"));
        return "/app/portfolio/relations?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public String getServices() {
        return services;
    }

    public void setServices(String services) {
        this.services = services;
    }

    public String getGroupsServed() {
        return groupsServed;
    }

    public void setGroupsServed(String groupsServed) {
        this.groupsServed = groupsServed;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public boolean isPublicPage() {
        return publicPage;
    }

    public void setPublicPage(boolean publicPage) {
        this.publicPage = publicPage;
    }
}
