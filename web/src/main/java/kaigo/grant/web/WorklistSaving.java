package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.WorklistFilterKeeping;
import kaigo.grant.model.SavedFilter;

/** 条件の保存: the worklist's filter under a name of one's own. */
@Named("worklistSaving")
@RequestScoped
public class WorklistSaving {
    @Inject
    WorklistFilterKeeping keeping;

    @Inject
    WorklistAsked asked;

    @Inject
    Asked request;

    @Inject
    DeskTalk talk;

    private List<SavedFilter> saved;
    private String name;

    public List<SavedFilter> getSaved() {
        if (saved == null) {
            saved = keeping.saved();
        }
        return saved;
    }

    public void save() {
        if (name.isBlank()) {
            talk.refuse("saved.nameless");
            return;
        }
        keeping.save(new SavedFilter(name.strip(), asked.getCondition()));
        talk.toList("saved.done");
    }

    /** The name comes with its row's form: the list may have changed since it was shown. */
    public void remove() {
        keeping.remove(request.parameter("filter"));
        talk.toList("saved.removed");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
